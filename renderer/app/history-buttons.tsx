import { ActionIcon } from '@mantine/core';
import { Redo2, Undo2 } from 'lucide-react';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import { Hint } from '../ui/hint.tsx';
import { historyCommands } from './history-commands.ts';
import styles from './deal-screen.module.css';

const icons = { undo: Undo2, redo: Redo2 };

/** Undo and redo over the whole deal, each named by the step it takes. */
export function HistoryButtons({ open }: { readonly open: OpenDeal }) {
  return (
    <div className={styles.history}>
      {historyCommands(open).map((command) => {
        const Icon = command.id === 'redo' ? icons.redo : icons.undo;
        return (
          <Hint key={command.id} label={command.label} keys={command.keys}>
            <ActionIcon
              aria-label={command.label}
              disabled={command.offBecause !== undefined}
              onClick={command.run}
            >
              <Icon size={15} aria-hidden />
            </ActionIcon>
          </Hint>
        );
      })}
    </div>
  );
}
