import { TextInput } from '@mantine/core';
import type { StatedParty } from '../../../domain/terms/values/parties.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { LocalNameInput } from '../local-name-input.tsx';
import { isWrongAt, type EditorProps } from './editor-props.ts';
import styles from './fields.module.css';

const nobody = (side: Side): StatedParty => ({
  side,
  name: '',
  localName: null,
  localLanguage: null,
  seat: null,
});
const twoNobodies: readonly StatedParty[] = [nobody('A'), nobody('B')];

export function PartiesField({
  id,
  value = twoNobodies,
  issues,
  describedBy,
  onChange,
}: EditorProps<readonly StatedParty[]>) {
  const put = (index: number, party: StatedParty): void =>
    onChange(value.map((other, at) => (at === index ? party : other)));
  return (
    <fieldset aria-labelledby={`${id}-label`} aria-describedby={describedBy} className={styles.stack}>
      {value.map((party, index) => {
        const who = `Party ${party.side}`;
        return (
          <fieldset key={party.side} className={styles.block}>
            <legend>{who}</legend>
            <TextInput
              label="Name"
              aria-label={`${who}: name`}
              error={isWrongAt(issues, `${index}.name`)}
              value={party.name}
              onChange={(event) => put(index, { ...party, name: event.currentTarget.value })}
            />
            <LocalNameInput
              of={who}
              localName={party.localName}
              localLanguage={party.localLanguage}
              onChange={(name) => put(index, { ...party, ...name })}
            />
            <TextInput
              label="Seat"
              aria-label={`${who}: seat`}
              value={party.seat ?? ''}
              onChange={(event) => put(index, { ...party, seat: event.currentTarget.value || null })}
            />
          </fieldset>
        );
      })}
    </fieldset>
  );
}
