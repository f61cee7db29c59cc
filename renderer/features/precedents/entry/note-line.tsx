import { Button } from '@mantine/core';
import { useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import type { KeptNote, KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { useApp } from '../../../store.ts';
import styles from './entry.module.css';
import factStyles from './facts.module.css';

interface NoteLineProps {
  readonly known: KnownPrecedent;
  readonly note: KeptNote;
  readonly onFact: (factId: string) => void;
}

/** One note on a fact; one whose fact the library has no more can only be read and dropped. */
export function NoteLine({
  known,
  note: { factId, note, correction, original, isOutdated, isInForce },
  onFact,
}: NoteLineProps) {
  const annotate = useApp((state) => state.annotatePrecedent);
  const [refusal, setRefusal] = useState<string | null>(null);
  const drop = async (): Promise<void> => {
    const result = await annotate({ precedentId: known.precedent.id, factId, note: '', correction: null });
    if (!result.ok) setRefusal(describeError(result.error));
  };
  const what = isInForce ? 'We read otherwise' : 'Noted';
  if (original === null || factId === null) {
    return (
      <li>
        <p>
          <b>On a fact that is no longer there:</b> {note || correction?.statement}
        </p>
        <Button variant="default" onClick={() => void drop()}>
          Drop this note
        </Button>
        {refusal && <p className={factStyles.outdated}>{refusal}</p>}
      </li>
    );
  }
  return (
    <li>
      <button type="button" className={styles.jump} onClick={() => onFact(factId)}>
        {what}: {original.statement}
      </button>
      {isOutdated && (
        <p className={factStyles.outdated}>
          {known.origin === 'built-in' ? 'The library' : 'The entry'} says something else now: check it.
        </p>
      )}
    </li>
  );
}
