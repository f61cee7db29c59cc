import { Kbd, Modal } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { sayKeys } from '../ui/keys.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import styles from './command-palette.module.css';

const groups: readonly Command['group'][] = ['Deal', 'Go to', 'Workspace', 'View'];

// The list is a scroll area, though its type does not say so: it has to be reachable to be scrolled by keyboard
const reachable = { viewportProps: { tabIndex: 0 } };

/** Marked as off, and still to be chosen: then it says what is to be done first. */
function off(description: string) {
  return { description, 'aria-disabled': true, className: styles.off ?? '' };
}

/** Every command by a few letters of its name, in any order. */
export function CommandPalette() {
  const [now, setNow] = useState<readonly Command[]>([]);
  const [query, setQuery] = useState('');
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = now.filter((command) => words.every((word) => command.label.toLowerCase().includes(word)));
  return (
    <Spotlight.Root
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
        {groups.map((group) => {
          const members = found.filter((command) => command.group === group);
          return members.length === 0 ? null : (
            <Spotlight.ActionsGroup key={group} label={group}>
              {members.map((command) => (
                <Spotlight.Action
                  key={command.id}
                  label={command.label}
                  {...(command.offBecause === undefined ? {} : off(command.offBecause))}
                  onClick={command.run}
                  rightSection={command.keys ? <Kbd>{sayKeys(command.keys)}</Kbd> : undefined}
                />
              ))}
            </Spotlight.ActionsGroup>
          );
        })}
        {found.length === 0 && <Spotlight.Empty>No command has this name.</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
