import { CircleAlert } from 'lucide-react';
import type { Issue } from '../../../domain/result.ts';
import styles from './field-row.module.css';

/** Why a value was refused, in the words of the rule it broke. */
export function IssueList({ id, issues }: { readonly id: string; readonly issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <ul id={id} className={styles.issues} aria-live="polite">
      {issues.map((issue) => (
        <li key={`${issue.path} ${issue.message}`}>
          <CircleAlert size={12} aria-hidden />
          {placeOf(issue.path)}
          {issue.message}
        </li>
      ))}
    </ul>
  );
}

/** "instalments.1.due" -> "No. 2: ": which line of a list is meant. */
function placeOf(path: string): string {
  const line = path.split('.').find((part) => /^\d+$/.test(part));
  return line === undefined ? '' : `No. ${Number(line) + 1}: `;
}
