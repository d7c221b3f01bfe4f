// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReportDialog } from '@/components/screens/report-dialog.tsx';
import type { MissReport } from '@/utils/domain/miss-report.ts';
import { blankField } from '../support/describe-page.ts';
import { useLocale } from './use-locale.ts';

beforeEach(() => useLocale('en'));
afterEach(cleanup);

const message: MissReport = {
  kind: 'message',
  text: 'Order 77310: the login code is 2941',
  sender: 'Zorvex',
  found: '77310',
  numbers: ['77310', '2941'],
};

function show(report: MissReport) {
  const onCopy = vi.fn<(text: string) => void>();
  const onClose = vi.fn();
  render(<ReportDialog report={report} onCopy={onCopy} onClose={onClose} />);
  return { onCopy, onClose, dialog: within(screen.getByRole('dialog')) };
}

const toField = (index: number, label: string) => ({ ...blankField, index, label, context: '' });

describe('a report of a miss', () => {
  test('is shown as it will be copied, and sent by nobody', async () => {
    const { dialog, onCopy, onClose } = show(message);
    expect(dialog.getByRole('heading', { name: 'Code wrong or missing?' })).toBeTruthy();
    expect(dialog.getByText(/SimFill sends it nowhere/)).toBeTruthy();
    await userEvent.click(dialog.getByRole('radio', { name: '2941' }));
    const shown = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'What will be copied' }).value;
    expect(JSON.parse(shown)).toEqual({ text: message.text, sender: 'Zorvex', expected: '2941' });
    await userEvent.click(dialog.getByRole('button', { name: 'Copy report' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(shown);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('says by itself that there is no code, until the person says which', () => {
    const { dialog } = show(message);
    expect(dialog.getByRole<HTMLInputElement>('radio', { name: 'None of them' }).checked).toBe(true);
    expect(JSON.parse(dialog.getByRole<HTMLTextAreaElement>('textbox').value)).toMatchObject({
      expected: null,
    });
  });

  test('is copied with what the person changed', async () => {
    const { dialog, onCopy } = show(message);
    const box = dialog.getByRole('textbox');
    await userEvent.clear(box);
    await userEvent.type(box, 'mine');
    await userEvent.click(dialog.getByRole('button', { name: 'Copy report' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('mine');
  });

  test('of a page asks which field is the right one', async () => {
    const { dialog } = show({
      kind: 'page',
      role: 'phone',
      language: 'en',
      fields: [toField(0, 'Name'), toField(1, 'Contact line')],
    });
    expect(dialog.getByRole('heading', { name: 'Field wrong or missing?' })).toBeTruthy();
    await userEvent.click(dialog.getByRole('radio', { name: 'Contact line' }));
    expect(JSON.parse(dialog.getByRole<HTMLTextAreaElement>('textbox').value)).toMatchObject({
      role: 'phone',
      expected: 1,
      fields: [{ label: 'Name' }, { label: 'Contact line' }],
    });
  });
});
