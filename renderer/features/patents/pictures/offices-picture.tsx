import { useCallback, useMemo } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { sayCount } from '../say-count.ts';
import { useAnswer } from '../../../use-answer.ts';
import { sayList } from './list-words.ts';
import { officesData } from './offices-data.ts';
import { Picture } from '../../../pictures/picture.tsx';
import styles from './pictures.module.css';

interface OfficesPictureProps {
  readonly list: PatentListSummary;
  readonly today: string;
}

/** Applications by office and where they stand today, estimated. */
export function OfficesPicture({ list, today }: OfficesPictureProps) {
  const cover = useApp((state) => state.coverList);
  const answer = useAnswer(
    useCallback(() => cover({ listId: list.id, on: today, familyKey: 'etsi' }), [cover, list.id, today]),
    list,
  );
  const data = useMemo(() => (answer.state === 'ready' ? officesData(answer.value) : null), [answer]);
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  if (answer.state === 'loading' || !data) return <Slow>Telling the status of applications…</Slow>;
  const { inferredApplications } = answer.value;
  return (
    <Picture
      title={`Applications by office and status on ${today} (estimated)`}
      subline={`${sayList(list)}. Terms are estimated and unadjusted.`}
      data={data}
    >
      {inferredApplications > 0 && (
        <p className={styles.note}>
          {sayCount(inferredApplications)} of them are inferred from publications: the list names no number
          for them.
        </p>
      )}
    </Picture>
  );
}
