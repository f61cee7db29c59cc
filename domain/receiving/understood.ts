import type { RoundTerm } from '../deals/deal.ts';
import type { OpenedSchedule } from './open-sheet.ts';
import type { Noticed } from './noticed.ts';
import type { Reading, ReceivedPart } from './reading.ts';

/** What a document comes to, whatever its format: the terms of its round, and how each part of it became one. */
export interface Understood extends Pick<
  Reading,
  'kind' | 'title' | 'dated' | 'absent' | 'changes' | 'comments' | 'pages'
> {
  /** All terms that the round has, those that the file does not speak of included where they stay. */
  readonly terms: readonly RoundTerm[];
  readonly parts: readonly ReceivedPart[];
  /** Which terms hold the words of a part, by its id. */
  readonly termsOfPart: ReadonlyMap<string, readonly string[]>;
  readonly schedules: readonly OpenedSchedule[];
  /** Letters of the schedules of the earlier round that stay; null for all. */
  readonly keptSchedules: readonly string[] | null;
  readonly doubts: readonly string[];
  /** Of a document of ours that came back. */
  readonly noticed?: Noticed;
  /** Whether the states of its terms are to be taken as they are. */
  readonly areStatesSettled: boolean;
}
