import { Button, Modal } from '@mantine/core';
import styles from './confirm-dialog.module.css';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text: string;
  /** What happens, as a verb: never "OK". */
  readonly action: string;
  /** What happens instead. */
  readonly stay?: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something goes that cannot be had back. */
export function ConfirmDialog({
  isOpen,
  title,
  text,
  action,
  stay = 'Cancel',
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={420}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p>{text}</p>
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {stay}
        </Button>
        <Button color="red.9" onClick={onConfirm}>
          {action}
        </Button>
      </div>
    </Modal>
  );
}
