import type { Variant } from '../../../domain/clauses/clause.ts';
import { variantWords } from './clause-words.ts';
import styles from './clauses.module.css';

/** Which of our variants a clause is: three, two or one bars and its word. */
export function VariantChip({ variant }: { readonly variant: Variant }) {
  return (
    <span className={styles.variant} data-variant={variant}>
      <span className={styles.bars} aria-hidden />
      {variantWords[variant]}
    </span>
  );
}
