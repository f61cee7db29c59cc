import type { Side } from '../../terms/values/value-kind.ts';
import type { Noticed } from '../noticed.ts';
import type { ReceivedParagraph } from '../received-document.ts';
import { textOf } from '../settle-changes.ts';
import { linesOf } from './document-lines.ts';
import type { ExpectedSheet } from './expected-sheet.ts';
import { movedTerms } from './moved-terms.ts';
import { isMarked } from './own-marks.ts';
import { splitParts, type Part } from './split-parts.ts';
import { termsInPlace, type TermInPlace } from './terms-in-place.ts';
import { unmarkedChanges } from './unmarked-changes.ts';

/** The round of which a document of ours says at the head of its pages that it is; null where it says none. */
export function saidRound(paragraphs: readonly ReceivedParagraph[]): number | null {
  for (const paragraph of paragraphs) {
    const said = paragraph.place === 'header' ? /\bround (\d+)\b/i.exec(textOf(paragraph))?.[1] : undefined;
    if (said !== undefined) return Number(said);
  }
  return null;
}

/** What is to be said of a document of ours that came back beside what its terms say. */
export function notice(
  paragraphs: readonly ReceivedParagraph[],
  parts: readonly Part[],
  expected: ExpectedSheet,
  names: Readonly<Record<Side, string>>,
): Omit<Noticed, 'states'> {
  const sent = splitParts(linesOf(paragraphs, 'as-sent'), expected).parts;
  const { terms } = termsInPlace(parts, expected);
  const unmarked = unmarkedChanges(sent, expected, names);
  const labelOf = (key: string): string => expected.terms.get(key)?.label ?? key;
  const isPut = ({ parts: own }: TermInPlace): boolean =>
    own.some(({ headed }) =>
      headed?.from.some((place) => paragraphs[place]?.pieces.some(({ change }) => change && !change.isOurs)),
    );
  const moved = movedTerms(
    [...expected.terms.keys()],
    terms.map((term) => ({ key: term.key, isPut: isPut(term) })),
  ).map(({ key, before }) => ({
    termKey: key,
    label: labelOf(key),
    before: before === null ? null : labelOf(before),
  }));
  return {
    marks: isMarked(paragraphs) ? (unmarked.length === 0 ? 'all' : 'some') : 'none',
    unmarked,
    moved,
  };
}
