import type { DecimalMark } from '../../../../domain/economics/forecasts/grid/grid-number.ts';
import { hasNoFigures, type SheetField, type SheetRow } from './forecast-sheet.ts';
import { readCurrency, readPrice, readUnits } from './read-cell.ts';

export type Measure = 'units' | 'price';

/** A text into a cell: of a row, of a line of the wide view for all its years, or of a line for one year. */
export type CellEdit = { readonly text: string } & (
  | { readonly at: 'row'; readonly id: string; readonly field: SheetField }
  | { readonly at: 'line'; readonly series: string; readonly field: SheetField }
  | { readonly at: 'year'; readonly series: string; readonly measure: Measure; readonly year: string }
);

/** Whether the text of an edit is a figure, which may be written in several ways. */
export function isFigure(edit: CellEdit): boolean {
  return edit.at === 'year' || edit.field === 'units' || edit.field === 'price';
}

/** The rows after these edits. A row that has neither units nor a price any more is gone, its line stays while it has a name. */
export function applyEdits(
  rows: readonly SheetRow[],
  edits: readonly CellEdit[],
  mark: DecimalMark,
): readonly SheetRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const bySeries = new Map<string, string[]>();
  for (const { id, series } of rows) bySeries.set(series, [...(bySeries.get(series) ?? []), id]);
  const change = (id: string, field: SheetField, text: string): void => {
    const row = byId.get(id);
    if (row) byId.set(id, withText(row, field, text, mark));
  };
  for (const edit of edits) {
    if (edit.at === 'row') change(edit.id, edit.field, edit.text);
    else if (edit.at === 'line')
      for (const id of bySeries.get(edit.series) ?? []) change(id, edit.field, edit.text);
    else {
      const ids = bySeries.get(edit.series) ?? [];
      const found = ids.find((id) => byId.get(id)?.year === edit.year);
      if (found !== undefined) change(found, edit.measure, edit.text);
      else if (edit.text.trim() !== '') {
        const first = byId.get(ids[0] ?? '');
        if (!first) continue;
        // a line without figures becomes its first row
        const isFirst = first.year === '' && hasNoFigures(first);
        const bare = { ...first, id: isFirst ? first.id : `new ${crypto.randomUUID()}`, saved: null };
        const row = { ...bare, year: edit.year, units: '', price: '' };
        byId.set(row.id, withText(row, edit.measure, edit.text, mark));
        if (!isFirst) bySeries.set(edit.series, [...ids, row.id]);
      }
    }
  }
  const known = new Set(rows.map(({ id }) => id));
  const lastOf = new Map(rows.map(({ id, series }) => [series, id]));
  // new rows come behind the others of their line
  const next = rows.flatMap(({ id, series }) => [
    id,
    ...(lastOf.get(series) === id ? (bySeries.get(series) ?? []).filter((one) => !known.has(one)) : []),
  ]);
  return withoutEmptied(next.flatMap((id) => byId.get(id) ?? []));
}

function withoutEmptied(rows: readonly SheetRow[]): readonly SheetRow[] {
  const filled = new Set(rows.flatMap((row) => (hasNoFigures(row) ? [] : [row.series])));
  const kept = new Set<string>();
  return rows.flatMap((row) => {
    if (!hasNoFigures(row)) return [row];
    if (filled.has(row.series) || kept.has(row.series)) return [];
    kept.add(row.series);
    return [row.saved === null ? row : { ...row, saved: null }];
  });
}

function withText(row: SheetRow, field: SheetField, text: string, mark: DecimalMark): SheetRow {
  if (field === 'units') return { ...row, units: text.trim() === '' ? '' : readUnits(text, mark) };
  if (field === 'price') {
    const { figure, currency } = readPrice(text, mark);
    return { ...row, price: text.trim() === '' ? '' : figure, currency: currency ?? row.currency };
  }
  if (field === 'currency') return { ...row, currency: readCurrency(text) };
  return { ...row, [field]: text.trim() };
}
