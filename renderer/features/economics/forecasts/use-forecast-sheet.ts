import { useEffect, useMemo, useRef, useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import type { ForecastRow } from '../../../../domain/economics/forecasts/forecast-row.ts';
import type { DecimalMark } from '../../../../domain/economics/forecasts/grid/grid-number.ts';
import { placeOf } from '../../../saves-slice.ts';
import { useApp } from '../../../store.ts';
import { applyEdits, isFigure, type CellEdit } from './edit-sheet.ts';
import { checkSheet, sheetRows, type Checked, type SheetRow } from './forecast-sheet.ts';
import { forecastKey, type ForecastPlace } from './forecasts-slice.ts';
import { markOf } from './read-cell.ts';

/** Figures that may be read in two ways: nothing of them is taken before somebody says which. */
export interface OpenEdits {
  readonly edits: readonly CellEdit[];
  readonly begins: readonly SheetRow[];
}

interface ForecastSheet extends Checked {
  readonly refusal: string | null;
  readonly open: OpenEdits | null;
  /** One deed: one save, one step to take back. `begins`: rows that are made for it. */
  readonly edit: (edits: readonly CellEdit[], isTyped: boolean, begins?: readonly SheetRow[]) => void;
  readonly answer: (mark: DecimalMark | null) => void;
  readonly addLine: (line: SheetRow) => void;
  readonly remove: (isGone: (row: SheetRow) => boolean) => void;
}

/** One forecast while it is edited. Whatever can be stored is stored at once; a wrong cell waits and costs no other. */
export function useForecastSheet(place: ForecastPlace, stored: readonly ForecastRow[]): ForecastSheet {
  const key = forecastKey(place);
  const saveForecast = useApp((state) => state.saveForecast);
  const [rows, setRows] = useState(() => useApp.getState().forecastDrafts[key] ?? sheetRows(stored));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [open, setOpen] = useState<OpenEdits | null>(null);
  const latest = useRef(rows);
  const lastSaved = useRef(JSON.stringify(stored));
  const saving = useRef(0);

  const hold = (next: readonly SheetRow[]): Checked => {
    const checked = checkSheet(next);
    latest.current = checked.rows;
    setRows(checked.rows);
    const { keepForecastDraft, keepUnsaved } = useApp.getState();
    keepForecastDraft(place, checked.isWhole ? null : checked.rows);
    keepUnsaved(placeOf('forecasts.save', key), checked.isWhole ? null : 'cells of a forecast');
    return checked;
  };
  useEffect(() => {
    const text = JSON.stringify(stored);
    if (saving.current > 0 || text === lastSaved.current) return;
    // A step was taken back, or a table was taken over: what the file now holds is what counts
    lastSaved.current = text;
    const fresh = sheetRows(stored);
    latest.current = fresh;
    setRows(fresh);
    setRefusal(null);
    const { keepForecastDraft, keepUnsaved } = useApp.getState();
    keepForecastDraft(place, null);
    keepUnsaved(placeOf('forecasts.save', key), null);
  }, [stored, place, key]);

  const commit = async (next: readonly SheetRow[]): Promise<void> => {
    const { toSave } = hold(next);
    const text = JSON.stringify(toSave);
    if (text === lastSaved.current) return;
    const before = lastSaved.current;
    lastSaved.current = text;
    saving.current += 1;
    const result = await saveForecast({ ...place, rows: [...toSave] });
    saving.current -= 1;
    setRefusal(result.ok ? null : describeError(result.error));
    // what the file did not take is tried again with the next deed
    if (!result.ok && lastSaved.current === text) lastSaved.current = before;
  };
  const apply = (edits: readonly CellEdit[], begins: readonly SheetRow[], mark: DecimalMark): void =>
    void commit(applyEdits([...latest.current, ...begins], edits, mark));
  const checked = useMemo(() => checkSheet(rows), [rows]);
  return {
    ...checked,
    refusal,
    open,
    edit: (edits, isTyped, begins = []) => {
      const mark = markOf(
        edits.filter(isFigure).map(({ text }) => text),
        isTyped && !edits.some((edit) => isUnits(edit) && edit.text.includes('.')),
      );
      if (mark === null) setOpen({ edits, begins });
      else apply(edits, begins, mark);
    },
    answer: (mark) => {
      setOpen(null);
      if (open && mark) apply(open.edits, open.begins, mark);
    },
    addLine: (line) => void hold([...latest.current, line]),
    remove: (isGone) => void commit(latest.current.filter((row) => !isGone(row))),
  };
}

/** Of units, 1.234 may as well be 1234. */
function isUnits(edit: CellEdit): boolean {
  return edit.at === 'year' ? edit.measure === 'units' : edit.field === 'units';
}
