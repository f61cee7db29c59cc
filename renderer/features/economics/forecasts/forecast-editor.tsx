import { Button } from '@mantine/core';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { Forecast } from '../../../../domain/contract/economics.ts';
import type { Deal } from '../../../../domain/deals/deal.ts';
import type { ForecastRow } from '../../../../domain/economics/forecasts/forecast-row.ts';
import { useApp } from '../../../store.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import type { TableWay } from '../tables/table-dialog.tsx';
import { cellsOf, isTable, pasteBlock, type Block } from './cell-blocks.ts';
import { CopyCaseDialog } from './copy-case-dialog.tsx';
import { ForecastActions } from './forecast-actions.tsx';
import { columnIds } from './forecast-columns.ts';
import { ForecastDialog } from './forecast-dialog.tsx';
import { ForecastFoot } from './forecast-foot.tsx';
import type { ForecastGridHandle } from './forecast-grid.tsx';
import { blankLine } from './forecast-sheet.ts';
import type { ForecastPlace } from './forecasts-slice.ts';
import { cellOfProblem, gridRows, problemsByCell } from './grid-rows.ts';
import { NumberQuestion } from './number-question.tsx';
import { SheetProblems } from './sheet-problems.tsx';
import { useForecastSheet } from './use-forecast-sheet.ts';
import { totalsOf, yearsOf } from './wide-lines.ts';
import styles from './forecasts.module.css';

// The grid is a quarter of a megabyte that the start of the app does not need
const ForecastGrid = lazy(async () => ({ default: (await import('./forecast-grid.tsx')).ForecastGrid }));

interface ForecastEditorProps {
  readonly deal: Deal;
  readonly place: ForecastPlace;
  readonly stored: readonly ForecastRow[];
  readonly forecasts: readonly Forecast[];
  /** The reporting currency, which a new line begins with. */
  readonly currency: string;
  readonly effective: string | null;
}

const FIRST_YEARS = 5;

/** One forecast: its table, and what can be done with it. */
export function ForecastEditor({ deal, place, stored, forecasts, currency, effective }: ForecastEditorProps) {
  const view = useApp((state) => state.forecastShown.view);
  const sheet = useForecastSheet(place, stored);
  const [added, setAdded] = useState<readonly number[]>([]);
  const [dialog, setDialog] = useState<{ readonly way: TableWay; readonly text: string } | null>(null);
  const [isCopying, setIsCopying] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const grid = useRef<ForecastGridHandle | null>(null);
  const { rows } = sheet;
  const years = useMemo(() => yearsOf(rows, added), [rows, added]);
  const columns = useMemo(() => columnIds(view, years), [view, years]);
  const shown = useMemo(() => gridRows(view, rows), [view, rows]);
  const totals = useMemo(() => (view === 'rows' ? [] : totalsOf(rows)), [view, rows]);
  const problems = useMemo(() => problemsByCell(sheet.problems), [sheet.problems]);
  const usual = rows.at(-1)?.currency ?? currency;

  const addLine = (): void => {
    if (years.length === 0) {
      const first = Number((effective ?? new Date().toISOString()).slice(0, 4));
      setAdded(Array.from({ length: FIRST_YEARS }, (_, index) => first + index));
    }
    sheet.addLine(blankLine(usual));
    // the line is there once the grid was drawn
    requestAnimationFrame(() => grid.current?.focus(shown.length, 'product', true));
  };
  const paste = (text: string, block: Block): void => {
    const texts = cellsOf(text);
    setRefused(null);
    if (isTable(texts)) return setDialog({ way: 'paste', text });
    const found = pasteBlock({ rows: shown, columns }, view, { block, texts, currency: usual });
    if (typeof found === 'string') setRefused(found);
    else sheet.edit(found.edits, false, found.begins);
  };
  const wrong = refused ?? sheet.refusal;
  const isEmpty = rows.length === 0;
  return (
    <>
      {!isEmpty && (
        <ForecastActions
          deal={deal}
          place={place}
          years={years}
          columns={columns}
          rows={shown}
          grid={grid}
          hasRows={stored.length > 0}
          onAddLine={addLine}
          onAddYear={(year) => setAdded([...added, year])}
          onRemove={(isGone, year) => {
            if (year !== undefined) setAdded(added.filter((one) => one !== year));
            sheet.remove(isGone);
          }}
          onTable={(way) => setDialog({ way, text: '' })}
          onCopyCase={() => setIsCopying(true)}
          onRefused={setRefused}
        />
      )}
      {wrong !== null && <Problem>{wrong}</Problem>}
      <SheetProblems
        problems={sheet.problems}
        rows={rows}
        onGo={(problem) => {
          const cell = cellOfProblem(shown, problem);
          if (cell) grid.current?.focus(cell.index, cell.column, false);
        }}
      />
      <div className={styles.body}>
        {isEmpty ? (
          <EmptyState
            title={`No ${place.case} forecast of ${deal.parties[place.side].name}`}
            text="Units and average net selling price by product, region and year, past years as well. Paste the table from Excel, import it, or type it in."
            action={
              <>
                <Button onClick={() => setDialog({ way: 'paste', text: '' })}>Paste a table…</Button>
                <Button variant="default" onClick={() => setDialog({ way: 'file', text: '' })}>
                  Import…
                </Button>
                <Button variant="default" onClick={addLine}>
                  Type it in
                </Button>
              </>
            }
          />
        ) : (
          <Suspense fallback={<Slow>Opening the table…</Slow>}>
            <ForecastGrid
              label={`Forecast of ${deal.parties[place.side].name}, ${place.case}`}
              rows={shown}
              columns={columns}
              totals={totals}
              effective={effective}
              problems={problems}
              onEdit={(edits, isTyped) => {
                setRefused(null);
                sheet.edit(edits, isTyped);
              }}
              onPaste={paste}
              onReady={(handle) => {
                grid.current = handle;
              }}
            />
          </Suspense>
        )}
      </div>
      {!isEmpty && <ForecastFoot rows={rows} years={years} effective={effective} />}
      {sheet.open && <NumberQuestion open={sheet.open} onAnswer={sheet.answer} />}
      {dialog && (
        <ForecastDialog
          deal={deal}
          place={place}
          replaced={stored.length}
          startsWith={dialog.way}
          firstText={dialog.text}
          onClose={() => setDialog(null)}
        />
      )}
      {isCopying && (
        <CopyCaseDialog
          deal={deal}
          place={place}
          rows={stored}
          forecasts={forecasts}
          onClose={() => setIsCopying(false)}
        />
      )}
    </>
  );
}
