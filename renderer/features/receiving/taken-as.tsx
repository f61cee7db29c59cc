import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Reading, ReceivedPart, TakenAs } from '../../../domain/receiving/reading.ts';
import { sections, type SectionKey } from '../../../domain/terms/term.ts';
import styles from './part-detail.module.css';

interface TakenAsFormProps {
  readonly part: ReceivedPart;
  readonly terms: Reading['terms'];
  readonly onChange: (as: TakenAs) => void;
}

const CUSTOM = ' custom';
const FRAME = ' frame';

/** To which term a part belongs, or that it is a term of their own, or no term at all. */
export function TakenAsForm({ part, terms, onChange }: TakenAsFormProps) {
  const { as } = part;
  const value = as.kind === 'term' ? as.key : as.kind === 'custom' ? CUSTOM : FRAME;
  const choices = (isOnSheet: boolean) =>
    terms.filter((term) => term.isOnSheet === isOnSheet).map(({ key, label }) => ({ value: key, label }));
  const choose = (chosen: string | null): void => {
    if (chosen === null || chosen === value) return;
    if (chosen === FRAME) return onChange({ kind: 'frame' });
    if (chosen === CUSTOM)
      return onChange({
        kind: 'custom',
        label: part.heading.trim().slice(0, 200) || 'Received term',
        section: 'legal',
      });
    onChange({ kind: 'term', key: chosen });
  };
  return (
    <div className={styles.taken}>
      <Select
        label="Taken as"
        searchable
        allowDeselect={false}
        nothingFoundMessage="No term has this name."
        maxDropdownHeight={360}
        value={value}
        onChange={choose}
        data={[
          { group: 'On the sheet', items: choices(true) },
          {
            group: 'Otherwise',
            items: [
              { value: CUSTOM, label: 'A term of their own' },
              { value: FRAME, label: 'Frame of the paper (no term)' },
            ],
          },
          { group: 'In the catalogue', items: choices(false) },
        ].filter(({ items }) => items.length > 0)}
      />
      {as.kind === 'custom' && (
        <CustomHead key={part.id} label={as.label} section={as.section} onChange={onChange} />
      )}
    </div>
  );
}

/** The name of a term of their own is stored when the box is left, so that not every letter is read anew. */
function CustomHead({
  label,
  section,
  onChange,
}: {
  readonly label: string;
  readonly section: SectionKey;
  readonly onChange: (as: TakenAs) => void;
}) {
  const [name, setName] = useState(label);
  return (
    <>
      <TextInput
        label="Name of the term"
        value={name}
        maxLength={200}
        error={name.trim() === '' ? 'Give the term a name.' : null}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={() => {
          if (name.trim() !== '' && name.trim() !== label)
            onChange({ kind: 'custom', label: name.trim(), section });
        }}
      />
      <Select
        label="Part of the sheet"
        allowDeselect={false}
        value={section}
        data={sections.map(({ key, label: words }) => ({ value: key, label: words }))}
        onChange={(value) => {
          const next = sections.find(({ key }) => key === value);
          if (next) onChange({ kind: 'custom', label, section: next.key });
        }}
      />
    </>
  );
}

/** Other terms that the part may belong to, each with why. */
export function OtherTerms({ part, onChange }: Omit<TakenAsFormProps, 'terms'>) {
  if (part.others.length === 0) return null;
  return (
    <ul className={styles.others} aria-label="Other terms it may be">
      {part.others.map(({ key, label, reason }) => (
        <li key={key}>
          <Button
            variant="default"
            size="compact-xs"
            title={reason}
            onClick={() => onChange({ kind: 'term', key })}
          >
            {label}
          </Button>
        </li>
      ))}
    </ul>
  );
}
