import { memo, type KeyboardEvent } from 'react';
import { directionWords, kindWords } from '../../../../domain/precedents/choice-words.ts';
import { Excerpt } from './excerpt.tsx';
import { EntryEvidence } from './entry-evidence.tsx';
import { EntrySigns } from './entry-signs.tsx';
import type { FoundEntry } from './found-entries.ts';
import { KindMark } from './kind-mark.tsx';
import { sayCompanies, shortDirections, shortKinds } from './library-words.ts';
import styles from './entry-table.module.css';

interface EntryRowProps {
  readonly entry: FoundEntry;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
  readonly onWalk: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** One entry of the library; what was found in it stands below. */
export const EntryRow = memo(function EntryRow({
  entry: { summary, excerpt },
  isOpen,
  onOpen,
  onWalk,
}: EntryRowProps) {
  const { id, title, kind, companies, announced, effective, standardClasses, direction, headline } = summary;
  const hasExcerpt = excerpt !== null && excerpt.length > 0;
  return (
    <>
      <tr
        className={styles.row}
        aria-current={isOpen || undefined}
        data-found={hasExcerpt || undefined}
        onDoubleClick={() => onOpen(id)}
      >
        <td rowSpan={hasExcerpt ? 2 : 1}>
          {announced ?? (
            <span
              className={styles.dim}
              title={`The announcement is not dated${effective === null ? '' : `; in effect from ${effective}`}`}
            >
              {effective === null ? 'not stated' : `from ${effective.slice(0, 4)}`}
            </span>
          )}
        </td>
        <td>
          <span className={styles.entry}>
            <button
              type="button"
              className={styles.name}
              data-precedent={id}
              title={`${title}. ${summary.summary}`}
              onClick={() => onOpen(id)}
              onKeyDown={onWalk}
            >
              {title}
            </button>
            <EntrySigns summary={summary} />
          </span>
        </td>
        <td>
          <span className={styles.kind} title={kindWords[kind]}>
            <KindMark kind={kind} /> {shortKinds[kind]}
          </span>
        </td>
        <td title={companies.join(', ')}>
          {companies.length === 0 ? <span className={styles.dim}>not named</span> : sayCompanies(companies)}
        </td>
        <td title={standardClasses.join(', ')}>
          {standardClasses.length === 0 ? (
            <span className={styles.dim}>not stated</span>
          ) : (
            standardClasses.join(' ')
          )}
        </td>
        <td className={styles.dim} title={directionWords[direction]}>
          {shortDirections[direction]}
        </td>
        <td title={headline ?? 'No figure of this entry is public'}>
          {headline ?? <span className={styles.dim}>no figure is public</span>}
        </td>
        <td>
          <EntryEvidence summary={summary} />
        </td>
      </tr>
      {hasExcerpt && (
        <tr className={styles.below}>
          <td>
            <Excerpt parts={excerpt} />
          </td>
        </tr>
      )}
    </>
  );
});
