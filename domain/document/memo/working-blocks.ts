import { formatDecimal } from '../../decimal.ts';
import type { Block, Text } from '../document.ts';
import { heading } from '../term-blocks.ts';
import { cell } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';

/** Every printed figure down to what people entered: numbered lines that name the lines and inputs that they were made of. */
export function workingBlocks({ working: { depth, lines, inputs }, value }: MemoMaterial): readonly Block[] {
  const numbers = new Map(lines.map(({ id }, index) => [id, String(index + 1)]));
  const letters = new Map(inputs.map(({ path }, index) => [path, `i${index + 1}`]));
  const said = (from: readonly string[]): Text =>
    cell(from.flatMap((id) => numbers.get(id) ?? letters.get(id) ?? []).join(', '));
  const intro =
    depth === 'full'
      ? `Every line of the reckoning, ${lines.length} in all. Figures are exact; nothing is rounded on the way.`
      : `The ${lines.length} lines from the result down to the payments and royalties of each year. The full working goes on from there by product, region and tier; it is printed on demand and opens from every figure on the screen.`;
  return [
    { kind: 'paragraph', role: 'body', text: [{ text: intro }] },
    {
      kind: 'table',
      caption: `Working, ${value.currency} unless a line says otherwise`,
      columns: [
        { header: 'No.', weight: 2, align: 'right' },
        { header: 'What', weight: 11, align: 'left' },
        { header: 'How', weight: 13, align: 'left' },
        { header: 'Is', weight: 7, align: 'right' },
        { header: 'Made of', weight: 5, align: 'left' },
      ],
      rows: lines.map(({ what, how, is, from }, index) => [
        cell(String(index + 1)),
        cell(what),
        cell(how),
        cell(formatDecimal(is)),
        said(from),
      ]),
      orientation: null,
      density: 'compact',
    },
    ...(inputs.length === 0
      ? []
      : [
          heading(2, null, 'Inputs of these lines', null),
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
