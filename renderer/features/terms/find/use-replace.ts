import { useState } from 'react';
import { startWriting } from '../../../../domain/terms/written/start-writing.ts';
import { saveAllNow } from '../../../pending-saves.ts';
import { useApp } from '../../../store.ts';
import { findTermOnSheet } from '../writing/term-on-sheet.ts';
import type { Query } from './find-matches.ts';
import { replaceInTerm } from './replace-in-term.ts';

interface Replaced {
  readonly replaced: number;
  readonly left: number;
  readonly failed: boolean;
}

/** Replaces in the draft round, and says what was replaced and what was left alone. */
export function useReplace(roundId: string, query: Query) {
  const [outcome, setOutcome] = useState<string | null>(null);
  const replace = async (keys: readonly string[], words: string, only: number | null): Promise<void> => {
    // What is being typed is part of the text
    await saveAllNow();
    const results: Replaced[] = [];
    for (const key of keys) results.push(await replaceIn(roundId, key, query, words, only));
    setOutcome(sayOutcome(results, only !== null));
  };
  return { outcome, forget: () => setOutcome(null), replace };
}

async function replaceIn(
  roundId: string,
  key: string,
  query: Query,
  words: string,
  only: number | null,
): Promise<Replaced> {
  const state = useApp.getState();
  const found = findTermOnSheet(state, roundId, key);
  if (!found) return { replaced: 0, left: 0, failed: false };
  const { paragraphs } = startWriting(found.term, found.names, found.facts);
  const newId = state.isSuggesting ? () => crypto.randomUUID().slice(0, 13) : null;
  const { change, replaced, left } = replaceInTerm(found.term, paragraphs, { query, words, only, newId });
  const result = change ? await state.saveTerm(roundId, key, change) : null;
  const failed = result?.ok === false;
  return { replaced: failed ? 0 : replaced, left, failed };
}

function sayOutcome(results: readonly Replaced[], isOne: boolean): string {
  const sum = (part: 'replaced' | 'left') => results.reduce((total, result) => total + result[part], 0);
  const [replaced, left] = [sum('replaced'), sum('left')];
  const failed = results.filter((result) => result.failed).length;
  const said = [
    ...(isOne && replaced > 0 ? [] : [`${replaced} replaced.`]),
    ...(left > 0
      ? [
          left === 1
            ? '1 left alone: a typed value or a fixed word, changed in its field.'
            : `${left} left alone: typed values and fixed words, changed in their fields.`,
        ]
      : []),
    ...(failed > 0 ? [`${failed === 1 ? 'One term' : `${failed} terms`} could not be saved.`] : []),
  ];
  return said.join(' ');
}
