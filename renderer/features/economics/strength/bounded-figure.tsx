import { useId } from 'react';
import { DecimalInput } from '../../../ui/decimal-input.tsx';
import { IssueList } from '../../../ui/fields/issue-list.tsx';
import styles from './strength.module.css';

interface Bounded {
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

interface BoundedFigureProps {
  /** Such as "5G, total". */
  readonly of: string;
  readonly figure: Bounded;
  readonly unit?: string | undefined;
  /** Why each box is wrong. */
  readonly wrong: Readonly<Record<keyof Bounded, string | undefined>>;
  readonly onChange: (figure: Bounded) => void;
  readonly onLeave: () => void;
}

const boxes = [
  ['value', 'Figure'],
  ['low', 'Low'],
  ['high', 'High'],
] as const;

/** A stated figure between the bounds in which it is held to lie. */
export function BoundedFigure({ of, figure, unit, wrong, onChange, onLeave }: BoundedFigureProps) {
  const reasons = boxes.flatMap(([box]) => wrong[box] ?? []);
  const id = useId();
  return (
    <>
      <div className={styles.bounded}>
        {boxes.map(([box, label]) => (
          <div key={box} onBlur={onLeave}>
            <DecimalInput
              aria-label={`${of}: ${label.toLowerCase()}`}
              aria-describedby={reasons.length > 0 ? id : undefined}
              placeholder={label}
              value={figure[box]}
              isWrong={wrong[box] !== undefined}
              {...(unit !== undefined && { unit })}
              onChange={(value) => onChange({ ...figure, [box]: value })}
            />
          </div>
        ))}
      </div>
      <IssueList id={id} reasons={reasons} />
    </>
  );
}
