import { useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import { checkOwnPrecedent } from '../../../../domain/precedents/check-own-precedent.ts';
import type { Precedent } from '../../../../domain/precedents/precedent.ts';
import type { Issue } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import { useOnce } from '../../../use-once.ts';
import { entryAsWritten, idFromTitle } from './own-draft.ts';

interface OwnStart {
  readonly start: Precedent;
  readonly isConfidential: boolean;
  readonly isNew: boolean;
  readonly onSaved: (id: string) => void;
  readonly onRefused: (issues: readonly Issue[]) => void;
}

/** An entry of our own while it is written: nothing is saved before the whole of it is right. */
export function useOwnDraft({ start, isConfidential, isNew, onSaved, onRefused }: OwnStart) {
  const saveOwn = useApp((state) => state.saveOwnPrecedent);
  const [begun] = useState(start);
  const [draft, setDraft] = useState(begun);
  const [isSecret, setIsSecret] = useState(isConfidential);
  const [isIdTyped, setIsIdTyped] = useState(!isNew);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = (part: Partial<Precedent>): void => {
    const isTitled = part.title !== undefined && !isIdTyped;
    if (part.id !== undefined) setIsIdTyped(part.id !== '');
    setDraft({ ...draft, ...part, ...(isTitled && { id: idFromTitle(part.title ?? '') }) });
    setRefusal(null);
  };
  const refuse = (found: readonly Issue[]): void => {
    setIssues(found);
    onRefused(found);
    setRefusal(
      found.length === 1
        ? 'One thing is to be put right; it is marked.'
        : `${found.length} things are to be put right; they are marked.`,
    );
  };
  const save = useOnce(async () => {
    const checked = checkOwnPrecedent(entryAsWritten(draft));
    if (!checked.ok && checked.error.code === 'invalid-input') return refuse(checked.error.issues);
    if (!checked.ok) return setRefusal(describeError(checked.error));
    const result = await saveOwn({ precedent: checked.value, isConfidential: isSecret, isNew });
    if (result.ok) return onSaved(checked.value.id);
    if (result.error.code !== 'invalid-input') return setRefusal(describeError(result.error));
    return refuse(
      result.error.issues.map(({ path, message }) => ({ path: path.replace(/^precedent\./, ''), message })),
    );
  });
  return {
    draft,
    issues,
    refusal,
    isSecret,
    isChanged: draft !== begun || isSecret !== isConfidential,
    setIsSecret,
    change,
    save,
  };
}
