import type { OpenDeal } from '../../domain/deals/deal.ts';
import { useApp } from '../store.ts';
import type { Command } from './command.ts';

/** What can be done with the words of the sheet on the screen. */
export function sheetCommands({ deal, round }: OpenDeal): readonly Command[] {
  const state = useApp.getState();
  const { route } = state;
  if (route.screen !== 'deal') return [];
  const isFrozen = round.status === 'draft' ? {} : { offBecause: 'This round is frozen' };
  const search = (isReplacing: boolean): void => {
    state.go({ ...route, tab: 'term-sheet', dealId: deal.id });
    state.find({ isReplacing });
  };
  const termKey = route.termKey ?? round.terms[0]?.key;
  return [
    { id: 'find', label: 'Find in the sheet', group: 'Deal', keys: 'mod+F', run: () => search(false) },
    {
      id: 'replace',
      label: 'Find and replace in the sheet',
      group: 'Deal',
      keys: 'mod+H',
      ...isFrozen,
      run: () => search(true),
    },
    {
      id: 'suggest-changes',
      label: state.isSuggesting ? 'Stop suggesting changes' : 'Suggest changes instead of making them',
      group: 'Deal',
      ...isFrozen,
      run: () => state.suggestChanges(!state.isSuggesting),
    },
    {
      id: 'edit-wording',
      label: 'Edit the wording of the term',
      group: 'Deal',
      ...isFrozen,
      run: () => {
        if (round.status !== 'draft' || termKey === undefined) return;
        state.go({ ...route, tab: 'term-sheet', termKey });
        state.write(termKey, 'end');
      },
    },
  ];
}
