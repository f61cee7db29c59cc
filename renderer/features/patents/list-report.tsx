import { Button } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { PatentListSummary } from '../../../domain/contract/patent-lists.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { useApp } from '../../store.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ListCounts } from './list-counts.tsx';
import { RejectTable } from './reject-table.tsx';
import { sayCount } from './say-count.ts';
import styles from './list-report.module.css';

/** What came out of an import: counts level by level, and every row that was not understood with its reason. */
export function ListReport({ list }: { readonly list: PatentListSummary }) {
  const go = useApp((state) => state.go);
  const removePatentList = useApp((state) => state.removePatentList);
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const remove = async (): Promise<void> => {
    const result = await removePatentList(list.id);
    setIsAsking(false);
    if (result.ok) go({ screen: 'patent-lists' });
    else setRefusal(describeError(result.error));
  };
  return (
    <section className={styles.report} aria-label={`Report of ${list.name}`}>
      <header className={styles.head}>
        <span className={styles.source}>
          from {list.sourceName} ({list.format}), SHA-256{' '}
          <span className={styles.hash}>{list.sourceSha256.slice(0, 12)}…</span>
        </span>
        <Button
          variant="subtle"
          color="red"
          leftSection={<Trash2 size={14} aria-hidden />}
          onClick={() => setIsAsking(true)}
        >
          Delete…
        </Button>
      </header>
      {refusal && <Problem>{refusal}</Problem>}
      <div className={styles.body}>
        <ListCounts counts={list.counts} />
        <RejectTable rejects={list.rejects} total={list.rejectCount} />
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={`Delete “${list.name}”?`}
        text={`${sayCount(list.counts.rows)} rows go from this workspace. The file they came from stays where it is.`}
        action="Delete list"
        onConfirm={() => void remove()}
        onClose={() => setIsAsking(false)}
      />
    </section>
  );
}
