import { readApplicationNumber } from './application-number.ts';
import { isBlankCell } from './blank-cells.ts';
import type { DeclaredRow } from './declared-row.ts';
import { readNumberCell } from './number-cell.ts';
import type { NumberHint, PatentNumber } from './patent-number.ts';
import { tidyNumber } from './tidy-number.ts';

/** A declared row with its numbers understood as far as they can be. */
export interface ResolvedRow {
  readonly row: DeclaredRow;
  /** By the publication cell: every part understood, some part not understood, or no publication number meant. */
  readonly status: 'resolved' | 'unresolved' | 'excluded';
  readonly reason: string | null;
  readonly publications: readonly PatentNumber[];
  readonly application: PatentNumber | null;
  /** Why the application number was not understood; null where it was, or where none was meant. Does not touch `status`. */
  readonly applicationReason: string | null;
  /** Match keys of the priorities, sorted, each once. */
  readonly priorityKeys: readonly string[];
  /** Equal for rows of one resolver that name the same numbers; absent where nobody looked. */
  readonly sameNumbers?: number;
}

/** Understands the numbers of one row. Pure and independent of all other rows. */
export function resolveRow(row: DeclaredRow): ResolvedRow {
  return { row, ...understand(row) };
}

/** Rows of one application stand near each other and name the same numbers: this many different ones are remembered. */
export const REMEMBERED_NUMBERS = 250;

/** Resolves the rows of a list one by one. Numbers that several rows name are understood once, while they are remembered. */
export function createRowResolver(): (row: DeclaredRow) => ResolvedRow {
  let known = new Map<string, Understood>();
  let count = 0;
  return (row) => {
    const { publicationCell, applicationCell, priorityCell, office, kind, filingDate, isBlanket } = row;
    const said = [publicationCell, applicationCell, priorityCell, office, kind, filingDate, isBlanket].join(
      '\u001F',
    );
    let understood = known.get(said);
    if (understood === undefined) {
      understood = { ...understand(row), sameNumbers: (count += 1) };
      if (known.size >= REMEMBERED_NUMBERS) known = new Map();
      known.set(said, understood);
    }
    return { row, ...understood };
  };
}

type Understood = Omit<ResolvedRow, 'row'>;

function understand(row: DeclaredRow): Understood {
  const hint: NumberHint = {
    office: row.office ?? undefined,
    kind: row.kind ?? undefined,
    filingDate: row.filingDate ?? undefined,
  };
  const cell = readNumberCell(row.publicationCell, hint);
  const filing = row.applicationCell === null ? undefined : readApplicationNumber(row.applicationCell, hint);
  const application = filing?.status === 'resolved' ? filing.number : null;
  return {
    status: cell.status,
    reason: cell.status === 'excluded' ? whyExcluded(cell.reason, row) : (cell.reason ?? null),
    publications: cell.numbers,
    application,
    applicationReason:
      filing?.status === 'unresolved'
        ? `application number "${filing.raw.slice(0, 60)}" not understood: ${filing.reason}`
        : null,
    priorityKeys: priorityKeysOf(row.priorityCell),
  };
}

function whyExcluded(
  reason: string | undefined,
  { applicationCell, isBlanket }: Pick<DeclaredRow, 'applicationCell' | 'isBlanket'>,
): string {
  if (isBlanket) return 'a general declaration: it names no patent';
  const why =
    reason === undefined || reason === 'blank'
      ? 'no publication number'
      : `no publication number: the cell ${reason}`;
  return applicationCell === null
    ? `${why}, and no application number`
    : `${why}; application ${applicationCell.slice(0, 60)}`;
}

/** ETSI lists priorities between bars: "|JP20120140900|WO2013JP63391|". A form not understood is its own key. No key holds a space. */
export function priorityKeysOf(cell: string | null): readonly string[] {
  if (cell === null) return [];
  const keys = new Set<string>();
  for (const part of cell.split(/[|;\r\n]+/)) {
    if (isBlankCell(part)) continue;
    const reading = readApplicationNumber(part);
    if (reading.status === 'resolved') keys.add(reading.number.key);
    else if (reading.status === 'unresolved') keys.add(tidyNumber(part).replaceAll(' ', ''));
  }
  return [...keys].sort();
}
