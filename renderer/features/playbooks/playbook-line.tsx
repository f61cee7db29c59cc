import { ActionIcon, Radio, TextInput } from '@mantine/core';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../../../domain/describe-error.ts';
import type { Playbook } from '../../../domain/positions/position.ts';
import { useApp } from '../../store.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import styles from './playbooks.module.css';

interface PlaybookLineProps {
  readonly playbook: Playbook;
  readonly isChosen: boolean;
  /** The dialog begins here. */
  readonly isFirst: boolean;
  readonly onChoose: () => void;
  readonly onRefused: (refusal: string) => void;
}

/** The box stands where the button was pressed. */
const focus = (input: HTMLInputElement | null): void => input?.focus();

/** One playbook to choose; our own ones can be renamed and removed. */
export function PlaybookLine({ playbook, isChosen, isFirst, onChoose, onRefused }: PlaybookLineProps) {
  const renamePlaybook = useApp((state) => state.renamePlaybook);
  const removePlaybook = useApp((state) => state.removePlaybook);
  const [name, setName] = useState<string | null>(null);
  const [isLeaving, setIsLeaving] = useState(false);
  const { id, note, isBuiltIn, positions } = playbook;
  const rename = async (): Promise<void> => {
    const next = name?.trim();
    setName(null);
    if (!next || next === playbook.name) return;
    const result = await renamePlaybook({ id, name: next, note });
    if (!result.ok) onRefused(describeError(result.error));
  };
  const remove = async (): Promise<void> => {
    setIsLeaving(false);
    const result = await removePlaybook(id);
    if (!result.ok) onRefused(describeError(result.error));
  };
  return (
    <div className={styles.line}>
      {name === null ? (
        <Radio
          className={styles.radio ?? ''}
          size="xs"
          data-autofocus={isFirst || undefined}
          name="playbook"
          value={id}
          checked={isChosen}
          onChange={onChoose}
          label={playbook.name}
          description={`${positions.length} ${positions.length === 1 ? 'term' : 'terms'}${isBuiltIn ? '' : ', our own'}${note && `. ${note}`}`}
        />
      ) : (
        <TextInput
          className={styles.radio ?? ''}
          aria-label="Name of the playbook"
          ref={focus}
          value={name}
          maxLength={300}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() => void rename()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            if (event.key === 'Escape') setName(null);
            else void rename();
          }}
        />
      )}
      {!isBuiltIn && (
        <>
          <ActionIcon aria-label={`Rename ${playbook.name}`} onClick={() => setName(playbook.name)}>
            <Pencil size={14} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={`Remove ${playbook.name}`} onClick={() => setIsLeaving(true)}>
            <Trash2 size={14} aria-hidden />
          </ActionIcon>
        </>
      )}
      <ConfirmDialog
        isOpen={isLeaving}
        title="Remove the playbook?"
        text={`"${playbook.name}" goes from this workspace. Deals that it filled keep their positions.`}
        action="Remove playbook"
        onConfirm={() => void remove()}
        onClose={() => setIsLeaving(false)}
      />
    </div>
  );
}
