import type { CopyContents } from '../../domain/contract/exports.ts';

/** What a copy would hold and leave out, a line for each. */
export function describeContents({ holds, holdsPrivate, leavesOut, cautions }: CopyContents): string {
  return [
    ...describeCautions(cautions),
    ...part('The copy would hold', holds),
    ...part('Of what only we may see', holdsPrivate),
    ...part('It would leave out', leavesOut),
    'Nothing was written.',
  ].join('\n');
}

/** For us alone: it goes to the screen of the one who exports, never into the file. */
export function describeCautions(cautions: readonly string[]): readonly string[] {
  return part('To look at once more before it goes', cautions);
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}
