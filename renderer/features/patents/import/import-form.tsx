import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState, type SubmitEvent } from 'react';
import {
  MAX_PASTED_LENGTH,
  type PatentListSummary,
  type PatentSourceInput,
} from '../../../../domain/contract/patent-lists.ts';
import type { DecidedSettings } from '../../../../domain/patents/reading-settings.ts';
import { useApp } from '../../../store.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { decide } from './decide.ts';
import { DropTarget } from './drop-target.tsx';
import { freeName, isTaken } from './free-name.ts';
import { ImportFoot } from './import-foot.tsx';
import { checkListChoice, type ListChoice } from './list-choice.ts';
import { ListSection } from './list-section.tsx';
import { nameFromFile } from './name-from-file.ts';
import { namedOwner } from './named-owner.ts';
import { PreviewSection } from './preview-section.tsx';
import { SourceSection, type Way } from './source-section.tsx';
import { useImport } from './use-import.ts';
import { usePreview } from './use-preview.ts';
import { wantsOffice } from './wants-office.ts';
import styles from './import.module.css';

const NEW_LIST: ListChoice = { name: '', owner: '', renews: '' };

interface ImportFormProps {
  readonly startsWith: Way;
  readonly onImported: (list: PatentListSummary) => void;
  readonly onSkip: () => void;
  readonly onClose: () => void;
}

/** One list from its source to the workspace: what is in it, how it is read, what it is called. */
export function ImportForm({ startsWith, onImported, onSkip, onClose }: ImportFormProps) {
  const waiting = useApp((state) => state.offeredFiles);
  const offerFiles = useApp((state) => state.offerFiles);
  const patentLists = useApp((state) => state.patentLists);
  const renewal = useApp((state) => state.offeredRenewal);
  const lists = patentLists.state === 'ready' ? patentLists.value : [];
  const [typed, setTyped] = useState(() => (renewal === null ? {} : renewedAs({ renews: renewal }, lists)));
  const [way, setWay] = useState(startsWith);
  const [file, setFile] = useState(waiting[0] ?? '');
  const [text, setText] = useState('');
  const [decided, setDecided] = useState<DecidedSettings>({});
  const source = useMemo(() => sourceOf(way, file, text), [way, file, text]);
  const { preview, refusal, isAsking } = usePreview(source, decided);
  const { running, issues, failure, run, forgetIssues } = useImport(onImported);

  const form = useRef<HTMLFormElement>(null);
  // a dialog finds it by itself when it opens; here also for the next of several files
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);

  const names = lists.map(({ name }) => name);
  const renewed = lists.find(({ id }) => id === typed.renews);
  const proposed = freeName(way === 'file' ? nameFromFile(file) : 'Pasted list', names);
  const choice = { ...NEW_LIST, name: source === null ? '' : proposed, ...typed };
  const isReady = source !== null && preview !== null && preview.refusal === null && !isAsking;

  /** Another source is read by settings of its own. */
  function look(change: () => void): void {
    change();
    setDecided({});
  }

  function changeList(change: Partial<ListChoice>): void {
    const all = { ...change, ...renewedAs(change, lists) };
    setTyped({ ...typed, ...all });
    forgetIssues(Object.keys(all));
  }

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (!isReady) return;
    void run(source, preview.settings, choice, checkListChoice(choice, names));
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="Import patent list">
      <DropTarget
        onFiles={(files) => {
          if (running !== null) return;
          offerFiles(files);
          look(() => setFile(files[0] ?? ''));
          setWay('file');
        }}
      >
        <fieldset className={styles.fields} disabled={running !== null}>
          <SourceSection
            way={way}
            file={file}
            text={text}
            bytes={preview?.bytes ?? null}
            onWay={(next) => look(() => setWay(next))}
            onFile={(next) => look(() => setFile(next))}
            onText={setText}
          />
          {preview && (
            <PreviewSection
              preview={preview}
              decided={decided}
              isAsking={isAsking}
              onDecide={(change) => setDecided(decide(decided, change))}
            />
          )}
          {!preview && (
            <div className={styles.empty}>
              {refusal !== null && (
                <div className={styles.problem}>
                  <Problem>{refusal}</Problem>
                </div>
              )}
              {refusal === null && isAsking && <Slow>Looking into it…</Slow>}
              {refusal === null && !isAsking && <Welcome />}
            </div>
          )}
          <ListSection
            choice={choice}
            named={preview && namedOwner(preview)}
            lists={lists}
            issues={issues}
            free={choice.renews === '' && isTaken(choice.name, names) ? freeName(choice.name, names) : null}
            onChange={changeList}
          />
          {failure !== null && (
            <div className={styles.problem}>
              <Problem>{failure}</Problem>
            </div>
          )}
        </fieldset>
      </DropTarget>
      <ImportFoot
        running={running}
        waiting={waiting.length}
        warning={preview && wantsOffice(preview) ? 'None of the rows shown would be understood.' : null}
        onSkip={onSkip}
        onClose={onClose}
      >
        <Button type="submit" disabled={!isReady || running !== null}>
          {renewed ? 'Import newer export' : 'Import'}
        </Button>
      </ImportFoot>
    </form>
  );
}

/** A list that is renewed keeps its name and its owner. */
function renewedAs(change: Partial<ListChoice>, lists: readonly PatentListSummary[]): Partial<ListChoice> {
  const renewed = lists.find(({ id }) => id === change.renews);
  return renewed ? { renews: renewed.id, name: renewed.name, owner: renewed.owner } : {};
}

function sourceOf(way: Way, file: string, text: string): PatentSourceInput | null {
  if (way === 'file') return file === '' ? null : { file };
  return text.trim() === '' || text.length > MAX_PASTED_LENGTH ? null : { text };
}

function Welcome() {
  return (
    <EmptyState
      title="What can be read"
      text="Exports of the ETSI database (ISLD), Lens, Espacenet, Google Patents, PATENTSCOPE and Derwent, and any table of patents: CSV, text or an Excel workbook (XLSX). Drop files here, choose one, or paste. You see the first rows, and how they are understood, before anything is stored."
    />
  );
}
