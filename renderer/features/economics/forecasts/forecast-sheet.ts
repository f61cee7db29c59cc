import {
  forecastRowSchema,
  placeOf,
  type ForecastRow,
} from '../../../../domain/economics/forecasts/forecast-row.ts';

/** A row of a forecast while it is edited: every cell as text, also one that cannot be stored. */
export interface SheetRow {
  readonly id: string;
  /** Rows of one line of the wide view: of one product, region and standard when they were read. */
  readonly series: string;
  readonly product: string;
  readonly region: string;
  readonly standard: string;
  /** Blank: a line that has no figure yet. */
  readonly year: string;
  readonly units: string;
  readonly price: string;
  readonly currency: string;
  readonly source: string;
  readonly note: string;
  /** What the file holds of it, as long as this cannot be stored. */
  readonly saved: ForecastRow | null;
}
export type SheetField = Exclude<keyof SheetRow, 'id' | 'series' | 'saved'>;

/** A cell that is not stored as it stands, and why. */
export interface CellProblem {
  readonly id: string;
  readonly field: SheetField;
  readonly message: string;
}

export function sheetRows(rows: readonly ForecastRow[]): readonly SheetRow[] {
  return rows.map((row) => ({
    ...row,
    id: placeOf(row),
    series: lineOf(row),
    standard: row.standard ?? '',
    year: String(row.year),
    saved: row,
  }));
}

function lineOf({ product, region, standard }: ForecastRow): string {
  return placeOf({ product, region, standard });
}

/** A line that waits for its figures. */
export function blankLine(currency: string): SheetRow {
  const id = `new ${crypto.randomUUID()}`;
  const names = { product: '', region: '', standard: '', year: '', units: '', price: '' };
  return { id, series: id, ...names, currency, source: '', note: '', saved: null };
}

export interface Checked {
  /** As they are to be kept: those that can be stored know that they are. */
  readonly rows: readonly SheetRow[];
  /** What the file is to hold: a row with a wrong cell stays there as it was. */
  readonly toSave: readonly ForecastRow[];
  readonly problems: readonly CellProblem[];
  /** Whether anything typed would be lost. */
  readonly isWhole: boolean;
}

export function checkSheet(rows: readonly SheetRow[]): Checked {
  const problems: CellProblem[] = [];
  const taken = new Map<string, number>();
  const toSave: ForecastRow[] = [];
  let isWhole = true;
  const kept = rows.map((row, index) => {
    if (hasNoFigures(row)) {
      if (row.product !== '' || row.region !== '') isWhole = false;
      return row;
    }
    const { stored, wrong } = readRow(row);
    const place = stored && placeOf(stored);
    const first = place === null ? undefined : taken.get(place);
    const found =
      first === undefined
        ? wrong
        : [{ field: 'year' as const, message: `This year stands already in row ${first + 1}.` }];
    problems.push(...found.map((problem) => ({ id: row.id, ...problem })));
    const result = found.length === 0 ? stored : row.saved;
    if (result && (found.length === 0 || !taken.has(placeOf(result)))) {
      taken.set(placeOf(result), index);
      toSave.push(result);
    }
    return found.length === 0 && stored && row.saved !== stored ? { ...row, saved: stored } : row;
  });
  return { rows: kept, toSave, problems, isWhole: isWhole && problems.length === 0 };
}

export function hasNoFigures({ units, price }: SheetRow): boolean {
  return units === '' && price === '';
}

interface ReadRow {
  readonly stored: ForecastRow | null;
  readonly wrong: readonly Omit<CellProblem, 'id'>[];
}

const read = new WeakMap<SheetRow, ReadRow>();

/** Rows are not changed but replaced: each is read once. */
function readRow(row: SheetRow): ReadRow {
  const known = read.get(row);
  if (known) return known;
  const missing = (['units', 'price', 'year', 'currency'] as const).filter((field) => row[field] === '');
  const { id: _, series: _series, saved, ...cells } = row;
  const parsed = forecastRowSchema.safeParse({
    ...cells,
    standard: cells.standard.trim() || null,
    year: /^\d{4}$/.test(cells.year.trim()) ? Number(cells.year) : Number.NaN,
  });
  const result: ReadRow = parsed.success
    ? { stored: isSameRow(parsed.data, saved) ? saved : parsed.data, wrong: [] }
    : {
        stored: null,
        wrong: parsed.error.issues.flatMap(({ path, message }) => {
          const field = fields.find((name) => name === path[0]);
          if (field === undefined) return [];
          const words = missing.some((name) => name === field) ? needed[field] : undefined;
          return [{ field, message: words ?? wordsOf(field, row[field]) ?? message }];
        }),
      };
  read.set(row, result);
  return result;
}

const fields: readonly SheetField[] = [
  'product',
  'region',
  'standard',
  'year',
  'units',
  'price',
  'currency',
  'source',
  'note',
];
function wordsOf(field: SheetField, text: string): string | undefined {
  if (field === 'year') return YEAR_WORDS;
  const isFigure = field === 'units' || field === 'price';
  return isFigure && !/^-?\d+(\.\d+)?$/.test(text) ? NO_NUMBER : undefined;
}

const NO_NUMBER = 'This is no number. Write figures only, and what is to be said in the note.';
const YEAR_WORDS = 'Write a year from 1980 to 2100.';
const needed: Partial<Record<SheetField, string>> = {
  units: 'Units are missing. Write 0 where nothing is sold.',
  price: 'The price is missing.',
  currency: 'Write the currency of the price.',
};

function isSameRow(one: ForecastRow, other: ForecastRow | null): boolean {
  return other !== null && fields.every((field) => one[field] === other[field]);
}
