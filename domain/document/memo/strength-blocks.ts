import type { Outcome, StandardStrength } from '../../economics/strength/result.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { Block, Text } from '../document.ts';
import { heading } from '../term-blocks.ts';
import { cell, fact, percentWords, perUnitWords, plainFigure } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';
import { picture } from './picture-block.ts';

/** What each side holds of each standard, and what that is worth from the top down. */
export function strengthBlocks({ strength, names }: MemoMaterial): readonly Block[] {
  if (!strength) return [];
  const { counted, standards, ratio, ratioOf, remarks } = strength;
  return [
    { kind: 'paragraph', role: 'body', text: [{ text: `Counted: ${counted}. Declared is not essential.` }] },
    {
      kind: 'facts',
      rows: [
        fact(`${names.B} to ${names.A}`, `${outcome(ratio, (text) => plainFigure(text, 4))} (${ratioOf})`),
        ...(strength.multiMode
          ? (['A', 'B'] as const).map((side) =>
              fact(
                `Top-down, ${names[side]}`,
                outcome(
                  strength.multiMode?.[side] ?? { why: 'cannot be told' },
                  rateWords(strength.multiMode?.unit ?? null),
                ),
              ),
            )
          : []),
      ],
    },
    ...standards.flatMap((standard) => standardBlocks(standard, names)),
    ...(remarks.length === 0
      ? []
      : [{ kind: 'list', isOrdered: false, items: remarks.map((text): Text => [{ text }]) } as const]),
  ];
}

function standardBlocks(standard: StandardStrength, names: Readonly<Record<Side, string>>): readonly Block[] {
  const { name, unit, total, perFamily, decay, remarks } = standard;
  const whole = (text: string) => plainFigure(text, 2);
  const leftOut = (['A', 'B'] as const).flatMap((side) =>
    standard[side].leftOut.map((text): Text => [{ text: `${names[side]}: ${text}` }]),
  );
  return [
    heading(2, null, name, null),
    {
      kind: 'table',
      caption: 'Shares and rates from the top down',
      columns: [
        { header: 'Side', weight: 6, align: 'left' },
        { header: 'Own families', weight: 4, align: 'right' },
        { header: 'Of all', weight: 6, align: 'right' },
        { header: 'Share', weight: 7, align: 'right' },
        { header: 'Rate', weight: 8, align: 'right' },
      ],
      rows: (['A', 'B'] as const).map((side) => [
        cell(names[side]),
        cell(standard[side].own === null ? 'no list' : whole(String(standard[side].own))),
        cell(outcome(total, whole)),
        cell(outcome(standard[side].share, percentWords)),
        cell(outcome(standard[side].rate, rateWords(unit))),
      ]),
      orientation: null,
      density: 'compact',
    },
    {
      kind: 'facts',
      rows: [fact('Rate for one family', outcome(perFamily, rateWords(unit)))],
    },
    ...(decay.length < 2 || decay.every(({ A, B }) => A.unexpired + B.unexpired === 0)
      ? []
      : [
          picture(`${name}: families over the term`, 'unexpired on each day; expiry is estimated', {
            kind: 'curve',
            unit: 'families',
            days: decay.map(({ on }) => on),
            band: null,
            series: [
              { name: names.A, colour: 'blue', values: decay.map(({ A }) => A.unexpired) },
              { name: names.B, colour: 'amber', values: decay.map(({ B }) => B.unexpired) },
            ],
          }),
        ]),
    ...[...leftOut, ...remarks.map((text): Text => [{ text }])].map((text): Block => ({
      kind: 'paragraph',
      role: 'note',
      text,
    })),
  ];
}

function outcome(told: Outcome, say: (text: string) => string): string {
  if ('why' in told) return told.why;
  const bounds = told.low === null || told.high === null ? '' : ` (${say(told.low)} to ${say(told.high)})`;
  return `${say(told.is)}${bounds}`;
}

function rateWords(unit: StandardStrength['unit']): (text: string) => string {
  return unit === null || unit === 'fraction' ? percentWords : (text) => perUnitWords(unit, text);
}
