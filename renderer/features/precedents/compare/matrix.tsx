import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { baseColumn, shownRows } from '../../../../domain/precedents/comparison-rows.ts';
import type { Comparison, ComparisonView } from '../../../../domain/precedents/comparison.ts';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { useApp } from '../../../store.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { FailedRead } from '../failed-read.tsx';
import { useAskedAgain } from '../use-asked-again.ts';
import { differencesByRow } from './differences-by-row.ts';
import { ColumnsButton } from './columns-button.tsx';
import { MatrixBar } from './matrix-bar.tsx';
import { MatrixFoot } from './matrix-foot.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { useColumns } from './use-columns.ts';
import styles from './matrix.module.css';

/** The deal's rounds beside precedents, term by term. */
export function Matrix({ dealId }: { readonly dealId: string }) {
  const open = useApp((state) => state.dealsById[dealId]);
  const view = useApp((state) => state.comparisonViews[dealId]);
  const comparison = useApp((state) => state.comparisons[dealId]);
  const read = useApp((state) => state.readComparison);
  useAskedAgain(dealId, read);
  if (comparison?.state === 'failed')
    return (
      <FailedRead message={comparison.message} onRetry={() => void read(dealId)}>
        {open && view && <OtherColumns open={open} view={view} />}
      </FailedRead>
    );
  if (!open || !view || comparison?.state !== 'ready') return <Slow>Comparing…</Slow>;
  return <Compared open={open} view={view} comparison={comparison.value} />;
}

/** A column that cannot be read may be taken out. */
function OtherColumns({ open, view }: Omit<ComparedProps, 'comparison'>) {
  const actions = useColumns(open.deal.id, open.round.number);
  return <ColumnsButton open={open} view={view} actions={actions} />;
}

interface ComparedProps {
  readonly open: OpenDeal;
  readonly view: ComparisonView;
  readonly comparison: Comparison;
}

function Compared({ open, view, comparison }: ComparedProps) {
  const dealId = open.deal.id;
  const change = useApp((state) => state.changeComparison);
  const actions = useColumns(dealId, open.round.number);
  const { show, priority, onlyEconomic } = view;
  const baseId = baseColumn(comparison, view.base);
  const differencesOf = useMemo(() => differencesByRow(comparison, baseId), [comparison, baseId]);
  const shown = useMemo(
    () =>
      shownRows(
        comparison,
        // whether a row differs is asked of all of them only where it decides
        show === 'differ' && baseId !== null ? comparison.rows.map((_, at) => differencesOf(at)) : [],
        { show, priority, onlyEconomic },
      ),
    [comparison, baseId, differencesOf, show, priority, onlyEconomic],
  );
  const showAll = () => change(dealId, { show: 'all', priority: null, onlyEconomic: false });
  return (
    <div className={styles.screen}>
      <MatrixBar
        open={open}
        view={view}
        comparison={comparison}
        baseId={baseId}
        shown={shown.length}
        actions={actions}
      />
      {comparison.columns.length === 0 && (
        <EmptyState
          title="Nothing to compare"
          text="Choose the rounds of this deal and the public deals, judgments and programmes that are to stand beside each other."
        />
      )}
      {comparison.columns.length > 0 && shown.length === 0 && (
        <EmptyState
          title="No term is left"
          text="No term of these columns is what is asked for."
          action={
            <Button variant="default" onClick={() => void showAll()}>
              Show all terms
            </Button>
          }
        />
      )}
      {comparison.columns.length > 0 && shown.length > 0 && (
        <MatrixTable
          dealId={dealId}
          comparison={comparison}
          baseId={baseId}
          differencesOf={differencesOf}
          shown={shown}
          actions={actions}
        />
      )}
      <MatrixFoot isConfidential={comparison.columns.some((column) => column.isConfidential)} />
    </div>
  );
}
