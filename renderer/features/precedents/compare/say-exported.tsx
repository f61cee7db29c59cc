import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ComparisonExported } from '../../../../domain/contract/comparison.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { Result } from '../../../../domain/result.ts';
import { host } from '../../../api.ts';
import styles from './export-dialog.module.css';

/** What became of an exported comparison. */
export function sayExported(result: Result<ComparisonExported>): void {
  if (!result.ok) {
    const isStopped = result.error.code === 'cancelled';
    return void notifications.show({
      title: isStopped ? 'The export was stopped' : 'Nothing was exported',
      message: isStopped ? 'No file was written.' : describeError(result.error),
      ...(isStopped ? {} : { color: 'red', autoClose: false }),
    });
  }
  const { file, pages } = result.value;
  const length = pages === null ? '' : `, ${pages === 1 ? '1 page' : `${pages} pages`}`;
  notifications.show({
    title: `Comparison written${length}`,
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
