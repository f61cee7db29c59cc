import { Autocomplete, Button, Modal, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { describeError } from '../../../domain/describe-error.ts';
import type { Issue } from '../../../domain/result.ts';
import { host } from '../../api.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { useFocusReturn } from '../../ui/use-focus-return.ts';
import { ImportProgress } from './import-progress.tsx';
import { nameFromFile } from './name-from-file.ts';
import { ownerNames } from './owner-names.ts';
import styles from './import-dialog.module.css';

/** Reads a list from a file: which file, what to call it, and whose patents it lists. */
export function ImportDialog() {
  const offered = useApp((state) => state.offeredFile);
  const [file, setFile] = useState(offered ?? '');
  const [name, setName] = useState(offered ? nameFromFile(offered) : '');
  const [owner, setOwner] = useState('');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const deals = useApp((state) => state.deals);
  const dealsById = useApp((state) => state.dealsById);
  const importPatents = useApp((state) => state.importPatents);
  const showDialog = useApp((state) => state.showDialog);
  const go = useApp((state) => state.go);
  const owners = deals.state === 'ready' ? ownerNames(deals.value, dealsById) : [];
  const issueAt = (path: string): string | undefined => issues.find((issue) => issue.path === path)?.message;
  useFocusReturn();

  async function choose(): Promise<void> {
    const chosen = await host('chooseOpenFile', { kind: 'patent-list' });
    if (chosen === null) return;
    setFile(chosen);
    if (name === '' || name === nameFromFile(file)) setName(nameFromFile(chosen));
  }

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (file === '') return setIssues([{ path: 'file', message: 'Choose the file to read.' }]);
    setIssues([]);
    setRefusal(null);
    setIsRunning(true);
    const result = await importPatents({ name, owner, source: { file }, settings: {} }, setJobId);
    setIsRunning(false);
    setJobId(null);
    if (result.ok) {
      showDialog(null);
      return go({ screen: 'patent-list', listId: result.value.id, tab: 'report' });
    }
    const found = result.error.code === 'invalid-input' ? result.error.issues : [];
    setIssues(found);
    setRefusal(found.length > 0 ? null : describeError(result.error));
  }

  return (
    <Modal
      opened
      onClose={() => showDialog(null)}
      title="Import patent list"
      size={520}
      closeButtonProps={{ 'aria-label': 'Close' }}
      closeOnClickOutside={!isRunning}
      closeOnEscape={!isRunning}
      withCloseButton={!isRunning}
    >
      <form
        className={styles.form}
        onSubmit={(event) => void submit(event)}
        noValidate
        aria-label="Import patent list"
      >
        <div className={styles.file}>
          <TextInput
            className={styles.path ?? ''}
            label="File"
            description="An ISLD export of the ETSI database as CSV."
            withAsterisk
            readOnly
            placeholder="No file chosen"
            value={file}
            title={file}
            error={issueAt('file')}
          />
          <Button variant="default" data-autofocus disabled={isRunning} onClick={() => void choose()}>
            Choose file…
          </Button>
        </div>
        <TextInput
          label="Name of the list"
          withAsterisk
          value={name}
          error={issueAt('name')}
          disabled={isRunning}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Autocomplete
          label="Owner"
          description="Whose patents these are: a party of a deal, or anybody."
          withAsterisk
          data={owners.includes(owner) ? [] : owners}
          value={owner}
          error={issueAt('owner')}
          disabled={isRunning}
          onChange={setOwner}
        />
        {refusal && <Problem>{refusal}</Problem>}
        {isRunning && <ImportProgress jobId={jobId} />}
        <div className={styles.actions}>
          <Button variant="default" disabled={isRunning} onClick={() => showDialog(null)}>
            Cancel
          </Button>
          <Button type="submit" disabled={isRunning}>
            Import
          </Button>
        </div>
      </form>
    </Modal>
  );
}
