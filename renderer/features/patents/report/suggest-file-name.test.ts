import { expect, it } from 'vitest';
import { suggestFileName } from './suggest-file-name.ts';

it.each([
  ['Theirs, 2026', 'rows', 'csv', 'Theirs, 2026.csv'],
  ['a/b: c?', 'rejects', 'csv', 'a b c - rows not understood.csv'],
  ['...', 'report', 'xlsx', 'Patent list - report.xlsx'],
] as const)('%s as %s makes a name', (list, what, as, name) => {
  expect(suggestFileName(list, what, as)).toBe(name);
});
