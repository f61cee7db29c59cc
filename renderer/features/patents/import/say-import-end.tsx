import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { Result } from '../../../../domain/result.ts';
import { sayCount } from '../say-count.ts';
import styles from './import.module.css';

/** Tells the end of an import whose dialog is no longer on the screen. A list that came in can be opened from there. */
export function sayImportEnd(
  name: string,
  result: Result<PatentListSummary>,
  openList: (list: PatentListSummary) => void,
): void {
  if (result.ok) {
    const list = result.value;
    const id = `import-${list.id}`;
    notifications.show({
      id,
      title: `“${list.name}” is imported`,
      message: (
        <div className={styles.notice}>
          {`${sayCount(list.counts.rows)} rows, ${sayCount(list.rejectCount)} rejects`}
          <Button
            variant="default"
            onClick={() => {
              notifications.hide(id);
              openList(list);
            }}
          >
            Open list
          </Button>
        </div>
      ),
      autoClose: 20_000,
    });
    return;
  }
  const isStopped = result.error.code === 'cancelled';
  notifications.show({
    title: isStopped ? `The import of “${name}” was stopped` : `“${name}” was not imported`,
    message: isStopped ? 'Nothing of it was kept.' : describeError(result.error),
    ...(isStopped ? { autoClose: 8000 } : { color: 'red', autoClose: false }),
  });
}
