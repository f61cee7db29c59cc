import { Checkbox, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useState } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { roundColumn } from '../../../../domain/precedents/comparison-columns.ts';
import { useApp } from '../../../store.ts';
import { VerdictChip } from '../comparables/verdict-chip.tsx';
import { FailedRead } from '../failed-read.tsx';
import { EntrySigns } from '../library/entry-signs.tsx';
import { SimilarityButton } from '../similarity/similarity-button.tsx';
import { useAskedAgain } from '../use-asked-again.ts';
import type { ColumnActions } from './use-columns.ts';
import { useFoundIds } from './use-found-ids.ts';
import { MOST_COLUMNS } from './view-columns.ts';
import styles from './column-choices.module.css';

interface ColumnChoicesProps {
  readonly open: OpenDeal;
  /** By the ids under which they are shown. */
  readonly columns: readonly string[];
  readonly actions: ColumnActions;
}

/** The rounds of the deal, and precedents, the most similar to the deal first; looked for by any word of them. */
export function ColumnChoices({ open: { deal, rounds }, columns, actions }: ColumnChoicesProps) {
  const comparables = useApp((state) => state.comparables[deal.id]);
  const load = useApp((state) => state.loadComparables);
  useAskedAgain(deal.id, load);
  const [query, setQuery] = useState('');
  const found = useFoundIds(query);
  const chosen = new Set(columns);
  const isFull = columns.length >= MOST_COLUMNS;
  const entries = comparables?.state === 'ready' ? comparables.value.comparables : [];
  const listed = found === null ? entries : entries.filter(({ id }) => found.has(id));
  const choice = (id: string, label: string) => (
    <Checkbox
      label={label}
      checked={chosen.has(id)}
      disabled={isFull && !chosen.has(id)}
      onChange={(event) => (event.currentTarget.checked ? actions.add(id) : actions.remove(id))}
    />
  );
  return (
    <>
      <fieldset className={styles.group}>
        <legend>Rounds</legend>
        <ul className={styles.rounds}>
          {rounds.toReversed().map(({ number }, index) => (
            <li key={number}>
              {choice(roundColumn(number), `Round ${number}${index === 0 ? ', latest' : ''}`)}
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>Precedents, the most similar first</legend>
        <TextInput
          type="search"
          aria-label="Search precedents"
          placeholder="Company, standard, figure or word"
          data-autofocus
          leftSection={<Search size={14} aria-hidden />}
          value={query}
          maxLength={200}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        {comparables?.state === 'failed' && (
          <FailedRead message={comparables.message} onRetry={() => void load(deal.id)} />
        )}
        <ul className={styles.precedents}>
          {listed.map(({ id, title, similarity, decision, ...whose }) => (
            <li key={id}>
              {choice(id, title)}
              <span className={styles.aside}>
                <EntrySigns summary={whose} />
                {decision && <VerdictChip verdict={decision.verdict} />}
                <SimilarityButton similarity={similarity} of={title} />
              </span>
            </li>
          ))}
        </ul>
        {comparables?.state === 'ready' && listed.length === 0 && (
          <p className={styles.nothing}>No precedent has these words.</p>
        )}
      </fieldset>
      {isFull && <p className={styles.nothing}>A comparison has at most {MOST_COLUMNS} columns.</p>}
    </>
  );
}
