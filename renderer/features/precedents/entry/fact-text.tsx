import type { Fact } from '../../../../domain/precedents/fact.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { factInWords } from '../../../../domain/precedents/statements.ts';
import { WholeDays } from '../../../ui/whole-days.tsx';
import { StatementMarks } from '../statement-marks.tsx';
import { SourceButton } from '../source-button.tsx';
import factStyles from './facts.module.css';

interface FactTextProps {
  readonly known: KnownPrecedent;
  readonly fact: Fact;
  /** Typed values stand before it. */
  readonly isBehind: boolean;
  /** It stands under an earlier term: here its badge tells the rest. */
  readonly isTold: boolean;
}

/** A fact in its own words with its sources, its note, and what would settle it. */
export function FactText({ known, fact, isBehind, isTold }: FactTextProps) {
  const { confirmed, note, primary, sourceIds } = fact;
  const statement = factInWords(fact, known);
  const sources = known.precedent.sources.filter(({ id }) => sourceIds.includes(id));
  const mark = <StatementMarks statement={statement} />;
  if (isTold) return (!confirmed || statement.isCorrected) && <p className={factStyles.behind}>{mark}</p>;
  return (
    <>
      <p className={isBehind ? factStyles.behind : undefined}>
        <WholeDays>{`${statement.words} `}</WholeDays>
        {mark} <SourceButton statement={statement} sources={sources} />
      </p>
      {note && <p className={factStyles.note}>{note}</p>}
      {!confirmed && primary && <p className={factStyles.note}>To be settled by: {primary}</p>}
    </>
  );
}
