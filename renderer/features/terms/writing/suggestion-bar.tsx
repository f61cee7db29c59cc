import { ActionIcon, Button } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Hint } from '../../../ui/hint.tsx';
import type { SaidSuggestion } from './suggestions-of.ts';
import styles from './prose.module.css';

interface SuggestionBarProps {
  readonly suggestions: readonly SaidSuggestion[];
  /** Which one is at the cursor. */
  readonly active: number | null;
  readonly onStep: (step: 1 | -1) => void;
  /** Null for all of them. */
  readonly onSettle: (verdict: 'accept' | 'reject', id: string | null) => void;
}

/** Above a text with suggestions: the one at the cursor in words, to take or to turn down, and all of them at once. */
export function SuggestionBar({ suggestions, active, onStep, onSettle }: SuggestionBarProps) {
  if (suggestions.length === 0) return null;
  const one = active === null ? undefined : suggestions[active];
  return (
    <div className={styles.bar} role="toolbar" aria-label="Suggestions">
      <Hint label="Suggestion before this one">
        <ActionIcon aria-label="Suggestion before this one" onClick={() => onStep(-1)}>
          <ChevronLeft size={14} aria-hidden />
        </ActionIcon>
      </Hint>
      <span className={styles.count}>
        {one ? `${(active ?? 0) + 1} of ${suggestions.length}` : say(suggestions.length)}
      </span>
      <Hint label="Next suggestion">
        <ActionIcon aria-label="Next suggestion" onClick={() => onStep(1)}>
          <ChevronRight size={14} aria-hidden />
        </ActionIcon>
      </Hint>
      {one && (
        <>
          <span className={styles.said}>
            {one.deleted && <del>{cut(one.deleted)}</del>} {one.inserted && <ins>{cut(one.inserted)}</ins>}
          </span>
          <span className={styles.pair}>
            <Button size="compact-xs" variant="default" onClick={() => onSettle('accept', one.id)}>
              Accept
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => onSettle('reject', one.id)}>
              Reject
            </Button>
          </span>
        </>
      )}
      <span className={styles.all}>
        <Button size="compact-xs" variant="subtle" onClick={() => onSettle('accept', null)}>
          Accept all
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => onSettle('reject', null)}>
          Reject all
        </Button>
      </span>
    </div>
  );
}

function say(count: number): string {
  return count === 1 ? '1 suggestion' : `${count} suggestions`;
}

function cut(words: string): string {
  return words.length > 40 ? `${words.slice(0, 38).trimEnd()}…` : words;
}
