import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FilterChoice } from '../../../../domain/precedents/library-filters.ts';
import { CheckList } from '../../../ui/filters/check-list.tsx';
import styles from './library.module.css';

interface PartyChoicesProps {
  readonly choices: readonly FilterChoice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Companies are many: found by typing, the ones with most entries first. */
export function PartyChoices({ choices, chosen, onChange }: PartyChoicesProps) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = choices.filter(({ label }) => label.toLowerCase().includes(wanted));
  return (
    <>
      <TextInput
        data-autofocus
        aria-label="Find a party"
        placeholder="Find"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <CheckList
        values={found.map(({ value, label, count }) => ({ value, label, count: String(count) }))}
        chosen={chosen}
        onChange={onChange}
      />
      {found.length === 0 && <p className={styles.hint}>No entry names a party like this.</p>}
    </>
  );
}
