import { Menu } from '@mantine/core';
import { ArrowLeft, ArrowRight, BookOpen, Columns3, Info, X } from 'lucide-react';
import type { ComparisonColumn } from '../../../../domain/precedents/comparison.ts';
import { useApp } from '../../../store.ts';
import { sayKeys } from '../../../ui/keys.ts';
import type { ColumnActions } from './use-columns.ts';
import styles from './matrix.module.css';

interface ColumnMenuProps {
  readonly column: ComparisonColumn;
  readonly isBase: boolean;
  readonly index: number;
  readonly count: number;
  readonly actions: ColumnActions;
  readonly onAbout: () => void;
  readonly onClose: () => void;
}

/** What can be done with a column. */
export function ColumnMenu(props: ColumnMenuProps) {
  const { column, isBase, index, count, actions, onAbout, onClose } = props;
  const go = useApp((state) => state.go);
  const hasAbout = column.doubts.length + column.background.length > 0;
  return (
    <Menu opened onClose={onClose} position="bottom-start" width={240} closeOnItemClick={false}>
      <Menu.Target>
        <span className={styles.anchor} aria-hidden />
      </Menu.Target>
      <Menu.Dropdown aria-label={column.title}>
        <Menu.Item
          leftSection={<Columns3 size={14} aria-hidden />}
          onClick={() => {
            actions.hold(isBase ? null : column.id);
            onClose();
          }}
        >
          {isBase ? 'No longer the base' : 'Hold the others against it'}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<ArrowLeft size={14} aria-hidden />}
          rightSection={<span className={styles.keys}>{sayKeys('Shift+ArrowLeft')}</span>}
          disabled={index === 0}
          onClick={() => {
            actions.move(column.id, index - 1);
            onClose();
          }}
        >
          Move left
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowRight size={14} aria-hidden />}
          rightSection={<span className={styles.keys}>{sayKeys('Shift+ArrowRight')}</span>}
          disabled={index === count - 1}
          onClick={() => {
            actions.move(column.id, index + 1);
            onClose();
          }}
        >
          Move right
        </Menu.Item>
        <Menu.Divider />
        {hasAbout && (
          <Menu.Item leftSection={<Info size={14} aria-hidden />} onClick={onAbout}>
            What to know of it
          </Menu.Item>
        )}
        {column.kind === 'precedent' && (
          <Menu.Item
            leftSection={<BookOpen size={14} aria-hidden />}
            onClick={() => go({ screen: 'precedents', precedentId: column.id })}
          >
            Open the entry
          </Menu.Item>
        )}
        <Menu.Item leftSection={<X size={14} aria-hidden />} onClick={() => actions.remove(column.id)}>
          Take the column out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
