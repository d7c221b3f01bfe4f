import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { classifyFields } from '@/utils/autofill/classify-fields';
import { reportPage } from '@/utils/autofill/report-page';
import { toCaseText } from '@/utils/domain/miss-report';
import { reportedPage } from '../../corpus/reported-cases';

const random = () => {
  let state = 0.1;
  return () => (state = (state * 7.13 + 0.37) % 1);
};

/** A page as a person who is signed in sees it. */
const { fields } = v.parse(reportedPage, {
  role: 'phone',
  expected: 1,
  language: 'en',
  fields: [
    {
      label: 'Full name',
      name: 'fullName',
      value: 'Priyanka Whitcombe',
      context: 'Hello Priyanka, check your data',
    },
    {
      label: 'Mobile phone',
      id: 'user-8817305-phone',
      value: '+44 7700 900123',
      description: 'Now: +44 7700 900123',
    },
    { label: 'Verification code we sent by SMS', name: 'smsCode' },
    {
      tag: 'select',
      label: 'Send to',
      options: [{ text: 'Whitcombe, 12 Elm Street', value: '8817305' }],
    },
  ].map((field, index) => ({
    tag: 'input',
    type: 'text',
    isVisible: true,
    isEditable: true,
    rect: { x: 20, y: 40 + 60 * index, width: 300, height: 36 },
    ...field,
    index,
  })),
});

describe('a report of a page', () => {
  const report = reportPage({ fields, classifications: [], language: 'en' }, 'phone', random());

  it('tells nothing of the person', () => {
    const told = JSON.stringify(report);
    for (const secret of ['Priyanka', 'Whitcombe', '8817305', '900123', '7700', 'Elm Street'])
      expect(told).not.toContain(secret);
  });

  it('is read as the page itself, once a person has copied it', () => {
    const pasted = v.parse(reportedPage, JSON.parse(toCaseText(report, '1')));
    expect(pasted).toMatchObject({ role: 'phone', expected: 1, language: 'en' });
    expect(classifyFields(pasted.fields)).toEqual(classifyFields(fields));
  });
});
