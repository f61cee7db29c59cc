import { kindWords } from '../../../../../domain/precedents/choice-words.ts';
import { evidenceWords } from '../../../../../domain/precedents/evidence.ts';
import type { PrecedentSummary } from '../../../../../domain/precedents/precedent-summary.ts';
import { publishedDateWords } from '../../../../../domain/precedents/published-date.ts';
import styles from './timeline.module.css';

/** What a mark on the timeline stands for. */
export function EntryCard({ summary }: { readonly summary: PrecedentSummary }) {
  const { title, kind, headline, evidence, unverified, isConfidential, origin } = summary;
  return (
    <span className={styles.card}>
      <strong>{title}</strong>
      <span>
        {kindWords[kind]}, {sayDates(summary)}
      </span>
      <span>{headline ?? 'no figure is public'}</span>
      <span>
        {evidence.map((known) => evidenceWords[known]).join(', ')}
        {unverified > 0 && `, ${unverified} unverified`}
      </span>
      {origin === 'ours' && <span>{isConfidential ? 'ours, confidential' : 'ours'}</span>}
    </span>
  );
}

/** When it was announced, since when it is in effect where only that is known, and when it expires. */
export function sayDates({
  announced,
  effective,
  expires,
}: Pick<PrecedentSummary, 'announced' | 'effective' | 'expires'>): string {
  const from = announced ?? effective;
  const since =
    from === null
      ? 'date not stated'
      : announced === null
        ? `in effect from ${publishedDateWords(from)}`
        : publishedDateWords(from);
  return expires === null ? since : `${since}, expires ${publishedDateWords(expires)}`;
}
