import type { RoundTerm } from '../deals/deal.ts';
import { canonicalJson } from '../rounds/canonical-round.ts';
import { customTermSchema, isCustomKey, type CustomTerm } from '../terms/custom-term.ts';
import { isRecord } from '../terms/received/readable.ts';

/**
 * Every workspace names terms of people's own making by itself: one of the same name with the same fields is the one that
 * the earlier round has, and gets the key that it has there.
 */
export function underOurKeys(
  entries: readonly unknown[],
  former: readonly RoundTerm[],
): readonly { readonly entry: unknown; readonly isOurs: boolean }[] {
  const taken = new Set(entries.map((entry) => (isRecord(entry) ? entry['key'] : undefined)));
  return entries.map((entry) => {
    const asItCame = { entry, isOurs: false };
    if (!isRecord(entry) || typeof entry['key'] !== 'string' || !isCustomKey(entry['key'])) return asItCame;
    const custom = customTermSchema.safeParse(entry['custom']);
    if (!custom.success || former.some(({ key }) => key === entry['key'])) return asItCame;
    const same = former.find(
      (term) => !taken.has(term.key) && term.custom && isAlike(term.custom, custom.data),
    );
    if (!same) return asItCame;
    taken.add(same.key);
    return { entry: { ...entry, key: same.key }, isOurs: true };
  });
}

function isAlike(one: CustomTerm, other: CustomTerm): boolean {
  const nameOf = ({ label }: CustomTerm): string => label.normalize('NFKC').trim().toLowerCase();
  return nameOf(one) === nameOf(other) && canonicalJson(one.fields) === canonicalJson(other.fields);
}
