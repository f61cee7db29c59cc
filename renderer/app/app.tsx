import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { useApp } from '../store.ts';
import { StartScreen } from '../features/workspace/start-screen.tsx';
import { CommandPalette } from './command-palette.tsx';
import { Frame } from './frame.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { noStorage, theme } from './theme.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The window: its look, and either the frame around a workspace or the start screen. */
export function App() {
  const choice = useApp((state) => state.preferences.theme);
  const isSystemDark = useMediaQuery(
    '(prefers-color-scheme: dark)',
    window.matchMedia('(prefers-color-scheme: dark)').matches,
    { getInitialValueInEffect: false },
  );
  const isOpen = useApp((state) => state.workspace !== null);
  const isReady = useApp((state) =>
    state.workspace === null ? state.start.state !== 'starting' : state.deals.state !== 'loading',
  );
  useShortcuts();
  const scheme = choice === 'system' ? (isSystemDark ? 'dark' : 'light') : choice;
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} colorSchemeManager={noStorage}>
      <div data-ready={isReady || undefined} style={{ height: '100%' }}>
        {isOpen ? <Frame /> : <StartScreen />}
      </div>
      <CommandPalette />
      <LeaveDialog />
      <Notifications position="bottom-right" limit={3} zIndex={400} />
    </MantineProvider>
  );
}
