import { useEffect, useRef, useState } from 'react';
import type { PatentListSummary, PatentSourceInput } from '../../../../domain/contract/patent-lists.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { ReadingSettings } from '../../../../domain/patents/reading-settings.ts';
import type { Issue } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import type { ListChoice } from './list-choice.ts';
import { sayImportEnd } from './say-import-end.tsx';

export interface RunningImport {
  /** Null until the backend has answered the start. */
  readonly jobId: string | null;
}

/** Runs the import of a dialog. Once the dialog is gone its end is told in a notice instead. */
export function useImport(onImported: (list: PatentListSummary) => void) {
  const [running, setRunning] = useState<RunningImport | null>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const isAway = useRef(false);
  const importPatents = useApp((state) => state.importPatents);
  const go = useApp((state) => state.go);
  useEffect(() => {
    isAway.current = false;
    return () => {
      isAway.current = true;
    };
  }, []);

  async function run(
    source: PatentSourceInput,
    settings: ReadingSettings,
    { name, owner, renews }: ListChoice,
    found: readonly Issue[],
  ): Promise<void> {
    setIssues(found);
    setFailure(null);
    if (found.length > 0) return;
    setRunning({ jobId: null });
    const input = { source, name, owner, settings, ...(renews === '' ? {} : { renews }) };
    const result = await importPatents(input, (jobId) => setRunning({ jobId }));
    if (isAway.current)
      return sayImportEnd(name, result, ({ id }) => go({ screen: 'patent-list', listId: id, tab: 'report' }));
    setRunning(null);
    if (result.ok) return onImported(result.value);
    const refused = result.error.code === 'invalid-input' ? result.error.issues : [];
    const atFields = refused.filter(({ path }) => path === 'name' || path === 'owner');
    setIssues(atFields);
    if (result.error.code === 'cancelled') setFailure('Stopped. Nothing of this list was kept.');
    else if (atFields.length < Math.max(1, refused.length)) setFailure(describeError(result.error));
  }

  /** What was wrong with a field is no longer said once it is changed. */
  function forgetIssues(fields: readonly string[]): void {
    setIssues((known) => known.filter(({ path }) => !fields.includes(path)));
  }

  return { running, issues, failure, run, forgetIssues };
}
