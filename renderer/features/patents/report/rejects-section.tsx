import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { sayCount } from '../say-count.ts';
import { PAGE, Pager } from '../schedules/pager.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { RejectTable } from './reject-table.tsx';
import styles from './report.module.css';

/** Rows that are not resolved, by cause, each with its reason and a way to put it right. */
export function RejectsSection({ list }: { readonly list: PatentListSummary }) {
  const readRejects = useApp((state) => state.readRejects);
  const readRejectCauses = useApp((state) => state.readRejectCauses);
  const [cause, setCause] = useState('');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const [offset, setOffset] = useState(0);
  const [corrected, setCorrected] = useState<number | null>(null);
  const causes = useAnswer(
    useCallback(() => readRejectCauses({ id: list.id }), [readRejectCauses, list.id]),
    list,
  );
  const page = useAnswer(
    useCallback(
      () =>
        readRejects({
          id: list.id,
          offset,
          limit: PAGE,
          ...(cause === '' ? {} : { cause }),
          ...(search === '' ? {} : { search }),
        }),
      [readRejects, list.id, offset, cause, search],
    ),
    list,
  );
  if (list.rejectCount === 0) return <p className={styles.none}>{sayNoRejects(list.counts.damagedRows)}</p>;
  return (
    <div className={styles.section}>
      <div className={styles.tools}>
        <NativeSelect
          aria-label="Why not understood"
          className={styles.cause ?? ''}
          value={cause}
          data={[
            { value: '', label: 'Every cause' },
            ...(causes.state === 'ready' ? causes.value : []).map((each) => ({
              value: each.cause,
              label: `${each.status}: ${each.cause} (${sayCount(each.rows)})`,
            })),
          ]}
          onChange={(event) => {
            setCause(event.currentTarget.value);
            setOffset(0);
          }}
        />
        <TextInput
          type="search"
          aria-label="Search rows not understood"
          placeholder="Text of the row, or its number"
          className={styles.search ?? ''}
          leftSection={<Search size={14} aria-hidden />}
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setOffset(0);
          }}
        />
        {page.state === 'ready' && (
          <output className={styles.found} aria-label="Rows found">
            {sayCount(page.value.total)} of {sayCount(list.rejectCount)}
          </output>
        )}
      </div>
      {page.state === 'loading' && <Slow>Reading the rows…</Slow>}
      {page.state === 'failed' && <Problem>{page.message}</Problem>}
      {page.state === 'ready' && (
        <>
          <RejectTable rejects={page.value.rejects} onCorrect={setCorrected} />
          <Pager offset={offset} total={page.value.total} onOffset={setOffset} />
        </>
      )}
      {corrected !== null && (
        <CorrectDialog listId={list.id} row={corrected} onClose={() => setCorrected(null)} />
      )}
    </div>
  );
}

function sayNoRejects(damaged: number): string {
  if (damaged === 0) return 'No rejects: every row was understood.';
  const rows = damaged === 1 ? '1 row holds' : `${sayCount(damaged)} rows hold`;
  return `No rejects. ${rows} characters that could not be read.`;
}
