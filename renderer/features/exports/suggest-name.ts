import type { DocumentChoice } from '../../../domain/contract/exports.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { partyNamesOf } from '../../../domain/shareable/shareable-round.ts';
import { toShareableSheet } from '../../../domain/shareable/to-shareable.ts';

/** File systems count bytes, 255 at most, and some add a suffix of their own. */
const mostBytes = 180;

/** What of a choice its name tells. */
interface NamedChoice extends Pick<DocumentChoice, 'as' | 'copy' | 'since'> {
  readonly round: number;
}

/**
 * "Term sheet Nokia Corporation - Xiaomi, round 3, redline against round 1.docx". Made of what the paper itself says: file names
 * travel, and the address book may know a party by a code name. Long names are cut, never what tells two copies apart.
 */
export function suggestName(open: OpenDeal, { as, copy, round, since }: NamedChoice): string {
  const sheet = toShareableSheet(open);
  const { A, B } = partyNamesOf(sheet);
  const copyWords = copy === 'redline' ? `redline against round ${since ?? round - 1}` : copy;
  const name = (one: string, other: string): string =>
    `Term sheet ${one} - ${other}, round ${round}, ${copyWords}.${as}`;
  const [one, other] = shorten(forFileName(A), forFileName(B), mostBytes - bytesOf(name('', '')));
  return name(one, other);
}

/** Without characters that one of the three systems refuses in a name. */
function forFileName(words: string): string {
  return words.replaceAll(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ').trim();
}

/** Both in as many bytes: half for each, and what a short one leaves over for the other. */
function shorten(one: string, other: string, bytes: number): readonly [string, string] {
  const half = Math.floor(bytes / 2);
  return [
    cut(one, Math.max(half, bytes - bytesOf(other))),
    cut(other, Math.max(bytes - half, bytes - bytesOf(one))),
  ];
}

/** Cut between characters as people see them, so that none is left half. */
function cut(words: string, bytes: number): string {
  if (bytesOf(words) <= bytes) return words;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(words)) {
    if (bytesOf(`${kept}${segment}…`) > bytes) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

function bytesOf(words: string): number {
  return new TextEncoder().encode(words).length;
}
