import { expect, it } from 'vitest';
import { countLines } from './count-lines.ts';

it('counts the lines that hold anything', () => {
  expect(countLines('')).toBe(0);
  expect(countLines(' \r\n\t\n')).toBe(0);
  expect(countLines('EP1\r\n\r\nEP2')).toBe(2);
  expect(countLines('EP1\rEP2\r')).toBe(2);
});
