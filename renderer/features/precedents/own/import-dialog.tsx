import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Output } from '../../../../domain/contract/contract.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import { host } from '../../../api.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { useOnce } from '../../../use-once.ts';
import { firstChoices, toDecisions, undecided, type ImportChoices } from './import-choices.ts';
import { ImportEntries } from './import-entries.tsx';
import styles from './files.module.css';

/** Brings in precedents of a file: every entry is shown with what would become of it before anything is taken over. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const readFile = useApp((state) => state.readPrecedentFile);
  const importEntries = useApp((state) => state.importPrecedents);
  const go = useApp((state) => state.go);
  const [file, setFile] = useState('');
  const [isReading, setIsReading] = useState(false);
  const [preview, setPreview] = useState<Output<'precedents.readFile'> | null>(null);
  const [choices, setChoices] = useState<ImportChoices>({});
  const [isConfidential, setIsConfidential] = useState(true);
  const [refusal, setRefusal] = useState<string | null>(null);
  const choose = async (): Promise<void> => {
    const chosen = await host('chooseOpenFile', { kind: 'precedents' });
    if (chosen === null) return;
    setFile(chosen);
    setPreview(null);
    setChoices({});
    setRefusal(null);
    setIsReading(true);
    const read = await readFile(chosen);
    setIsReading(false);
    if (!read.ok) return setRefusal(describeError(read.error));
    setPreview(read.value);
    setChoices(firstChoices(read.value.entries));
  };
  const decisions = toDecisions(choices);
  const take = useOnce(async () => {
    if (!preview) return;
    const result = await importEntries({ file, sha256: preview.sha256, isConfidential, decisions });
    if (!result.ok) return setRefusal(describeError(result.error));
    const { saved, skipped, refused } = result.value;
    notifications.show({
      title: `${sayCount(saved.length)} imported`,
      message: `${skipped} left out, ${refused} refused.`,
    });
    onClose();
    const [first] = saved;
    if (first) go({ screen: 'precedents', precedentId: first.id });
  });
  const open = preview ? undecided(preview.entries, choices) : 0;
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      // what was chosen entry by entry goes only with Cancel or the cross
      closeOnEscape={preview === null}
      title="Import precedents"
      size={860}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.import}>
        <div className={styles.source}>
          <TextInput
            className={styles.path ?? ''}
            aria-label="File"
            readOnly
            placeholder="JSON or CSV, as Parley exports them"
            value={file}
            title={file}
          />
          <Button variant="default" data-autofocus disabled={isReading} onClick={() => void choose()}>
            Choose file…
          </Button>
        </div>
        {refusal && <Problem>{refusal}</Problem>}
        {isReading && <Slow>Reading the file…</Slow>}
        {preview && (
          <>
            {preview.doubts.map((words) => (
              <p key={words} className={styles.dim}>
                {words}
              </p>
            ))}
            <ImportEntries
              entries={preview.entries}
              choices={choices}
              onChange={(changed) => {
                setChoices(changed);
                setRefusal(null);
              }}
            />
          </>
        )}
        <div className={styles.foot}>
          <Checkbox
            className={styles.private ?? ''}
            label="Confidential: mark all of them"
            checked={isConfidential}
            onChange={(event) => setIsConfidential(event.currentTarget.checked)}
          />
          {open > 0 && (
            <span className={styles.warning}>
              {open === 1 ? 'One whose id is taken is' : `${open} whose ids are taken are`} left out unless
              you choose
            </span>
          )}
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={decisions.length === 0} onClick={() => void take()}>
            {preview ? `Import ${sayCount(decisions.length)}` : 'Import'}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function sayCount(count: number): string {
  return count === 1 ? '1 precedent' : `${count} precedents`;
}
