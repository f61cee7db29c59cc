import type { ExportRequest } from '../../../domain/contract/exports.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';

/** "Term sheet Nokia Corporation - Xiaomi, round 1, counterpart.pdf". Made of what both sides know: file names travel. */
export function suggestName({ deal, round }: OpenDeal, copy: ExportRequest['copy']): string {
  const words = `Term sheet ${deal.parties.A.name} - ${deal.parties.B.name}, round ${round.number}, ${copy}`;
  // characters that one of the three systems refuses in a name
  return `${words.replaceAll(/[\\/:*?"<>|]/g, ' ').slice(0, 150)}.pdf`;
}
