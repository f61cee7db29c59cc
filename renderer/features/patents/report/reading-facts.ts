import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { ReadingSettings } from '../../../../domain/patents/reading-settings.ts';
import {
  dateOrderChoices,
  encodingChoices,
  formatChoices,
  separatorChoices,
  type Choice,
} from '../import/reading-labels.ts';
import { sayWhen } from '../../../ui/say-when.ts';

type Fact = readonly [name: string, text: string];

/** How a list was read, in words. Without settings only what every list keeps. */
export function readingFacts(
  list: Pick<PatentListSummary, 'sourceName' | 'sourceSha256' | 'format' | 'importedAt'>,
  settings: ReadingSettings | null,
): readonly Fact[] {
  const { sourceName, sourceSha256, format, importedAt } = list;
  return [
    ['Source', sourceName],
    ['Format', labelOf(formatChoices, format)],
    ...(settings === null ? [] : settingFacts(settings)),
    ['Imported', sayWhen(importedAt)],
    ['SHA-256', sourceSha256],
  ];
}

function settingFacts(settings: ReadingSettings): readonly Fact[] {
  const { encoding, separator, sheet, dateOrder, office, headerLine } = settings;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Encoding', encoding && labelOf(encodingChoices, encoding)],
    ['Separator', separator && labelOf(separatorChoices, separator)],
    ['Sheet', sheet],
    ['Header', headerLine === null ? 'none' : `line ${headerLine}`],
    ['Dates', labelOf(dateOrderChoices, dateOrder)],
    ['Bare numbers', office ? `read as ${office}` : null],
  ];
  return facts.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
}

function labelOf<T extends string>(choices: readonly Choice<T>[], value: T): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
