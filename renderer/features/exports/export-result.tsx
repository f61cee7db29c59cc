import { ActionIcon } from '@mantine/core';
import { CircleCheck, FolderSearch } from 'lucide-react';
import type { Exported } from '../../../domain/contract/exports.ts';
import { host } from '../../api.ts';
import { Hint } from '../../ui/hint.tsx';
import { sayBytes } from '../../ui/say-bytes.ts';
import type { ExportChoice } from './exports-slice.ts';
import { copyWords } from './format-words.ts';
import styles from './export-panel.module.css';

interface ExportResultProps {
  readonly choice: ExportChoice;
  readonly exported: Exported;
}

/** The file that was written, with what tells it from another. */
export function ExportResult({ choice, exported: { file, pages, bytes, sha256 } }: ExportResultProps) {
  const facts = [
    ...(pages === null ? [] : [pages === 1 ? '1 page' : `${pages} pages`]),
    sayBytes(bytes),
  ].join(', ');
  return (
    <section className={styles.result} aria-label="Exported file">
      <div className={styles.done}>
        <CircleCheck size={14} aria-hidden />
        <output>{copyWords[choice.copy]} written</output>
        <Hint label="Show in folder">
          <ActionIcon aria-label="Show in folder" onClick={() => void host('showInFolder', { file })}>
            <FolderSearch size={14} aria-hidden />
          </ActionIcon>
        </Hint>
      </div>
      <p className={styles.path} title={file}>
        {file.split(/[\\/]/).at(-1)}
      </p>
      <p className={styles.fine}>
        {facts}, SHA-256{' '}
        <span className={styles.hash} title={sha256} data-selectable>
          {sha256.slice(0, 12)}…
        </span>
      </p>
    </section>
  );
}
