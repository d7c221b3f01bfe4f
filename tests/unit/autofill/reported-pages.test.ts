import { describe, expect, it } from 'vitest';
import { classifyFields } from '@/utils/autofill/classify-fields';
import { readReported, reportedPage, reportedPagesFile } from '../../corpus/reported-cases';

const isRole = { phone: /^phone/, code: /^code/ };

describe('the fields of a reported page', () => {
  it.each(readReported(reportedPagesFile, reportedPage))(
    '$role is field $expected ($language)',
    ({ role, expected, fields }) => {
      const found = classifyFields(fields).find((field) => isRole[role].test(field.role));
      expect(found?.index ?? null).toBe(expected);
    },
  );
});
