import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { useId } from 'react';
import { assumptionMeasure } from '../../../../domain/economics/simulation/range-words.ts';
import { afterPointer } from '../../../ui/after-pointer.ts';
import { DecimalInput } from '../../../ui/decimal-input.tsx';
import { IssueList } from '../../../ui/fields/issue-list.tsx';
import type { RangeDraft, WrongRanges } from './ranges-draft.ts';
import styles from './ranges.module.css';

interface RangeRowProps {
  readonly name: string;
  /** What the offers are reckoned with, such as "100 %". */
  readonly base: string;
  readonly range: RangeDraft;
  readonly wrong: WrongRanges;
  readonly onChange: (range: RangeDraft) => void;
  readonly onLeave: (box: string) => void;
  readonly onRemove: () => void;
}

const shapes = [
  { value: 'triangular', label: 'Near the base' },
  { value: 'uniform', label: 'All alike' },
] as const;

/** One assumption with its bounds, how draws lie between them, and who holds that and why. */
export function RangeRow({ name, base, range, wrong, onChange, onLeave, onRemove }: RangeRowProps) {
  const id = useId();
  const measure = assumptionMeasure(range.key);
  const reasons = (['key', 'low', 'high'] as const).flatMap((box) => wrong[`${range.key}.${box}`] ?? []);
  const leaving = (box: string) => () => afterPointer(() => onLeave(`${range.key}.${box}`));
  return (
    <>
      <tr data-range={range.key}>
        <th scope="row" title={name}>
          {name}
        </th>
        <td data-number title={measure ?? undefined}>
          {base}
        </td>
        {(['low', 'high'] as const).map((end) => (
          <td key={end} onBlur={leaving(end)}>
            <DecimalInput
              aria-label={`${name}, ${end}${measure === null ? '' : `, percent ${measure}`}`}
              aria-describedby={id}
              unit="%"
              value={range[end]}
              isWrong={wrong[`${range.key}.${end}`] !== undefined}
              onChange={(value) => onChange({ ...range, [end]: value })}
            />
          </td>
        ))}
        <td>
          <NativeSelect
            aria-label={`${name}, how draws lie`}
            value={range.shape}
            data={[...shapes]}
            onChange={(event) =>
              onChange({
                ...range,
                shape: event.currentTarget.value === 'uniform' ? 'uniform' : 'triangular',
              })
            }
          />
        </td>
        <td onBlur={leaving('by')}>
          <TextInput
            aria-label={`${name}, who holds that`}
            value={range.by}
            maxLength={200}
            onChange={(event) => onChange({ ...range, by: event.currentTarget.value })}
          />
        </td>
        <td onBlur={leaving('why')}>
          <TextInput
            aria-label={`${name}, why`}
            title={range.why}
            value={range.why}
            maxLength={2000}
            onChange={(event) => onChange({ ...range, why: event.currentTarget.value })}
          />
        </td>
        <td>
          <ActionIcon variant="subtle" aria-label={`Remove the range of ${name}`} onClick={onRemove}>
            <X size={14} aria-hidden />
          </ActionIcon>
        </td>
      </tr>
      {reasons.length > 0 && (
        <tr>
          <td colSpan={8} className={styles.reasons}>
            <IssueList id={id} reasons={reasons} />
          </td>
        </tr>
      )}
    </>
  );
}
