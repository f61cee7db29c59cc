import { useCallback } from 'react';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import { TermPrecedents } from '../features/precedents/term-precedents.tsx';
import { Inspector } from '../features/terms/inspector.tsx';
import { Outline } from '../features/terms/outline.tsx';
import { Sheet } from '../features/terms/sheet.tsx';
import { useSheetView } from '../features/terms/use-sheet-view.ts';
import { useApp } from '../store.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Panes } from '../ui/panes.tsx';

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
  const dealId = open.deal.id;
  const select = useCallback(
    (key: string): void => go({ screen: 'deal', dealId, tab: 'term-sheet', termKey: key }),
    [go, dealId],
  );
  const term = view.terms.find((candidate) => candidate.key === termKey) ?? view.terms[0];
  return (
    <Panes
      sizes={preferences.panes['term-sheet']}
      onResized={(sizes) =>
        void changePreferences({ panes: { ...preferences.panes, 'term-sheet': [...sizes] } })
      }
      panes={[
        {
          id: 'outline',
          size: 20,
          min: 216,
          content: <Outline open={open} terms={view.terms} selected={term?.key ?? null} onSelect={select} />,
        },
        {
          id: 'document',
          size: 50,
          min: 320,
          content: (
            <Sheet
              view={view}
              roundId={open.round.id}
              canWrite={open.round.status === 'draft'}
              selected={term?.key ?? null}
              onSelect={select}
            />
          ),
        },
        {
          id: 'inspector',
          size: 30,
          min: 300,
          content: term ? (
            <Inspector
              key={term.key}
              open={open}
              view={view}
              term={term}
              onRemoved={() => go({ screen: 'deal', dealId: open.deal.id, tab: 'term-sheet', termKey: null })}
            >
              <TermPrecedents termKey={term.key} />
            </Inspector>
          ) : (
            <EmptyState title="No terms yet" text="Add the first term with the plus above the outline." />
          ),
        },
      ]}
    />
  );
}
