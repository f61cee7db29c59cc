import { TextInput } from '@mantine/core';
import type { NewDeal } from '../../../domain/deals/deal.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { LocalNameInput } from '../../ui/local-name-input.tsx';
import styles from './new-deal-form.module.css';

type NewParty = NewDeal['parties'][Side];

interface PartyFieldsProps {
  readonly side: Side;
  readonly party: NewParty;
  readonly nameIssue: string | undefined;
  readonly onChange: (party: NewParty) => void;
}

export function PartyFields({ side, party, nameIssue, onChange }: PartyFieldsProps) {
  const who = `Party ${side}`;
  return (
    <fieldset className={styles.party}>
      <legend>{who}</legend>
      <TextInput
        label="Name"
        aria-label={`${who}: name`}
        withAsterisk
        value={party.name}
        error={nameIssue}
        onChange={(event) => onChange({ ...party, name: event.currentTarget.value })}
      />
      <LocalNameInput
        of={who}
        localName={party.localName}
        localLanguage={party.localLanguage}
        onChange={(name) => onChange({ ...party, ...name })}
      />
      <TextInput
        label="Seat"
        aria-label={`${who}: seat`}
        placeholder="Espoo, Finland"
        value={party.seat ?? ''}
        onChange={(event) => onChange({ ...party, seat: event.currentTarget.value || null })}
      />
    </fieldset>
  );
}
