import { expect, it } from 'vitest';
import { canCheckSpelling } from './spelling-limit.ts';

it.each([
  [['One.', '', 'Two.'], true],
  [['One.', '- two'], false],
  [['One.', '1. two'], false],
  [['(a) one'], false],
  [['a'.repeat(12_001)], false],
])('%j', (paragraphs, isChecked) => {
  expect(canCheckSpelling(paragraphs)).toBe(isChecked);
});
