import type { Suggestion, WrittenParagraph, WrittenRun } from './written-prose.ts';

/** The text as it will be when every suggestion is accepted. */
export function acceptAll(paragraphs: readonly WrittenParagraph[]): readonly WrittenParagraph[] {
  return resolve(paragraphs, () => 'accept');
}

/** The text as it was before the suggestions. */
export function rejectAll(paragraphs: readonly WrittenParagraph[]): readonly WrittenParagraph[] {
  return resolve(paragraphs, () => 'reject');
}

type Verdict = 'accept' | 'reject' | 'leave';

/**
 * Accepts or rejects some of the suggestions. A paragraph break that goes joins two paragraphs; the first one's role stays.
 * A paragraph of which every word is deleted goes with them.
 */
export function resolve(
  paragraphs: readonly WrittenParagraph[],
  judge: (suggestion: Suggestion) => Verdict,
): readonly WrittenParagraph[] {
  const resolved: WrittenParagraph[] = [];
  let [isJoined, isEmptied] = [false, false];
  for (const [at, { breakSuggestion, ...paragraph }] of paragraphs.entries()) {
    const runs = paragraph.runs.flatMap((run) => settle(run, judge));
    const last = resolved.at(-1);
    if (isJoined && last) resolved[resolved.length - 1] = { ...last, runs: [...last.runs, ...runs] };
    else {
      resolved.push({ ...paragraph, runs });
      isEmptied = false;
    }
    isEmptied ||= paragraph.runs.some(({ suggestion }) => isDeleted(suggestion, judge));
    const verdict = breakSuggestion ? judge(breakSuggestion) : 'accept';
    isJoined =
      at < paragraphs.length - 1 &&
      breakSuggestion !== undefined &&
      verdict !== 'leave' &&
      (breakSuggestion.kind === 'deletion') === (verdict === 'accept');
    const kept = resolved.at(-1);
    if (!kept || isJoined) continue;
    if (breakSuggestion && verdict === 'leave') resolved[resolved.length - 1] = { ...kept, breakSuggestion };
    // A break before it that is still to be settled would otherwise become that of another paragraph
    else if (isEmptied && kept.runs.length === 0 && !resolved.at(-2)?.breakSuggestion) resolved.pop();
  }
  const [first] = paragraphs;
  return resolved.length === 0 && first ? [{ role: first.role, runs: [] }] : resolved;
}

function isDeleted(suggestion: Suggestion | undefined, judge: (suggestion: Suggestion) => Verdict): boolean {
  return suggestion?.kind === 'deletion' && judge(suggestion) === 'accept';
}

function settle(run: WrittenRun, judge: (suggestion: Suggestion) => Verdict): readonly WrittenRun[] {
  const { suggestion, ...rest } = run;
  if (!suggestion) return [run];
  const verdict = judge(suggestion);
  if (verdict === 'leave') return [run];
  return (suggestion.kind === 'insertion') === (verdict === 'accept') ? [rest] : [];
}

export function hasSuggestions(paragraphs: readonly WrittenParagraph[]): boolean {
  return paragraphs.some(
    (paragraph) =>
      paragraph.breakSuggestion !== undefined || paragraph.runs.some((run) => run.suggestion !== undefined),
  );
}
