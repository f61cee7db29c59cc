import { NativeSelect } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { useApp } from '../../../store.ts';
import { AttachForm } from './attach-form.tsx';
import { partChoices, wholeChoice } from './part-choices.ts';
import styles from './schedules.module.css';

interface AttachBarProps {
  readonly open: OpenDeal;
  readonly lists: readonly PatentListSummary[];
  readonly importButton: ReactNode;
  readonly onRefused: (message: string | null) => void;
}

/** Chooses a list of the workspace and what of it is meant, and attaches it. */
export function AttachBar({ open, lists, importButton, onRefused }: AttachBarProps) {
  const views = useApp((state) => state.listViews);
  const loadListViews = useApp((state) => state.loadListViews);
  const [picked, setPicked] = useState<string | null>(null);
  const [chosen, setChosen] = useState(wholeChoice.value);
  useEffect(() => void loadListViews(), [loadListViews]);
  const isAttached = (id: string): boolean => open.round.schedules.some(({ listId }) => listId === id);
  const listId = picked ?? lists.find(({ id }) => !isAttached(id))?.id ?? '';
  const list = lists.find(({ id }) => id === listId) ?? null;
  const shown = useApp((state) => state.listParts[listId]);
  const parts = partChoices(views.state === 'ready' ? views.value : [], shown);
  const choice = parts.find(({ value }) => value === chosen) ?? wholeChoice;
  return (
    <div className={styles.attach}>
      <AttachForm
        open={open}
        list={list}
        part={choice.part}
        aside={importButton}
        onRefused={onRefused}
        onAttached={() => {
          // Nothing is chosen now: a second click must not attach the same list again, or one that nobody picked
          setPicked('');
          setChosen(wholeChoice.value);
        }}
      >
        <NativeSelect
          aria-label="Patent list"
          className={styles.list ?? ''}
          value={list?.id ?? ''}
          data={[
            { value: '', label: 'Choose a list' },
            ...lists.map((entry) => ({ value: entry.id, label: `${entry.name} (${entry.owner})` })),
          ]}
          onChange={(event) => setPicked(event.currentTarget.value)}
        />
        <NativeSelect
          aria-label="Part of the list"
          className={styles.choice ?? ''}
          value={choice.value}
          data={parts.map(({ value, label }) => ({ value, label }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      </AttachForm>
    </div>
  );
}
