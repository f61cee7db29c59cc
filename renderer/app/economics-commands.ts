import { economicsPartLabels, economicsParts } from '../features/economics/economics-slice.ts';
import type { AppState } from '../store.ts';
import type { Command } from './command.ts';
import { focusPanel } from './focus-panes.ts';

/** Each part of the economics of the deal on the screen, and the memo that is made of them. */
export function economicsCommands(state: AppState): readonly Command[] {
  const { route } = state;
  if (route.screen !== 'deal') return [];
  const go = (): void => state.go({ ...route, tab: 'economics' });
  return [
    ...economicsParts.map((part): Command => {
      const label = economicsPartLabels[part];
      return {
        id: `economics-${part}`,
        label: `Economics: ${label}`,
        foundBy: [label, `Economics: ${label}`],
        group: 'Deal',
        run: () => {
          state.showEconomicsPart(part);
          go();
          focusPanel();
        },
      };
    }),
    {
      id: 'memo',
      label: 'Memo…',
      group: 'Deal',
      run: () => {
        go();
        state.showDialog('memo');
      },
    },
  ];
}
