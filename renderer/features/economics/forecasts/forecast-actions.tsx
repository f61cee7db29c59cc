import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ChevronDown } from 'lucide-react';
import { useState, type RefObject } from 'react';
import type { Deal } from '../../../../domain/deals/deal.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import { useApp } from '../../../store.ts';
import { Hint } from '../../../ui/hint.tsx';
import { sayKeys } from '../../../ui/keys.ts';
import type { TableWay } from '../tables/table-dialog.tsx';
import type { ForecastGridHandle } from './forecast-grid.tsx';
import type { SheetRow } from './forecast-sheet.ts';
import type { ForecastPlace } from './forecasts-slice.ts';
import type { ColumnId, GridRow } from './grid-rows.ts';
import { removalsOf } from './removals.ts';
import styles from './forecasts.module.css';

interface ForecastActionsProps {
  readonly deal: Deal;
  readonly place: ForecastPlace;
  readonly years: readonly string[];
  readonly columns: readonly ColumnId[];
  readonly rows: readonly GridRow[];
  readonly grid: RefObject<ForecastGridHandle | null>;
  /** Whether the file holds any of it. */
  readonly hasRows: boolean;
  readonly onAddLine: () => void;
  readonly onAddYear: (year: number) => void;
  readonly onRemove: (isGone: (row: SheetRow) => boolean, year?: number) => void;
  readonly onTable: (way: TableWay) => void;
  readonly onCopyCase: () => void;
  readonly onRefused: (words: string | null) => void;
}

const down = <ChevronDown size={12} aria-hidden />;

/** What can be done with a forecast, and with what of it is marked. */
export function ForecastActions(props: ForecastActionsProps) {
  const { deal, place, years, columns, rows, grid, hasRows } = props;
  const exportForecast = useApp((state) => state.exportForecast);
  const [removals, setRemovals] = useState<ReturnType<typeof removalsOf>>([]);
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  const write = async (): Promise<void> => {
    const name = `${deal.parties[place.side].name} ${place.case} forecast.csv`.replaceAll(
      /[\\/:*?"<>|]/g,
      ' ',
    );
    const result = await exportForecast(place, name);
    if (result === null) return;
    props.onRefused(result.ok ? null : describeError(result.error));
    if (result.ok)
      notifications.show({ title: 'Forecast exported', message: result.value.file, autoClose: 5000 });
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label="Forecast">
      <Button variant="default" onClick={props.onAddLine}>
        Add line
      </Button>
      <Menu>
        <Menu.Target>
          <Button variant="default" rightSection={down}>
            Add year
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => props.onAddYear(last + 1)}>{last + 1}, after the last</Menu.Item>
          <Menu.Item onClick={() => props.onAddYear(first - 1)}>{first - 1}, before the first</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Menu onOpen={() => setRemovals(removalsOf(grid.current?.block() ?? null, { rows, columns }))}>
        <Menu.Target>
          <Button variant="default" rightSection={down}>
            Remove
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {removals.length === 0 && <Menu.Label>Mark lines or years in the table first</Menu.Label>}
          {removals.map(({ label, isGone, year }) => (
            <Menu.Item key={label} onClick={() => props.onRemove(isGone, year)}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <span className={styles.fills}>
        <Hint label="Copy the first marked line, or the one above, into the others" keys="mod+D">
          <Button variant="default" onClick={() => grid.current?.fill('down')}>
            Fill down
          </Button>
        </Hint>
        <Hint label="Copy the first marked column, or the one before, into the others" keys="mod+R">
          <Button variant="default" onClick={() => grid.current?.fill('right')}>
            Fill right
          </Button>
        </Hint>
      </span>
      <span className={styles.end}>
        <Button variant="default" onClick={() => props.onTable('paste')}>
          Paste a table…
        </Button>
        <Button variant="default" onClick={() => props.onTable('file')}>
          Import…
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={down} aria-label="More of the forecast">
              More
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item disabled={!hasRows} onClick={props.onCopyCase}>
              Copy case to…
            </Menu.Item>
            <Menu.Item disabled={!hasRows} onClick={() => void write()}>
              Export CSV…
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item color="red.9" onClick={() => props.onRemove(() => true)}>
              Empty this forecast <span className={styles.undo}>{sayKeys('mod+Z')} takes it back</span>
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </span>
    </div>
  );
}
