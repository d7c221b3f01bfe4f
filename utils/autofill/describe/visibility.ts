import { closest, composedParent, elementPrototype, isElement, localNameOf, parentOf } from './dom.ts';

/** How boxes hide what is in them while it keeps its place and size. */
interface Veil {
  /** Of all boxes together, 0 to 1. */
  opacity: number;
  isFilteredOut: boolean;
  /** A box has a clip path; whether it leaves the field, a pointer finds out. */
  isClipped: boolean;
  isClippedAway: boolean;
}

const noVeil: Veil = { opacity: 1, isFilteredOut: false, isClipped: false, isClippedAway: false };

/** Less than this nobody sees. */
const leastOpacity = 0.05;
const filteredOut = /\bopacity\((?:0?\.0\d*|0|[0-4](?:\.\d+)?%)\)/;
/** Shapes without an area. */
const nothingLeft =
  /^(?:inset\((?:[5-9]\d|\d{3,})(?:\.\d+)?%|(?:circle|ellipse)\(0(?:px|%)?[ )]|polygon\(\s*(0(?:px|%)? 0(?:px|%)?)(?:, \1)*\s*\))/;

function veiledBy({ opacity, filter, clipPath }: CSSStyleDeclaration, above: Veil): Veil {
  const isOpaque = opacity === '1' || opacity === '';
  const isPlain = isOpaque && (filter || 'none') === 'none' && (clipPath || 'none') === 'none';
  if (isPlain) return above;
  return {
    opacity: isOpaque ? above.opacity : above.opacity * Number(opacity),
    isFilteredOut: above.isFilteredOut || filteredOut.test(filter),
    isClipped: above.isClipped || (clipPath || 'none') !== 'none',
    isClippedAway: above.isClippedAway || nothingLeft.test(clipPath),
  };
}

/**
 * Code fields that draw their own boxes lay a transparent input over them, lists of dialling codes a transparent
 * select over a flag: their own opacity says nothing.
 */
const mayBeOverlay = (element: Element): boolean => /^(?:input|select)$/.test(localNameOf(element));

/** Which fields of a page can be seen. */
export class Visibility {
  private readonly tiny = new Map<Node, boolean>();
  private readonly veils = new Map<Node, Veil>();

  constructor(private readonly view: { width: number; scrollX: number; scrollY: number; height: number }) {}

  private isInTinyBox(element: Element): boolean {
    const parent = composedParent(element);
    if (!parent || !(parent instanceof HTMLElement)) return false;
    let known = this.tiny.get(parent);
    if (known === undefined) {
      const { width, height } = elementPrototype.getBoundingClientRect.call(parent);
      const isTiny =
        (width < 3 || height < 3) &&
        /hidden|clip/.test(getComputedStyle(parent).overflow + getComputedStyle(parent).clip);
      known = isTiny || (localNameOf(parent) !== 'body' && this.isInTinyBox(parent));
      this.tiny.set(parent, known);
    }
    return known;
  }

  /** What the boxes from this one up do to what is in them. */
  private veilOf(node: Node | null): Veil {
    if (!node) return noVeil;
    let veil = this.veils.get(node);
    if (!veil) {
      const above = this.veilOf(composedParent(node));
      veil = isElement(node) ? veiledBy(getComputedStyle(node), above) : above;
      this.veils.set(node, veil);
    }
    return veil;
  }

  /**
   * Whether the field has its box and yet nobody sees it: faded out, or clipped away.
   */
  private isVeiled(element: Element, rect: DOMRect, root: Document | ShadowRoot): boolean {
    const own = this.veilOf(element);
    const { opacity } = mayBeOverlay(element) ? this.veilOf(composedParent(element)) : own;
    if (opacity < leastOpacity || own.isFilteredOut || own.isClippedAway) return true;
    const x = rect.left + rect.width / 2;
    const y = rect.top + rect.height / 2;
    const { width, height } = this.view;
    // What is clipped is not hit by a pointer either; outside the window nothing is.
    if (!own.isClipped || x < 0 || y < 0 || x >= width || y >= height) return false;
    const owner = root.nodeType === 9 ? Document.prototype : ShadowRoot.prototype;
    return !(owner as DocumentOrShadowRoot).elementsFromPoint.call(root, x, y).includes(element);
  }

  isVisible(element: Element, rect: DOMRect, root: Document | ShadowRoot): boolean {
    if (rect.width < 3 || rect.height < 3) return false;
    const { scrollX, scrollY, width, height } = this.view;
    if (
      rect.right + scrollX <= 0 ||
      rect.bottom + scrollY <= 0 ||
      rect.left + scrollX > Math.max(width, 1) * 3
    )
      return false;
    if (
      !elementPrototype.checkVisibility.call(element, {
        checkOpacity: !mayBeOverlay(element),
        checkVisibilityCSS: true,
      })
    )
      return false;
    if (this.isInTinyBox(element) || this.isVeiled(element, rect, root)) return false;
    const x = rect.left + rect.width / 2;
    const y = rect.top + rect.height / 2;
    if (x < 0 || y < 0 || x >= width || y >= height) return true;
    const owner = root.nodeType === 9 ? Document.prototype : ShadowRoot.prototype;
    const top = (owner as DocumentOrShadowRoot).elementFromPoint.call(root, x, y);
    if (!top || top === element || top.contains(element) || element.contains(top)) return true;
    // A floating label or an icon inside the field's own wrapper is no cover; a foreign layer over the form is.
    const section = closest(element, 'form') ?? parentOf(element);
    if (section && Node.prototype.contains.call(section, top)) return true;
    const cover = elementPrototype.getBoundingClientRect.call(top);
    return !(
      cover.left <= rect.left &&
      cover.right >= rect.right &&
      cover.top <= rect.top &&
      cover.bottom >= rect.bottom
    );
  }
}
