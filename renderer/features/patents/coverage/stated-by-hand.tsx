import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { ListedOverride } from '../../../../domain/patents/overrides/override.ts';
import { useApp } from '../../../store.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { fieldWords, sayOverride } from '../overrides/override-words.ts';
import { PAGE, Pager } from '../schedules/pager.tsx';
import { useAnswer } from '../../../use-answer.ts';
import styles from './coverage.module.css';

const columns = [
  { label: 'Application', width: '160px' },
  { label: 'What', width: '168px' },
  { label: 'Stated', width: '22%' },
  { label: 'Note' },
  { label: 'On', width: '104px' },
  { label: 'Actions', width: '96px' },
];

/** All that people state of the applications of a list against it and against the estimates, newest first. */
export function StatedByHand({ list }: { readonly list: PatentListSummary }) {
  const listOverrides = useApp((state) => state.listOverrides);
  const removeOverride = useApp((state) => state.removeOverride);
  const [offset, setOffset] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const answer = useAnswer(
    useCallback(
      () => listOverrides({ listId: list.id, offset, limit: PAGE }),
      [listOverrides, list.id, offset],
    ),
    list,
  );
  const takeBack = async ({ applicationKey, field }: ListedOverride): Promise<void> => {
    const result = await removeOverride({ listId: list.id, applicationKey, field });
    setRefusal(result.ok ? null : describeError(result.error));
  };
  if (answer.state === 'loading') return <Slow>Reading what is stated by hand…</Slow>;
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  const { overrides, total } = answer.value;
  return (
    <section className={styles.part} aria-label="Stated by hand">
      <h2 className={styles.title}>Stated by hand</h2>
      <p className={styles.subline}>
        {total === 0
          ? 'Nothing yet. Open an application behind a figure to state its expiry, status or countries against the estimate.'
          : 'It goes before the list and the estimates, and stays when a newer export renews the list.'}
      </p>
      {refusal && <Problem>{refusal}</Problem>}
      {total > 0 && (
        <DenseTable label="Stated by hand" columns={columns}>
          {overrides.map((override) => (
            <tr key={`${override.applicationKey} ${override.field}`}>
              <td className={styles.mono}>
                {override.application ?? <span className={styles.dim}>not in the list now</span>}
              </td>
              <td>{fieldWords[override.field]}</td>
              <td title={sayOverride(override)}>{sayOverride(override)}</td>
              <td title={override.note}>{override.note}</td>
              <td>{override.statedAt.slice(0, 10)}</td>
              <td>
                <Button
                  variant="subtle"
                  size="compact-xs"
                  disabled={override.application === null}
                  aria-label={`Take back ${fieldWords[override.field]} of ${override.application ?? override.applicationKey}`}
                  onClick={() => void takeBack(override)}
                >
                  Take back
                </Button>
              </td>
            </tr>
          ))}
        </DenseTable>
      )}
      <Pager offset={offset} total={total} onOffset={setOffset} />
    </section>
  );
}
