import type { FrameLocator, Page } from '@playwright/test';
import type { SiteId } from '../sandbox/sites/site';
import { until, type ElementQuery } from '../support/view';

/** What a person does with a page: fields and buttons by role and name. */
export interface SiteSurface {
  fill: (query: ElementQuery, text: string) => Promise<void>;
  click: (query: ElementQuery) => Promise<void>;
  /** Waits for the field and gives what stands in it now. */
  value: (query: ElementQuery) => Promise<string>;
  waitForText: (pattern: RegExp) => Promise<unknown>;
}

/** The surface of a site in Chromium: its document, its frame, or the browser's accessibility tree. */
export function toSurface(siteId: SiteId, page: Page): SiteSurface {
  if (siteId === 'shadow-closed') return createAccessibilitySurface(page);
  return createLocatorSurface(siteId === 'iframe' ? page.frameLocator('iframe') : page);
}

function createLocatorSurface(root: Page | FrameLocator): SiteSurface {
  const find = ({ role, name }: ElementQuery) =>
    root.getByRole(role as 'textbox', name === undefined ? {} : { name, exact: typeof name === 'string' });
  return {
    fill: (query, text) => find(query).fill(text),
    click: (query) => find(query).click(),
    value: (query) => find(query).inputValue(),
    waitForText: (pattern) => root.getByText(pattern).first().waitFor(),
  };
}

interface AccessibleNode {
  role?: { value?: string };
  name?: { value?: string };
  value?: { value?: string | number };
  backendDOMNodeId?: number;
  ignored: boolean;
}

/** What a screen reader gets: it reaches into closed shadow roots, which no locator does. Clicks and keys are real. */
function createAccessibilitySurface(page: Page): SiteSurface {
  const session = page.context().newCDPSession(page);
  const readTree = async (): Promise<AccessibleNode[]> => {
    const cdp = await session;
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return (nodes as AccessibleNode[]).filter((node) => !node.ignored);
  };
  const isMatch = (name: string | undefined, wanted: string | RegExp | undefined): boolean =>
    wanted === undefined || (wanted instanceof RegExp ? wanted.test(name ?? '') : name === wanted);
  const find = (query: ElementQuery): Promise<AccessibleNode> =>
    until(`${query.role} ${String(query.name)}`, async () =>
      (await readTree()).find(
        (node) => node.role?.value === query.role && isMatch(node.name?.value, query.name),
      ),
    );
  const click = async (query: ElementQuery): Promise<void> => {
    const cdp = await session;
    const { backendDOMNodeId } = await find(query);
    if (backendDOMNodeId === undefined) throw new Error('The node has no element');
    await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: backendDOMNodeId });
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: backendDOMNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  };
  return {
    click,
    fill: async (query, text) => {
      await click(query);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
    value: async (query) => String((await find(query)).value?.value ?? ''),
    waitForText: (pattern) =>
      until(`text ${String(pattern)}`, async () =>
        (await readTree()).some((node) => pattern.test(node.name?.value ?? '')),
      ),
  };
}
