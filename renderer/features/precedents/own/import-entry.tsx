import { NativeSelect, TextInput } from '@mantine/core';
import { CircleAlert, CircleCheck, CircleEqual, CircleHelp } from 'lucide-react';
import { possibleWays, type ImportChoice, type ImportDecision, type PreviewEntry } from './import-choices.ts';
import styles from './files.module.css';

const signs = { new: CircleCheck, 'same-id': CircleHelp, identical: CircleEqual, refused: CircleAlert };

const owners = {
  'built-in': 'comes with Parley',
  ours: 'of our own',
  file: 'further up in this file',
} as const;

interface ImportEntryProps {
  readonly entry: PreviewEntry;
  readonly choice: ImportChoice | null;
  /** An id that nobody has. */
  readonly spareId: string;
  readonly onChoose: (choice: ImportChoice | null) => void;
}

/** One entry of a file: what it is, what is wrong or unknown in it, and what is to become of it. */
export function ImportEntry({ entry, choice, spareId, onChoose }: ImportEntryProps) {
  const { title, id, outcome, issues, keptAsNotes, isConfidential } = entry;
  const Sign = signs[outcome];
  const ways = possibleWays(entry);
  const name = title || id || `entry ${entry.index + 1}`;
  return (
    <li className={styles.entry} data-outcome={outcome} aria-label={name}>
      <Sign size={14} aria-hidden className={styles.sign} />
      <div className={styles.words}>
        <p className={styles.title}>
          {name} <span className={styles.id}>{id}</span>
          {isConfidential && <span className={styles.private}> confidential</span>}
        </p>
        <p className={styles.dim}>{sayOutcome(entry)}</p>
        {issues.map(({ path, message }) => (
          <p key={`${path} ${message}`} className={styles.wrong}>
            {path && <span className={styles.place}>{path}: </span>}
            {message}
          </p>
        ))}
        {keptAsNotes.map((words) => (
          <p key={words} className={styles.kept}>
            {words} (as our note)
          </p>
        ))}
      </div>
      {ways.length > 0 && (
        <div className={styles.choice}>
          <NativeSelect
            aria-label={`What becomes of ${name}`}
            value={choice?.as ?? ''}
            data={[
              ...(outcome === 'same-id' ? [{ value: '', label: 'Choose…' }] : []),
              ...ways.map((way) => ({ value: way, label: sayWay(way, outcome) })),
            ]}
            onChange={({ currentTarget: { value } }) => {
              const as = ways.find((way) => way === value);
              const isRenamed = as === 'new' && outcome === 'same-id';
              onChoose(as ? { as, id: isRenamed ? spareId : null } : null);
            }}
          />
          {choice?.as === 'new' && choice.id !== null && (
            <TextInput
              aria-label={`Id of ${name}`}
              value={choice.id}
              onChange={(event) => onChoose({ as: 'new', id: event.currentTarget.value.trim() })}
            />
          )}
        </div>
      )}
    </li>
  );
}

function sayOutcome({ outcome, taken }: PreviewEntry): string {
  const whose = taken ? `"${taken.title}", ${owners[taken.origin]}` : '';
  switch (outcome) {
    case 'new':
      return 'New here';
    case 'same-id':
      return taken?.origin === 'ours'
        ? `The id is taken by ${whose}: nothing is overwritten unless you say so`
        : `The id is taken by ${whose}, which stays: import this one under another id, or leave it out`;
    case 'identical':
      return `Already here, word for word: ${whose}`;
    case 'refused':
      return 'Refused: put this right in the file and choose it again';
  }
}

function sayWay(way: ImportDecision['as'], outcome: PreviewEntry['outcome']): string {
  if (way === 'skip') return 'Leave out';
  if (way === 'replace') return 'Replace ours';
  return outcome === 'same-id' ? 'Import under another id' : 'Import';
}
