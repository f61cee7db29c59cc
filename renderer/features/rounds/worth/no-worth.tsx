import { Lock } from 'lucide-react';
import { refusalInShort } from '../../../../domain/economics/valuation/refusal.ts';
import type { AppError } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import styles from './worth.module.css';

/** Why nothing is said of what changes are worth, and where that is put right. */
export function NoWorth({ error, dealId }: { readonly error: AppError; readonly dealId: string }) {
  const go = useApp((state) => state.go);
  const show = useApp((state) => state.showEconomicsPart);
  const isUnset = error.code === 'invalid-input' && error.issues.some(({ path }) => path === 'settings');
  return (
    <p className={styles.none}>
      <Lock size={11} aria-hidden />
      <span>
        {isUnset
          ? 'What each change is worth stands here once it is said how to reckon.'
          : `What the changes are worth cannot be told: ${refusalInShort(error)}`}
      </span>
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          show(isUnset ? 'settings' : 'value');
          go({ screen: 'deal', dealId, tab: 'economics', termKey: null });
        }}
      >
        {isUnset ? 'Conventions' : 'Value'}
      </button>
    </p>
  );
}
