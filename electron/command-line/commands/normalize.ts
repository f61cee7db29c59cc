import { europeanPatentOf } from '../../../domain/patents/european-patent-of.ts';
import { kindMeaning } from '../../../domain/patents/kind-codes.ts';
import { readAnyNumberCell, type NumberCell } from '../../../domain/patents/number-cell.ts';
import { officeOfCountryCell } from '../../../domain/patents/office-codes.ts';
import { formatPatentNumber, type PatentNumber } from '../../../domain/patents/patent-number.ts';
import { ok } from '../../../domain/result.ts';
import { WrongUsage, type AnsweredLine, type Command, type OptionValues } from '../command.ts';

export const normalizeCommand: Command = {
  usage: 'parley normalize [--country CODE] < NUMBERS',
  summary: 'reads patent numbers, one or several a line, and says of each line which they are and why',
  options: { country: { type: 'string' } },
  run: ({ lines }, options) => {
    const office = countryOf(options);
    return Promise.resolve(ok({ lines: answers(lines(), office) }));
  },
};

function countryOf(options: OptionValues): string | undefined {
  const { country } = options;
  if (typeof country !== 'string') return undefined;
  const office = officeOfCountryCell(country);
  if (office === undefined) throw new WrongUsage('--country takes a two-letter country code such as US.');
  return office;
}

async function* answers(
  input: AsyncIterable<readonly string[]>,
  office: string | undefined,
): AsyncGenerator<readonly AnsweredLine[]> {
  for await (const lines of input) {
    yield lines.map((raw) => {
      const cell = readAnyNumberCell(raw, { office });
      return { json: () => toJson(raw, cell), words: () => toWords(raw, cell) };
    });
  }
}

/** One line's answer; what is told of one number is told of the first. */
function toJson(raw: string, { status, numbers, reason }: NumberCell): Readonly<Record<string, unknown>> {
  const [first] = numbers;
  return {
    raw,
    numbers: numbers.map(formatPatentNumber),
    status,
    office: first?.office ?? null,
    stage: first?.stage ?? null,
    kind: first?.kind ?? null,
    key: first?.key ?? null,
    confidence: first?.confidence ?? null,
    reason: reason ?? first?.reason ?? null,
  };
}

const WIDTH = 30;

function toWords(raw: string, { status, numbers, reason }: NumberCell): string {
  const written = raw.replaceAll(/\p{Cc}/gu, ' ').trim();
  const shown = numbers.map(formatPatentNumber).join(', ');
  const said = status === 'resolved' ? numbers.map(describe).join('; ') : `${status}: ${reason ?? ''}`;
  return `${written.padEnd(WIDTH)}  ${shown.padEnd(WIDTH)}  ${said}`;
}

function describe(number: PatentNumber): string {
  const { office, kind, stage, confidence, reason } = number;
  const meaning = kind === null ? null : kindMeaning(office, kind);
  const translated = europeanPatentOf(number);
  return [
    meaning === null ? stage : `${stage}: ${meaning}`,
    translated === null ? '' : ` (of ${translated})`,
    confidence === 'high' ? '' : ` [${confidence} confidence: ${reason ?? ''}]`,
  ].join('');
}
