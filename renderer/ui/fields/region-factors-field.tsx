import type { RegionFactors } from '../../../domain/terms/values/region-factors.ts';
import { AddRowButton } from './add-row-button.tsx';
import { issuesWithin, type EditorProps } from './editor-props.ts';
import { RegionFactorRow } from './region-factor-row.tsx';
import { useFocusNewRow } from './use-focus-new-row.ts';
import styles from './fields.module.css';

type Line = RegionFactors['lines'][number];

/** How much of the rate is due in each region, and which countries make up a region. */
export function RegionFactorsField({
  id,
  value = { lines: [] },
  issues,
  describedBy,
  onChange,
}: EditorProps<RegionFactors>) {
  const { lines } = value;
  const { rows, expectRow } = useFocusNewRow<HTMLFieldSetElement>();
  const put = (index: number, change: Partial<Line>): void =>
    onChange({ lines: lines.map((line, at) => (at === index ? { ...line, ...change } : line)) });
  return (
    <fieldset
      ref={rows}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      className={styles.stack}
    >
      {lines.map((line, index) => (
        <RegionFactorRow
          // Regions have no key of their own and are only added at the end
          key={index}
          which={`Region ${index + 1}`}
          line={line}
          issues={issuesWithin(issues, `lines.${index}`)}
          onChange={(change) => put(index, change)}
          onRemove={() => onChange({ lines: lines.filter((_, at) => at !== index) })}
        />
      ))}
      <AddRowButton
        onClick={() => {
          expectRow();
          onChange({ lines: [...lines, { region: '', countries: [], percent: '' }] });
        }}
      >
        Add region
      </AddRowButton>
    </fieldset>
  );
}
