import { Button } from '@mantine/core';
import { CircleCheck, FolderSearch } from 'lucide-react';
import type { Exported, ExportRequest } from '../../../domain/contract/exports.ts';
import { host } from '../../api.ts';
import { sayBytes } from '../../ui/say-bytes.ts';
import styles from './export-panel.module.css';

interface ExportResultProps {
  readonly copy: ExportRequest['copy'];
  readonly exported: Exported;
}

/** The file that was written, with what tells it from another. */
export function ExportResult({ copy, exported }: ExportResultProps) {
  return (
    <section className={styles.result} aria-label="Exported file">
      <output className={styles.done}>
        <CircleCheck size={15} aria-hidden /> {copy === 'counterpart' ? 'Counterpart copy' : 'Internal copy'}{' '}
        written
      </output>
      <p className={styles.path} data-selectable>
        {exported.file}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>Pages</dt>
          <dd>{exported.pages}</dd>
        </div>
        <div>
          <dt>Size</dt>
          <dd>{sayBytes(exported.bytes)}</dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd className={styles.hash} title={exported.sha256}>
            {exported.sha256.slice(0, 16)}…
          </dd>
        </div>
      </dl>
      <Button
        variant="default"
        leftSection={<FolderSearch size={14} aria-hidden />}
        onClick={() => void host('showInFolder', { file: exported.file })}
      >
        Show in folder
      </Button>
    </section>
  );
}
