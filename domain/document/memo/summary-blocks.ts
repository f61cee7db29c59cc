import type { Told, Worth } from '../../economics/worth/worth.ts';
import { formatDate } from '../../terms/values/simple-kinds.ts';
import type { Block, LabelledText } from '../document.ts';
import { fact, isNothing, moneyWords, percentWords, perUnitWords, signedWords } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';
import { standFacts } from './offers-blocks.ts';
import { negated } from './value-blocks.ts';

/** The result in plain sentences, and the figures that they stand on. */
export function summaryBlocks(material: MemoMaterial): readonly Block[] {
  const { value, names, ourSide, round } = material;
  const other = ourSide === 'A' ? 'B' : 'A';
  const { npv, currency } = value;
  const toUs = ourSide === 'A' ? npv.toA : npv.toB;
  const day = formatDate(value.valuationDate);
  const who = names[round.proposedBy];
  const paid = (text: string): string => (isNothing(text) ? 'nothing' : moneyWords(currency, text));
  const worth = isNothing(toUs)
    ? 'what it costs each side and what it brings are the same'
    : toUs.startsWith('-')
      ? `it costs ${names[ourSide]} ${moneyWords(currency, negated(toUs))} net, which is what ${names[other]} gains`
      : `it brings ${names[ourSide]} ${moneyWords(currency, toUs)} net, which is what ${names[other]} pays`;
  const sentences = [
    `On ${day}, at the discount rate of this memo, round ${round.number} as ${who} ${round.isDraft ? 'is about to propose' : 'proposed'} it is worth this: ${worth}.`,
    `In present values ${names.A} pays ${paid(npv.paidByA)} and ${names.B} pays ${paid(npv.paidByB)}.`,
    ...(value.leftOut.length === 0
      ? []
      : [
          `${value.leftOut.length === 1 ? 'One thing that the sheet says is' : `${value.leftOut.length} things that the sheet says are`} in no figure: they are named under “What is left out”.`,
        ]),
    ...(value.marked.length === 0
      ? []
      : [
          `${value.marked.length === 1 ? 'One value is' : `${value.marked.length} values are`} illustrative or estimated and not agreed.`,
        ]),
  ];
  return [
    ...sentences.map((text): Block => ({ kind: 'paragraph', role: 'body', text: [{ text }] })),
    {
      kind: 'facts',
      rows: [
        { label: `NPV to ${names[ourSide]}`, text: [{ text: moneyWords(currency, toUs), bold: true }] },
        fact(`NPV to ${names[other]}`, moneyWords(currency, negated(toUs))),
        ...changeFacts(material),
        ...standFacts(material),
        ...rateFacts(material),
        ...bandFacts(material),
      ],
    },
  ];
}

function changeFacts({ sinceLast, sinceOurs, ourSide, names, value }: MemoMaterial): readonly LabelledText[] {
  const say = (told: Told): string =>
    'refused' in told
      ? `cannot be told: ${told.refused}`
      : `${signedWords(value.currency, told.npv[ourSide])} to ${names[ourSide]}`;
  const line = (worth: Worth | null, label: (from: number) => string): readonly LabelledText[] =>
    worth ? [fact(label(worth.fromNumber), say(worth.together))] : [];
  return [
    ...line(sinceLast, (from) => `Since round ${from}`),
    ...line(sinceOurs, (from) => `Since our round ${from}`),
  ];
}

/** What the sides pay for a unit and of their sales over past and term, in present values. */
function rateFacts({ value, names }: MemoMaterial): readonly LabelledText[] {
  return (['A', 'B'] as const).flatMap((side) => {
    const perUnit = value.effectivePerUnit[side].presentValue.all;
    const percent = value.effectivePercent[side].presentValue.all;
    if (perUnit === null || percent === null || isNothing(perUnit)) return [];
    return [
      fact(
        `${names[side]} pays`,
        `${perUnitWords(value.currency, perUnit)} for a unit, ${percentWords(percent)} of its sales (present values, past and term)`,
      ),
    ];
  });
}

function bandFacts({ bands }: MemoMaterial): readonly LabelledText[] {
  return bands.flatMap(({ measure, currency, low, high, rates }) => {
    if (low === null || high === null) return [];
    const say = (text: string) =>
      measure === 'percent' ? percentWords(text) : perUnitWords(currency ?? '', text);
    const titles = new Set(rates.map(({ precedentId }) => precedentId));
    const marked = new Set(
      rates.flatMap(({ precedentId, marks }) => (marks.length > 0 ? [precedentId] : [])),
    );
    const count = titles.size === 1 ? 'one comparable' : `${titles.size} comparables`;
    const doubts = marked.size === 0 ? '' : `, ${marked.size} with reservations`;
    return [
      fact(
        measure === 'percent' ? 'Comparables, of sales' : 'Comparables, per unit',
        `${say(low)} to ${say(high)} (${count}${doubts})`,
      ),
    ];
  });
}
