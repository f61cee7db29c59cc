import { CircleAlert } from 'lucide-react';
import type { CellProblem, SheetRow } from './forecast-sheet.ts';
import styles from './forecasts.module.css';

interface SheetProblemsProps {
  readonly problems: readonly CellProblem[];
  readonly rows: readonly SheetRow[];
  readonly onGo: (problem: CellProblem) => void;
}

const SHOWN = 3;

/** Cells that are not stored as they stand, each with the way to it. */
export function SheetProblems({ problems, rows, onGo }: SheetProblemsProps) {
  if (problems.length === 0) return null;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const rest = problems.length - SHOWN;
  return (
    <section className={styles.problems} aria-label="Cells that are not saved">
      <p className={styles.problemHead}>
        <CircleAlert size={12} aria-hidden />{' '}
        {problems.length === 1 ? 'One cell is' : `${problems.length} cells are`} not saved; everything else
        is.
      </p>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.id} ${problem.field}`}>
            <button type="button" className={styles.go} onClick={() => onGo(problem)}>
              {sayCell(byId.get(problem.id), problem)}
            </button>
            : {problem.message}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.more}>and {rest} more, marked in the table</p>}
    </section>
  );
}

function sayCell(row: SheetRow | undefined, { field }: CellProblem): string {
  if (!row) return field;
  const whose = [row.product, row.region, row.standard, row.year].filter((part) => part !== '').join(', ');
  const text = row[field];
  return `${whose || 'New line'}: ${field}${text === '' ? '' : ` “${text}”`}`;
}
