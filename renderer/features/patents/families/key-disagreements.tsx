import type { FamilyKey } from '../../../../domain/patents/families/family-key.ts';
import type { KeyDisagreements as Figures } from '../../../../domain/patents/families/family-row.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { sayCount } from '../say-count.ts';
import { byKey } from './family-words.ts';
import styles from './families.module.css';

const columns = [
  { label: 'Families by', width: '30%' },
  {
    label: 'The same under both',
    isNumber: true,
    help: 'Families with the very same applications under both keys',
  },
  {
    label: 'Split by the second',
    isNumber: true,
    help: 'Families of the first key that fall into several of the second',
  },
  {
    label: 'Joined by the second',
    isNumber: true,
    help: 'Families of the second key that gather several of the first',
  },
  {
    label: 'Applications without the first',
    isNumber: true,
    help: 'They have a family by the second key only',
  },
  {
    label: 'Applications without the second',
    isNumber: true,
    help: 'They have a family by the first key only',
  },
];

interface KeyDisagreementsProps {
  readonly comparisons: Figures['comparisons'];
  /** Shows the families of one key that another splits. */
  readonly onShow: (key: FamilyKey, splitBy: FamilyKey) => void;
}

/** Why the keys count differently, pair by pair. */
export function KeyDisagreements({ comparisons, onShow }: KeyDisagreementsProps) {
  return (
    <details className={styles.disagreements}>
      <summary>Where the keys disagree</summary>
      <DenseTable label="Where the keys disagree" columns={columns}>
        {comparisons.map(({ first, second, same, split, joined, withoutFirst, withoutSecond }) => (
          <tr key={`${first} ${second}`}>
            <td>
              {byKey[first].slice(3)}, then {byKey[second].slice(3)}
            </td>
            <td data-number>{sayCount(same)}</td>
            <td data-number>
              <Figure
                count={split}
                label={`Show ${split} families ${byKey[first]} that are split ${byKey[second]}`}
                onShow={() => onShow(first, second)}
              />
            </td>
            <td data-number>
              <Figure
                count={joined}
                label={`Show ${joined} families ${byKey[second]} that join several ${byKey[first]}`}
                onShow={() => onShow(second, first)}
              />
            </td>
            <td data-number>{sayCount(withoutFirst)}</td>
            <td data-number>{sayCount(withoutSecond)}</td>
          </tr>
        ))}
      </DenseTable>
    </details>
  );
}

interface FigureProps {
  readonly count: number;
  readonly label: string;
  readonly onShow: () => void;
}

function Figure({ count, label, onShow }: FigureProps) {
  if (count === 0) return <>0</>;
  return (
    <button type="button" className={styles.link} aria-label={label} onClick={onShow}>
      {sayCount(count)}
    </button>
  );
}
