import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Exported } from '../../../../domain/contract/exports.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { Result } from '../../../../domain/result.ts';
import { host } from '../../../api.ts';
import styles from './memo.module.css';

/** What became of a memo. */
export function sayMemo(result: Result<Exported>): void {
  if (!result.ok) {
    const isStopped = result.error.code === 'cancelled';
    return void notifications.show({
      title: isStopped ? 'The memo was stopped' : 'No memo was written',
      message: isStopped ? 'No file was written.' : describeError(result.error),
      ...(isStopped ? {} : { color: 'red', autoClose: false }),
    });
  }
  const { file, pages } = result.value;
  notifications.show({
    title: `Memo written, ${pages === 1 ? '1 page' : `${pages} pages`}`,
    message: (
      <div className={styles.notice}>
        <span data-selectable>{file}</span>
        <Button variant="default" onClick={() => void host('showInFolder', { file })}>
          Show in folder
        </Button>
      </div>
    ),
    autoClose: 20_000,
  });
}
