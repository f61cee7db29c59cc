import type { ChangeWorth, Told, Worth } from '../../economics/worth/worth.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { Block, LabelledText, Text } from '../document.ts';
import { heading } from '../term-blocks.ts';
import { cell, fact, signedWords } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';

/** What each change since an earlier round is worth to us: alone, as the last one, and all of them together. */
export function worthBlocks({ sinceLast, sinceOurs, names, ourSide }: MemoMaterial): readonly Block[] {
  return [sinceLast, sinceOurs].flatMap((worth) =>
    worth
      ? [heading(2, null, `Since round ${worth.fromNumber}`, null), ...oneWorth(worth, names, ourSide)]
      : [],
  );
}

function oneWorth(worth: Worth, names: Readonly<Record<Side, string>>, ourSide: Side): readonly Block[] {
  const { currency, terms } = worth;
  const say = (told: Told): string =>
    'refused' in told ? told.refused : signedWords(currency, told.npv[ourSide]);
  const valued = terms.filter(({ state }) => state === 'valued');
  const still = terms.filter(({ state }) => state === 'none').map(({ label }) => label);
  const rows = valued.flatMap((term): readonly (readonly Text[])[] => {
    const fields = term.fields.filter(({ state }) => state === 'valued');
    return [
      worthRow([{ text: term.label, bold: true }], term, currency, ourSide),
      ...(fields.length > 1
        ? fields.map((field) => worthRow(cell(`– ${field.label}`), field, currency, ourSide))
        : []),
    ];
  });
  const table: Block = {
    kind: 'table',
    caption: `What the changes are worth to ${names[ourSide]}, ${currency}; to the other side the opposite`,
    columns: [
      { header: 'Change', weight: 9, align: 'left' },
      { header: 'Alone', weight: 7, align: 'right' },
      { header: 'As the last one', weight: 7, align: 'right' },
      { header: 'To know', weight: 10, align: 'left' },
    ],
    rows,
    orientation: null,
    density: 'compact',
  };
  const facts: readonly LabelledText[] = [
    fact('Together', say(worth.together)),
    fact('Sum of the single ones', say(worth.singles)),
    fact('Effect of the order', say(worth.orderEffect)),
    ...(still.length === 0 ? [] : [fact('Moves no payment', still.join('; '))]),
    ...(worth.leftOut.length === 0 ? [] : [fact('In no sum', worth.leftOut.join('\n'))]),
  ];
  return [...(rows.length === 0 ? [] : [table]), { kind: 'facts', rows: facts }];
}

/** A figure that cannot be told says why beside it, where there is room for words. */
function worthRow(name: Text, change: ChangeWorth, currency: string, ourSide: Side): readonly Text[] {
  const told = [change.single, change.last];
  const figures = told.map((one) => {
    if (one === null) return [];
    return cell('refused' in one ? 'cannot be told' : signedWords(currency, one.npv[ourSide]));
  });
  const reasons = told.flatMap((one) => (one && 'refused' in one ? [one.refused] : []));
  return [name, ...figures, cell([...new Set([...reasons, ...change.notes])].join(' '))];
}
