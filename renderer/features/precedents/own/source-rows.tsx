import { Button } from '@mantine/core';
import { FileText, Plus } from 'lucide-react';
import type { Precedent } from '../../../../domain/precedents/precedent.ts';
import type { Source } from '../../../../domain/precedents/source.ts';
import type { Issue } from '../../../../domain/result.ts';
import { host } from '../../../api.ts';
import { issuesUnder } from './issues-at.ts';
import { emptySource } from './own-draft.ts';
import { SourceRow } from './source-row.tsx';
import styles from './own.module.css';

interface SourceRowsProps {
  readonly draft: Precedent;
  /** Paths within the sources. */
  readonly issues: readonly Issue[];
  readonly onChange: (part: Partial<Precedent>) => void;
}

/** The documents that facts rest on. Of a file only its name and place are kept: it is not copied and not opened. */
export function SourceRows({ draft, issues, onChange }: SourceRowsProps) {
  const { sources, facts } = draft;
  const add = (part: Partial<Source> = {}): void =>
    onChange({ sources: [...sources, { ...emptySource(sources), ...part }] });
  const addFile = async (): Promise<void> => {
    const file = await host('chooseOpenFile', { kind: 'document' });
    if (file === null) return;
    add({ title: file.split(/[\\/]/).at(-1) ?? file, address: file, publisher: 'our files' });
  };
  const change = (id: string, part: Partial<Source>): void =>
    onChange({ sources: sources.map((source) => (source.id === id ? { ...source, ...part } : source)) });
  const remove = (id: string): void =>
    onChange({
      sources: sources.filter((source) => source.id !== id),
      facts: facts.map((fact) => ({ ...fact, sourceIds: fact.sourceIds.filter((other) => other !== id) })),
    });
  const whole = issues.filter(({ path }) => path === '').map(({ message }) => sayById(message, sources));
  return (
    <div className={styles.stack}>
      {whole.map((message) => (
        <p key={message} className={styles.wrong}>
          {message}
        </p>
      ))}
      {sources.map((source, index) => (
        <SourceRow
          key={source.id}
          source={source}
          place={index + 1}
          cited={facts.filter(({ sourceIds }) => sourceIds.includes(source.id)).length}
          issues={issuesUnder(issues, String(index))}
          onChange={(part) => change(source.id, part)}
          onRemove={() => remove(source.id)}
        />
      ))}
      <div className={styles.line}>
        <Button variant="default" leftSection={<Plus size={14} aria-hidden />} onClick={() => add()}>
          Add a source
        </Button>
        <Button
          variant="default"
          leftSection={<FileText size={14} aria-hidden />}
          onClick={() => void addFile()}
        >
          Cite a document…
        </Button>
      </div>
    </div>
  );
}

/** People know a source by its title, not by the id that the form gave it. */
function sayById(message: string, sources: readonly Source[]): string {
  return message.replaceAll(/"(s\d+)"/g, (whole, id: string) => {
    const title = sources.find((source) => source.id === id)?.title;
    return title ? `"${title}"` : whole;
  });
}
