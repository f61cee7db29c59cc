import { Button } from '@mantine/core';
import { RotateCw, Trash2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import { listColumnSchema, wholeList } from '../../../../domain/patents/list-view.ts';
import { useApp } from '../../../store.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Hint } from '../../../ui/hint.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { sayCount } from '../say-count.ts';
import { useAnswer } from '../../../use-answer.ts';
import { ExportMenu, type ExportChoice } from './export-menu.tsx';
import { readingFacts } from './reading-facts.ts';
import styles from './report.module.css';

const choices: readonly ExportChoice[] = [
  { what: 'report', as: 'xlsx', label: 'Report, as Excel workbook' },
  { what: 'rejects', as: 'csv', label: 'Rows not understood, as CSV' },
  { what: 'rows', as: 'csv', label: 'Whole list, as CSV' },
  { what: 'rows', as: 'xlsx', label: 'Whole list, as Excel workbook' },
];

/** How the list was read, and what can be done with all of it. */
export function ReportHead({ list }: { readonly list: PatentListSummary }) {
  const go = useApp((state) => state.go);
  const removePatentList = useApp((state) => state.removePatentList);
  const offerRenewal = useApp((state) => state.offerRenewal);
  const readReading = useApp((state) => state.readReading);
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const reading = useAnswer(
    useCallback(() => readReading({ id: list.id }), [readReading, list.id]),
    list.sourceSha256,
  );
  const remove = async (): Promise<void> => {
    const result = await removePatentList(list.id);
    setIsAsking(false);
    if (result.ok) go({ screen: 'patent-lists' });
    else setRefusal(describeError(result.error));
  };
  return (
    <header className={styles.head}>
      <dl className={styles.facts} aria-label="How it was read">
        {readingFacts(list, reading.state === 'ready' ? reading.value : null).map(([name, text]) => (
          <div key={name} data-long={name === 'SHA-256' || undefined}>
            <dt>{name}</dt>
            <dd title={text} data-selectable>
              {text}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.deeds}>
        <ExportMenu
          listId={list.id}
          label="Export…"
          choices={choices}
          part={wholeList}
          columns={[...listColumnSchema.options]}
        />
        <Hint label="Reads the same file once more: corrections are applied to its rows again">
          <Button
            variant="default"
            leftSection={<RotateCw size={14} aria-hidden />}
            onClick={() => offerRenewal(list.id)}
          >
            Read again…
          </Button>
        </Hint>
        <Button
          variant="subtle"
          color="red"
          leftSection={<Trash2 size={14} aria-hidden />}
          onClick={() => setIsAsking(true)}
        >
          Delete…
        </Button>
      </div>
      {refusal && <Problem>{refusal}</Problem>}
      <ConfirmDialog
        isOpen={isAsking}
        title={`Delete “${list.name}”?`}
        text={`${sayCount(list.counts.rows)} rows go from this workspace, with the corrections made to them. The file they came from stays where it is.`}
        action="Delete list"
        onConfirm={() => void remove()}
        onClose={() => setIsAsking(false)}
      />
    </header>
  );
}
