import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { Result } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Problem } from '../../../ui/problem.tsx';
import styles from './families.module.css';

interface HandFamilyActionsProps {
  readonly list: PatentListSummary;
  readonly family: string;
  /** Match keys of the applications that are chosen in it. */
  readonly selected: readonly string[];
  readonly onGo: (id: string | null) => void;
}

/** What can be done with a family by hand: take applications out, name it anew, dissolve it. */
export function HandFamilyActions({ list, family, selected, onGo }: HandFamilyActionsProps) {
  const takeOutOfFamily = useApp((state) => state.takeOutOfFamily);
  const renameFamily = useApp((state) => state.renameFamily);
  const dissolveFamily = useApp((state) => state.dissolveFamily);
  const [name, setName] = useState<string | null>(null);
  const [isDissolving, setIsDissolving] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const listId = list.id;
  const tell = (result: Result<unknown>): boolean => {
    setRefusal(result.ok ? null : describeError(result.error));
    return result.ok;
  };
  const rename = async (to: string): Promise<void> => {
    if (!tell(await renameFamily({ listId, family, to }))) return;
    setName(null);
    onGo(to.trim());
  };
  const dissolve = async (): Promise<void> => {
    setIsDissolving(false);
    if (tell(await dissolveFamily({ listId, family }))) onGo(null);
  };
  return (
    <>
      <Button
        variant="default"
        disabled={selected.length === 0}
        onClick={() => void takeOutOfFamily({ listId, applicationKeys: [...selected] }).then(tell)}
      >
        Take out
      </Button>
      <Button variant="default" onClick={() => setName(family)}>
        Rename…
      </Button>
      <Button variant="default" onClick={() => setIsDissolving(true)}>
        Dissolve…
      </Button>
      {name !== null && (
        <form
          className={styles.rename}
          aria-label="Name of the family"
          onSubmit={(event) => {
            event.preventDefault();
            void rename(name);
          }}
        >
          <TextInput
            aria-label="Name of the family"
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit">Rename</Button>
          <Button variant="default" onClick={() => setName(null)}>
            Cancel
          </Button>
        </form>
      )}
      {refusal && <Problem>{refusal}</Problem>}
      <ConfirmDialog
        isOpen={isDissolving}
        title="Dissolve the family?"
        text={`“${family}” goes with its notes. Its applications stay in the list, in the families of the other keys.`}
        action="Dissolve"
        onConfirm={() => void dissolve()}
        onClose={() => setIsDissolving(false)}
      />
    </>
  );
}
