import { Button, Textarea } from '@mantine/core';
import { useMemo } from 'react';
import { MAX_PASTED_LENGTH } from '../../../../domain/contract/patent-lists.ts';
import { sayBytes } from '../../../ui/say-bytes.ts';
import { sayCount } from '../say-count.ts';
import { countLines } from './count-lines.ts';
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
  const isLong = text.length > BOX_LENGTH;
  const size = useMemo(() => saySize(text, isLong), [text, isLong]);
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
        error={
          text.length > MAX_PASTED_LENGTH && 'This is too much to paste: save it as a file and choose that.'
        }
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
        <span>{size}</span>
        <Button variant="default" disabled={text === ''} onClick={() => onChange('')}>
          Clear
        </Button>
      </div>
    </div>
  );
}

function saySize(text: string, isLong: boolean): string {
  const lines = countLines(text);
  if (lines === 0) return 'Copy cells of a sheet, lines of a table or numbers, and paste them here.';
  const size = `${sayCount(lines)} ${lines === 1 ? 'line' : 'lines'}, ${sayBytes(new Blob([text]).size)}`;
  return isLong ? `${size}; the first lines are shown` : size;
}
