import { NativeSelect } from '@mantine/core';
import type { DecidedSettings, SourcePreview } from '../../../../domain/patents/reading-settings.ts';
import { wantsOffice } from './wants-office.ts';
import {
  dateOrderChoices,
  encodingChoices,
  formatChoices,
  officeChoices,
  separatorChoices,
  type Choice,
} from './reading-labels.ts';
import styles from './import.module.css';

/** The names of columns may stand this far down; a line found further down is offered too. */
const HEADER_LINES = 12;
const NO_SEPARATOR = { value: 'none', label: 'nothing: one cell a line' } as const;

interface ReadingSectionProps {
  readonly preview: SourcePreview;
  readonly decided: DecidedSettings;
  readonly onDecide: (change: DecidedSettings) => void;
}

/** How the source is read, as found out or as put right, with the reason beside it. */
export function ReadingSection({ preview, decided, onDecide }: ReadingSectionProps) {
  // as they were last decided: the preview that they lead to may still be awaited
  const {
    format = preview.settings.format,
    encoding = preview.settings.encoding,
    separator = preview.settings.separator,
    sheet = preview.settings.sheet,
    headerLine = preview.settings.headerLine,
    dateOrder = preview.settings.dateOrder,
    office = preview.settings.office ?? null,
  } = decided;
  const hasDates = preview.columns.some((meaning) => meaning?.endsWith('-date'));
  return (
    <section className={styles.reading} aria-label="How it is read">
      <SettingSelect
        label="Format"
        reason={preview.formatReason}
        value={format}
        choices={formatChoices}
        onChoose={(chosen) => onDecide({ format: chosen })}
      />
      {encoding !== null && preview.kind === 'text' && (
        <SettingSelect
          label="Encoding"
          reason={preview.encodingReason}
          value={encoding}
          choices={encodingChoices}
          onChoose={(chosen) => onDecide({ encoding: chosen })}
        />
      )}
      {preview.sheets.length > 0 && sheet !== null && (
        <SettingSelect
          label="Sheet"
          value={sheet}
          choices={preview.sheets.map((name) => ({ value: name, label: name }))}
          onChoose={(chosen) => onDecide({ sheet: chosen })}
        />
      )}
      {preview.kind !== 'workbook' && (
        <SettingSelect
          label="Between cells"
          value={separator ?? 'none'}
          choices={[...separatorChoices, NO_SEPARATOR]}
          onChoose={(chosen) => onDecide({ separator: chosen === 'none' ? null : chosen })}
        />
      )}
      <SettingSelect
        label="Names of columns"
        value={headerLine === null ? 'none' : String(headerLine)}
        choices={headerChoices(headerLine, preview.kind === 'workbook' ? 'row' : 'line')}
        onChoose={(line) => onDecide({ headerLine: line === 'none' ? null : Number(line) })}
      />
      {hasDates && (
        <SettingSelect
          label="Order of dates"
          value={dateOrder}
          choices={dateOrderChoices}
          onChoose={(chosen) => onDecide({ dateOrder: chosen })}
        />
      )}
      {format === 'generic' && (
        <SettingSelect
          label="Without an office"
          reason={wantsOffice(preview) ? 'No row names an office: choose one.' : undefined}
          value={office ?? 'none'}
          choices={officeChoices}
          onChoose={(code) => onDecide({ office: code === 'none' ? null : code })}
        />
      )}
    </section>
  );
}

interface SettingSelectProps<T extends string> {
  readonly label: string;
  readonly reason?: string | undefined;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
}

function SettingSelect<T extends string>({ label, reason, value, choices, onChoose }: SettingSelectProps<T>) {
  return (
    <NativeSelect
      className={reason === undefined ? '' : (styles.wide ?? '')}
      label={label}
      description={reason}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      data={[...choices]}
      onChange={({ currentTarget }) => {
        const chosen = choices.find((choice) => choice.value === currentTarget.value);
        if (chosen) onChoose(chosen.value);
      }}
    />
  );
}

function headerChoices(found: number | null, unit: 'line' | 'row'): readonly Choice<string>[] {
  const lines = Array.from({ length: HEADER_LINES }, (_, at) => at + 1);
  if (found !== null && found > HEADER_LINES) lines.push(found);
  return [
    { value: 'none', label: 'none' },
    ...lines.map((line) => ({ value: String(line), label: `in ${unit} ${line}` })),
  ];
}
