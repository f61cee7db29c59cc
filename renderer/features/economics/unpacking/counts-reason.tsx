import { TextInput } from '@mantine/core';
import { useSheet } from './sheet-context.ts';
import styles from './unpacking.module.css';

/** Why one of the three rates speaks for the comparable and not the others. */
export function CountsReason() {
  const { open, worksheet, change, leave } = useSheet();
  if (open.result.isRate) return null;
  return (
    <div className={styles.countsWhy} onBlur={leave}>
      <TextInput
        aria-label="Why this rate counts"
        placeholder="Why this one counts"
        value={worksheet.countsWhy}
        onChange={(event) => change({ countsWhy: event.currentTarget.value })}
      />
      <p className={styles.help}>
        Which of the three speaks is what people argue over: InterDigital read its licence to LG by the future
        units alone, and the High Court did not follow it.
      </p>
    </div>
  );
}
