import type { Issue } from '../../../../domain/result.ts';
import { isTaken } from './free-name.ts';

/** What is to become of the rows; `renews` is the id of a list, or empty for a new one. */
export interface ListChoice {
  readonly name: string;
  readonly owner: string;
  readonly renews: string;
}

/** What has to be put right before the import can begin. `taken` are the names of the other lists. */
export function checkListChoice(
  { name, owner, renews }: ListChoice,
  taken: readonly string[],
): readonly Issue[] {
  const issues: Issue[] = [];
  if (name.trim() === '') issues.push({ path: 'name', message: 'Give the list a name.' });
  else if (renews === '' && isTaken(name, taken))
    issues.push({ path: 'name', message: 'Another list has this name.' });
  if (owner.trim() === '') issues.push({ path: 'owner', message: 'Say whose patents these are.' });
  return issues;
}
