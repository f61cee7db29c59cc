import type { ReactNode } from 'react';
import { directionWords } from '../../../../domain/precedents/choice-words.ts';
import type { summaryFields } from '../../../../domain/precedents/fact.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { openLine } from '../../../../domain/precedents/open-line.ts';
import { publishedDateWords } from '../../../../domain/precedents/published-date.ts';
import { formatDecimal } from '../../../../domain/decimal.ts';
import { formatDate } from '../../../../domain/terms/values/simple-kinds.ts';
import { FactPeek } from './fact-peek.tsx';
import styles from './entry.module.css';

type SummaryField = (typeof summaryFields)[number];

/** The entry at a glance, each line with the evidence that supports it. */
export function EntrySummary({ known }: { readonly known: KnownPrecedent }) {
  const { precedent } = known;
  const { announced, effective, expires, termYears, standards, structure } = precedent;
  const { territory, productScope, dispute, forum, outcome } = precedent;
  const date = (published: string | null) => published && publishedDateWords(published);
  const line = (label: string, field: SummaryField, value: ReactNode) => (
    <SummaryLine key={field} known={known} label={label} field={field} value={value} />
  );
  return (
    <dl className={styles.summary} aria-label="At a glance">
      {line(
        'Parties',
        'parties',
        <ul className={styles.parties}>
          {precedent.parties.map(({ side, name, role }) => (
            <li key={`${side} ${name}`}>
              {side && <span className={styles.side}>{side}</span>}
              <b>{name}</b> <span className={styles.dim}>{role}</span>
            </li>
          ))}
        </ul>,
      )}
      {line('Announced', 'announced', date(announced))}
      {line('Effective', 'effective', date(effective))}
      {line('Expires', 'expires', date(expires))}
      {line(
        'Term',
        'termYears',
        termYears && `${formatDecimal(termYears)} ${termYears === '1' ? 'year' : 'years'}`,
      )}
      {line('Direction', 'direction', directionWords[precedent.direction])}
      {line('Standards', 'standards', standards.join('; '))}
      {line('Territory', 'territory', territory)}
      {line('Products', 'productScope', productScope)}
      {line('Made of', 'structure', structure.map((part) => part.replaceAll('-', ' ')).join(', '))}
      {line('Dispute', 'dispute', dispute)}
      {line('Forum', 'forum', forum)}
      {line('Outcome', 'outcome', outcome)}
      <dt>As known on</dt>
      <dd>{formatDate(precedent.asOf)}</dd>
    </dl>
  );
}

interface SummaryLineProps {
  readonly known: KnownPrecedent;
  readonly label: string;
  readonly field: SummaryField;
  /** Empty where the entry has none. */
  readonly value: ReactNode;
}

/** A line without a value of its own says what the values of the terms do: the value, undisclosed, or not stated. */
function SummaryLine({ known, label, field, value }: SummaryLineProps) {
  const facts = known.precedent.facts.filter(({ supports }) => supports.includes(field));
  const open = value ? '' : openLine(known.precedent, field);
  const isNothing = open === 'undisclosed' || open === 'not stated';
  const shown = facts.filter(({ evidence }) => !value || evidence !== 'undisclosed');
  if (open === 'not stated' && (field === 'dispute' || field === 'forum' || field === 'outcome')) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <div>{value || <span className={isNothing ? styles.nothing : undefined}>{open}</span>}</div>
        {shown.length > 0 && (
          <span className={styles.peeks}>
            {shown.map((fact) => (
              <FactPeek key={fact.id} known={known} fact={fact} />
            ))}
          </span>
        )}
      </dd>
    </>
  );
}
