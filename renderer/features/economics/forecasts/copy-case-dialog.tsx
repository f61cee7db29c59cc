import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Forecast } from '../../../../domain/contract/economics.ts';
import type { Deal } from '../../../../domain/deals/deal.ts';
import { positiveDecimalSchema } from '../../../../domain/decimal.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import { forecastCases, type ForecastRow } from '../../../../domain/economics/forecasts/forecast-row.ts';
import { useApp } from '../../../store.ts';
import { DecimalInput } from '../../../ui/decimal-input.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { useFocusReturn } from '../../../ui/use-focus-return.ts';
import { useOnce } from '../../../use-once.ts';
import type { ForecastPlace } from './forecasts-slice.ts';
import { scaleRows } from './scale-rows.ts';
import styles from './forecasts.module.css';

interface CopyCaseDialogProps {
  readonly deal: Deal;
  readonly place: ForecastPlace;
  readonly rows: readonly ForecastRow[];
  readonly forecasts: readonly Forecast[];
  readonly onClose: () => void;
}

/** Makes another case from this one, with units and prices times a factor. */
export function CopyCaseDialog({ deal, place, rows, forecasts, onClose }: CopyCaseDialogProps) {
  const saveForecast = useApp((state) => state.saveForecast);
  const show = useApp((state) => state.showForecast);
  const others = forecastCases.filter((one) => one !== place.case);
  const [target, setTarget] = useState(others[0] ?? 'low');
  const [units, setUnits] = useState(others[0] === 'high' ? '1.2' : '0.8');
  const [price, setPrice] = useState('1');
  const [refusal, setRefusal] = useState<string | null>(null);
  useFocusReturn();
  const replaced = forecasts.find((one) => one.side === place.side && one.case === target)?.rows.length ?? 0;
  const isWrong = (factor: string): boolean =>
    !positiveDecimalSchema.safeParse(factor).success || Number(factor) > 1000;
  const copy = useOnce(async () => {
    const result = await saveForecast({ ...place, case: target, rows: scaleRows(rows, { units, price }) });
    if (!result.ok) return setRefusal(describeError(result.error));
    show({ case: target });
    onClose();
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Copy the ${place.case} forecast of ${deal.parties[place.side].name}`}
      size={440}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.copy}>
        {refusal !== null && <Problem>{refusal}</Problem>}
        <NativeSelect
          label="To the case"
          data-autofocus
          value={target}
          data={[...others]}
          onChange={(event) => {
            const chosen = others.find((one) => one === event.currentTarget.value);
            if (chosen) setTarget(chosen);
          }}
        />
        <DecimalInput label="Units times" value={units} isWrong={isWrong(units)} onChange={setUnits} />
        <DecimalInput label="Prices times" value={price} isWrong={isWrong(price)} onChange={setPrice} />
        <p className={replaced > 0 ? styles.replaces : styles.hint}>
          {replaced > 0
            ? `Replaces the ${replaced === 1 ? 'row' : `${replaced} rows`} of the ${target} case. Undo takes it back.`
            : `The ${target} case is empty now.`}
        </p>
        <p className={styles.hint}>
          Units keep the places that they have, prices at least four, rounded half up.
        </p>
        <div className={styles.answers}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={isWrong(units) || isWrong(price)} onClick={() => void copy()}>
            Copy {rows.length === 1 ? '1 row' : `${rows.length} rows`}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
