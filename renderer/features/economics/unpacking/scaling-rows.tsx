import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import type { Worksheet } from '../../../../domain/economics/worksheets/worksheet.ts';
import { useApp } from '../../../store.ts';
import { AssumedSection } from './assumed-section.tsx';
import { AssumptionRow } from './assumption-row.tsx';
import { newId, nothingAssumed } from './edit-worksheet.ts';
import { OptionalRow } from './optional-row.tsx';
import { useSheet } from './sheet-context.ts';
import styles from './known-and-assumed.module.css';

type Adjustment = Worksheet['adjustments'][number];

const kinds = [
  { value: 'volume', label: 'Volume' },
  { value: 'scope', label: 'Scope' },
  { value: 'time', label: 'Time' },
  { value: 'other', label: 'Other' },
] as const;

/** What the rate is multiplied by to speak for this deal: strength of the portfolios and further factors (F5). */
export function ScalingRows({ dealId }: { readonly dealId: string }) {
  const { worksheet, change } = useSheet();
  const deal = useApp((state) => state.dealsById[dealId]?.deal);
  const { strength, adjustments, licensor } = worksheet;
  const put = (at: number, row: Adjustment, how?: 'clicked') =>
    change({ adjustments: adjustments.map((one, index) => (index === at ? row : one)) }, how);
  const add = () =>
    change(
      {
        adjustments: [
          ...adjustments,
          {
            id: newId(),
            kind: adjustments.length === 0 ? 'volume' : 'other',
            name: '',
            factor: nothingAssumed(),
          },
        ],
      },
      'clicked',
    );
  const by = strength?.by ?? 'none';
  return (
    <AssumedSection
      title="To this deal"
      help="How strong the portfolio of this deal is beside the one that was licensed there, and what else differs."
      adds={[{ label: 'Factor', add }]}
    >
      <div className={styles.choices}>
        <NativeSelect
          aria-label="Whose portfolio the scaled rate is for"
          value={licensor ?? ''}
          data={[
            { value: '', label: 'For the net licensor' },
            { value: 'A', label: `For ${deal?.parties.A.name ?? 'Party A'}'s portfolio` },
            { value: 'B', label: `For ${deal?.parties.B.name ?? 'Party B'}'s portfolio` },
          ]}
          onChange={({ currentTarget: { value } }) =>
            change({ licensor: value === 'A' || value === 'B' ? value : null }, 'clicked')
          }
        />
        <SegmentedControl
          size="xs"
          aria-label="Strength of the portfolios"
          value={by}
          data={[
            { value: 'none', label: 'Not scaled' },
            { value: 'shares', label: 'Two shares' },
            { value: 'ratio', label: 'One ratio' },
          ]}
          onChange={(value) => change({ strength: strengthBy(value) }, 'clicked')}
        />
      </div>
      {strength?.by === 'ratio' && (
        <AssumptionRow
          place="strength.ratio"
          name="Strength of the portfolios"
          label="Our share / theirs"
          assumption={strength.ratio}
          onChange={(ratio) => change({ strength: { by: 'ratio', ratio } })}
        />
      )}
      {strength?.by === 'shares' &&
        (['own', 'comparable'] as const).map((which) => (
          <OptionalRow
            key={which}
            place={`strength.${which}`}
            name={which === 'own' ? 'Share of this portfolio' : 'Share of the comparable'}
            otherwise="not said"
            kind="percent"
            assumption={strength[which]}
            onChange={(next, how) => change({ strength: { ...strength, [which]: next } }, how)}
          />
        ))}
      {adjustments.map((row, index) => (
        <div key={row.id} className={styles.group}>
          <AssumptionRow
            place={`adjustments.${index}.factor`}
            name={row.name.trim() || `Factor ${index + 1}`}
            label={
              <NativeSelect
                aria-label={`Factor ${index + 1}, for`}
                value={row.kind}
                data={[...kinds]}
                onChange={({ currentTarget: { value } }) => {
                  const kind = kinds.find((one) => one.value === value)?.value ?? 'other';
                  put(index, { ...row, kind }, 'clicked');
                }}
              />
            }
            assumption={row.factor}
            onChange={(factor) => put(index, { ...row, factor })}
            onRemove={() => change({ adjustments: adjustments.filter((_, at) => at !== index) }, 'clicked')}
          />
          <TextInput
            className={styles.adjusts ?? ''}
            aria-label={`Factor ${index + 1}, name`}
            placeholder="What it adjusts for"
            value={row.name}
            onChange={(event) => put(index, { ...row, name: event.currentTarget.value })}
          />
        </div>
      ))}
    </AssumedSection>
  );
}

function strengthBy(by: string): Worksheet['strength'] {
  if (by === 'shares') return { by, own: nothingAssumed(), comparable: nothingAssumed() };
  return by === 'ratio' ? { by, ratio: nothingAssumed() } : null;
}
