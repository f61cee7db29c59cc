import { useSheet } from './sheet-context.ts';
import styles from './unpacking.module.css';

/** How the rates come about, line by line, with all their digits. */
export function WorksheetWorking() {
  const { working } = useSheet().open.result;
  if (working.length === 0) return null;
  return (
    <details className={styles.working}>
      <summary>Working, {working.length} lines</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Comes of</th>
            <th scope="col" data-number>
              Is
            </th>
          </tr>
        </thead>
        <tbody>
          {working.map(({ what, how, is }, index) => (
            // lines have no name of their own: two payments may fall on one day
            <tr key={`${index} ${what}`}>
              <th scope="row">{what}</th>
              <td>{how}</td>
              <td data-number>{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
