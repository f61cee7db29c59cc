import { useCallback, useDeferredValue, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { addYears } from '../../../../domain/days.ts';
import { useApp } from '../../../store.ts';
import { today } from '../../../ui/days.ts';
import { Problem } from '../../../ui/problem.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { defaultKey } from '../families/default-key.ts';
import { useAnswer } from '../../../use-answer.ts';
import { BehindFigureDialog, type Figure } from './behind-figure-dialog.tsx';
import { CoverageControls, type CoverageQuestion } from './coverage-controls.tsx';
import { CountryTable } from './country-table.tsx';
import { MethodTable } from './method-table.tsx';
import { OfficeTable } from './office-table.tsx';
import { RunOff } from './run-off.tsx';
import { SaleForm } from './sale-form.tsx';
import { StatedByHand } from './stated-by-hand.tsx';
import styles from './coverage.module.css';

const YEARS = 10;

/** Where a list is in force on a day and over a licence term, how that is known, and whether a sale bears a royalty. */
export function CoverageTab({ list }: { readonly list: PatentListSummary }) {
  const coverList = useApp((state) => state.coverList);
  const [question, setQuestion] = useState<CoverageQuestion>(() => {
    const on = today();
    return { on, familyKey: defaultKey(list.counts.families), from: on, to: addYears(on, YEARS) };
  });
  const [figure, setFigure] = useState<Figure | null>(null);
  const { on, familyKey, from, to } = useDeferredValue(question);
  const answer = useAnswer(
    useCallback(() => coverList({ listId: list.id, on, familyKey }), [coverList, list.id, on, familyKey]),
    list,
  );
  return (
    <section className={styles.tab} aria-label={`Expiry and coverage of ${list.name}`}>
      <CoverageControls question={question} onChange={setQuestion} />
      {answer.state === 'loading' && <Slow>Reckoning where the list is in force…</Slow>}
      {answer.state === 'failed' && <Problem>{answer.message}</Problem>}
      {answer.state === 'ready' && (
        <ScrollRegion label="Coverage" className={styles.body}>
          <SaleForm list={list} on={on} onFigure={setFigure} />
          <OfficeTable coverage={answer.value} familyKey={familyKey} onFigure={setFigure} />
          <RunOff list={list} familyKey={familyKey} from={from} to={to} />
          <div className={styles.columns}>
            <MethodTable methods={answer.value.methods} onFigure={setFigure} />
            <CountryTable coverage={answer.value} familyKey={familyKey} onFigure={setFigure} />
          </div>
          <StatedByHand list={list} />
        </ScrollRegion>
      )}
      {figure && (
        <BehindFigureDialog
          key={figure.title}
          list={list}
          on={on}
          figure={figure}
          onClose={() => setFigure(null)}
        />
      )}
    </section>
  );
}
