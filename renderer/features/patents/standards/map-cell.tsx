import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { useApp } from '../../../store.ts';
import { sayCount } from '../say-count.ts';
import { goByArrow, type CellPlace } from './go-by-arrow.ts';
import { NOT_STATED } from './standards-words.ts';
import styles from './standards.module.css';

interface MapCellProps {
  readonly list: PatentListSummary;
  readonly standard: string | null;
  /** Absent in the column of all releases; null where none is stated. */
  readonly release: string | null | undefined;
  readonly count: number;
  /** The highest figure of the map. */
  readonly most: number;
  readonly place: CellPlace;
  /** Whether the Tab key leads here. */
  readonly isReached: boolean;
  readonly onReach: (place: CellPlace) => void;
}

/** How many are declared to a specification in a release; leads to their rows. The ground is the deeper the more there are. */
export function MapCell({ list, standard, release, count, most, place, isReached, onReach }: MapCellProps) {
  const changePart = useApp((state) => state.changePart);
  const go = useApp((state) => state.go);
  if (count === 0)
    return (
      <td>
        <span className={styles.none}>none</span>
      </td>
    );
  const show = (): void => {
    const filters = {
      standards: [standard ?? ''],
      ...(release !== undefined && { releases: [release ?? ''] }),
    };
    changePart(list.id, { search: '', filters, sort: null });
    go({ screen: 'patent-list', listId: list.id, tab: 'table' });
  };
  const where = release === undefined ? 'any release' : (release ?? `release ${NOT_STATED}`);
  const depth = release === undefined ? 0 : Math.round(6 + 30 * Math.sqrt(count / most));
  return (
    <td>
      <button
        type="button"
        className={styles.figure}
        style={{ background: `color-mix(in srgb, var(--accent) ${depth}%, transparent)` }}
        aria-label={`${sayCount(count)} of ${list.name} declared to ${standard ?? NOT_STATED}, ${where}: show rows`}
        data-row={place.row}
        data-column={place.column}
        tabIndex={isReached ? 0 : -1}
        onKeyDown={(event) => goByArrow(event, place)}
        onFocus={() => onReach(place)}
        onClick={show}
      >
        {sayCount(count)}
      </button>
    </td>
  );
}
