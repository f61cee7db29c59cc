import { useApp } from '../../../store.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { freeId, type ImportChoices, type PreviewEntry } from './import-choices.ts';
import { ImportEntry } from './import-entry.tsx';
import styles from './files.module.css';

interface ImportEntriesProps {
  readonly entries: readonly PreviewEntry[];
  readonly choices: ImportChoices;
  readonly onChange: (choices: ImportChoices) => void;
}

/** The entries of a file, each with what would become of it and why. */
export function ImportEntries({ entries, choices, onChange }: ImportEntriesProps) {
  const known = useApp((state) => state.precedents);
  const ids = new Set([
    ...(known.state === 'ready' ? known.value.map(({ id }) => id) : []),
    ...entries.map(({ id }) => id),
    ...Object.values(choices).flatMap(({ id }) => id ?? []),
  ]);
  return (
    <ScrollRegion className={styles.entries} label="Entries of the file">
      <ul className={styles.list}>
        {entries.map((entry) => (
          <ImportEntry
            key={entry.index}
            entry={entry}
            choice={choices[entry.index] ?? null}
            spareId={freeId(entry.id, ids)}
            onChoose={(choice) => {
              const { [entry.index]: _was, ...others } = choices;
              onChange(choice ? { ...others, [entry.index]: choice } : others);
            }}
          />
        ))}
      </ul>
    </ScrollRegion>
  );
}
