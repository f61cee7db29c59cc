import type { Issue } from '../../../../domain/result.ts';

/** What is wrong at a place or within it, in one line; undefined where nothing is. */
export function issuesAt(issues: readonly Issue[], path: string): string | undefined {
  const found = issues.filter((issue) => isWithin(issue, path)).map(({ message }) => message);
  return [...new Set(found)].join(' ') || undefined;
}

/** The issues within a place, with their paths from there. */
export function issuesUnder(issues: readonly Issue[], path: string): readonly Issue[] {
  return issues
    .filter((issue) => isWithin(issue, path))
    .map(({ path: whole, message }) => ({ path: whole.slice(path.length + 1), message }));
}

function isWithin(issue: Issue, path: string): boolean {
  return issue.path === path || issue.path.startsWith(`${path}.`);
}
