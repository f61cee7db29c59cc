import type { Backend } from '../../db/backend.ts';
import { fail, ok, type Result } from '../../domain/result.ts';

/** A deal by its id or by its working title; what is not found or not unique is answered with the deals that there are. */
export async function findDeal(backend: Backend, word: string): Promise<Result<string>> {
  const deals = await backend.call('deals.list', {});
  if (!deals.ok) return deals;
  const byId = deals.value.find((deal) => deal.id === word);
  if (byId) return ok(byId.id);
  const [first, second] = deals.value.filter((deal) => deal.title.toLowerCase() === word.toLowerCase());
  if (first && !second) return ok(first.id);
  const known = deals.value.map((deal) => `  ${deal.id}  ${deal.title}`).join('\n');
  const what = second
    ? `Several deals are called "${word}": name one by its id.`
    : `There is no deal "${word}".`;
  const message = known ? `${what} This workspace holds:\n${known}` : `${what} This workspace holds none.`;
  return fail({ code: 'conflict', message });
}
