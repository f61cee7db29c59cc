import { useEffect, useRef, useState } from 'react';
import type { OpenDeal, RoundTerm } from '../../../domain/deals/deal.ts';
import type { Issue } from '../../../domain/result.ts';
import { checkTerm } from '../../../domain/terms/check-term.ts';
import type { FieldValues, Stated } from '../../../domain/terms/stated.ts';
import type { TermDefinition } from '../../../domain/terms/term.ts';
import { placeOf } from '../../saves-slice.ts';
import { useApp } from '../../store.ts';
import { useSaver } from '../../use-saver.ts';
import { fieldOf, filledIn, withoutWrong } from '../../ui/fields/field-drafts.ts';
import { takeOver } from './take-over.ts';

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
  const place = placeOf('terms.save', roundId, stored.key);
  const saveTerm = useApp((state) => state.saveTerm);
  const keepRefused = useApp((state) => state.keepRefused);
  const [values, setValues] = useState(() => {
    const kept = useApp.getState().refused[place];
    return typeof kept === 'object' ? kept : stored.fields;
  });
  const [issues, setIssues] = useState<readonly Issue[]>(() => issuesOf(definition, values));
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(issues.map((issue) => fieldOf(issue.path))),
  );
  const revision = useApp((state) => openWith(state.dealsById, roundId)?.history.revision);
  const latest = useRef({ values, stored, revision });
  /** What was typed since it was last saved. A kept draft says no more than where it differs. */
  const typed = useRef<Set<string> | null>(null);
  typed.current ??= differing(values, stored.fields);
  useEffect(() => {
    const { values: draft, stored: was, revision: seen } = latest.current;
    latest.current.stored = stored;
    if (revision === seen) {
      const next = takeOver(draft, was.fields, stored.fields, typed.current ?? new Set());
      if (next === draft) return;
      latest.current.values = next;
      setValues(next);
      setIssues(issuesOf(definition, next));
      return;
    }
    // A step was taken back or made again: what the file now holds is what counts
    latest.current = { values: stored.fields, stored, revision };
    typed.current = new Set();
    setValues(stored.fields);
    setIssues([]);
    keepRefused(place, null);
  }, [stored, revision, place, keepRefused, definition]);

  const saver = useSaver(async () => {
    // The term may have been taken out, or its workspace closed, before the form was
    if (!isOnSheet(roundId, stored.key)) return keepRefused(place, null);
    const { values: draft, stored: before } = latest.current;
    const found = issuesOf(definition, draft);
    const wrong = new Set(found.map((issue) => fieldOf(issue.path)));
    const fields = withoutWrong(filledIn(definition, draft), wrong, before.fields);
    setIssues(found);
    const result = isSame(fields, before.fields) ? null : await saveTerm(roundId, stored.key, { fields });
    keepRefused(place, found.length > 0 || result?.ok === false ? latest.current.values : null);
    if (result?.ok) latest.current.stored = termIn(result.value, stored.key) ?? latest.current.stored;
    if (result?.ok !== false) {
      for (const key of typed.current ?? [])
        if (latest.current.values[key] === draft[key] && !wrong.has(key)) typed.current?.delete(key);
    }
    if (result?.ok === false && result.error.code === 'invalid-input') setIssues(result.error.issues);
  });

  return {
    values,
    issues: issues.filter((issue) => left.has(fieldOf(issue.path))),
    change: (key, stated) => {
      const { [key]: _was, ...others } = latest.current.values;
      latest.current.values = stated ? { ...others, [key]: stated } : others;
      typed.current?.add(key);
      setValues(latest.current.values);
      saver.changed(true);
    },
    leave: (key) => {
      setLeft((fields) => (fields.has(key) ? fields : new Set([...fields, key])));
      void saver.now();
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

function differing(values: FieldValues, saved: FieldValues): Set<string> {
  const keys = [...Object.keys(values), ...Object.keys(saved)];
  return new Set(keys.filter((key) => values[key] !== saved[key]));
}

/** A frozen round takes nothing more: what was refused until then is not waited for. */
function isOnSheet(roundId: string, key: string): boolean {
  const open = openWith(useApp.getState().dealsById, roundId);
  return open?.round.status === 'draft' && termIn(open, key) !== undefined;
}

function termIn({ round }: OpenDeal, key: string): RoundTerm | undefined {
  return round.terms.find((term) => term.key === key);
}

function openWith(dealsById: Readonly<Record<string, OpenDeal>>, roundId: string): OpenDeal | undefined {
  return Object.values(dealsById).find(({ round }) => round.id === roundId);
}
