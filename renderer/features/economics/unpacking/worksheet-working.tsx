import { useSheet } from './sheet-context.ts';
import { shownFigures } from './shown-rate.ts';
import styles from './known-and-assumed.module.css';

/** How the rates come about, line by line; all digits of a figure are a pointer away. */
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
              <td title={how}>{shownFigures(how)}</td>
              <td data-number title={is}>
                {shownFigures(is)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
