import type { StrengthChoice } from '../../../domain/contract/strength.ts';
import { companyKey } from '../../../domain/patents/company-names.ts';
import { describePart } from '../../../domain/patents/describe-part.ts';
import { wholeList } from '../../../domain/patents/list-view.ts';
import type { Context } from '../../context.ts';

type Side = 'A' | 'B';

/**
 * What families may be counted from: the lists of the workspace, the rows of a party in lists of somebody else, and the
 * schedules of the latest round.
 */
export function strengthChoices(
  ctx: Context,
  parties: Readonly<Record<Side, string>>,
  round: { readonly id: string; readonly number: number },
): readonly StrengthChoice[] {
  const sideOf = (owner: string | null): Side | null =>
    owner === null ? null : ((['A', 'B'] as const).find((side) => isOf(owner, parties[side])) ?? null);
  const choices: StrengthChoice[] = [];
  for (const { id, name, owner, counts } of ctx.patentLists.list()) {
    const side = sideOf(owner);
    choices.push({ listId: id, part: null, label: name, owner, side, rows: counts.rows });
    for (const party of ['A', 'B'] as const) {
      const own = counts.byOwner.filter((one) => one.owner !== null && isOf(one.owner, parties[party]));
      if (side === party || own.length === 0) continue;
      choices.push({
        listId: id,
        part: {
          ...wholeList,
          filters: { owners: own.flatMap((one) => (one.owner === null ? [] : [one.owner])) },
        },
        label: `${name}, rows of ${parties[party]}`,
        owner: parties[party],
        side: party,
        rows: own.reduce((sum, { rows }) => sum + rows, 0),
      });
    }
  }
  for (const { letter, listId, listName, owner, part } of ctx.schedules.list(round.id))
    choices.push({
      listId,
      part,
      label: `Schedule ${letter} of round ${round.number}: ${listName}${part ? `, ${describePart(part)}` : ''}`,
      owner,
      side: sideOf(owner),
      rows: ctx.patentLists.find(listId)?.counts.rows ?? 0,
    });
  return choices.filter(
    ({ listId, part }, at) =>
      choices.findIndex(
        (one) => one.listId === listId && JSON.stringify(one.part) === JSON.stringify(part),
      ) === at,
  );
}

/** Nokia Corporation is of Nokia: the shorter name stands at the beginning of the longer one. */
function isOf(owner: string, party: string): boolean {
  const [one, other] = [companyKey(owner), companyKey(party)];
  return one === other || `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);
}
