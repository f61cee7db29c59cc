import { ActionIcon, Button, Menu } from '@mantine/core';
import { Ellipsis, FileInput } from 'lucide-react';
import { useEffect, useState } from 'react';
import { describeError } from '../../../domain/describe-error.ts';
import type { ReceivedFile } from '../../../domain/receiving/received-file.ts';
import { useApp } from '../../store.ts';
import { useOnce } from '../../use-once.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Hint } from '../../ui/hint.tsx';
import { Problem } from '../../ui/problem.tsx';
import { sayWhen } from '../../ui/say-when.ts';
import { ReceivedRecordDialog } from './received-record.tsx';
import styles from './received-files.module.css';

interface ReceivedFilesProps {
  readonly dealId: string;
  /** Shows a file before a round is made of it. */
  readonly onRead: (receivedId: string) => void;
  readonly onTerm: (key: string) => void;
  readonly onSheet: () => void;
}

const NONE: readonly ReceivedFile[] = [];

/** Documents of the other side as they came: what waits to become a round, and what became of the others. */
export function ReceivedFiles({ dealId, onRead, onTerm, onSheet }: ReceivedFilesProps) {
  const files = useApp((state) => state.receivedFiles[dealId] ?? NONE);
  const load = useApp((state) => state.loadReceived);
  const chooseReceived = useApp((state) => state.chooseReceived);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => void load(dealId), [load, dealId]);
  const choose = useOnce(async () => {
    setIsBusy(true);
    setRefusal(null);
    const result = await chooseReceived(dealId);
    setIsBusy(false);
    if (result && !result.ok && result.error.code !== 'cancelled') setRefusal(describeError(result.error));
    if (result?.ok) onRead(result.value.file.id);
  });
  return (
    <section className={styles.files} aria-label="Received documents">
      <header className={styles.head}>
        <h2 className={styles.title}>Received documents</h2>
        <Hint label="A round as Word file, PDF or data (JSON)">
          <Button
            variant="default"
            size="compact-sm"
            loading={isBusy}
            leftSection={<FileInput size={14} aria-hidden />}
            onClick={() => void choose()}
          >
            Receive…
          </Button>
        </Hint>
      </header>
      {refusal && <Problem>{refusal}</Problem>}
      {files.length > 0 && (
        <ul className={styles.list}>
          {files.map((file) => (
            <FileRow
              key={file.id}
              file={file}
              onRead={onRead}
              onTerm={onTerm}
              onSheet={onSheet}
              onRefusal={setRefusal}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface FileRowProps extends Omit<ReceivedFilesProps, 'dealId'> {
  readonly file: ReceivedFile;
  readonly onRefusal: (words: string | null) => void;
}

function FileRow({ file, onRead, onTerm, onSheet, onRefusal }: FileRowProps) {
  const saveOriginal = useApp((state) => state.saveOriginal);
  const discard = useApp((state) => state.discardReceived);
  const showBeside = useApp((state) => state.showBeside);
  const [shown, setShown] = useState<'record' | 'discard' | null>(null);
  const isWaiting = file.roundId === null;
  const tell = (result: Awaited<ReturnType<typeof saveOriginal>>): void =>
    onRefusal(result && !result.ok ? describeError(result.error) : null);
  return (
    <li className={styles.row} data-waiting={isWaiting || undefined}>
      <button
        type="button"
        className={styles.name}
        title={isWaiting ? 'Go on with it' : 'What became of it'}
        onClick={() => (isWaiting ? onRead(file.id) : setShown('record'))}
      >
        {file.fileName}
      </button>
      <span className={styles.facts}>
        {isWaiting ? 'waits for its round' : `became round ${file.roundNumber ?? ''}`},{' '}
        {sayWhen(file.receivedAt)}
      </span>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            className={styles.menu ?? ''}
            aria-label={`More of ${file.fileName}`}
          >
            <Ellipsis size={14} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!isWaiting && (
            <Menu.Item onClick={() => setShown('record')}>Changes, comments and matches…</Menu.Item>
          )}
          {!isWaiting && (
            <Menu.Item
              onClick={() => {
                showBeside({ dealId: file.dealId, receivedId: file.id });
                onSheet();
              }}
            >
              Show its text beside the sheet
            </Menu.Item>
          )}
          <Menu.Item onClick={() => void saveOriginal(file).then(tell)}>Save the file as it came…</Menu.Item>
          {isWaiting && <Menu.Divider />}
          {isWaiting && <Menu.Item onClick={() => setShown('discard')}>Take it out…</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {shown === 'record' && (
        <ReceivedRecordDialog file={file} onTerm={onTerm} onClose={() => setShown(null)} />
      )}
      <ConfirmDialog
        isOpen={shown === 'discard'}
        title="Take the file out?"
        text={`${file.fileName} goes out of this workspace. No round was made of it; the file outside the workspace stays where it is.`}
        action="Take it out"
        onClose={() => setShown(null)}
        onConfirm={() => {
          setShown(null);
          void discard(file).then(tell);
        }}
      />
    </li>
  );
}
