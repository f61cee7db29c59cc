import type { Block } from '../../../domain/document/document.ts';
import { RunText } from '../../ui/run-text.tsx';
import styles from './sheet.module.css';

/** Who, which round, and under which reserve. */
export function SheetCover({ cover }: { readonly cover: Block }) {
  if (cover.kind !== 'cover') return null;
  return (
    <header className={styles.cover}>
      <p className={styles.legend}>{cover.legend}</p>
      <h1 className={styles.title}>{cover.title}</h1>
      <p className={styles.subtitle}>{cover.subtitle}</p>
      <div className={styles.parties}>
        {cover.parties.map((party) => (
          <div key={party.letter}>
            <p className={styles.letter}>Party {party.letter}</p>
            <p className={styles.name}>{party.name}</p>
            {party.localName && <p lang={party.localLanguage ?? undefined}>{party.localName}</p>}
            {party.detail && <p className={styles.detail}>{party.detail}</p>}
          </div>
        ))}
      </div>
      <dl className={styles.facts}>
        {cover.facts
          .filter((fact) => fact.label !== 'Copy')
          .map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>
                <RunText text={fact.text} />
              </dd>
            </div>
          ))}
      </dl>
    </header>
  );
}
