import { Kbd, Modal } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { Search } from 'lucide-react';
import { useLayoutEffect, useMemo, useState } from 'react';
import { sayKeys } from '../ui/keys.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import styles from './command-palette.module.css';
import { chooseFirst, paletteStore } from './open-palette.ts';
import { rankCommands } from './rank-commands.ts';

const groups: readonly Command['group'][] = ['Deal', 'Go to', 'Workspace', 'View'];

// The list is a scroll area, though its type does not say so: it has to be reachable to be scrolled by keyboard
const reachable = { viewportProps: { tabIndex: 0 } };

/** Marked as off, and still to be chosen: then it says what is to be done first. */
function off(description: string) {
  return { description, 'aria-disabled': true, className: styles.off ?? '' };
}

function Line({ command }: { readonly command: Command }) {
  return (
    <Spotlight.Action
      label={command.label}
      {...(command.offBecause === undefined ? {} : off(command.offBecause))}
      onClick={command.run}
      rightSection={command.keys ? <Kbd>{sayKeys(command.keys)}</Kbd> : undefined}
    />
  );
}

/** Every command by its name: in groups while nothing is asked for, then the likeliest first. */
export function CommandPalette() {
  const [now, setNow] = useState<readonly Command[]>([]);
  const [query, setQuery] = useState('');
  const found = useMemo(() => rankCommands(now, query), [now, query]);
  const isSearching = query.trim() !== '';
  useLayoutEffect(() => {
    if (isSearching && found.length > 0) chooseFirst();
  }, [found, isSearching]);
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={() => setNow(commands())}
      shortcut={null}
      scrollable
      maxHeight={480}
      transitionProps={{ duration: 80 }}
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
    >
      <Modal.Title className={styles.title ?? ''}>Commands</Modal.Title>
      <Spotlight.Search
        placeholder="Type a command, a term or a deal"
        aria-label="Command"
        leftSection={<Search size={14} aria-hidden />}
      />
      <Spotlight.ActionsList {...reachable}>
        {isSearching
          ? found.map((command) => <Line key={command.id} command={command} />)
          : groups.map((group) => (
              <Spotlight.ActionsGroup key={group} label={group}>
                {found
                  .filter((command) => command.group === group)
                  .map((command) => (
                    <Line key={command.id} command={command} />
                  ))}
              </Spotlight.ActionsGroup>
            ))}
        {found.length === 0 && <Spotlight.Empty>No command has this name.</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
