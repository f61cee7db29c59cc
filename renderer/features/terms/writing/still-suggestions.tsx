import { useMemo, useRef } from 'react';
import { resolve } from '../../../../domain/terms/written/suggestions.ts';
import type { WrittenProse } from '../../../../domain/terms/written/written-prose.ts';
import { useApp } from '../../../store.ts';
import { SuggestionBar } from './suggestion-bar.tsx';
import { suggestionsOf } from './suggestions-of.ts';

interface StillSuggestionsProps {
  readonly roundId: string;
  readonly termKey: string;
  readonly written: WrittenProse;
  /** The suggestion that is looked at. */
  readonly shown: string | null;
}

/** The suggestions of a text that nobody edits: gone through, accepted and rejected one by one all the same. */
export function StillSuggestions({ roundId, termKey, written, shown }: StillSuggestionsProps) {
  const saveTerm = useApp((state) => state.saveTerm);
  const showSuggestion = useApp((state) => state.showSuggestion);
  const list = useMemo(() => suggestionsOf(written.paragraphs), [written.paragraphs]);
  const at = list.findIndex(({ id }) => id === shown);
  const bar = useRef<HTMLDivElement>(null);
  const settle = async (verdict: 'accept' | 'reject', id: string | null): Promise<void> => {
    const paragraphs = [
      ...resolve(written.paragraphs, (one) => (id === null || one.id === id ? verdict : 'leave')),
    ];
    const heading = bar.current?.closest('[data-term]')?.querySelector<HTMLElement>('h3 button');
    const result = await saveTerm(roundId, termKey, { written: { ...written, paragraphs } });
    if (!result.ok) return;
    // On to the next one, so that a row of them is gone through with the same key
    const rest = id === null ? [] : list.filter((one) => one.id !== id);
    const next = rest[Math.min(at, rest.length - 1)];
    showSuggestion(next ? { termKey, id: next.id } : null);
    if (!next) heading?.focus({ preventScroll: true });
  };
  return (
    <div ref={bar}>
      <SuggestionBar
        suggestions={list}
        active={at < 0 ? null : at}
        onStep={(step) => {
          const next = list.at(((at < 0 && step < 0 ? 0 : at) + step) % list.length);
          if (next) showSuggestion({ termKey, id: next.id });
        }}
        onSettle={(verdict, id) => void settle(verdict, id)}
      />
    </div>
  );
}
