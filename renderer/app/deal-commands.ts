import { notifications } from '@mantine/notifications';
import { describeError } from '../../domain/describe-error.ts';
import { catalogue } from '../../domain/terms/catalogue.ts';
import { getDefinition } from '../../domain/terms/definition-of.ts';
import { termsInForce } from '../../domain/terms/terms-in-force.ts';
import { dealTabs } from '../route-slice.ts';
import { useApp } from '../store.ts';
import type { Command } from './command.ts';
import { economicsCommands } from './economics-commands.ts';
import { focusPanel, focusTerm } from './focus-panes.ts';
import { historyCommands } from './history-commands.ts';
import { sheetCommands } from './sheet-commands.ts';
import { tabLabels } from './tab-labels.ts';

const noDeal = 'Open a deal first';

/** Without a deal there is nothing to print: said, rather than keys and a menu item that do nothing. */
export const exportOutsideDeal: Command = {
  id: 'export',
  label: 'Export a document…',
  group: 'Deal',
  keys: 'mod+E',
  menu: 'export-document',
  offBecause: noDeal,
  run: () =>
    void notifications.show({
      id: 'no-deal',
      title: noDeal,
      message: 'A document is made of the deal on the screen.',
      autoClose: 6000,
    }),
};

async function receiveDocument(dealId: string): Promise<void> {
  const state = useApp.getState();
  const result = await state.chooseReceived(dealId);
  if (!result) return;
  if (result.ok) return state.go({ screen: 'receiving', dealId, receivedId: result.value.file.id });
  notifications.show({
    title: 'The document was not received',
    message: describeError(result.error),
    color: 'red',
    autoClose: false,
  });
}

/** What can be done with the deal on the screen, and the deals one can go to. */
export function dealCommands(): readonly Command[] {
  const state = useApp.getState();
  const { route, deals } = state;
  const others: readonly Command[] =
    deals.state === 'ready'
      ? deals.value.map((deal) => ({
          id: `deal-${deal.id}`,
          label: deal.title,
          group: 'Go to',
          run: () => state.go({ screen: 'deal', dealId: deal.id, tab: 'overview', termKey: null }),
        }))
      : [];
  if (route.screen !== 'deal') return [exportOutsideDeal, ...others];
  const open = state.dealsById[route.dealId];
  const present = new Set(open?.round.terms.map((term) => term.key));
  return [
    ...(open ? [...historyCommands(open), ...sheetCommands(open)] : []),
    ...dealTabs.map((tab, index): Command => ({
      id: `tab-${tab}`,
      label: tabLabels[tab],
      precedence: 'first',
      group: 'Deal',
      keys: `Alt+${index + 1}`,
      run: () => {
        state.go({ ...route, tab });
        focusPanel();
      },
    })),
    ...(open ? economicsCommands(state) : []),
    {
      id: 'export',
      label: 'Export a document…',
      foundBy: ['Export a document…', 'Print a PDF, Word, Excel or JSON file'],
      group: 'Deal',
      keys: 'mod+E',
      menu: 'export-document',
      run: () => state.go({ ...route, tab: 'export' }),
    },
    {
      id: 'receive',
      label: 'Receive a document…',
      foundBy: ['Receive a document…', 'Import a round from Word, PDF or JSON'],
      group: 'Deal',
      run: () => void receiveDocument(route.dealId),
    },
    {
      id: 'playbooks',
      label: 'Playbook…',
      group: 'Deal',
      run: () => state.showDialog('playbooks'),
    },
    {
      id: 'problems',
      label: state.areProblemsShown ? 'Hide the problems of the sheet' : 'Problems of the sheet',
      group: 'Deal',
      run: () => {
        state.go({ ...route, tab: 'term-sheet' });
        state.showProblems(!state.areProblemsShown);
      },
    },
    ...(open ? termsInForce(open.round.terms) : []).map((term): Command => {
      const { label } = getDefinition(term);
      return {
        id: `term-${term.key}`,
        label: `Term: ${label}`,
        foundBy: [label, `Term: ${label}`],
        precedence: 'first',
        group: 'Deal',
        run: () => {
          state.go({ ...route, tab: 'term-sheet', termKey: term.key });
          focusTerm(term.key);
        },
      };
    }),
    ...catalogue
      .filter((term) => open && !present.has(term.key))
      .map((term): Command => ({
        id: `add-${term.key}`,
        label: `Add term: ${term.label}`,
        foundBy: [term.label, `Add term: ${term.label}`],
        group: 'Deal',
        run: () => {
          if (open)
            void state.addTerm(open.round.id, term.key).then((result) => {
              // A refusal is said by a notice; to show a term that is not there would say another thing
              if (result.ok) state.go({ ...route, tab: 'term-sheet', termKey: term.key });
            });
        },
      })),
    ...others.filter((other) => other.id !== `deal-${route.dealId}`),
  ];
}
