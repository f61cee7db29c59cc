import { NativeSelect } from '@mantine/core';
import type { StrengthChoice } from '../../../../domain/contract/strength.ts';
import { newStandard } from '../../../../domain/economics/strength/new-standard.ts';
import type { StudiedStandard } from '../../../../domain/economics/strength/study.ts';
import { BehindFields } from './behind-fields.tsx';
import { BoundedFigure } from './bounded-figure.tsx';
import { SourceList } from './source-list.tsx';
import styles from './strength.module.css';

type Total = StudiedStandard['total'];

interface TotalFieldsProps {
  readonly of: string;
  readonly total: Total;
  readonly choices: readonly StrengthChoice[];
  readonly wrongAt: (box: string) => string | undefined;
  readonly onChange: (total: Total, how: 'typed' | 'clicked') => void;
  readonly onLeave: () => void;
}

/** How many families all owners have together: as somebody states it, or counted from lists of the workspace. */
export function TotalFields({ of, total, choices, wrongAt, onChange, onLeave }: TotalFieldsProps) {
  return (
    <div className={styles.group}>
      <NativeSelect
        label="All families of the standard, N"
        aria-label={`${of}: where the total comes from`}
        value={total.from}
        data={[
          { value: 'stated', label: 'Stated by somebody' },
          { value: 'counted', label: 'Counted from lists' },
        ]}
        onChange={(event) =>
          onChange(
            event.currentTarget.value === 'counted'
              ? { from: 'counted', sources: [] }
              : newStandard('', '5G').total,
            'clicked',
          )
        }
      />
      {total.from === 'counted' ? (
        <SourceList
          label={`Total of ${of}`}
          sources={total.sources}
          choices={choices}
          onChange={(sources) => onChange({ from: 'counted', sources }, 'clicked')}
        />
      ) : (
        <>
          <BoundedFigure
            of={`${of}, total`}
            figure={{ value: total.count, low: total.low, high: total.high }}
            wrong={{ value: wrongAt('count'), low: wrongAt('low'), high: wrongAt('high') }}
            onChange={({ value, low, high }) => onChange({ ...total, count: value, low, high }, 'typed')}
            onLeave={onLeave}
          />
          <BehindFields
            of={`${of}, total`}
            value={total}
            onChange={(behind) => onChange({ ...total, ...behind }, 'typed')}
            onLeave={onLeave}
          />
          <NativeSelect
            aria-label={`${of}: the total over the term`}
            value={total.runOff}
            data={[
              { value: 'constant', label: 'Stays the same over the term' },
              { value: 'as-both', label: 'Runs off as both sides do together' },
            ]}
            onChange={(event) =>
              onChange(
                { ...total, runOff: event.currentTarget.value === 'as-both' ? 'as-both' : 'constant' },
                'clicked',
              )
            }
          />
        </>
      )}
    </div>
  );
}
