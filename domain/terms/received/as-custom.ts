import type { RoundTerm } from '../../deals/deal.ts';
import { plainProse, proseOfTerm } from '../prose-of-term.ts';
import { customFromPieces } from './custom-from-pieces.ts';
import { isRecord, pieceOf, type ReadablePiece } from './readable.ts';
import { asWritten, paragraphsOf, wordsOf } from './received-prose.ts';
import {
  bindingOf,
  sectionOf,
  stateOf,
  strangersIn,
  type ReceivedTerm,
  type ReceivingSheet,
} from './received-term.ts';

/** A term that nobody knows, with everything in it that can be read. What it was worded like, it is worded like here. */
export function asCustom(
  key: string,
  received: ReceivedTerm,
  sheet: ReceivingSheet,
  taken: ReadonlySet<string>,
): readonly RoundTerm[] {
  const { fields, prose, label, section } = received;
  const named = typeof label === 'string' ? label.trim() : '';
  const place = sectionOf(section);
  const paragraphs = paragraphsOf(prose) ?? [];
  const values = isRecord(fields) ? Object.entries(fields).map(([name, value]) => pieceOf(name, value)) : [];
  const isOnlyProse = values.length === 0 && paragraphs.length > 0;
  const text: readonly ReadablePiece[] = isOnlyProse
    ? [{ name: 'Text', words: wordsOf(paragraphs), basis: 'stated' }]
    : [];
  const strangers = strangersIn(received, {
    key: isKept(key) ? [key] : [],
    fields: isRecord(fields) ? [fields] : [],
    prose: paragraphs.length > 0 ? [prose] : [],
    label: named ? [label] : [],
    section: place ? [section] : [],
  });
  const head = {
    name: key || named,
    label: named || key.trim() || 'Received term',
    section: place ?? 'legal',
    state: stateOf(received),
    binding: bindingOf(received) ?? false,
  };
  const terms = customFromPieces(head, [...values, ...text, ...strangers], taken);
  if (isOnlyProse || paragraphs.length === 0) return terms;
  return terms.map((term, index) => {
    if (index > 0) return term;
    const generated = plainProse(proseOfTerm(term, sheet.partyNames, sheet.facts));
    return { ...term, written: asWritten(paragraphs, generated) };
  });
}

/** Keys of this shape stand whole in the key of the custom term. */
function isKept(key: string): boolean {
  return key.length <= 40 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key);
}
