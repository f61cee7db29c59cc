import { Checkbox, NativeSelect, SegmentedControl } from '@mantine/core';
import type { Schedule } from '../../../domain/deals/deal.ts';
import { figureStyles, type ExportOptions } from '../../../domain/document/export-options.ts';
import { TextOption } from './text-option.tsx';
import styles from './export-panel.module.css';

interface OptionsFormProps {
  readonly options: ExportOptions;
  readonly schedules: readonly Schedule[];
  readonly onOptions: (change: Partial<ExportOptions>) => void;
}

const figureWords: Readonly<Record<ExportOptions['figures'], string>> = {
  'en-GB': 'English (UK): 31 July 2026, 1,234.50',
  'en-US': 'English (US): July 31, 2026, 1,234.50',
  'de-DE': 'German: 31. Juli 2026, 1.234,50',
  'fr-FR': 'French: 31 juillet 2026, 1 234,50',
  'zh-CN': 'Chinese: 2026年7月31日, 1,234.50',
  'ja-JP': 'Japanese: 2026年7月31日, 1,234.50',
  'ko-KR': 'Korean: 2026년 7월 31일, 1,234.50',
  iso: 'ISO: 2026-07-31, 1234.50',
};

const numberings: readonly { readonly value: ExportOptions['numbering']; readonly label: string }[] = [
  { value: 'through', label: '1, 2, 3' },
  { value: 'by-part', label: '1.1, 1.2' },
  { value: 'none', label: 'None' },
];

/** How the documents of this deal look and what they carry; kept with the deal. */
export function OptionsForm({ options, schedules, onOptions }: OptionsFormProps) {
  const { paper, figures, cover, calendar, draftMark, legend, recipient, numbering } = options;
  const printed = options.schedules ?? schedules.map(({ letter }) => letter);
  const letters = schedules.map(({ letter }) => letter);
  const tick = (letter: string, isOn: boolean): void => {
    const next = letters.filter((one) => (one === letter ? isOn : printed.includes(one)));
    onOptions({ schedules: next.length === letters.length ? null : next });
  };
  return (
    <section className={styles.group} aria-label="Look">
      <TextOption
        label="For whom"
        description="On every page, and in the export log."
        value={recipient}
        limit={120}
        onValue={(value) => onOptions({ recipient: value })}
      />
      <TextOption
        label="Legend"
        description="On the cover and at the foot of every page."
        value={legend}
        limit={200}
        onValue={(value) => onOptions({ legend: value })}
      />
      <div className={styles.pair}>
        <div>
          <div id="paper" className={styles.label}>
            Paper
          </div>
          <SegmentedControl
            fullWidth
            aria-labelledby="paper"
            value={paper}
            onChange={(value) => onOptions({ paper: value })}
            data={['A4', 'Letter']}
          />
        </div>
        <NativeSelect
          label="Numbers of terms"
          value={numbering}
          data={[...numberings]}
          onChange={({ currentTarget }) => {
            const found = numberings.find(({ value }) => value === currentTarget.value);
            if (found) onOptions({ numbering: found.value });
          }}
        />
      </div>
      <NativeSelect
        label="Dates and figures"
        value={figures}
        data={figureStyles.map((value) => ({ value, label: figureWords[value] }))}
        onChange={({ currentTarget }) => {
          const found = figureStyles.find((style) => style === currentTarget.value);
          if (found) onOptions({ figures: found });
        }}
      />
      <fieldset className={styles.ticks}>
        <legend className={styles.label}>Parts</legend>
        <Checkbox
          label="Cover"
          checked={cover}
          onChange={({ currentTarget }) => onOptions({ cover: currentTarget.checked })}
        />
        <Checkbox
          label="Payment calendar"
          checked={calendar}
          onChange={({ currentTarget }) => onOptions({ calendar: currentTarget.checked })}
        />
        <Checkbox
          label="“Draft” behind the pages of a draft"
          checked={draftMark}
          onChange={({ currentTarget }) => onOptions({ draftMark: currentTarget.checked })}
        />
        {schedules.map(({ letter, owner }) => (
          <Checkbox
            key={letter}
            label={`Schedule ${letter}: ${owner}`}
            checked={printed.includes(letter)}
            onChange={({ currentTarget }) => tick(letter, currentTarget.checked)}
          />
        ))}
      </fieldset>
    </section>
  );
}
