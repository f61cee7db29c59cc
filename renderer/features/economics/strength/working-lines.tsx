import type { StrengthLine } from '../../../../domain/economics/strength/result.ts';
import { sayFamilies } from '../../../../domain/economics/strength/strength-words.ts';
import { useApp } from '../../../store.ts';
import styles from './strength.module.css';

interface WorkingLinesProps {
  /** Of what, such as "Nokia, 5G". */
  readonly of: string;
  readonly lines: readonly StrengthLine[];
}

/** How figures come about, line by line, down to the rows that were counted. */
export function WorkingLines({ of, lines }: WorkingLinesProps) {
  const changePart = useApp((state) => state.changePart);
  const go = useApp((state) => state.go);
  if (lines.length === 0) return null;
  return (
    <table className={styles.working} aria-label={`Working: ${of}`}>
      <caption>{of}</caption>
      <tbody>
        {lines.map(({ what, how, is, rows }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>
              {how}
              {rows.map((behind) => (
                <button
                  key={`${behind.listId} ${JSON.stringify(behind.part)}`}
                  type="button"
                  className={styles.rows}
                  aria-label={`${sayFamilies(behind.families)} in ${behind.list}: show their rows`}
                  onClick={() => {
                    changePart(behind.listId, behind.part);
                    go({ screen: 'patent-list', listId: behind.listId, tab: 'table' });
                  }}
                >
                  {sayFamilies(behind.families)} in {behind.list}
                </button>
              ))}
            </td>
            <td data-number>{is}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
