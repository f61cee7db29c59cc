import { useApp } from '../store.ts';
import type { Command } from './command.ts';
import { dealCommands, exportOutsideDeal } from './deal-commands.ts';
import { focusLibrarySearch, focusPane } from './focus-panes.ts';

const nextTheme = { system: 'dark', dark: 'light', light: 'system' } as const;

/** The commands that make sense now. */
export function commands(): readonly Command[] {
  const state = useApp.getState();
  const { preferences } = state;
  const view: readonly Command[] = [
    {
      id: 'theme',
      label: `Theme: ${preferences.theme}, change to ${nextTheme[preferences.theme]}`,
      group: 'View',
      keys: 'mod+Shift+L',
      menu: 'toggle-theme',
      run: () => void state.changePreferences({ theme: nextTheme[preferences.theme] }),
    },
  ];
  const workspace: readonly Command[] = [
    {
      id: 'new-workspace',
      label: 'New workspace…',
      group: 'Workspace',
      keys: 'mod+Shift+N',
      menu: 'new-workspace',
      run: () => void state.chooseNewWorkspace(false),
    },
    {
      id: 'open-workspace',
      label: 'Open workspace…',
      group: 'Workspace',
      keys: 'mod+O',
      menu: 'open-workspace',
      run: () => void state.chooseWorkspace(),
    },
  ];
  if (!state.workspace) return [...workspace, exportOutsideDeal, ...view];
  return [
    {
      id: 'go-deals',
      label: 'Deals',
      group: 'Go to',
      keys: 'mod+1',
      run: () => state.go({ screen: 'deals' }),
    },
    {
      id: 'go-lists',
      label: 'Patent lists',
      group: 'Go to',
      keys: 'mod+2',
      run: () => state.go({ screen: 'patent-lists' }),
    },
    {
      id: 'go-precedents',
      label: 'Precedents',
      group: 'Go to',
      keys: 'mod+3',
      run: () => state.go({ screen: 'precedents', precedentId: null }),
    },
    {
      id: 'search-precedents',
      label: 'Search precedents',
      group: 'Go to',
      run: () => {
        state.go({ screen: 'precedents', precedentId: null });
        focusLibrarySearch();
      },
    },
    {
      id: 'precedents-timeline',
      label: 'Timeline of precedents',
      group: 'Go to',
      run: () => {
        state.changeLibraryView({ shape: 'timeline' });
        state.go({ screen: 'precedents', precedentId: null });
      },
    },
    {
      id: 'go-clauses',
      label: 'Clauses',
      group: 'Go to',
      keys: 'mod+4',
      run: () => state.go({ screen: 'clauses', clauseId: null }),
    },
    {
      id: 'go-settings',
      label: 'Settings',
      group: 'Go to',
      keys: 'mod+,',
      run: () => state.go({ screen: 'settings' }),
    },
    { id: 'go-back', label: 'Back', group: 'Go to', keys: 'Alt+ArrowLeft', run: state.goBack },
    { id: 'go-forward', label: 'Forward', group: 'Go to', keys: 'Alt+ArrowRight', run: state.goForward },
    {
      id: 'new-deal',
      label: 'New deal',
      group: 'Deal',
      keys: 'mod+N',
      menu: 'new-deal',
      run: () => state.go({ screen: 'new-deal' }),
    },
    ...dealCommands(),
    {
      id: 'new-precedent',
      label: 'New precedent…',
      group: 'Workspace',
      run: () => state.showPrecedentTask({ kind: 'new' }),
    },
    {
      id: 'import-precedents',
      label: 'Import precedents…',
      group: 'Workspace',
      run: () => state.showPrecedentTask({ kind: 'import' }),
    },
    {
      id: 'export-precedents',
      label: 'Export our own precedents…',
      group: 'Workspace',
      run: () => state.showPrecedentTask({ kind: 'export', ids: null }),
    },
    {
      id: 'import-patents',
      label: 'Import patent list…',
      group: 'Workspace',
      keys: 'mod+I',
      menu: 'import-patents',
      run: () => state.showDialog('import-patents'),
    },
    {
      id: 'paste-patents',
      label: 'Paste patent list…',
      group: 'Workspace',
      keys: 'mod+Shift+I',
      menu: 'paste-patents',
      run: () => state.showDialog('paste-patents'),
    },
    ...workspace,
    {
      id: 'close-workspace',
      label: 'Close workspace',
      group: 'Workspace',
      menu: 'close-workspace',
      run: () => void state.closeWorkspace(),
    },
    ...view,
    { id: 'next-pane', label: 'Next pane', group: 'View', keys: 'F6', run: () => focusPane(1) },
    {
      id: 'pane-before',
      label: 'Previous pane',
      group: 'View',
      keys: 'Shift+F6',
      run: () => focusPane(-1),
    },
    {
      id: 'rail',
      label: preferences.railCollapsed ? 'Show labels in the rail' : 'Collapse the rail',
      group: 'View',
      keys: 'mod+B',
      run: () => void state.changePreferences({ railCollapsed: !preferences.railCollapsed }),
    },
  ];
}
