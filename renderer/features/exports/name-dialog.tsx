import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useApp } from '../../store.ts';
import styles from './export-panel.module.css';

/** Asks once by what name a person goes in the export log. */
export function NameDialog() {
  const isAsking = useApp((state) => state.isAskingName);
  const answerName = useApp((state) => state.answerName);
  const [name, setName] = useState('');
  return (
    <Modal
      opened={isAsking}
      onClose={() => answerName(null)}
      title="Your name in the export log"
      size={420}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        className={styles.ask}
        onSubmit={(event) => {
          event.preventDefault();
          answerName(name.trim());
        }}
      >
        <p>
          The workspace keeps a log of what went out: which round, when, for whom. By what name do you go in
          it? It is printed in no document; Settings can change it.
        </p>
        <TextInput
          label="Name"
          placeholder="May stay empty"
          maxLength={100}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={styles.actions}>
          <Button variant="default" onClick={() => answerName(null)}>
            Cancel
          </Button>
          <Button type="submit">Continue</Button>
        </div>
      </form>
    </Modal>
  );
}
