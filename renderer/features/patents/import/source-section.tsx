import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { MAX_PASTED_LENGTH } from '../../../../domain/contract/patent-lists.ts';
import { host } from '../../../api.ts';
import { PasteBox } from '../../../ui/paste-box.tsx';
import { sayBytes } from '../../../ui/say-bytes.ts';
import styles from './import.module.css';

export type Way = 'file' | 'paste';

interface SourceSectionProps {
  readonly way: Way;
  readonly file: string;
  readonly text: string;
  /** Size of the file once it was looked into. */
  readonly bytes: number | null;
  readonly onWay: (way: Way) => void;
  readonly onFile: (file: string) => void;
  readonly onText: (text: string) => void;
}

/** Where the list comes from. */
export function SourceSection({ way, file, text, bytes, onWay, onFile, onText }: SourceSectionProps) {
  async function choose(): Promise<void> {
    const chosen = await host('chooseOpenFile', { kind: 'patent-list' });
    if (chosen !== null) onFile(chosen);
  }
  return (
    <section className={styles.source} aria-label="Source">
      <SegmentedControl
        aria-label="Where from"
        value={way}
        onChange={(value) => onWay(value === 'paste' ? 'paste' : 'file')}
        data={[
          { value: 'file', label: 'File' },
          { value: 'paste', label: 'Pasted text' },
        ]}
      />
      {way === 'file' && (
        <>
          <TextInput
            className={styles.path ?? ''}
            aria-label="File"
            readOnly
            placeholder="No file chosen"
            value={file}
            title={file}
          />
          {bytes !== null && <span className={styles.dim}>{sayBytes(bytes)}</span>}
          <Button variant="default" data-autofocus={file === '' || undefined} onClick={() => void choose()}>
            Choose file…
          </Button>
        </>
      )}
      {way === 'paste' && (
        <PasteBox
          label="Table or numbers"
          placeholder={'EP1848154A1\nUS 9,648,662 B2'}
          hint="Copy cells of a sheet, lines of a table or numbers, and paste them here."
          most={MAX_PASTED_LENGTH}
          text={text}
          onChange={onText}
        />
      )}
    </section>
  );
}
