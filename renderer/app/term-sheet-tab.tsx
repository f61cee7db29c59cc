import { useCallback, useMemo } from 'react';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import { whyNotValued } from '../../domain/economics/valuation/sheet.ts';
import { crossingsOf } from '../../domain/positions/crossings.ts';
import { ProblemsPanel } from '../features/checks/problems-panel.tsx';
import { useProblems } from '../features/checks/use-problems.ts';
import { TextBeside } from '../features/receiving/text-beside.tsx';
import { Inspector } from '../features/terms/inspector.tsx';
import { Outline } from '../features/terms/outline.tsx';
import { Sheet } from '../features/terms/sheet.tsx';
import { useSheetView } from '../features/terms/use-sheet-view.ts';
import { useApp } from '../store.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Panes } from '../ui/panes.tsx';
import { DraftWorth } from './draft-worth.tsx';
import { TermAround } from './term-around.tsx';

/** Outline, document and inspector side by side. */
export function TermSheetTab({
  open,
  termKey,
}: {
  readonly open: OpenDeal;
  readonly termKey: string | null;
}) {
  const view = useSheetView(open);
  const preferences = useApp((state) => state.preferences);
  const changePreferences = useApp((state) => state.changePreferences);
  const go = useApp((state) => state.go);
  const beside = useApp((state) => (state.beside?.dealId === open.deal.id ? state.beside : null));
  const aimAt = useApp((state) => state.aimAt);
  const { deal, round, positions } = open;
  const dealId = deal.id;
  const select = useCallback(
    (key: string): void => go({ screen: 'deal', dealId, tab: 'term-sheet', termKey: key }),
    [go, dealId],
  );
  const crossings = useMemo(() => crossingsOf({ deal, round, positions }), [deal, round, positions]);
  const problems = useProblems(open);
  const term = view.terms.find((candidate) => candidate.key === termKey) ?? view.terms[0];
  const place = view.terms.findIndex((candidate) => candidate.key === term?.key);
  const near = view.terms[place + 1] ?? view.terms[place - 1];
  const goToField = (key: string, field: string | null): void => {
    select(key);
    aimAt(field === null ? null : { termKey: key, field });
  };
  // what is read beside the sheet needs more room than its outline, and keeps its own
  const arrangement = beside ? 'term-sheet-beside' : 'term-sheet';
  return (
    <Panes
      key={arrangement}
      sizes={preferences.panes[arrangement]}
      onResized={(sizes) =>
        void changePreferences({ panes: { ...preferences.panes, [arrangement]: [...sizes] } })
      }
      panes={[
        {
          id: 'outline',
          size: beside ? 32 : 20,
          min: beside ? 290 : 216,
          content: beside ? (
            <TextBeside receivedId={beside.receivedId} />
          ) : (
            <Outline
              open={open}
              terms={view.terms}
              crossings={crossings}
              problems={problems}
              selected={term?.key ?? null}
              onSelect={select}
            />
          ),
        },
        {
          id: 'document',
          size: beside ? 40 : 50,
          min: 320,
          content: (
            <>
              <Sheet
                view={view}
                roundId={round.id}
                canWrite={round.status === 'draft'}
                selected={term?.key ?? null}
                onSelect={select}
              />
              <ProblemsPanel
                problems={problems}
                labelOf={(key) => view.terms.find((one) => one.key === key)?.label ?? ''}
                onGo={goToField}
              />
            </>
          ),
        },
        {
          id: 'inspector',
          size: beside ? 28 : 30,
          min: 300,
          content: term ? (
            <>
              <Inspector
                key={term.key}
                open={open}
                view={view}
                term={term}
                crossings={crossings.filter((crossing) => crossing.termKey === term.key)}
                doubts={problems.filter(
                  ({ termKey: key, severity }) => key === term.key && severity !== 'gap',
                )}
                onRemoved={() =>
                  go({ screen: 'deal', dealId, tab: 'term-sheet', termKey: near?.key ?? null })
                }
              >
                <TermAround
                  open={open}
                  view={view}
                  term={term}
                  onCompare={() =>
                    go({ screen: 'deal', dealId, tab: 'rounds', termKey: term.key, onlyTerm: term.key })
                  }
                />
              </Inspector>
              {whyNotValued(term.key) === null && <DraftWorth open={open} />}
            </>
          ) : (
            <EmptyState title="No terms yet" text="Add the first term with the plus above the outline." />
          ),
        },
      ]}
    />
  );
}
