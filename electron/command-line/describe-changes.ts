import { formatDecimal } from '../../domain/decimal.ts';
import type { Redline } from '../../domain/redline/redline.ts';
import type { RoundChange } from '../../domain/rounds/round-change.ts';
import type { Side } from '../../domain/terms/values/value-kind.ts';

interface ReasonedChange {
  readonly change: RoundChange;
  readonly reason: string | null;
  /** What it is worth, in a line; null where nothing is to be said. */
  readonly worth: string | null;
}

/** Changes for people to read in a terminal: a heading for each term and a line for each of its changes. */
export function describeChanges(
  changes: readonly ReasonedChange[],
  names: Readonly<Record<Side, string>>,
): string {
  if (changes.length === 0) return 'Nothing changed.';
  const terms = [...new Set(changes.map(({ change }) => change.termKey))];
  return terms
    .map((key) => {
      const own = changes.filter(({ change }) => change.termKey === key);
      const width = Math.max(...own.map(({ change }) => change.label.length));
      return [own[0]?.change.termLabel, ...own.map((one) => describeChange(one, width, names))].join('\n');
    })
    .join('\n\n');
}

function describeChange(
  { change, reason, worth }: ReasonedChange,
  width: number,
  names: Readonly<Record<Side, string>>,
): string {
  const indent = ' '.repeat(width + 4);
  const said = change.redline
    ? describeRedline(change.redline).join(`\n${indent}`)
    : `${change.before ?? 'not stated'} -> ${change.after ?? 'not stated'}`;
  return [
    `  ${change.label.padEnd(width)}  ${said}${describeMove(change, names)}`,
    ...describeParts(change.parts, indent, names),
    ...(worth ? [`${indent}${worth}`] : []),
    ...(reason ? [`${indent}reason: ${reason.replaceAll('\n', `\n${indent}`)}`] : []),
  ].join('\n');
}

/** A line for each thing that moved within a value of several figures, under the words of the change. */
function describeParts(
  parts: RoundChange['parts'],
  indent: string,
  names: Readonly<Record<Side, string>>,
): readonly string[] {
  const width = Math.max(0, ...parts.map(({ label }) => label.length));
  return parts.map(
    (part) =>
      `${indent}${part.label.padEnd(width)}  ${part.before ?? 'none'} -> ${part.after ?? 'none'}${describeMove(part, names)}`,
  );
}

function describeMove(
  { delta, gains }: Pick<RoundChange, 'delta' | 'gains'>,
  names: Readonly<Record<Side, string>>,
): string {
  const marks = [delta && describeDelta(delta), gains && `in favour of ${names[gains]}`].filter(Boolean);
  return marks.length > 0 ? ` [${marks.join('; ')}]` : '';
}

function describeDelta({ absolute, percent }: NonNullable<RoundChange['delta']>): string {
  const figure = `${absolute[0]}${formatDecimal(absolute.slice(1))}`;
  return percent === null ? figure : `${figure}, ${percent} %`;
}

/** "[-struck out-]{+put in+}", of the paragraphs that changed; what moved is marked at both ends with its number. */
function describeRedline(redline: Redline): readonly string[] {
  return redline
    .filter(({ kind }) => kind !== 'same')
    .map(({ role, roleBefore, pieces }) => {
      const words = pieces.map(({ kind, run, move }) => {
        if (kind === 'inserted') return `{+${run.text}+}`;
        if (kind === 'deleted') return `[-${run.text}-]`;
        if (kind === 'moved-from') return `[moved ${move}: -${run.text}-]`;
        return kind === 'moved-to' ? `{moved ${move}: +${run.text}+}` : run.text;
      });
      return `${roleBefore ? `(${roleBefore} -> ${role}) ` : ''}${words.join('')}`;
    });
}
