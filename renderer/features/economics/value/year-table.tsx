import { ArrowDownToLine, ArrowUpToLine, CircleSlash } from 'lucide-react';
import { sumDecimals } from '../../../../domain/decimal.ts';
import type { ValuedYear } from '../../../../domain/economics/valuation/valuation-schema.ts';
import { PartyName } from '../../../ui/party-name.tsx';
import { FigureButton } from './figure-button.tsx';
import { sayFigure } from './say-amounts.ts';
import { useValued } from './valued.ts';
import { turned, yearColumns } from './year-columns.ts';
import styles from './value.module.css';

/** What each year brings, column by column; every figure opens its working. */
export function YearTable() {
  const { valuation, ours, theirs, parties } = useValued();
  const columns = yearColumns(valuation, ours, theirs);
  const groups = [theirs, ours].map((side) => ({
    side,
    span: columns.filter((column) => column.side === side).length,
  }));
  return (
    <div className={styles.wide}>
      <table className={styles.table} aria-label="By year">
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={styles.low}>
              Year
            </th>
            {groups.map(
              ({ side, span }) =>
                span > 0 && (
                  <th key={side} scope="colgroup" colSpan={span} className={styles.group}>
                    <PartyName
                      name={parties[side].name}
                      rival={parties[side === 'A' ? 'B' : 'A'].name}
                      whose={side === ours ? 'ours' : 'theirs'}
                    />
                  </th>
                ),
            )}
            <th scope="colgroup" colSpan={3} className={styles.group}>
              Both ways
            </th>
          </tr>
          <tr>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" data-number>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {valuation.byYear.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              {columns.map(({ key, label, side, of, hasLimit }) => {
                const is = of(year);
                const whose = side === null ? '' : `${parties[side].name}, `;
                const limit = hasLimit && side ? year.limitedBy[side] : null;
                return (
                  <td key={key} data-number data-strong={side === null || undefined}>
                    {limit && <Limit limit={limit} />}
                    {is === '0' && !limit ? (
                      <span className={styles.none}>none</span>
                    ) : (
                      <FigureButton
                        id={`year/${year.year}/${key}`}
                        label={`${whose}${label}, ${year.year}: ${sayFigure(is)}`}
                      >
                        {sayFigure(is, 0)}
                      </FigureButton>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            {columns
              .filter(({ side }) => side !== null)
              .map(({ key, of }) => (
                <td key={key} data-number>
                  <span className={styles.sum}>{sayFigure(sumDecimals(valuation.byYear.map(of)), 0)}</span>
                </td>
              ))}
            <td data-number data-strong>
              <FigureButton id={`nominal/to${ours}`} label="Net to us, all years">
                {sayFigure(turned(valuation.nominal.toA, ours), 0)}
              </FigureButton>
            </td>
            <td data-number data-strong>
              <FigureButton id={`npv/to${ours}`} label="Present value to us, all years">
                {sayFigure(turned(valuation.npv.toA, ours), 0)}
              </FigureButton>
            </td>
            <td aria-label="No total" />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const limits = {
  annualCap: { Glyph: ArrowDownToLine, word: 'cap', help: 'The cap of the year is in force' },
  minimum: { Glyph: ArrowUpToLine, word: 'minimum', help: 'The minimum of the year is in force' },
  smallPayer: { Glyph: CircleSlash, word: 'threshold', help: 'Below the threshold of small payers' },
} as const;

function Limit({ limit }: { readonly limit: NonNullable<ValuedYear['limitedBy']['A']> }) {
  const { Glyph, word, help } = limits[limit];
  return (
    <span className={styles.limit} title={help}>
      <Glyph size={12} aria-hidden /> {word}
    </span>
  );
}
