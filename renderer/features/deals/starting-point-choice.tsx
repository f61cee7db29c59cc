import { Radio } from '@mantine/core';
import type { StartingPoint } from '../../../domain/deals/starting-point.ts';
import { startingPoints } from '../../../domain/deals/starting-points.ts';
import styles from './new-deal-form.module.css';

interface StartingPointChoiceProps {
  readonly chosen: string | undefined;
  readonly onChoose: (point: StartingPoint) => void;
}

/** The usual kinds of deal: each brings its terms, and the choices that make it one. */
export function StartingPointChoice({ chosen, onChoose }: StartingPointChoiceProps) {
  return (
    <fieldset aria-labelledby="starting-point">
      <h2 id="starting-point" className={styles.label}>
        Starting point
      </h2>
      <div className={styles.points}>
        {startingPoints.map((point) => (
          <Radio
            key={point.key}
            size="xs"
            name="starting-point"
            label={point.label}
            description={point.help}
            checked={chosen === point.key}
            onChange={() => onChoose(point)}
          />
        ))}
      </div>
    </fieldset>
  );
}
