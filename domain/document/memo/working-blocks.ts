import { formatDecimal } from '../../decimal.ts';
import type { Block, Text } from '../document.ts';
import { cell, plainFigure } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';

/** A figure of four digits may be a year, or belong to a day; digits behind a point are left as they are. */
const LONG = /(?<![\d.])\d{5,}(?:\.\d+)?/g;
const SHOWN_PLACES = 6;

/** Every printed figure down to what people entered: numbered lines that name the lines and inputs that they were made of. */
export function workingBlocks({ working: { depth, lines, inputs }, value }: MemoMaterial): readonly Block[] {
  const numbers = new Map(lines.map(({ id }, index) => [id, index + 1]));
  const letters = new Map(inputs.map(({ path }, index) => [path, index + 1]));
  const said = (from: readonly string[]): Text =>
    cell(
      [
        ...runsOf(from.flatMap((id) => numbers.get(id) ?? [])),
        ...runsOf(from.flatMap((id) => letters.get(id) ?? [])).map((run) => `i${run}`),
      ].join(', '),
    );
  const intro =
    depth === 'full'
      ? `Every line of the reckoning, ${lines.length} in all. Nothing was rounded on the way; results are printed to six places.`
      : `The ${lines.length} lines from the result down to the payments of each day, without those that come to nothing and those that only turn a figure round for the other side. Results are printed to six places; rows of the forecasts stand under “Forecasts”. The full working goes on from there by product, region and tier; it is printed on demand and opens from every figure on the screen.`;
  return [
    { kind: 'paragraph', role: 'body', text: [{ text: intro }] },
    {
      kind: 'table',
      caption: `Working, ${value.currency} unless a line says otherwise`,
      counted: 'lines',
      columns: [
        { header: 'No.', weight: 2, align: 'right' },
        { header: 'What', weight: 11, align: 'left' },
        { header: 'How', weight: 12, align: 'left' },
        { header: 'Is', weight: 9, align: 'right' },
        { header: 'Made of', weight: 6, align: 'left' },
      ],
      rows: lines.map(({ what, how, is, from }, index) => [
        cell(String(index + 1)),
        cell(what),
        cell(how.replaceAll(LONG, (figure) => formatDecimal(figure))),
        cell(plainFigure(is, SHOWN_PLACES)),
        said(from),
      ]),
      orientation: null,
      density: 'compact',
    },
    ...(inputs.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: 'Inputs of these lines',
            columns: [
              { header: 'No.', weight: 2, align: 'right' },
              { header: 'What', weight: 20, align: 'left' },
              { header: 'Is', weight: 14, align: 'left' },
            ],
            rows: inputs.map(({ what, is }, index) => [
              cell(`i${index + 1}`),
              cell(what),
              cell(is ?? 'stands in the sheet'),
            ]),
            orientation: null,
            density: 'compact',
          } as const,
        ]),
  ];
}

/** 3, 4, 5, 9 -> "3–5", "9" */
function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
}
