import { useMemo } from 'react';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import { partyNamesOf } from '../../domain/shareable/shareable-round.ts';
import { grants, isGranted, sheetFactsOf } from '../../domain/terms/sheet-facts.ts';
import { forPerspective } from '../features/clauses/filter-clauses.ts';
import { TermClauses } from '../features/clauses/term-clauses.tsx';
import { TermPrecedents } from '../features/precedents/term/term-precedents.tsx';
import { useTermPrecedents } from '../features/precedents/term/use-term-precedents.ts';
import { TermHistory } from '../features/rounds/term-history/term-history.tsx';
import { InspectorSection } from '../features/terms/inspector-section.tsx';
import type { SheetTerm, SheetView } from '../features/terms/sheet-view.ts';
import { useApp } from '../store.ts';
import { useSame } from '../use-same.ts';

interface TermAroundProps {
  readonly open: OpenDeal;
  readonly view: SheetView;
  readonly term: SheetTerm;
  readonly onCompare: () => void;
}

/** What the clause library, the rounds and the precedents know of one term. */
export function TermAround({ open, view, term, onCompare }: TermAroundProps) {
  const clauses = useApp((state) => state.clauses);
  const { round, deal } = open;
  const { key } = term;
  const { found: precedents, askAgain } = useTermPrecedents(open, key);
  const facts = useSame(sheetFactsOf(round.terms));
  const names = useSame(partyNamesOf(view.sheet));
  const ours = !isGranted(deal.ourSide, facts)
    ? 'licensor'
    : grants(deal.ourSide, facts)
      ? 'either'
      : 'licensee';
  const variants = useMemo(() => {
    if (clauses.state !== 'ready') return [];
    return forPerspective(
      clauses.value.filter(({ termKey }) => termKey === key),
      ours,
    );
  }, [clauses, key, ours]);
  const stored = round.terms.find((candidate) => candidate.key === key);
  if (!stored) return null;
  return (
    <>
      <InspectorSection part="clauses" title="Clauses" summary={sayCount(variants.length, 'variant')}>
        <TermClauses
          clauses={variants}
          dealId={deal.id}
          roundId={round.id}
          term={stored}
          definition={term.definition}
          facts={facts}
          names={names}
          isOff={round.status !== 'draft'}
        />
      </InspectorSection>
      <InspectorSection part="history" title="History" summary={sayCount(open.rounds.length, 'round')}>
        <TermHistory
          // another round, another history
          key={`${key} ${open.rounds.length} ${round.status}`}
          open={open}
          termKey={key}
          names={names}
          onCompare={onCompare}
        />
      </InspectorSection>
      <InspectorSection
        part="precedents"
        title="Precedents"
        summary={precedents.state === 'ready' && sayCount(precedents.value.length, 'precedent')}
      >
        <TermPrecedents
          key={key}
          open={open}
          own={{ definition: term.definition, fields: term.fields, names, terms: view.sheet.terms }}
          found={precedents}
          onRetry={askAgain}
        />
      </InspectorSection>
    </>
  );
}

function sayCount(count: number, what: string): string {
  return count === 0 ? 'none' : `${count} ${count === 1 ? what : `${what}s`}`;
}
