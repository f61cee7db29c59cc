import { useState } from 'react';
import type { Output } from '../../../../domain/contract/contract.ts';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { DeclaredLevel } from '../../../../domain/contract/patent-standards.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { CellPlace } from './go-by-arrow.ts';
import { MapRow } from './map-row.tsx';
import { levelWords, NOT_STATED } from './standards-words.ts';
import styles from './standards.module.css';

interface StandardsMapProps {
  readonly lists: readonly PatentListSummary[];
  readonly level: DeclaredLevel;
  readonly map: Output<'patentStandards.map'>;
}

/** Specifications down, releases across; a figure leads to its rows in the table. Arrow keys go from figure to figure. */
export function StandardsMap({ lists, level, map }: StandardsMapProps) {
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const { releases, standards } = map;
  if (standards.length === 0)
    return (
      <EmptyState
        title="No specification"
        text="No row here names a patent for such a specification. Blanket declarations stand beside the map."
      />
    );
  const isCompared = lists.length > 1;
  const most = Math.max(1, ...standards.flatMap((entry) => entry.lists.flatMap(({ cells }) => cells)));
  return (
    <table className={styles.cells} aria-label={`Declared ${levelWords[level]} by specification and release`}>
      <thead>
        <tr>
          <th scope="col" className={styles.specification}>
            Declared to
          </th>
          {isCompared && (
            <th scope="col" className={styles.list}>
              List
            </th>
          )}
          <th
            scope="col"
            className={styles.total}
            title={`Declared ${levelWords[level]}, each once, whatever the release`}
          >
            All {level}
          </th>
          {releases.map((release) => (
            <th key={release ?? ''} scope="col">
              {release ?? NOT_STATED}
            </th>
          ))}
          <th className={styles.rest} aria-hidden />
        </tr>
      </thead>
      <tbody>
        {standards.map(({ standard, lists: figures }, index) => (
          <MapRow
            key={standard ?? ''}
            standard={standard}
            figures={figures}
            lists={lists}
            releases={releases}
            firstRow={index * lists.length}
            most={most}
            place={place}
            onPlace={setPlace}
          />
        ))}
      </tbody>
    </table>
  );
}
