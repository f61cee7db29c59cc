import { Kbd } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { sayKeys } from '../ui/keys.ts';
import { commands, type Command } from './commands.ts';

const groups: readonly Command['group'][] = ['Deal', 'Go to', 'Workspace', 'View'];

/** Every command by a few letters of its name. */
export function CommandPalette() {
  const [now, setNow] = useState<readonly Command[]>([]);
  const actions = groups.map((group) => ({
    group,
    actions: now
      .filter((command) => command.group === group)
      .map((command) => ({
        id: command.id,
        label: command.label,
        onClick: command.run,
        rightSection: command.keys ? <Kbd>{sayKeys(command.keys)}</Kbd> : undefined,
      })),
  }));
  return (
    <Spotlight
      actions={actions.filter((group) => group.actions.length > 0)}
      onSpotlightOpen={() => setNow(commands())}
      shortcut={null}
      highlightQuery
      scrollable
      maxHeight={420}
      transitionProps={{ duration: 80 }}
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      nothingFound="No command has this name."
      searchProps={{
        placeholder: 'Type a command, a term or a deal',
        'aria-label': 'Command',
        leftSection: <Search size={14} aria-hidden />,
      }}
    />
  );
}
