import { useEffect, useRef, useState } from 'react';
import type { RoundTerm } from '../../../domain/deals/deal.ts';
import type { Issue } from '../../../domain/result.ts';
import { checkTerm } from '../../../domain/terms/check-term.ts';
import type { FieldValues, Stated } from '../../../domain/terms/stated.ts';
import type { TermDefinition } from '../../../domain/terms/term.ts';
import { registerSave } from '../../pending-saves.ts';
import { useApp } from '../../store.ts';
import { fieldOf, filledIn, withoutWrong } from './field-drafts.ts';

const pauseMs = 350;

export interface TermDraft {
  readonly values: FieldValues;
  /** Refusals of fields that were left once; while a field is first typed in, it is not yet wrong. */
  readonly issues: readonly Issue[];
  readonly change: (key: string, stated: Stated<unknown> | undefined) => void;
  /** The field was left: save now, and from here on say what is wrong with it. */
  readonly leave: (key: string) => void;
}

/** The values of a term while they are edited: saved a moment after each change, wrong ones kept back and named. */
export function useTermDraft(roundId: string, stored: RoundTerm, definition: TermDefinition): TermDraft {
  const place = `${roundId}/${stored.key}`;
  const saveTerm = useApp((state) => state.saveTerm);
  const keepRefused = useApp((state) => state.keepRefused);
  const [values, setValues] = useState(() => useApp.getState().refused[place] ?? stored.fields);
  const [issues, setIssues] = useState<readonly Issue[]>(() => issuesOf(definition, values));
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(issues.map((issue) => fieldOf(issue.path))),
  );
  const latest = useRef({ values, stored });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current.stored = stored;
  }, [stored]);

  const [save] = useState(() => async (): Promise<void> => {
    clearTimeout(timer.current);
    // The term may have been taken out, or its workspace closed, before the form was
    if (!isOnSheet(roundId, stored.key)) return keepRefused(place, null);
    const { values: draft, stored: before } = latest.current;
    const found = issuesOf(definition, draft);
    const wrong = new Set(found.map((issue) => fieldOf(issue.path)));
    const fields = withoutWrong(filledIn(definition, draft), wrong, before.fields);
    setIssues(found);
    keepRefused(place, found.length > 0 ? draft : null);
    if (isSame(fields, before.fields)) return;
    const result = await saveTerm(roundId, { ...before, fields });
    if (result.ok || result.error.code !== 'invalid-input') return;
    setIssues(result.error.issues);
    keepRefused(place, draft);
  });

  useEffect(() => {
    const unregister = registerSave(save);
    return () => {
      unregister();
      void save();
    };
  }, [save]);

  return {
    values,
    issues: issues.filter((issue) => left.has(fieldOf(issue.path))),
    change: (key, stated) => {
      const { [key]: _was, ...others } = latest.current.values;
      latest.current.values = stated ? { ...others, [key]: stated } : others;
      setValues(latest.current.values);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pauseMs);
    },
    leave: (key) => {
      setLeft((fields) => (fields.has(key) ? fields : new Set([...fields, key])));
      void save();
    },
  };
}

function issuesOf(definition: TermDefinition, draft: FieldValues): readonly Issue[] {
  const checked = checkTerm(definition, filledIn(definition, draft));
  return checked.ok || checked.error.code !== 'invalid-input' ? [] : checked.error.issues;
}

function isSame(one: FieldValues, other: FieldValues): boolean {
  const sorted = (values: FieldValues) =>
    JSON.stringify(Object.entries(values).toSorted(([a], [b]) => a.localeCompare(b)));
  return sorted(one) === sorted(other);
}

function isOnSheet(roundId: string, key: string): boolean {
  const open = Object.values(useApp.getState().dealsById).find(({ round }) => round.id === roundId);
  return open?.round.terms.some((term) => term.key === key) ?? false;
}
