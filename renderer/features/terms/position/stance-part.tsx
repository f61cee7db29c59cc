import { Textarea } from '@mantine/core';
import { useId, type ComponentProps } from 'react';
import { boundsOfKind } from '../../../../domain/positions/bounds-of-kind.ts';
import type { Limit, Stance, StanceName } from '../../../../domain/positions/position.ts';
import { suggestBound } from '../../../../domain/positions/suggest-bound.ts';
import { nameSides } from '../../../../domain/terms/name-sides.ts';
import type { SheetFacts } from '../../../../domain/terms/sheet-facts.ts';
import type { Field } from '../../../../domain/terms/term.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { LimitRow } from './limit-row.tsx';
import type { ReadPosition } from './position-draft.ts';
import { stanceWords } from './stance-words.ts';
import styles from './position.module.css';

interface StancePartProps extends Pick<
  ComponentProps<typeof LimitRow>,
  'names' | 'schedules' | 'currency' | 'onLeave'
> {
  readonly name: StanceName;
  readonly stance: Stance;
  /** Every field of the term; limits on those that are out of force are kept and shown. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Keys of the fields that can be limited now. */
  readonly limitable: readonly string[];
  readonly facts: SheetFacts;
  readonly ourSide: Side;
  readonly issues: ReadPosition['issues'];
  readonly onChange: (stance: Stance) => void;
}

/** Target, fallback or walk-away: limits that are checked, and words that are not. */
export function StancePart({
  name,
  stance,
  fields,
  limitable,
  facts,
  ourSide,
  issues,
  onChange,
  ...row
}: StancePartProps) {
  const id = useId();
  const { label, help } = stanceWords[name];
  const { limits } = stance;
  /** The bound a new limit on a field has: the likely one, unless it stands there already. */
  const boundFor = (key: string): Limit['bound'] | undefined => {
    const field = fields[key];
    if (!field) return undefined;
    const likely = suggestBound(field, ourSide, facts);
    const taken = limits.filter((limit) => limit.field === key).map(({ bound }) => bound);
    return [likely, ...boundsOfKind(field.kind)].find(
      (bound): bound is Limit['bound'] => bound !== null && !taken.includes(bound),
    );
  };
  const free = limitable.filter((key) => boundFor(key) !== undefined);
  const add = (key: string): void => {
    const bound = boundFor(key);
    if (bound) onChange({ ...stance, limits: [...limits, { field: key, bound, value: undefined }] });
  };
  return (
    <fieldset className={styles.stance} aria-labelledby={`${id}-name`} data-stance={name}>
      <div className={styles.stanceHead}>
        <span id={`${id}-name`} className={styles.stanceName} title={help}>
          {label}
        </span>
        {free.length > 0 && (
          <select
            className={styles.add}
            aria-label={`${label}: add a limit`}
            value=""
            onChange={(event) => add(event.currentTarget.value)}
          >
            <option value="">+ limit</option>
            {free.map((key) => (
              <option key={key} value={key}>
                {nameSides(fields[key]?.label ?? key, row.names)}
              </option>
            ))}
          </select>
        )}
      </div>
      {limits.map((limit, index) => {
        const field = fields[limit.field];
        const replace = (next: readonly (typeof limit)[]): void =>
          onChange({ ...stance, limits: limits.flatMap((other, at) => (at === index ? next : [other])) });
        return field ? (
          <LimitRow
            key={`${index} ${limit.field}`}
            {...row}
            of={label}
            field={field}
            limit={limit}
            issues={issues[`${name}.${index}`] ?? []}
            onChange={(next) => replace([next])}
            onRemove={() => replace([])}
          />
        ) : null;
      })}
      <Textarea
        aria-label={`${label} in words`}
        data-grows
        placeholder="In words"
        value={stance.words}
        onChange={(event) => onChange({ ...stance, words: event.currentTarget.value })}
      />
    </fieldset>
  );
}
