import { Button, Menu } from '@mantine/core';
import { Download, FileInput, MoreHorizontal, Plus } from 'lucide-react';
import { useApp } from '../../../store.ts';

/** What can be done with precedents of our own: written, brought in from a file, handed on. */
export function LibraryActions() {
  const showTask = useApp((state) => state.showPrecedentTask);
  return (
    <>
      <Button leftSection={<Plus size={14} aria-hidden />} onClick={() => showTask({ kind: 'new' })}>
        New precedent
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" aria-label="Import and export">
            <MoreHorizontal size={14} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<FileInput size={14} aria-hidden />}
            onClick={() => showTask({ kind: 'import' })}
          >
            Import precedents…
          </Menu.Item>
          <Menu.Item
            leftSection={<Download size={14} aria-hidden />}
            onClick={() => showTask({ kind: 'export', ids: null })}
          >
            Export our own…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
