import type { OpenDeal } from '../../domain/deals/deal.ts';
import { useApp } from '../store.ts';
import type { Command } from './command.ts';

/** One step back or forward in the deal on the screen, each said by what it takes back or makes again. */
export function historyCommands({ deal, history }: OpenDeal): readonly Command[] {
  const { undo, redo } = useApp.getState();
  return [
    {
      id: 'undo',
      label: history.undo === null ? 'Undo' : `Undo: ${history.undo}`,
      foundBy: ['Undo'],
      precedence: 'last',
      group: 'Deal',
      keys: 'mod+Z',
      menu: 'undo',
      repeats: true,
      isForEditing: true,
      ...(history.undo === null ? { offBecause: 'Nothing to undo in this deal' } : {}),
      run: () => void undo(deal.id),
    },
    {
      id: 'redo',
      label: history.redo === null ? 'Redo' : `Redo: ${history.redo}`,
      foundBy: ['Redo'],
      precedence: 'last',
      group: 'Deal',
      keys: 'mod+Shift+Z',
      moreKeys: ['mod+Y'],
      menu: 'redo',
      repeats: true,
      isForEditing: true,
      ...(history.redo === null ? { offBecause: 'Nothing to redo in this deal' } : {}),
      run: () => void redo(deal.id),
    },
  ];
}
