import { ActionIcon } from '@mantine/core';
import { Check, Copy } from 'lucide-react';
import { Hint } from '../../ui/hint.tsx';
import { useCopiedText } from '../../ui/use-copied-text.ts';
import styles from './export-log.module.css';

/** The beginning of a file's hash, and a way to copy the whole of it. */
export function LogHash({ sha256, fileName }: { readonly sha256: string; readonly fileName: string }) {
  const { isCopied, copy } = useCopiedText(sha256);
  return (
    <span className={styles.hash} title={`SHA-256 of the file: ${sha256}`}>
      {sha256.slice(0, 10)}
      <Hint label={isCopied ? 'Copied' : 'Copy the whole hash'}>
        <ActionIcon size={18} aria-label={`Copy the hash of ${fileName}`} onClick={copy}>
          {isCopied ? <Check size={12} aria-hidden /> : <Copy size={12} aria-hidden />}
        </ActionIcon>
      </Hint>
    </span>
  );
}
