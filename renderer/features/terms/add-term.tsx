import { ActionIcon, Menu } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { catalogue } from '../../../domain/terms/catalogue.ts';
import { sections } from '../../../domain/terms/term.ts';
import { useApp } from '../../store.ts';

interface AddTermProps {
  readonly open: OpenDeal;
  readonly onAdded: (key: string) => void;
}

/** The terms of the catalogue that this sheet does not have yet. */
export function AddTerm({ open, onAdded }: AddTermProps) {
  const addTerm = useApp((state) => state.addTerm);
  const present = new Set(open.round.terms.map((term) => term.key));
  const absent = catalogue.filter((term) => !present.has(term.key));
  const add = async (key: string): Promise<void> => {
    const result = await addTerm(open.round.id, key);
    if (result.ok) onAdded(key);
  };
  return (
    <Menu position="bottom-end" disabled={absent.length === 0}>
      <Menu.Target>
        <ActionIcon
          aria-label="Add term"
          title={
            absent.length === 0
              ? 'Every term of the catalogue is on the sheet'
              : 'Add a term of the catalogue'
          }
          disabled={absent.length === 0 || open.round.status !== 'draft'}
        >
          <Plus size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {sections.map((section) => {
          const terms = absent.filter((term) => term.section === section.key);
          return terms.length === 0 ? null : (
            <fieldset key={section.key} aria-label={section.label}>
              <Menu.Label>{section.label}</Menu.Label>
              {terms.map((term) => (
                <Menu.Item key={term.key} title={term.help} onClick={() => void add(term.key)}>
                  {term.label}
                </Menu.Item>
              ))}
            </fieldset>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
