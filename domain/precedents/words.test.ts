import { expect, it } from 'vitest';
import { words } from './words.ts';

it.each([
  ['A\u0000 deal\u0007\u009F', 'A deal'],
  ['Nokia\u202E elppA\u2069', 'Nokia elppA'],
  ['half \uD83D of one, whole 😀', 'half  of one, whole 😀'],
  ['one\r\n\ttwo', 'one\r\n\ttwo'],
  ['Ωμέγα 株式会社 שלום\u200F', 'Ωμέγα 株式会社 שלום\u200F'],
  [' \u0000 x ', 'x'],
])('words are kept without what nobody sees: %j', (written, kept) => {
  expect(words.parse(written)).toBe(kept);
});

it('words of nothing that is seen are none', () => {
  expect(words.safeParse(' \u0000\u202E ').success).toBe(false);
});
