import type { ChangeWorth, Told, Worth } from '../../economics/worth/worth.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { Block, Text } from '../document.ts';
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
  const { currency } = worth;
  const say = (told: Told | null): string => {
    if (told === null) return '';
    return 'refused' in told ? told.refused : signedWords(currency, told.npv[ourSide]);
  };
  const cells = (change: ChangeWorth): readonly Text[] =>
    change.state === 'valued'
      ? [cell(say(change.single)), cell(say(change.last)), cell(change.notes.join(' '))]
      : [
          cell(change.state === 'none' ? 'moves no payment' : 'cannot be told'),
          [],
          cell([change.reason ?? '', ...change.notes].filter((part) => part !== '').join(' ')),
        ];
  const rows = worth.terms.flatMap((term): readonly (readonly Text[])[] => [
    [[{ text: term.label, bold: true }], ...cells(term)],
    ...(term.fields.length > 1
      ? term.fields.map((field) => [cell(`– ${field.label}`), ...cells(field)])
      : []),
  ]);
  if (rows.length === 0)
    return [{ kind: 'paragraph', role: 'body', text: [{ text: 'Nothing was changed that moves money.' }] }];
  return [
    {
      kind: 'table',
      caption: `What the changes are worth to ${names[ourSide]}, ${currency}; to the other side the opposite`,
      columns: [
        { header: 'Change', weight: 9, align: 'left' },
        { header: 'Alone', weight: 6, align: 'right' },
        { header: 'As the last one', weight: 6, align: 'right' },
        { header: 'To know', weight: 9, align: 'left' },
      ],
      rows,
      orientation: null,
      density: 'compact',
    },
    {
      kind: 'facts',
      rows: [
        fact('Together', say(worth.together)),
        fact('Sum of the single ones', say(worth.singles)),
        fact('Effect of the order', say(worth.orderEffect)),
        ...worth.leftOut.map((text) => fact('In no sum', text)),
      ],
    },
  ];
}
