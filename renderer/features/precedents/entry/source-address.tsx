import { ActionIcon } from '@mantine/core';
import { Check, Copy } from 'lucide-react';
import { useCopiedText } from '../../../ui/use-copied-text.ts';
import styles from './entry.module.css';

interface SourceAddressProps {
  readonly title: string;
  readonly address: string;
}

/** An address as text, to be copied: Parley opens nothing on the network. */
export function SourceAddress({ title, address }: SourceAddressProps) {
  const { isCopied, copy } = useCopiedText(address);
  return (
    <p className={styles.address}>
      <span>{address}</span>
      <ActionIcon
        size={18}
        aria-label={isCopied ? `Address copied: ${title}` : `Copy the address: ${title}`}
        title="Copy the address"
        onClick={copy}
      >
        {isCopied ? <Check size={12} aria-hidden /> : <Copy size={12} aria-hidden />}
      </ActionIcon>
    </p>
  );
}
