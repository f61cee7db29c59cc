import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Download } from 'lucide-react';
import type { ListExport } from '../../../../domain/contract/patent-report.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import { host } from '../../../api.ts';
import { useApp } from '../../../store.ts';
import { sayCount } from '../say-count.ts';
import styles from './report.module.css';

export interface ExportChoice extends Pick<ListExport, 'what' | 'as'> {
  readonly label: string;
}

interface ExportMenuProps {
  readonly listId: string;
  readonly label: string;
  readonly choices: readonly ExportChoice[];
  readonly part: ListExport['part'];
  readonly columns: ListExport['columns'];
}

/** Writes a list, or what is known of it, into a file. How far it is stands in the status bar. */
export function ExportMenu({ listId, label, choices, part, columns }: ExportMenuProps) {
  const exportList = useApp((state) => state.exportList);
  const name = useApp((state) =>
    state.patentLists.state === 'ready' ? state.patentLists.value.find(({ id }) => id === listId)?.name : '',
  );
  async function write({ what, as }: ExportChoice): Promise<void> {
    const result = await exportList(name ?? '', { listId, what, as, part, columns });
    if (result === null) return;
    if (!result.ok) {
      const isStopped = result.error.code === 'cancelled';
      return void notifications.show({
        title: isStopped ? 'The export was stopped' : 'Nothing was exported',
        message: isStopped ? 'No file was written.' : describeError(result.error),
        ...(isStopped ? {} : { color: 'red', autoClose: false }),
      });
    }
    const { file, rows } = result.value;
    notifications.show({
      title: `${sayCount(rows)} ${rows === 1 ? 'row' : 'rows'} exported`,
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
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<Download size={14} aria-hidden />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item key={choice.label} onClick={() => void write(choice)}>
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
