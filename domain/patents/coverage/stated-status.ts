import type { PatentStatus } from './patent-status.ts';

/** What a statement of legal status can say. `granted` says that it was granted once, not that it lives. */
export type StatableStatus =
  | Extract<PatentStatus, 'in-force' | 'pending' | 'expired' | 'lapsed' | 'withdrawn' | 'ended'>
  | 'granted';

/** A legal status that the list or a person states of an application. */
export interface StatedStatus {
  readonly status: StatableStatus;
  readonly by: 'list' | 'hand';
  /** The day for which it was stated: of the export, or on which the person stated it. */
  readonly asOf: string;
  /** The day on which the right ended, where that is stated. */
  readonly since: string | null;
  /** The list's own text, or the person's note. */
  readonly text: string;
}

/** The statement that counts: a person's before the list's. */
export function statementOf(listed: StatedStatus | null, byHand: StatedStatus | null): StatedStatus | null {
  return byHand ?? listed;
}

/**
 * Texts of legal-status columns, without punctuation and case: IFI CLAIMS and Google Patents ("Expired - Fee Related"),
 * The Lens (INACTIVE, DISCONTINUED), PatSnap and Chinese databases. "Ceased", "Inactive", "Dead" and "Not in force" tell
 * that it ended, not how; "Expired" alone is taken at its word.
 */
const TEXTS: Readonly<Record<StatableStatus, string>> = {
  'in-force': 'active|active reinstated|reinstated|alive|in force|patent in force|maintained|有效|维持有效',
  granted: 'granted|patent granted|patented|issued|registered|授权|已授权',
  pending: 'pending|application pending|published|application published|under examination|审中|公开|实质审查',
  expired: 'expired|expired lifetime|term expired|期限届满',
  lapsed:
    'expired fee related|lapsed|lapsed fee related|non payment|nonpayment|revoked|invalid|invalidated|surrendered|withdrawn after issue|未缴年费|权利终止|全部无效',
  withdrawn:
    'withdrawn|deemed withdrawn|application withdrawn|abandoned|discontinued|refused|rejected|撤回|视为撤回|视撤|驳回|放弃',
  ended: 'ceased|inactive|dead|not in force|no longer in force|terminated|失效|无效',
};

const STATUS_OF_TEXT: ReadonlyMap<string, StatableStatus> = new Map(
  Object.entries(TEXTS).flatMap(([status, texts]) =>
    texts.split('|').map((text) => [text, status as StatableStatus] as const),
  ),
);

/** The status that a database's text says; null for a text that is not known, which is never guessed at. */
export function readLegalStatus(text: string): StatableStatus | null {
  const tidy = text
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  return STATUS_OF_TEXT.get(tidy) ?? null;
}
