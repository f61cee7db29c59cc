import { looks, type Look, type TermPart } from './term-line.ts';
import styles from './overview.module.css';

/** How many terms stand where: a bar, and the numbers in words. */
export function StateBar({ parts }: { readonly parts: readonly TermPart[] }) {
  const lines = parts.flatMap((part) => part.lines);
  const counts = looks.map((look): readonly [Look, number] => [
    look,
    lines.filter((line) => line.look === look).length,
  ]);
  const incomplete = lines.filter(({ missing }) => missing.length > 0).length;
  return (
    <section className={styles.block} aria-label="Terms by state">
      <h2 className={styles.blockTitle}>
        {lines.length} terms
        <span className={styles.aside}>
          {incomplete === 0 ? 'no value missing' : `${incomplete} lack a value`}
        </span>
      </h2>
      <div className={styles.stateBar} aria-hidden>
        {counts.map(
          ([look, count]) =>
            count > 0 && (
              <span key={look} className={styles.stretch} data-look={look} style={{ flexGrow: count }} />
            ),
        )}
      </div>
      <ul className={styles.legend}>
        {counts.map(([look, count]) => (
          <li key={look}>
            <span className={styles.swatch} data-look={look} aria-hidden />
            <strong>{count}</strong>
            <span>{look}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
