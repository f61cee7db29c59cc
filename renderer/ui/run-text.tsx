import type { ReactNode } from 'react';
import type { Mark, Text } from '../../domain/document/document.ts';
import { splitAmounts } from './split-amounts.ts';
import styles from './run-text.module.css';

const told: Readonly<Record<Mark, string>> = {
  illustrative: 'illustrative: shows how the figure would look, no party stated it',
  estimated: "estimated: somebody's estimate",
  undisclosed: 'known to exist, never published',
  unverified: 'not verified',
  missing: 'still missing',
};

/** A paragraph of a sheet with the words its figures need beside them: a mark is never colour alone. */
export function RunText({ text }: { readonly text: Text }) {
  return text.map((run, index) => {
    // Runs have no identity of their own: they are generated anew from the values
    const key = index;
    if (!run.mark) {
      return (
        <span
          key={key}
          lang={run.language}
          className={run.mono ? styles.mono : undefined}
          style={{ fontWeight: run.bold ? 600 : undefined, fontStyle: run.italic ? 'italic' : undefined }}
        >
          {withWholeAmounts(run.text)}
        </span>
      );
    }
    const isWordItself = run.mark === 'missing' || run.text.trim() === run.mark;
    return (
      <span key={key} className={styles[run.mark]} title={told[run.mark]} lang={run.language}>
        {withWholeAmounts(run.text)}
        {!isWordItself && (
          <span className={styles.word} data-aside>
            {' '}
            {run.mark}
          </span>
        )}
      </span>
    );
  });
}

/** No line ends between a currency and its figure. */
function withWholeAmounts(text: string): ReactNode {
  const pieces = splitAmounts(text);
  if (pieces.every(({ isWhole }) => !isWhole)) return text;
  return pieces.map(({ words, isWhole }, index) => (
    <span key={index} className={isWhole ? styles.whole : undefined}>
      {words}
    </span>
  ));
}
