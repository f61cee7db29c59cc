import type { FxSheet } from '../../domain/contract/economics.ts';
import type { FxDay } from '../../domain/economics/forecasts/fx/fx-day.ts';
import type { FxRate } from '../../domain/economics/fx.ts';
import { z } from '../../domain/zod.ts';
import type { Db } from '../connection.ts';

interface SheetRow {
  readonly sheet_key: number;
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly imported_at: string;
  readonly rate_count: number;
  readonly currencies_json: string;
  readonly first_date: string;
  readonly last_date: string;
}

interface DayRow {
  readonly date: string;
  readonly base: string;
  readonly rates_json: string;
}

const KEPT_SETS = 8;
const ratesSchema = z.record(z.string(), z.string());
const codesSchema = z.array(z.string());

/** The only code that reads or writes the tables `fx_sheets` and `fx_days`. */
export function createFxTable(db: Db) {
  const selectSheets = db.prepare<[], SheetRow>('SELECT * FROM fx_sheets ORDER BY sheet_key DESC');
  const insertSheet = db.prepare<[Omit<SheetRow, 'sheet_key'>]>(`
    INSERT INTO fx_sheets (id, name, sha256, imported_at, rate_count, currencies_json, first_date, last_date)
    VALUES (@id, @name, @sha256, @imported_at, @rate_count, @currencies_json, @first_date, @last_date)`);
  const insertDay = db.prepare<[DayRow & { readonly sheet_key: number | bigint }]>(`
    INSERT INTO fx_days (date, sheet_key, base, rates_json) VALUES (@date, @sheet_key, @base, @rates_json)`);
  const removeSheet = db.prepare<[string]>('DELETE FROM fx_sheets WHERE id = ?');
  const selectDays = db.prepare<[], DayRow>(
    'SELECT date, base, rates_json FROM fx_days ORDER BY date, sheet_key',
  );
  let revision = 0;
  /** Rates by the currencies that were asked for: years of a bank's history are read once. */
  const known = new Map<string, readonly FxRate[]>();
  const touch = (): void => {
    revision += 1;
    known.clear();
  };
  const ratesOf = ({ date, base, rates_json }: DayRow): FxRate[] =>
    Object.entries(ratesSchema.parse(JSON.parse(rates_json))).map(([to, rate]) => ({
      date,
      from: base,
      to,
      rate,
    }));
  return {
    /** The one that counts first. */
    list: (): FxSheet[] => selectSheets.all().map(toSheet),
    /** Call it inside a transaction. */
    add: ({ id, name, sha256, importedAt, ...sheet }: FxSheet, days: readonly FxDay[]): void => {
      touch();
      const { lastInsertRowid } = insertSheet.run({
        id,
        name,
        sha256,
        imported_at: importedAt,
        rate_count: sheet.rates,
        currencies_json: JSON.stringify(sheet.currencies),
        first_date: sheet.firstDate,
        last_date: sheet.lastDate,
      });
      for (const { date, base, rates } of days)
        insertDay.run({ date, base, rates_json: JSON.stringify(rates), sheet_key: lastInsertRowid });
    },
    /** False when there is none. */
    remove: (id: string): boolean => {
      touch();
      return removeSheet.run(id).changes > 0;
    },
    /** Every rate, of any day, of two for one day the one that counts last, that leads to one of these currencies from another of them or from the base of its table. */
    of: (currencies: ReadonlySet<string>): readonly FxRate[] => {
      const key = [...currencies].toSorted().join(' ');
      const before = known.get(key);
      if (before) return before;
      const found = selectDays
        .all()
        .flatMap(ratesOf)
        .filter(({ to }) => currencies.has(to));
      if (known.size >= KEPT_SETS) known.clear();
      known.set(key, found);
      return found;
    },
    /** Another number after each change in this session. */
    revision: (): number => revision,
  };
}

function toSheet(row: SheetRow): FxSheet {
  return {
    id: row.id,
    name: row.name,
    sha256: row.sha256,
    importedAt: row.imported_at,
    rates: row.rate_count,
    currencies: codesSchema.parse(JSON.parse(row.currencies_json)),
    firstDate: row.first_date,
    lastDate: row.last_date,
  };
}
