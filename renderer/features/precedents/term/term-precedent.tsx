import { Quote } from 'lucide-react';
import { useState } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { TermPrecedent as Entry } from '../../../../domain/precedents/comparable.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import { publishedDateWords } from '../../../../domain/precedents/published-date.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { SimilarityButton } from '../similarity/similarity-button.tsx';
import { StatementLine } from '../statement-line.tsx';
import { VerdictChip } from '../comparables/verdict-chip.tsx';
import { DifferenceLine } from '../difference-line.tsx';
import { EntrySigns } from '../library/entry-signs.tsx';
import { CiteMenu } from './cite-menu.tsx';
import { differencesFromOwn, type OwnTerm } from './own-term.ts';
import styles from './term-precedents.module.css';

/** Statements shown before one asks for the rest. */
const FEW = 4;

interface TermPrecedentProps {
  readonly open: OpenDeal;
  readonly entry: Entry;
  readonly own: OwnTerm;
  /** Our reasons on this term name it already. */
  readonly isCited: boolean;
}

/** What one precedent did with the term, how alike it is to the deal, and how it differs from us. */
export function TermPrecedent({ open, entry, own, isCited }: TermPrecedentProps) {
  const go = useApp((state) => state.go);
  const [isWhole, setIsWhole] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { id, title, announced, isConfidential, similarity, verdict, statements, sources } = entry;
  const shown = isWhole ? statements : statements.slice(0, FEW);
  const differences = differencesFromOwn({ ...entry, statements: shown }, own);
  const rest = statements.length - shown.length;
  return (
    <li className={styles.precedent}>
      <button
        type="button"
        className={styles.title}
        title="Open the entry"
        onClick={() => go({ screen: 'precedents', precedentId: id })}
      >
        {title}
      </button>
      <div className={styles.line}>
        <span>{announced === null ? 'not dated' : publishedDateWords(announced)}</span>
        <SimilarityButton similarity={similarity} of={title} />
        {verdict && <VerdictChip verdict={verdict} />}
        {isCited && (
          <span className={styles.cited} title="Named in a reason of this term">
            <Quote size={11} aria-hidden /> cited
          </span>
        )}
        <EntrySigns summary={entry} />
        <span className={styles.cite}>
          <CiteMenu
            open={open}
            title={title}
            precedentId={id}
            isConfidential={isConfidential}
            statements={statements}
            definition={own.definition}
            onCited={(answer) =>
              void answer.then((result) => setRefusal(result.ok ? null : describeError(result.error)))
            }
          />
        </span>
      </div>
      {refusal && <Problem>{refusal}</Problem>}
      {shown.map((statement, index) => {
        const difference = differences[index];
        return (
          <div key={index} className={styles.statement}>
            <StatementLine statement={statement} sources={sources} />
            {difference && (
              <div className={styles.difference}>
                <DifferenceLine difference={difference} against="our round" />
              </div>
            )}
          </div>
        );
      })}
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setIsWhole(true)}>
          {rest === 1 ? '1 more statement' : `${rest} more statements`}
        </button>
      )}
    </li>
  );
}
