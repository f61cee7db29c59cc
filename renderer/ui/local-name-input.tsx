import { NativeSelect, TextInput } from '@mantine/core';
import { guessLanguage, languages } from './languages.ts';
import styles from './local-name-input.module.css';

interface LocalName {
  readonly localName: string | null;
  readonly localLanguage: string | null;
}

interface LocalNameInputProps extends LocalName {
  /** Whose name, for the labels. */
  readonly of: string;
  readonly onChange: (name: LocalName) => void;
  readonly onBlur?: () => void;
}

/** A name in its own script, such as 小米, and the language it is written in. */
export function LocalNameInput({ of, localName, localLanguage, onChange, onBlur }: LocalNameInputProps) {
  const known = languages.some((language) => language.value === localLanguage);
  return (
    <div className={styles.line}>
      <TextInput
        className={styles.name}
        label="Name in its own script"
        aria-label={`${of}: name in its own script`}
        lang={localLanguage ?? undefined}
        value={localName ?? ''}
        onChange={(event) => {
          const name = event.currentTarget.value;
          onChange({ localName: name === '' ? null : name, localLanguage: guessLanguage(name) });
        }}
        onBlur={onBlur}
      />
      <NativeSelect
        label="Language"
        aria-label={`${of}: language of that name`}
        disabled={!localName}
        value={localLanguage ?? ''}
        data={[
          { value: '', label: 'none' },
          ...languages,
          ...(localLanguage && !known ? [{ value: localLanguage, label: localLanguage }] : []),
        ]}
        onChange={(event) => onChange({ localName, localLanguage: event.currentTarget.value || null })}
        onBlur={onBlur}
      />
    </div>
  );
}
