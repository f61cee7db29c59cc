import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { PortfolioStrength } from '../../../../domain/contract/strength.ts';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { StrengthStudy } from '../../../../domain/economics/strength/study.ts';
import { useApp } from '../../../store.ts';
import { ConfidentialMark } from '../../../ui/confidential-mark.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { useEconomics } from '../use-economics.ts';
import { StrengthResults } from './strength-results.tsx';
import { StudyForm } from './study-form.tsx';
import { useStudyDraft } from './use-study-draft.ts';
import styles from './strength.module.css';

/** How strong both portfolios are, from the lists of the workspace, and what that is worth from the top down. */
export function StrengthPart({ open }: { readonly open: OpenDeal }) {
  const { deal } = open;
  const load = useApp((state) => state.loadStrength);
  const save = useApp((state) => state.saveStrength);
  const strength = useApp((state) => state.strengths[deal.id]);
  const { revision } = open.history;
  useEffect(() => {
    if (revision >= 0) void load(deal.id);
  }, [deal.id, load, revision]);
  if (!strength || strength.state === 'loading') return <Slow>Counting families…</Slow>;
  if (strength.state === 'failed') return <Problem>{strength.message}</Problem>;
  const { study, suggested } = strength.value;
  if (!study)
    return (
      <EmptyState
        title="No portfolio strength yet"
        text="Count the families that each side declares to a standard, in the lists of this workspace, and hold them against all families and what they may cost together. Ours alone: no copy for the other side has it."
        action={
          <Button onClick={() => void save({ dealId: deal.id, study: suggested })}>Start a study</Button>
        }
      />
    );
  return <Study key={deal.id} open={open} known={strength.value} stored={study} />;
}

interface StudyProps {
  readonly open: OpenDeal;
  readonly known: PortfolioStrength;
  readonly stored: StrengthStudy;
}

function Study({ open: { deal }, known, stored }: StudyProps) {
  const draft = useStudyDraft(deal.id, stored);
  const economics = useEconomics(deal.id);
  const currency = (economics?.state === 'ready' ? economics.value.settings?.currency : null) ?? 'USD';
  return (
    <div className={styles.split}>
      <ScrollRegion label="Study of portfolio strength" className={styles.study}>
        <p className={styles.private}>
          <ConfidentialMark /> Declared families, as the lists tell them; nobody checked them here.
        </p>
        <StudyForm deal={deal} known={known} currency={currency} draft={draft} />
      </ScrollRegion>
      <ScrollRegion label="Results of the study" className={styles.results}>
        <div data-ahead={draft.isAhead || undefined}>
          {known.problem && <Problem>{known.problem}</Problem>}
          {known.result && <StrengthResults deal={deal} result={known.result} />}
        </div>
      </ScrollRegion>
    </div>
  );
}
