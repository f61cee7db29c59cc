import type { TermState } from '../deals/deal.ts';
import type { CustomTerm } from '../terms/custom-term.ts';
import type { ProseParagraph } from '../terms/prose-of-term.ts';
import type { FieldValues } from '../terms/stated.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { ShareableSchedule } from './shareable-schedule.ts';

/**
 * All that the other side may see of a round. Counterpart exports take this type and nothing else, and it has no field
 * for our working title, our side, our notes, a list's name, a file or an id: what has no place cannot leak.
 */
export interface ShareableRound extends ShareableSheet {
  readonly schedules: readonly ShareableSchedule[];
}

/** The round without its schedules, which may be long: enough to compare, to list and to name. */
export interface ShareableSheet {
  /** Derived from the grant and the parties; our working title is private. */
  readonly title: string;
  readonly number: number;
  readonly isDraft: boolean;
  /** ISO 8601. */
  readonly dated: string;
  readonly proposedBy: Side;
  /** Party A, then Party B. */
  readonly parties: readonly [ShareableParty, ShareableParty];
  /** In the customary order of a sheet. */
  readonly terms: readonly ShareableTerm[];
}

export interface ShareableParty {
  readonly side: Side;
  readonly name: string;
  readonly localName: string | null;
  readonly localLanguage: string | null;
  readonly seat: string | null;
}

export interface ShareableTerm {
  readonly key: string;
  /** Heading of the part of the sheet to which the term belongs. */
  readonly section: string;
  readonly label: string;
  readonly state: TermState;
  /** The state as both sides read it: "Proposed by Nokia Corporation", "Agreed", "Open", "Parked". */
  readonly stateWords: string;
  readonly isBinding: boolean;
  /** What the term is, where the catalogue does not know it. */
  readonly custom: CustomTerm | null;
  /** Only the values that apply: one left behind in a field that no longer shows stays at home. */
  readonly fields: FieldValues;
  /** What a person wrote with every pending suggestion accepted, else what the values generate. */
  readonly prose: readonly ProseParagraph[];
}

/** The names by which the paper calls the parties. */
export function partyNamesOf(sheet: Pick<ShareableSheet, 'parties'>): Readonly<Record<Side, string>> {
  const [first, second] = sheet.parties;
  return { A: first.name, B: second.name };
}
