import { isBlankCell } from '../../../domain/patents/blank-cells.ts';
import type { ColumnMeaning } from '../../../domain/patents/reading-settings.ts';
import { readDay } from '../cells/cell-dates.ts';
import { readFlag } from '../cells/cell-flags.ts';
import { readOffice } from '../cells/read-office.ts';
import { fingerprintOf } from './fingerprint.ts';
import { joinNumbers } from './join-numbers.ts';
import type { ReadingRules, RowMaker } from './list-format.ts';

/** What a format does with a cell before the domain reads it: its own ways of joining and dressing numbers. */
export interface CellRules {
  readonly publications?: (cell: string) => string;
  readonly application?: (cell: string) => string;
  readonly priorities?: (cell: string) => string;
  /** The family of a row, where it takes more than one cell to tell. */
  readonly family?: (cell: string, publication: string) => string | null;
  readonly owner?: (cell: string) => string;
  /** Splits what a person calls a number into publications and a filing number. */
  readonly number?: (
    cell: string,
    office: string | null,
  ) => { publications: string; application: string | null };
}

/** An expiry lies ahead: two digits of it are of this century for as long as a patent may last. */
const LONGEST_TERM = 30;

/**
 * Rows whose columns have been given their meanings. Of several columns with one meaning the first not blank counts, in the
 * order of `preferred`; but all columns of publications and numbers count: a right has one number published and another
 * granted.
 */
export function columnRowMaker(
  columns: readonly (ColumnMeaning | null)[],
  { dateOrder, thisYear, office: officeOfAll }: ReadingRules,
  rules: CellRules,
  preferred: Iterable<number> = columns.keys(),
): RowMaker {
  const positions = new Map<ColumnMeaning, number[]>();
  for (const position of preferred) {
    const meaning = columns[position] ?? null;
    if (meaning !== null) positions.set(meaning, [...(positions.get(meaning) ?? []), position]);
  }
  const dates = { order: dateOrder, lastYear: thisYear + 1 };
  const termDates = { order: dateOrder, lastYear: thisYear + LONGEST_TERM };

  return (cells, rowNumber, damagedCharacters) => {
    const written = (meaning: ColumnMeaning): string => {
      let first = '';
      for (const position of positions.get(meaning) ?? []) {
        const cell = cells[position]?.trim() ?? '';
        if (!isBlankCell(cell)) return cell;
        first ||= cell;
      }
      return first;
    };
    const numbers = (meaning: ColumnMeaning): readonly string[] =>
      (positions.get(meaning) ?? [])
        .map((position) => cells[position]?.trim() ?? '')
        .filter((cell) => !isBlankCell(cell));
    const text = (meaning: ColumnMeaning): string | null => {
      const cell = written(meaning);
      return isBlankCell(cell) ? null : cell;
    };
    const changed = (
      meaning: ColumnMeaning,
      change: ((cell: string) => string) | undefined,
    ): string | null => {
      const cell = text(meaning);
      return cell === null || change === undefined ? cell : change(cell) || null;
    };
    const office = readOffice(text('office') ?? '') ?? officeOfAll ?? null;
    const numbered = joinNumbers(numbers('number'), office) || written('number');
    const sorted = rules.number?.(numbered, office) ?? { publications: numbered, application: null };
    const published = numbers('publication');
    const joined = isBlankCell(sorted.publications) ? published : [...published, sorted.publications];
    const publicationCell = joinNumbers(joined, office) || sorted.publications || written('publication');
    return {
      rowNumber,
      fingerprint: fingerprintOf(cells),
      cells,
      publicationCell: rules.publications?.(publicationCell) ?? publicationCell,
      applicationCell: changed('application', rules.application) ?? sorted.application,
      priorityCell: changed('priorities', rules.priorities),
      office,
      kind: text('kind')?.toUpperCase() ?? null,
      title: text('title'),
      filingDate: readDay(text('filing-date'), dates),
      publicationDate: readDay(text('publication-date'), dates),
      grantDate: readDay(text('grant-date'), dates),
      statedExpiry: readDay(text('expiry-date'), termDates),
      statedStatus: text('status'),
      familyId: rules.family?.(written('family'), publicationCell) ?? text('family'),
      declarant: changed('owner', rules.owner),
      declarationReference: text('declaration'),
      declarationDate: readDay(text('declaration-date'), dates),
      groupId: null,
      standard: text('standard'),
      standardVersion: text('standard-version'),
      project: text('project'),
      isBlanket: false,
      isNamedByDeclarant: null,
      generations: {
        '2G': readFlag(text('2G')),
        '3G': readFlag(text('3G')),
        '4G': readFlag(text('4G')),
        '5G': readFlag(text('5G')),
      },
      damagedCharacters,
    };
  };
}
