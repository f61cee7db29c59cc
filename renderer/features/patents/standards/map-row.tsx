import type { Output } from '../../../../domain/contract/contract.ts';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { CellPlace } from './go-by-arrow.ts';
import { MapCell } from './map-cell.tsx';
import { NOT_STATED } from './standards-words.ts';
import styles from './standards.module.css';

interface MapRowProps {
  readonly standard: string | null;
  /** In the order of the lists. */
  readonly figures: Output<'patentStandards.map'>['standards'][number]['lists'];
  readonly lists: readonly PatentListSummary[];
  readonly releases: readonly (string | null)[];
  readonly firstRow: number;
  readonly most: number;
  /** The figure that the Tab key leads to. */
  readonly place: CellPlace;
  readonly onPlace: (place: CellPlace) => void;
}

/** One specification: a line for each list. */
export function MapRow({ standard, figures, lists, releases, firstRow, most, place, onPlace }: MapRowProps) {
  return lists.map((list, index) => {
    const row = firstRow + index;
    const figure = figures[index] ?? { total: 0, cells: [] };
    const cell = (column: number, count: number, release?: string | null) => (
      <MapCell
        key={column}
        list={list}
        standard={standard}
        release={release}
        count={count}
        most={most}
        place={{ row, column }}
        isReached={place.row === row && place.column === column}
        onReach={onPlace}
      />
    );
    return (
      <tr key={list.id} data-first={index === 0 || undefined}>
        {index === 0 && (
          <th scope="rowgroup" rowSpan={lists.length} className={styles.specification} title={standard ?? ''}>
            {standard ?? NOT_STATED}
          </th>
        )}
        {lists.length > 1 && (
          <th scope="row" className={styles.list} title={list.name}>
            {list.name}
          </th>
        )}
        {cell(0, figure.total)}
        {releases.map((release, at) => cell(at + 1, figure.cells[at] ?? 0, release))}
        <td aria-hidden />
      </tr>
    );
  });
}
