import type { CopyContents } from '../../domain/contract/exports.ts';

/** What a copy would hold and leave out, a line for each. */
export function describeContents({ holds, holdsPrivate, leavesOut }: CopyContents): string {
  return [
    ...part('The copy would hold', holds),
    ...part('Of what only we may see', holdsPrivate),
    ...part('It would leave out', leavesOut),
    'Nothing was written.',
  ].join('\n');
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}
