import { ActionIcon, CopyButton } from '@mantine/core';
import { Check, Copy } from 'lucide-react';
import { Hint } from '../../ui/hint.tsx';
import styles from './timeline.module.css';

/** The beginning of a round's hash, and a way to copy the whole of it. */
export function HashButton({ hash, number }: { readonly hash: string; readonly number: number }) {
  return (
    <CopyButton value={hash}>
      {({ copied, copy }) => (
        <span className={styles.hash} title={`SHA-256 of the round and of the one before it: ${hash}`}>
          {hash.slice(0, 10)}
          <Hint label={copied ? 'Copied' : 'Copy the whole hash'}>
            <ActionIcon size={18} aria-label={`Copy the hash of round ${number}`} onClick={copy}>
              {copied ? <Check size={12} aria-hidden /> : <Copy size={12} aria-hidden />}
            </ActionIcon>
          </Hint>
        </span>
      )}
    </CopyButton>
  );
}
