import { Button, Checkbox } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { CompanySpellings } from '../../../../domain/contract/patent-companies.ts';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { Result } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { sayCount } from '../say-count.ts';
import { useAnswer } from '../../../use-answer.ts';
import { MergeForm } from './merge-form.tsx';
import { MergeProposals } from './merge-proposals.tsx';
import styles from './report.module.css';

const columns = [
  { label: 'Spelling in the list' },
  { label: 'Counts as', width: '34%' },
  { label: 'Rows', width: '84px', isNumber: true, help: 'Rows of this list with this spelling' },
  { label: 'Split', width: '92px' },
];

/** Spellings of companies: which are one, which look as if they were, and the way back. */
export function CompaniesSection({ list }: { readonly list: PatentListSummary }) {
  const readCompanies = useApp((state) => state.readCompanies);
  const mergeCompanies = useApp((state) => state.mergeCompanies);
  const splitCompanies = useApp((state) => state.splitCompanies);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const found = useAnswer(
    useCallback(() => readCompanies({ listId: list.id }), [readCompanies, list.id]),
    list,
  );
  async function run(deed: Promise<Result<unknown>>): Promise<void> {
    setIsBusy(true);
    const result = await deed;
    setIsBusy(false);
    setRefusal(result.ok ? null : describeError(result.error));
    if (result.ok) setChosen([]);
  }
  const merge = (spellings: readonly string[], company: string): void =>
    void run(mergeCompanies({ listId: list.id, spellings: [...spellings], company }));
  const toggle = (spelling: string): void =>
    setChosen(chosen.includes(spelling) ? chosen.filter((one) => one !== spelling) : [...chosen, spelling]);
  if (found.state === 'loading') return <Slow>Reading the companies…</Slow>;
  if (found.state === 'failed') return <Problem>{found.message}</Problem>;
  const { spellings, proposals }: CompanySpellings = found.value;
  if (spellings.length === 0) return <p className={styles.none}>No row of this list names its owner.</p>;
  return (
    <div className={styles.section}>
      <p className={styles.lead}>
        What is merged here is one company in every list of this workspace, and in lists to come. Rows keep
        the spelling of their source.
      </p>
      {refusal && <Problem>{refusal}</Problem>}
      <MergeProposals proposals={proposals} isBusy={isBusy} onMerge={merge} />
      {chosen.length > 0 && (
        <MergeForm
          key={chosen.join('\n')}
          chosen={chosen}
          isBusy={isBusy}
          onMerge={(company) => merge(chosen, company)}
          onClear={() => setChosen([])}
        />
      )}
      <ScrollRegion className={styles.scroll} label="Spellings">
        <DenseTable label="Spellings of companies" columns={columns}>
          {spellings.map(({ spelling, company, isMerged, rows }) => (
            <tr key={spelling}>
              <td title={spelling}>
                <Checkbox
                  label={spelling}
                  checked={chosen.includes(spelling)}
                  onChange={() => toggle(spelling)}
                />
              </td>
              <td title={company} className={isMerged ? undefined : styles.dim}>
                {isMerged ? company : 'itself'}
              </td>
              <td data-number>{sayCount(rows)}</td>
              <td className={styles.deed}>
                {isMerged && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    disabled={isBusy}
                    aria-label={`Split ${spelling} off`}
                    onClick={() => void run(splitCompanies({ listId: list.id, spellings: [spelling] }))}
                  >
                    Split off
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </DenseTable>
      </ScrollRegion>
    </div>
  );
}
