import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { Bookmark, Pencil, Save, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import { describePart } from '../../../../domain/patents/describe-part.ts';
import type { ListPart, ListView } from '../../../../domain/patents/list-view.ts';
import { useApp } from '../../../store.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Problem } from '../../../ui/problem.tsx';
import type { ShownColumn } from './table-slice.ts';
import styles from './table.module.css';

interface ViewsMenuProps {
  readonly part: ListPart;
  readonly columns: readonly ShownColumn[];
  readonly onPick: (view: ListView) => void;
}

type Deed = { readonly view: ListView; readonly deed: 'overwrite' | 'delete' };

/** Views: a search with its filters, order and columns under a name, for any list. */
export function ViewsMenu({ part, columns, onPick }: ViewsMenuProps) {
  const views = useApp((state) => state.listViews);
  const load = useApp((state) => state.loadListViews);
  const save = useApp((state) => state.saveListView);
  const remove = useApp((state) => state.removeListView);
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const [renamed, setRenamed] = useState<ListView | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<Deed | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => void load(), [load]);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const words = renamed ?? { part, columns };
    const result = await save({
      id: renamed?.id ?? null,
      view: { name, part: words.part, columns: [...words.columns] },
    });
    setRefusal(result.ok ? null : describeError(result.error));
    if (!result.ok) return;
    setName('');
    setRenamed(null);
    // the button that was pressed is off now, and would leave the focus to nothing
    nameField.current?.focus();
  }
  async function confirm(): Promise<void> {
    if (!asked) return;
    const { view, deed } = asked;
    const result =
      deed === 'delete'
        ? await remove(view.id)
        : await save({ id: view.id, view: { name: view.name, part, columns: [...columns] } });
    setAsked(null);
    setRefusal(result.ok ? null : describeError(result.error));
  }
  const known = views.state === 'ready' ? views.value : [];
  return (
    <>
      <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" trapFocus returnFocus shadow="md">
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<Bookmark size={14} aria-hidden />}
            onClick={() => setIsOpen((open) => !open)}
          >
            Views
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={styles.menu ?? ''} aria-label="Views">
          {views.state === 'failed' && <Problem>{views.message}</Problem>}
          {known.length === 0 && <p className={styles.hint}>No view is kept yet.</p>}
          <ul className={styles.views}>
            {known.map((view) => (
              <li key={view.id}>
                <button
                  type="button"
                  className={styles.view}
                  title={describePart(view.part)}
                  onClick={() => {
                    setIsOpen(false);
                    onPick(view);
                  }}
                >
                  {view.name}
                </button>
                <ActionIcon
                  aria-label={`Rename ${view.name}`}
                  onClick={() => {
                    setRenamed(view);
                    setName(view.name);
                  }}
                >
                  <Pencil size={13} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  aria-label={`Put what is shown in place of ${view.name}`}
                  onClick={() => setAsked({ view, deed: 'overwrite' })}
                >
                  <Save size={13} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  aria-label={`Delete ${view.name}`}
                  onClick={() => setAsked({ view, deed: 'delete' })}
                >
                  <Trash2 size={13} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
          <form className={styles.keep} onSubmit={(event) => void submit(event)}>
            <TextInput
              ref={nameField}
              data-autofocus
              aria-label={renamed ? `New name of ${renamed.name}` : 'Name of a new view'}
              placeholder={renamed ? renamed.name : 'Keep what is shown as…'}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={name.trim() === ''}>
              {renamed ? 'Rename' : 'Keep'}
            </Button>
          </form>
          {refusal && <Problem>{refusal}</Problem>}
        </Popover.Dropdown>
      </Popover>
      {asked && (
        <ConfirmDialog
          isOpen
          title={
            asked.deed === 'delete' ? `Delete the view “${asked.view.name}”?` : `Change “${asked.view.name}”?`
          }
          text={
            asked.deed === 'delete'
              ? 'The lists stay as they are; only the name of this search goes.'
              : `It showed ${describePart(asked.view.part)}. It will show ${describePart(part)}.`
          }
          action={asked.deed === 'delete' ? 'Delete view' : 'Put in place'}
          onConfirm={() => void confirm()}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
