import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { PartyName } from '../../../ui/party-name.tsx';
import { FigureButton } from './figure-button.tsx';
import { Figure } from '../../../../domain/economics/figure.ts';
import { sayFigure, sayFixed } from './say-amounts.ts';
import { useValued } from './valued.ts';
import styles from './value.module.css';

const ways = [
  { key: 'presentValue', words: 'present values' },
  { key: 'undiscounted', words: 'undiscounted' },
] as const;
const spans = [
  { key: 'past', words: 'Past only' },
  { key: 'term', words: 'Term only' },
  { key: 'all', words: 'Both' },
] as const;

/** What one side pays for a unit and of its sales, and how what it pays divides between past and term. */
export function EffectiveTable({ side }: { readonly side: Side }) {
  const { valuation, ours, parties } = useValued();
  const { currency, effectivePerUnit, effectivePercent, split } = valuation;
  const name = parties[side].name;
  const rows = [
    ...ways.map(({ key, words }) => ({
      label: `Per unit, ${words}`,
      unit: currency,
      cells: spans.map((span) => ({
        id: `effective/${side}/perUnit/${key}/${span.key}`,
        is: effectivePerUnit[side][key][span.key],
        say: (text: string) => sayFixed(text, 4),
        span: span.words,
      })),
    })),
    ...ways.map(({ key, words }) => ({
      label: `Of sales, ${words}`,
      unit: '%',
      cells: spans.map((span) => ({
        id: `effective/${side}/percent/${key}/${span.key}`,
        is: effectivePercent[side][key][span.key],
        say: (text: string) => sayFixed(new Figure(text).times(100).toFixed(), 4),
        span: span.words,
      })),
    })),
    ...ways.map(({ key, words }) => ({
      label: `Paid, ${words}`,
      unit: currency,
      cells: [
        { id: `split/${side}/${key}/past`, is: split[side][key].past, span: 'Past only' },
        { id: `split/${side}/${key}/future`, is: split[side][key].future, span: 'Term only' },
        {
          id: key === 'presentValue' ? `npv/paidBy${side}` : `nominal/paidBy${side}`,
          is: valuation[key === 'presentValue' ? 'npv' : 'nominal'][`paidBy${side}`],
          span: 'Both',
        },
      ].map((cell) => ({ ...cell, say: (text: string) => sayFigure(text, 0) })),
    })),
  ];
  return (
    <table className={styles.table} aria-label={`What ${name} pays in effect`}>
      <thead>
        <tr>
          <th scope="col" className={styles.who}>
            <PartyName
              name={name}
              rival={parties[side === 'A' ? 'B' : 'A'].name}
              whose={side === ours ? 'ours' : 'theirs'}
            />{' '}
            pays
          </th>
          <th scope="col" className={styles.unitColumn}>
            Unit
          </th>
          {spans.map(({ key, words }) => (
            <th key={key} scope="col" data-number>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, unit, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className={styles.unitColumn}>{unit}</td>
            {cells.map(({ id, is, say, span }) => (
              <td key={id} data-number>
                {is === null ? (
                  <span className={styles.none}>no sales</span>
                ) : is === '0' ? (
                  <span className={styles.none}>nothing</span>
                ) : (
                  <FigureButton id={id} label={`${name}, ${label}, ${span}: ${say(is)} ${unit}`}>
                    {say(is)}
                  </FigureButton>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
