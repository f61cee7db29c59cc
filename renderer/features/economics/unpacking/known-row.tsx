import { Button, Menu } from '@mantine/core';
import { ChevronDown, Link2, RefreshCw, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { KnownFigure } from '../../../../domain/economics/worksheets/known-figure.ts';
import { acceptFigure, releaseFigure, takeFigure, usedAs, uses, usesOf } from './edit-worksheet.ts';
import { useSheet } from './sheet-context.ts';
import styles from './known-and-assumed.module.css';

interface KnownRowProps {
  readonly figure: KnownFigure;
  readonly evidence: ReactNode;
}

/** One figure of a fact: what it says, what to know of it, and what it is used as. */
export function KnownRow({ figure, evidence }: KnownRowProps) {
  const { worksheet, change, open } = useSheet();
  const used = usedAs(worksheet, figure);
  const [first, ...others] = usesOf(figure);
  const take = (use: keyof typeof uses) => change(takeFigure(worksheet, figure, use), 'clicked');
  const isChanged = open.result.cautions.some(({ message }) =>
    message.startsWith(`The fact says something else than when it was taken: ${figure.words}`),
  );
  return (
    <li className={styles.fact} data-fact={figure.factId} data-used={used.length > 0 || undefined}>
      <div className={styles.factHead}>
        <strong className={styles.factWords}>{figure.words}</strong>
        {evidence}
      </div>
      <p className={styles.statement}>
        {figure.statement} <span className={styles.factId}>{figure.factId}</span>
      </p>
      {figure.cautions.map((caution) => (
        <p key={caution} className={styles.caution}>
          {caution}
        </p>
      ))}
      <div className={styles.factUses}>
        {used.map((use) => (
          <button
            key={use}
            type="button"
            className={styles.usedChip}
            aria-label={`Release: ${figure.words} as ${uses[use]}`}
            onClick={() => change(releaseFigure(worksheet, figure, use), 'clicked')}
          >
            <Link2 size={12} aria-hidden /> {uses[use]} <X size={12} aria-hidden />
          </button>
        ))}
        {isChanged && (
          <Button
            variant="default"
            size="compact-xs"
            leftSection={<RefreshCw size={12} aria-hidden />}
            onClick={() => change(acceptFigure(worksheet, figure), 'clicked')}
          >
            Take as it is now
          </Button>
        )}
        {figure.value === null && <span className={styles.help}>{problemWords(figure.problem)}</span>}
        {figure.value !== null && used.length === 0 && first && (
          <>
            <Button variant="default" size="compact-xs" onClick={() => take(first)}>
              Use as {uses[first]}
            </Button>
            {others.length > 0 && (
              <Menu position="bottom-start">
                <Menu.Target>
                  <Button variant="subtle" size="compact-xs" aria-label={`Other uses of ${figure.words}`}>
                    <ChevronDown size={12} aria-hidden />
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {others.map((use) => (
                    <Menu.Item key={use} onClick={() => take(use)}>
                      Use as {uses[use]}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            )}
          </>
        )}
      </div>
    </li>
  );
}

function problemWords(problem: string | null): string {
  return problem === 'undisclosed' || problem === null
    ? 'Nobody published it: assume it on the right.'
    : problem;
}
