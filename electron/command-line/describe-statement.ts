import { evidenceWords } from '../../domain/precedents/evidence.ts';
import type { Statement } from '../../domain/precedents/comparison.ts';

/** With its label, with what is only illustrative or estimated said so, and with the evidence it rests on. */
export function describeStatement({ label, words, basis, evidence, confirmed }: Statement): string {
  const isMarked = basis === 'illustrative' || basis === 'estimated';
  const marks = [isMarked && basis, evidence && evidenceWords[evidence], !confirmed && 'unverified'].filter(
    Boolean,
  );
  return `${label ? `${label}: ` : ''}${words}${marks.length > 0 ? ` [${marks.join(', ')}]` : ''}`;
}
