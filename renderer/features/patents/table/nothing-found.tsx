import { Button } from '@mantine/core';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { describePart, isWholeList } from '../../../../domain/patents/describe-part.ts';
import type { ListPart } from '../../../../domain/patents/list-view.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import styles from './table.module.css';

interface NothingFoundProps {
  readonly list: PatentListSummary;
  readonly part: ListPart;
  readonly onWhole: () => void;
}

/** Over a table without rows: what was looked for, and the way back. */
export function NothingFound({ list, part, onWhole }: NothingFoundProps) {
  return (
    <div className={styles.nothing}>
      {isWholeList(part) ? (
        <EmptyState
          title="This list has no rows"
          text={`None of the lines of ${list.sourceName} could be read as a row. The report says why.`}
        />
      ) : (
        <EmptyState
          title="No row is like this"
          text={`Looked for: ${describePart(part)}. Numbers are found in any style, words by their beginnings.`}
          action={<Button onClick={onWhole}>Show the whole list</Button>}
        />
      )}
    </div>
  );
}
