import { expect, it } from 'vitest';
import type { Line } from './document-lines.ts';
import { textAsPrinted } from './typed-heads.ts';

const line = (role: Line['role'], number: string | null, even: string): Line => ({
  role,
  number,
  even,
  text: even,
  level: 0,
  place: 'body',
  bookmarks: [],
  pieces: [{ text: even }],
  cells: [even],
  from: [0],
});

it('gives a number and a sign back to a text of which we printed them as a part, and to no other', () => {
  const printed = [
    '1.2 This clause survives.',
    '(a) First.',
    '3. Third.',
    'Article 4 Fourth.',
    '- A dash.',
    'Plain.',
    '第4条（契約期間）',
  ];
  const of = (role: Line['role'], number: string | null, text: string) =>
    textAsPrinted(line(role, number, text), printed);
  expect(of('numbered', '1.2', 'This clause survives.')).toBe('1.2 This clause survives.');
  expect(of('numbered', '1.2', 'This clause lapses.')).toBe('1.2 This clause lapses.');
  expect(of('numbered', '(a)', 'First.')).toBe('(a) First.');
  expect(of('numbered', '3', 'Third.')).toBe('3. Third.');
  expect(of('heading', 'Article 4', 'Fourth.')).toBe('Article 4 Fourth.');
  expect(of('heading', '第4条', '（契約期間）')).toBe('第4条（契約期間）');
  expect(of('bullet', null, 'A dash.')).toBe('- A dash.');
  expect(of('numbered', '7', 'Plain.')).toBe('Plain.');
  expect(of('numbered', '9', 'New.')).toBe('New.');
  expect(of('body', null, 'First.')).toBe('First.');
});
