import type { CoverageOnDay } from '../../../../domain/patents/coverage/coverage-shapes.ts';
import { sayMethod } from '../../../../domain/patents/expiry/say-method.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import type { Figure } from './behind-figure-dialog.tsx';
import { FigureButton } from './figure-button.tsx';
import styles from './coverage.module.css';

const columns = [
  { label: 'How the expiry was found' },
  { label: 'Applications', width: '96px', isNumber: true },
];

interface MethodTableProps {
  readonly methods: CoverageOnDay['methods'];
  readonly onFigure: (figure: Figure) => void;
}

/** The methods behind the figures: stated, estimated by which rule, or not at all and why. */
export function MethodTable({ methods, onFigure }: MethodTableProps) {
  return (
    <section className={styles.part} aria-label="Methods">
      <h2 className={styles.title}>How these figures were made</h2>
      <p className={styles.subline}>Each application by the method of its expiry, or by why it has none.</p>
      <DenseTable label="Methods of expiry" columns={columns}>
        {methods.map(({ method, why, applications }) => {
          const words = method === null ? (why ?? 'not told') : sayMethod(method);
          return (
            <tr key={words}>
              <td title={words}>{words}</td>
              <td data-number>
                <FigureButton
                  count={applications}
                  what={`applications by ${words}`}
                  onShow={() =>
                    onFigure({
                      title: `Expiry: ${words}`,
                      behind: { method, ...(why === null ? {} : { why }) },
                    })
                  }
                />
              </td>
            </tr>
          );
        })}
      </DenseTable>
    </section>
  );
}
