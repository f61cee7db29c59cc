import { NativeSelect } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { ListView } from '../../../../domain/patents/list-view.ts';
import { useApp } from '../../../store.ts';
import { AttachForm } from './attach-form.tsx';
import styles from './schedules.module.css';

interface AttachBarProps {
  readonly open: OpenDeal;
  readonly lists: readonly PatentListSummary[];
  readonly importButton: ReactNode;
  readonly onRefused: (message: string | null) => void;
}

/** Chooses a list of the workspace, all of it or what a saved view shows, and attaches it. */
export function AttachBar({ open, lists, importButton, onRefused }: AttachBarProps) {
  const offerViews = useApp((state) => state.offerViews);
  const [views, setViews] = useState<readonly ListView[]>([]);
  const [picked, setPicked] = useState<string | null>(null);
  const [viewId, setViewId] = useState('');
  useEffect(() => void offerViews().then(setViews), [offerViews]);
  const isAttached = (id: string): boolean => open.round.schedules.some(({ listId }) => listId === id);
  const listId = picked ?? lists.find(({ id }) => !isAttached(id))?.id ?? '';
  const list = lists.find(({ id }) => id === listId) ?? null;
  return (
    <AttachForm
      open={open}
      list={list}
      part={views.find(({ id }) => id === viewId)?.part ?? null}
      aside={importButton}
      onRefused={onRefused}
      onAttached={() => {
        // Nothing is chosen now: a second click must not attach the same list again, or one that nobody picked
        setPicked('');
        setViewId('');
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
        value={viewId}
        data={[
          { value: '', label: 'all of it' },
          ...views.map(({ id, name }) => ({ value: id, label: `view “${name}”` })),
        ]}
        onChange={(event) => setViewId(event.currentTarget.value)}
      />
    </AttachForm>
  );
}
