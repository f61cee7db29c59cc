import { ActionIcon, Menu } from '@mantine/core';
import { Plus, SquarePlus } from 'lucide-react';
import { memo, useState } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import type { Result } from '../../../domain/result.ts';
import { catalogue } from '../../../domain/terms/catalogue.ts';
import type { CustomTerm } from '../../../domain/terms/custom-term.ts';
import { sections } from '../../../domain/terms/term.ts';
import { useApp } from '../../store.ts';
import { CustomTermDialog } from './custom/custom-term-dialog.tsx';
import styles from './outline.module.css';

interface AddTermProps {
  readonly open: OpenDeal;
  readonly onAdded: (key: string) => void;
}

const newCustom: CustomTerm = {
  label: '',
  section: 'legal',
  fields: [{ key: 'field1', label: 'Text', kind: 'text' }],
};

/** The terms of the catalogue that this sheet does not have yet, with what each is for, and terms of one's own. */
export const AddTerm = memo(function AddTerm({ open, onAdded }: AddTermProps) {
  const addTerm = useApp((state) => state.addTerm);
  const addCustomTerm = useApp((state) => state.addCustomTerm);
  const [isCustom, setIsCustom] = useState(false);
  const { round } = open;
  const present = new Set(round.terms.map((term) => term.key));
  const absent = catalogue.filter((term) => !present.has(term.key));
  const add = async (key: string): Promise<void> => {
    const result = await addTerm(round.id, key);
    if (result.ok) onAdded(key);
  };
  const addCustom = async (custom: CustomTerm): Promise<Result<unknown>> => {
    const result = await addCustomTerm({ roundId: round.id, custom });
    const added = result.ok && result.value.round.terms.find(({ key }) => !present.has(key));
    if (added) onAdded(added.key);
    return result;
  };
  return (
    <>
      <Menu position="bottom-start" width={380} classNames={{ itemLabel: styles.menuLabel ?? '' }}>
        <Menu.Target>
          <ActionIcon aria-label="Add term" title="Add a term" disabled={round.status !== 'draft'}>
            <Plus size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown className={styles.menu ?? ''}>
          <Menu.Item leftSection={<SquarePlus size={14} aria-hidden />} onClick={() => setIsCustom(true)}>
            Custom term…
          </Menu.Item>
          {sections.map((section) => {
            const terms = absent.filter((term) => term.section === section.key);
            return terms.length === 0 ? null : (
              <fieldset key={section.key} aria-label={section.label}>
                <Menu.Label>{section.label}</Menu.Label>
                {terms.map((term) => (
                  <Menu.Item
                    key={term.key}
                    aria-label={term.label}
                    aria-description={term.help}
                    title={term.help}
                    onClick={() => void add(term.key)}
                  >
                    {term.label}
                    <span className={styles.menuHelp}>{term.help}</span>
                  </Menu.Item>
                ))}
              </fieldset>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      {isCustom && (
        <CustomTermDialog
          title="New custom term"
          action="Add term"
          start={newCustom}
          onSave={addCustom}
          onClose={() => setIsCustom(false)}
        />
      )}
    </>
  );
}, offersTheSame);

/** What is offered follows from which terms there are, not from what they say. */
function offersTheSame(one: AddTermProps, other: AddTermProps): boolean {
  const [before, after] = [one.open.round, other.open.round];
  return (
    one.onAdded === other.onAdded &&
    before.id === after.id &&
    before.status === after.status &&
    before.terms.length === after.terms.length &&
    before.terms.every(({ key }, at) => key === after.terms[at]?.key)
  );
}
