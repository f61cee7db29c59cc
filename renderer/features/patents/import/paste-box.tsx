import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { sayBytes } from '../../../ui/say-bytes.ts';
import { sayCount } from '../say-count.ts';
import { headOf } from './head-of.ts';
import styles from './import.module.css';

/** A text box stays quick with this much in it; what is longer is kept beside it and only its head is shown. */
const BOX_LENGTH = 100_000;
const SHOWN_LENGTH = 4000;

interface PasteBoxProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A table copied from anywhere, or bare numbers. */
export function PasteBox({ text, onChange }: PasteBoxProps) {
  const [isLong, setIsLong] = useState(text.length > BOX_LENGTH);
  function change(next: string): void {
    setIsLong(next.length > BOX_LENGTH);
    onChange(next);
  }
  return (
    <div className={styles.paste}>
      <Textarea
        className={styles.pasted ?? ''}
        classNames={{ input: styles.pastedText ?? '' }}
        label="Table or numbers"
        rows={4}
        wrap="off"
        spellCheck={false}
        data-autofocus
        placeholder={'EP1848154A1\nUS 9,648,662 B2'}
        readOnly={isLong}
        value={isLong ? headOf(text, SHOWN_LENGTH) : text}
        onChange={(event) => change(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (pasted.length <= BOX_LENGTH) return;
          event.preventDefault();
          change(pasted);
        }}
      />
      <div className={styles.pasteFoot}>
        <span>{saySize(text, isLong)}</span>
        <Button variant="default" disabled={text === ''} onClick={() => change('')}>
          Clear
        </Button>
      </div>
    </div>
  );
}

function saySize(text: string, isLong: boolean): string {
  if (text.trim() === '') return 'Copy cells of a sheet, lines of a table or numbers, and paste them here.';
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
  const size = `${sayCount(lines)} ${lines === 1 ? 'line' : 'lines'}, ${sayBytes(new Blob([text]).size)}`;
  return isLong ? `${size}; the first lines are shown` : size;
}
