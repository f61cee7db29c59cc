import { useCallback, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { sayCount } from '../say-count.ts';
import { PAGE, Pager } from '../schedules/pager.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { ChangeCounts } from './change-counts.tsx';
import { ChangeLines } from './change-lines.tsx';
import { EditionTable } from './edition-table.tsx';
import styles from './report.module.css';

/** What the newest edition of a list changed against the one before, and the editions it was imported from. */
export function ChangesSection({ list }: { readonly list: PatentListSummary }) {
  const readListChanges = useApp((state) => state.readListChanges);
  const [offset, setOffset] = useState(0);
  const found = useAnswer(
    useCallback(
      () => readListChanges({ id: list.id, offset, limit: PAGE }),
      [readListChanges, list.id, offset],
    ),
    `${list.sourceSha256} ${list.importedAt}`,
  );
  if (found.state === 'loading') return <Slow>Reading the changes…</Slow>;
  if (found.state === 'failed') return <Problem>{found.message}</Problem>;
  const { counts, lines, lineCount, editions } = found.value;
  if (counts === null)
    return (
      <p className={styles.none}>
        This list has one edition. Bring a newer export of it, and what that adds, takes out and changes
        stands here.
      </p>
    );
  const all = Object.values(counts).reduce(
    (sum, { added, gone, changed }) => sum + added + gone + changed,
    0,
  );
  return (
    <div className={styles.section}>
      <ScrollRegion className={styles.scroll} label="Changes of the newest edition">
        <ChangeCounts counts={counts} />
        {all === 0 && <p className={styles.none}>The newest edition says the same as the one before.</p>}
        {lines.length > 0 && <ChangeLines lines={lines} />}
        {lineCount < all && (
          <p className={styles.lead}>
            {sayCount(lineCount)} of {sayCount(all)} changes are kept line by line; all are counted.
          </p>
        )}
        <EditionTable list={list} editions={editions} />
      </ScrollRegion>
      <Pager offset={offset} total={lineCount} onOffset={setOffset} />
    </div>
  );
}
