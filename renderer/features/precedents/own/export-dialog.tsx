import { Button, Modal, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '../../../../domain/contract/contract.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import { host } from '../../../api.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { FailedRead } from '../failed-read.tsx';
import { sayBytes } from '../../../ui/say-bytes.ts';
import { useOnce } from '../../../use-once.ts';
import styles from './files.module.css';

interface ExportDialogProps {
  /** `null`: all entries of our own. */
  readonly ids: readonly string[] | null;
  readonly onClose: () => void;
}

const formats = {
  json: 'JSON: an entry with all its facts and sources, by the published schema.',
  csv: 'CSV: a row for each fact, for a spreadsheet; what is read back is the same.',
} as const;

/** Writes entries of our own into a file that Parley reads back. Our notes and corrections stay here. */
export function ExportDialog({ ids, onClose }: ExportDialogProps) {
  const exportEntries = useApp((state) => state.exportPrecedents);
  const precedents = useApp((state) => state.precedents);
  const loadPrecedents = useApp((state) => state.loadPrecedents);
  const [format, setFormat] = useState<keyof typeof formats>('json');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [exported, setExported] = useState<Output<'precedents.exportOwn'> | null>(null);
  const own = (precedents.state === 'ready' ? precedents.value : []).filter(
    ({ origin, id }) => origin === 'ours' && (ids === null || ids.includes(id)),
  );
  const secret = own.filter(({ isConfidential }) => isConfidential).length;
  const write = useOnce(async () => {
    setRefusal(null);
    const name = ids?.length === 1 ? (ids[0] ?? 'precedent') : 'Our precedents';
    const result = await exportEntries({ ids: ids && [...ids], format }, `${name}.${format}`);
    if (result === null) return;
    if (result.ok) setExported(result.value);
    else setRefusal(describeError(result.error));
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title="Export precedents of our own"
      size={520}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.import}>
        {refusal && <Problem>{refusal}</Problem>}
        {exported ? (
          <>
            <p>
              {sayCount(exported.entries)} written, {sayBytes(exported.bytes)}:
            </p>
            <p className={styles.file}>{exported.file}</p>
            <p className={styles.file}>SHA-256 {exported.sha256}</p>
          </>
        ) : (
          <>
            {precedents.state === 'loading' && <Slow>Reading the library…</Slow>}
            {precedents.state === 'failed' && (
              <FailedRead message={precedents.message} onRetry={() => void loadPrecedents()} />
            )}
            {precedents.state === 'ready' && <p>{own.length === 1 ? own[0]?.title : sayCount(own.length)}</p>}
            <SegmentedControl
              aria-label="Format"
              value={format}
              onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'json')}
              data={[
                { value: 'json', label: 'JSON' },
                { value: 'csv', label: 'CSV' },
              ]}
            />
            <p className={styles.dim}>{formats[format]}</p>
            <p className={styles.dim}>Our notes and corrections are not written.</p>
            {secret > 0 && (
              <p className={styles.warning}>
                {saySecret(secret, own.length)} confidential: the file says so, and whoever has it can read
                all of it.
              </p>
            )}
          </>
        )}
        <div className={styles.foot}>
          {exported && (
            <Button variant="default" onClick={() => void host('showInFolder', { file: exported.file })}>
              Show in folder
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {exported ? 'Close' : 'Cancel'}
          </Button>
          {!exported && (
            <Button disabled={own.length === 0} onClick={() => void write()}>
              Save as {format.toUpperCase()}…
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}

function saySecret(secret: number, all: number): string {
  if (all === 1) return 'It is';
  return secret === 1 ? 'One of them is' : `${secret} of them are`;
}

function sayCount(count: number): string {
  return count === 1 ? '1 precedent' : `${count} precedents`;
}
