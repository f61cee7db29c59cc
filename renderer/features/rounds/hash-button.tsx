import { ActionIcon } from '@mantine/core';
import { Check, Copy } from 'lucide-react';
import { Hint } from '../../ui/hint.tsx';
import { useCopiedText } from '../../ui/use-copied-text.ts';
import styles from './timeline.module.css';

/** The beginning of a round's hash, and a way to copy the whole of it. */
export function HashButton({ hash, number }: { readonly hash: string; readonly number: number }) {
  const { isCopied, copy } = useCopiedText(hash);
  return (
    <span className={styles.hash} title={`SHA-256 of the round and of the one before it: ${hash}`}>
      {hash.slice(0, 10)}
      <Hint label={isCopied ? 'Copied' : 'Copy the whole hash'}>
        <ActionIcon size={18} aria-label={`Copy the hash of round ${number}`} onClick={copy}>
          {isCopied ? <Check size={12} aria-hidden /> : <Copy size={12} aria-hidden />}
        </ActionIcon>
      </Hint>
    </span>
  );
}
