import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useApp } from '../../store.ts';
import styles from './settings-screen.module.css';

/** The words that this computer's dictionary was taught, each to be taken out again. */
export function OwnWords() {
  const words = useApp((state) => state.ownWords);
  const loadOwnWords = useApp((state) => state.loadOwnWords);
  const removeOwnWord = useApp((state) => state.removeOwnWord);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void loadOwnWords(), [loadOwnWords]);
  const remove = async (word: string): Promise<void> => {
    await removeOwnWord(word);
    // The button that had the focus is gone with its word
    heading.current?.focus();
  };
  return (
    <section className={styles.group} aria-label="Own words of the dictionary">
      <h2 ref={heading} tabIndex={-1}>
        Own words of the dictionary
      </h2>
      {words.length === 0 ? (
        <p className={styles.fine}>
          None yet. A right click on an underlined word adds it; it is kept on this computer, in no workspace.
        </p>
      ) : (
        <ul className={styles.words}>
          {words.map((word) => (
            <li key={word} className={styles.word}>
              {word}
              <ActionIcon size={20} aria-label={`Remove ${word}`} onClick={() => void remove(word)}>
                <X size={12} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
