import type { Reading, ReceivedPart } from '../../domain/receiving/reading.ts';
import type { ReceivedRecord } from '../../domain/receiving/received-file.ts';

const deeds: Readonly<Record<ReceivedRecord['changes'][number]['kind'], string>> = {
  inserted: 'put in',
  deleted: 'struck',
  'moved-from': 'moved away',
  'moved-to': 'moved here',
};

/** What came of a file for people to read in a terminal: what to know first, then each term, then what was marked and remarked. */
export function describeReceived(
  { parts, terms, doubts }: Pick<Reading, 'parts' | 'terms' | 'doubts'>,
  { changes, comments }: Pick<ReceivedRecord, 'changes' | 'comments'>,
): readonly string[] {
  const told = parts.flatMap(describePart);
  const labels = new Map([
    ...terms.map(({ key, label }) => [key, label] as const),
    ...parts.flatMap(({ as, label }) => (as.kind === 'term' ? [[as.key, label] as const] : [])),
  ]);
  const at = (key: string | null) =>
    key === null ? 'beside the terms' : (labels.get(key) ?? 'a term of theirs');
  return [
    ...doubts,
    ...(told.length === 0 ? ['No term changed.'] : ['What changed:', ...told]),
    ...(changes.length === 0 ? [] : [`Marked changes: ${changes.length} (${countByAuthor(changes)})`]),
    ...changes.map(
      ({ termKey, kind, before, text }) =>
        `  ${at(termKey)}: ${before === undefined ? `${deeds[kind]} "${inLine(text)}"` : `"${inLine(before)}" -> "${inLine(text)}"`}`,
    ),
    ...(comments.length === 0 ? [] : [`Comments: ${comments.length}`]),
    ...comments.map(
      ({ termKey, author, date, text, on }) =>
        `  ${at(termKey)}, ${nameOf(author)}${date === null ? '' : `, ${date.slice(0, 10)}`}${on.trim() === '' ? '' : `, on "${inLine(on)}"`}: ${inLine(text)}`,
    ),
  ];
}

/** The name of a term, and line by line what it says now in place of what it said. Nothing of one that stayed and has no note. */
function describePart(part: ReceivedPart): readonly string[] {
  const { heading, label, outcome, confidence, values, notes = [] } = part;
  const isSame = outcome === 'same' || outcome === 'frame';
  if (isSame && notes.length === 0) return [];
  const named = heading === '' || heading === label ? label : `${label}, under "${heading}"`;
  const what = isSame ? 'unchanged' : outcome === 'added' ? 'a new term' : confidence;
  const valued = values.map(
    ({ label: field, before, after }) => `${field}: ${before ?? 'not stated'} -> ${after ?? 'not stated'}`,
  );
  return [
    `  ${named || heading} (${what})`,
    ...[...valued, ...wordsOf(part), ...notes].map((line) => `    ${line}`),
  ];
}

function wordsOf({ outcome, before, after }: ReceivedPart): readonly string[] {
  if (outcome === 'same' || outcome === 'frame' || outcome === 'values') return [];
  const was = before ?? [];
  return [
    ...was.filter((line) => !after.includes(line)).map((line) => `- ${inLine(line)}`),
    ...after.filter((line) => !was.includes(line)).map((line) => `+ ${inLine(line)}`),
  ];
}

function countByAuthor(changes: ReceivedRecord['changes']): string {
  const counts = new Map<string, number>();
  for (const { author } of changes) counts.set(nameOf(author), (counts.get(nameOf(author)) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name}: ${count}`).join(', ');
}

/** As the file says: anybody can write anything there, or nothing. */
function nameOf(author: string): string {
  return inLine(author) || 'an unnamed author';
}

/** On one line, and without signs that a terminal would obey. */
function inLine(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .trim();
}
