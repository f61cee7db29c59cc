import type { Forecast } from '../../domain/contract/economics.ts';
import {
  forecastRowSchema,
  type ForecastCase,
  type ForecastRow,
} from '../../domain/economics/forecasts/forecast-row.ts';
import { economicSettingsSchema, type EconomicSettings } from '../../domain/economics/forecasts/settings.ts';
import type { Db } from '../connection.ts';

interface Row extends ForecastRow {
  readonly deal_id: string;
  readonly side: 'A' | 'B';
  readonly forecast_case: ForecastCase;
  readonly position: number;
}

const COLUMNS = 'product, region, standard, year, units, price, currency, source, note';

/** The only code that reads or writes the private tables `economic_settings` and `forecast_rows`. */
export function createEconomicsTable(db: Db) {
  const selectSettings = db
    .prepare<[string], string>('SELECT settings_json FROM economic_settings WHERE deal_id = ?')
    .pluck();
  const upsertSettings = db.prepare<[string, string]>(`
    INSERT INTO economic_settings (deal_id, settings_json) VALUES (?, ?)
    ON CONFLICT (deal_id) DO UPDATE SET settings_json = excluded.settings_json`);
  const removeSettings = db.prepare<[string]>('DELETE FROM economic_settings WHERE deal_id = ?');
  const selectRows = db.prepare<[string, string, string], ForecastRow>(`
    SELECT ${COLUMNS} FROM forecast_rows WHERE deal_id = ? AND side = ? AND forecast_case = ? ORDER BY position`);
  const selectKinds = db.prepare<[string], Pick<Forecast, 'side' | 'case'>>(`
    SELECT DISTINCT side, forecast_case AS "case" FROM forecast_rows WHERE deal_id = ?
    ORDER BY side, CASE forecast_case WHEN 'low' THEN 1 WHEN 'base' THEN 2 ELSE 3 END`);
  const selectCurrencies = db
    .prepare<[string], string>(
      'SELECT DISTINCT currency FROM forecast_rows WHERE deal_id = ? ORDER BY currency',
    )
    .pluck();
  const removeRows = db.prepare<[string, string, string]>(
    'DELETE FROM forecast_rows WHERE deal_id = ? AND side = ? AND forecast_case = ?',
  );
  const insertRow = db.prepare<[Row]>(`
    INSERT INTO forecast_rows (deal_id, side, forecast_case, position, ${COLUMNS})
    VALUES (@deal_id, @side, @forecast_case, @position, @product, @region, @standard, @year, @units, @price, @currency,
      @source, @note)`);
  const rows = (dealId: string, side: 'A' | 'B', forecastCase: ForecastCase): ForecastRow[] =>
    selectRows.all(dealId, side, forecastCase).map((row) => forecastRowSchema.parse(row));
  const revisions = new Map<string, number>();
  const touch = (dealId: string) => void revisions.set(dealId, (revisions.get(dealId) ?? 0) + 1);
  return {
    /** Another number after each change in this session, so that what was made of the rows can be kept until then. */
    revision: (dealId: string): number => revisions.get(dealId) ?? 0,
    settings: (dealId: string): EconomicSettings | null => {
      const stored = selectSettings.get(dealId);
      return stored === undefined ? null : economicSettingsSchema.parse(JSON.parse(stored));
    },
    saveSettings: (dealId: string, settings: EconomicSettings | null): void => {
      touch(dealId);
      if (settings === null) removeSettings.run(dealId);
      else upsertSettings.run(dealId, JSON.stringify(settings));
    },
    /** In the order in which they were written. */
    rows,
    /** Those of all its forecasts. */
    currencies: (dealId: string): readonly string[] => selectCurrencies.all(dealId),
    forecasts: (dealId: string): Forecast[] =>
      selectKinds.all(dealId).map((kind) => ({ ...kind, rows: rows(dealId, kind.side, kind.case) })),
    /** Call it inside a transaction: all rows of the side and case go first. */
    replaceRows: (
      dealId: string,
      side: 'A' | 'B',
      forecastCase: ForecastCase,
      replacement: readonly ForecastRow[],
    ): void => {
      touch(dealId);
      removeRows.run(dealId, side, forecastCase);
      for (const [index, row] of replacement.entries())
        insertRow.run({ ...row, deal_id: dealId, side, forecast_case: forecastCase, position: index + 1 });
    },
  };
}
