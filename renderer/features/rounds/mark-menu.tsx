import { ActionIcon, Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { RoundEvent, RoundHead } from '../../../domain/rounds/round-record.ts';
import { MarkDialog } from './mark-dialog.tsx';

const marks: readonly { readonly kind: RoundEvent['kind']; readonly label: string }[] = [
  { kind: 'agreed', label: 'Mark agreed…' },
  { kind: 'withdrawn', label: 'Withdrawn…' },
  { kind: 'superseded', label: 'Superseded…' },
];

/** What may become of a round that went across the table. */
export function MarkMenu({ head }: { readonly head: RoundHead }) {
  const [asked, setAsked] = useState<RoundEvent['kind'] | null>(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={20} aria-label={`What became of round ${head.number}`}>
            <Ellipsis size={14} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {marks.map(({ kind, label }) => (
            <Menu.Item key={kind} onClick={() => setAsked(kind)}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {asked && <MarkDialog head={head} kind={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
