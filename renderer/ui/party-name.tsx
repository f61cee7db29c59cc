import styles from './party-name.module.css';

interface PartyNameProps {
  readonly name: string;
  readonly localName?: string | null;
  readonly localLanguage?: string | null;
  readonly whose: 'ours' | 'theirs';
}

/** A party in the colour of its side, with the side's glyph and, for those who cannot see it, its word. */
export function PartyName({ name, localName = null, localLanguage = null, whose }: PartyNameProps) {
  return (
    <span
      className={styles[whose]}
      title={`${name}${localName ? ` ${localName}` : ''} (${whose === 'ours' ? 'our side' : 'their side'})`}
    >
      <span aria-hidden className={styles.glyph} />
      <span className={styles.name}>
        {name}
        {localName && (
          <span lang={localLanguage ?? undefined} className={styles.local}>
            {localName}
          </span>
        )}
      </span>
      <span className={styles.hidden}> ({whose})</span>
    </span>
  );
}
