import { expect, it } from 'vitest';
import type { Line } from './document-lines.ts';
import { placeTheirs } from './their-starts.ts';

const line = (role: Line['role'], text: string, bold = false): Line => ({
  role,
  level: role === 'heading' ? 1 : 0,
  number: null,
  place: 'body',
  bookmarks: [],
  pieces: [{ text, ...(bold ? { bold: true } : {}) }],
  text,
  even: text.replaceAll('\t', ' '),
  cells: text.split('\t'),
  from: [0],
});

const headingsOf = (lines: readonly Line[]) =>
  placeTheirs(lines).flatMap(({ start }) => (start ? [start.heading] : []));

it('a long list of patents stays with its heading, and is gone through once', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) =>
    line('cell-row', `F${at}\tUS\tRoyalty reporting ${at}`),
  );
  const placed = placeTheirs([line('heading', 'Xiaomi patents'), ...rows, line('body', 'End.')]);
  expect(placed.map(({ start, lines }) => [start?.heading, lines.length])).toEqual([
    ['Xiaomi patents', 0],
    [undefined, 20_000],
    [undefined, 1],
  ]);
});

it('a title in bold is no clause though it names a term', () => {
  expect(headingsOf([line('body', 'Cross-Licence – Xiaomi comments', true)])).toEqual([]);
  expect(headingsOf([line('body', '2. Governing law. The law of England governs.')])).toEqual([
    'Governing law',
  ]);
});
