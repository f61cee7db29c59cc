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

function issuesOf(draft: Precedent): readonly Issue[] {
  const checked = checkOwnPrecedent(entryAsWritten(draft));
  return !checked.ok && checked.error.code === 'invalid-input' ? checked.error.issues : [];
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
    const next = { ...draft, ...part, ...(isTitled && { id: idFromTitle(part.title ?? '') }) };
    setDraft(next);
    setRefusal(null);
    // once marked, what is wrong is told of the form as it now stands: rows move, and things are put right
    if (issues.length > 0) setIssues(issuesOf(next));
  };
  const refuse = (found: readonly Issue[]): void => {
    setIssues(found);
    onRefused(found);
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
