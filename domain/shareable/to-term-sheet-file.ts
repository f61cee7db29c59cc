import type { InternalPart } from '../document/internal-part.ts';
import { changesBetween } from './changes-between.ts';
import type { ShareableRound } from './shareable-round.ts';
import { TERM_SHEET_FORMAT, TERM_SHEET_VERSION, type TermSheetFile } from './term-sheet-file.ts';

/** A round with the hash under which it was frozen, if it was. */
export interface SharedState {
  readonly round: ShareableRound;
  readonly seal: string | null;
}

/** What a copy is to hold beside its round. */
export interface CopyParts {
  readonly legend: string;
  readonly recipient: string | null;
  /** Letters of the schedules that it carries; null for all. */
  readonly schedules: readonly string[] | null;
  /** The earlier round, for a redline. */
  readonly since?: SharedState;
  /** What is ours alone, for an internal copy. */
  readonly internal?: InternalPart;
}

/** The file of a copy, but for its hash. */
export function toTermSheetFile(
  state: SharedState,
  { legend, recipient, schedules, since, internal }: CopyParts,
): Omit<TermSheetFile, 'contentSha256'> {
  const carried = carry(state, schedules);
  const before = since && carry(since, schedules);
  return {
    format: TERM_SHEET_FORMAT,
    version: TERM_SHEET_VERSION,
    copy: { kind: internal ? 'internal' : before ? 'redline' : 'counterpart', legend, recipient },
    ...carried,
    ...(before && { since: { ...before, changes: changesBetween(before.round, carried.round) } }),
    ...(internal && { internal }),
  };
}

/** The round without the schedules that the copy does not carry; their letters are told, for nobody to take them for missing. */
function carry(
  { round, seal }: SharedState,
  schedules: readonly string[] | null,
): Pick<TermSheetFile, 'seal' | 'round' | 'leftOut'> {
  const isCarried = (letter: string): boolean => schedules === null || schedules.includes(letter);
  return {
    seal,
    round: { ...round, schedules: round.schedules.filter(({ letter }) => isCarried(letter)) },
    leftOut: round.schedules.flatMap(({ letter }) => (isCarried(letter) ? [] : [letter])),
  };
}
