import { Figure, figureText } from '../figure.ts';
import { rateOn, type FxTable } from '../fx.ts';
import type { Step } from '../reckoned.ts';
import type { TakenFact, WorksheetInput } from './assumption.ts';
import type { FigureValue, KnownFigure } from './known-figure.ts';
import { placeWords } from './places.ts';
import type { Placed } from './result.ts';
import type { Worksheet } from './worksheet.ts';

/** What a worksheet is read with: the figures of its precedent as they are today, and rates of exchange. */
export interface WorksheetSources {
  readonly known: readonly KnownFigure[];
  readonly fx: FxTable;
  /** How many days old a rate of exchange may be; Infinity for any. */
  readonly fxOldestDays: number;
}

/** A worksheet on its way to figures; what keeps it from that is gathered with its place. */
export interface Reading extends WorksheetSources {
  readonly sheet: Worksheet;
  readonly problems: Placed[];
  readonly cautions: Placed[];
  readonly steps: Step[];
}

export function startReading(sheet: Worksheet, sources: WorksheetSources): Reading {
  return { ...sources, sheet, problems: [], cautions: [], steps: [] };
}

/** Notes what is wrong at a place; the answer stands for the missing figure. */
export function missing({ problems }: Reading, place: string, message: string): null {
  problems.push({ place, message });
  return null;
}

/** What a fact that was taken says today, or nothing where it cannot be reckoned with. */
export function takenValue(reading: Reading, taken: TakenFact, place: string): FigureValue | null {
  const figure = reading.known.find(({ factId, part }) => factId === taken.factId && part === taken.part);
  if (!figure) return missing(reading, place, `The fact ${taken.factId} of the precedent is gone.`);
  for (const message of [...changeOf(figure, taken), ...figure.cautions])
    reading.cautions.push({ place, message: sentence(message) });
  if (!figure.value) return missing(reading, place, sentence(figure.problem ?? 'undisclosed'));
  return figure.value;
}

function changeOf({ says, words }: KnownFigure, { seen }: TakenFact): readonly string[] {
  return says === seen ? [] : [`The fact says something else than when it was taken: ${words}.`];
}

function sentence(words: string): string {
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return text.endsWith('.') ? text : `${text}.`;
}

/** A plain figure: of a fact a count, of an assumption whatever it is. */
export function figureOf(reading: Reading, input: WorksheetInput, place: string): Figure | null {
  if (input.from === 'assumption')
    return input.value === null
      ? missing(reading, place, `${placeWords(reading.sheet, place)}: no figure is said.`)
      : new Figure(input.value);
  const value = takenValue(reading, input, place);
  if (!value) return null;
  return value.kind === 'units'
    ? new Figure(value.amount)
    : missing(reading, place, 'This fact holds no number of units.');
}

export function dayOf(reading: Reading, input: Worksheet['valuationDate'], place: string): string | null {
  if (input === null) return null;
  if (input.from === 'assumption')
    return input.value ?? missing(reading, place, `${placeWords(reading.sheet, place)}: no day is said.`);
  const value = takenValue(reading, input, place);
  if (!value) return null;
  return value.kind === 'day' ? value.day : missing(reading, place, 'This fact holds no day.');
}

/** What one unit of a currency is in that of the worksheet. */
export function conversion(reading: Reading, currency: string, day: string, place: string): Figure | null {
  const { sheet, fx, fxOldestDays, steps } = reading;
  const found = rateOn(fx, currency, sheet.currency, day, fxOldestDays);
  if (found.ok) {
    for (const step of found.value.working)
      if (!steps.some(({ what }) => what === step.what)) steps.push(step);
    return found.value.rate;
  }
  const [issue] = found.error.code === 'invalid-input' ? found.error.issues : [];
  return missing(reading, place, issue?.message ?? `There is no rate from ${currency} to ${sheet.currency}.`);
}

/** Text of a figure in a line of the working. */
export function shown(figure: Figure): string {
  return figureText(figure, 12);
}
