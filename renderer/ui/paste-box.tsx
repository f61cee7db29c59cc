import { Button, Textarea } from '@mantine/core';
import { useMemo } from 'react';
import { formatDecimal } from '../../domain/decimal.ts';
import { countLines } from './count-lines.ts';
import { headOf } from './head-of.ts';
import { sayBytes } from './say-bytes.ts';
import styles from './paste-box.module.css';

/** A text box stays quick with this much in it; what is longer is kept beside it and only its head is shown. */
const BOX_LENGTH = 100_000;
const SHOWN_LENGTH = 4000;

interface PasteBoxProps {
  readonly label: string;
  readonly placeholder: string;
  /** What to paste, while nothing is there. */
  readonly hint: string;
  /** Characters that are taken; what is longer has to come as a file. */
  readonly most: number;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Takes a table that was copied elsewhere. */
export function PasteBox({ label, placeholder, hint, most, text, onChange }: PasteBoxProps) {
  const isLong = text.length > BOX_LENGTH;
  const size = useMemo(() => saySize(text, isLong), [text, isLong]);
  return (
    <div className={styles.paste}>
      <Textarea
        className={styles.pasted ?? ''}
        classNames={{ input: styles.pastedText ?? '' }}
        label={label}
        rows={4}
        wrap="off"
        spellCheck={false}
        data-autofocus
        placeholder={placeholder}
        error={text.length > most && 'This is too much to paste: save it as a file and choose that.'}
        readOnly={isLong}
        value={isLong ? headOf(text, SHOWN_LENGTH) : text}
        onChange={(event) => onChange(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (pasted.length <= BOX_LENGTH) return;
          event.preventDefault();
          onChange(pasted);
        }}
      />
      <div className={styles.pasteFoot}>
        <span>{size ?? hint}</span>
        <Button variant="default" disabled={text === ''} onClick={() => onChange('')}>
          Clear
        </Button>
      </div>
    </div>
  );
}

function saySize(text: string, isLong: boolean): string | null {
  const lines = countLines(text);
  if (lines === 0) return null;
  const size = `${formatDecimal(String(lines))} ${lines === 1 ? 'line' : 'lines'}, ${sayBytes(new Blob([text]).size)}`;
  return isLong ? `${size}; the first lines are shown` : size;
}
