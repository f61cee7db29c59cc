import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { RowCorrections } from '../../../../domain/contract/patent-report.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import { sayCorrectable } from '../../../../domain/patents/correctable.ts';
import { useApp } from '../../../store.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { sayWhen } from '../../../ui/say-when.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { sayCount } from '../say-count.ts';
import { useAnswer } from '../../../use-answer.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import styles from './report.module.css';

const columns = [
  { label: 'Row', width: '72px', isNumber: true },
  { label: 'Put right', width: '40%' },
  { label: 'Note' },
  { label: 'When', width: '104px' },
  { label: 'Change', width: '180px' },
];

/** What was put right in which row. Corrections outlive newer exports: those without a row wait for one. */
export function CorrectionsSection({ list }: { readonly list: PatentListSummary }) {
  const readCorrections = useApp((state) => state.readCorrections);
  const uncorrectRow = useApp((state) => state.uncorrectRow);
  const dropWaiting = useApp((state) => state.dropWaiting);
  const changePart = useApp((state) => state.changePart);
  const go = useApp((state) => state.go);
  const [edition, setEdition] = useState(0);
  const [corrected, setCorrected] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const found = useAnswer(
    useCallback(() => readCorrections({ listId: list.id }), [readCorrections, list.id]),
    `${edition} ${list.sourceSha256} ${JSON.stringify(list.counts)}`,
  );
  const showRows = (): void => {
    changePart(list.id, { search: '', filters: { onlyCorrected: true }, sort: null });
    go({ screen: 'patent-list', listId: list.id, tab: 'table' });
  };
  async function takeBack({ key, row }: RowCorrections): Promise<void> {
    const result =
      row === null
        ? await dropWaiting({ listId: list.id, key })
        : await uncorrectRow({ listId: list.id, row });
    setRefusal(result.ok ? null : describeError(result.error));
    setEdition(edition + 1);
  }
  if (found.state === 'loading') return <Slow>Reading the corrections…</Slow>;
  if (found.state === 'failed') return <Problem>{found.message}</Problem>;
  return (
    <div className={styles.section}>
      <p className={styles.lead}>
        Corrections stay beside what the source says. When the list is read again they are made again on rows
        that are the same cell by cell.
      </p>
      {refusal && <Problem>{refusal}</Problem>}
      {found.value.some(({ row }) => row !== null) && (
        <div className={styles.tools}>
          <Button variant="default" onClick={showRows}>
            Show the corrected rows
          </Button>
        </div>
      )}
      {found.value.length === 0 && <p className={styles.none}>Nothing was corrected in this list.</p>}
      {found.value.length > 0 && (
        <ScrollRegion className={styles.scroll} label="Corrections">
          <DenseTable label="Corrected rows" columns={columns}>
            {found.value.map((each) => (
              <tr key={each.key}>
                <td data-number>{each.row === null ? 'waits' : sayCount(each.row)}</td>
                <td className={styles.whole}>{sayCorrections(each)}</td>
                <td className={each.note === '' ? styles.dim : styles.whole}>{each.note || 'no note'}</td>
                <td className={styles.dim}>{sayWhen(each.correctedAt)}</td>
                <td className={styles.deed}>
                  {each.row !== null && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={`Change corrections of row ${each.row}`}
                      onClick={() => setCorrected(each.row)}
                    >
                      Change…
                    </Button>
                  )}
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={
                      each.row === null
                        ? 'Drop this waiting correction'
                        : `Take back corrections of row ${each.row}`
                    }
                    onClick={() => void takeBack(each)}
                  >
                    {each.row === null ? 'Drop' : 'Take back'}
                  </Button>
                </td>
              </tr>
            ))}
          </DenseTable>
        </ScrollRegion>
      )}
      {corrected !== null && (
        <CorrectDialog
          listId={list.id}
          row={corrected}
          onClose={() => {
            setCorrected(null);
            setEdition(edition + 1);
          }}
        />
      )}
    </div>
  );
}

function sayCorrections({ corrections }: RowCorrections): string {
  return corrections.map(({ meaning, text }) => `${sayCorrectable(meaning)}: ${text || 'blank'}`).join('; ');
}
