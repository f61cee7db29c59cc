import { shortNameBeside } from '../../domain/deals/short-name.ts';
import styles from './party-name.module.css';

interface PartyNameProps {
  readonly name: string;
  readonly localName?: string | null;
  readonly localLanguage?: string | null;
  /** The name of the other side: where both would come out alike, neither is shortened. */
  readonly rival: string;
  readonly whose: 'ours' | 'theirs';
}

/** A party by its short name, the full one on hover, in the colour of its side, with the side's glyph and, for those who cannot see it, its word. */
export function PartyName({ name, localName = null, localLanguage = null, rival, whose }: PartyNameProps) {
  return (
    <span
      className={styles[whose]}
      title={`${name}${localName ? ` ${localName}` : ''} (${whose === 'ours' ? 'our side' : 'their side'})`}
    >
      <span aria-hidden className={styles.glyph} />
      <span className={styles.name}>
        {shortNameBeside(name, rival)}
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
