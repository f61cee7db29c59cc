import type { CoverageOnDay } from '../../../../domain/patents/coverage/coverage-shapes.ts';
import type { FamilyKey } from '../../../../domain/patents/families/family-key.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { byKey } from '../families/family-words.ts';
import { sayCount } from '../say-count.ts';
import type { Figure } from './behind-figure-dialog.tsx';
import { FigureButton } from './figure-button.tsx';
import styles from './coverage.module.css';

interface CountryTableProps {
  readonly coverage: CoverageOnDay;
  readonly familyKey: FamilyKey;
  readonly onFigure: (figure: Figure) => void;
}

/** Where rights have effect: national ones, and regional ones where it is stated that they were validated. */
export function CountryTable({ coverage, familyKey, onFigure }: CountryTableProps) {
  const columns = [
    { label: 'Country', width: '88px' },
    { label: 'Applications in force, estimated', isNumber: true },
    { label: `Families in force ${byKey[familyKey]}`, isNumber: true },
  ];
  return (
    <section className={styles.part} aria-label="By country">
      <h2 className={styles.title}>By country on {coverage.on}</h2>
      <p className={styles.subline}>
        {coverage.statesNotStated.length === 0
          ? 'Every regional right says where it was validated, or there is none.'
          : coverage.statesNotStated
              .map(({ office, applications }) => `${sayCount(applications)} in force at ${office}`)
              .join(', ') + ' are in no country here: where they were validated is not stated.'}
      </p>
      <DenseTable label={`Countries on ${coverage.on}`} columns={columns}>
        {coverage.countries.map(({ country, applicationsInForce, familiesInForce }) => (
          <tr key={country}>
            <td>{country}</td>
            <td data-number>
              <FigureButton
                count={applicationsInForce}
                what={`applications in force in ${country}`}
                onShow={() =>
                  onFigure({
                    title: `Applications in force in ${country}`,
                    behind: { effect: { country, isSure: true } },
                  })
                }
              />
            </td>
            <td data-number>{sayCount(familiesInForce)}</td>
          </tr>
        ))}
      </DenseTable>
    </section>
  );
}
