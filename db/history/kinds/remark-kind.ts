import { changeRemarkSchema, type ChangeRemark } from '../../../domain/rounds/round-record.ts';
import type { EntityKind } from '../entity-kind.ts';
import type { EntityRef } from '../entity-ref.ts';

/** Our remark on a change: owner is the round that brought it, frozen or not; key the term's and the field's. */
export const remarkKind: EntityKind = {
  read: (ctx, { owner, key }) => {
    const [termKey = '', field = ''] = key.split('\n');
    return ctx.changeRemarks.find(owner, termKey, field);
  },
  write: (ctx, { owner, key }, value) => {
    const [termKey = '', field = ''] = key.split('\n');
    if (value === null) ctx.changeRemarks.remove(owner, termKey, field);
    else ctx.changeRemarks.save(changeRemarkSchema.parse(value));
  },
  refuse: (ctx, { owner }) => (ctx.rounds.find(owner) ? null : 'The round is not there any more.'),
};

export function remarkRef({
  roundId,
  termKey,
  field,
}: Pick<ChangeRemark, 'roundId' | 'termKey' | 'field'>): EntityRef {
  return { kind: 'remark', owner: roundId, key: `${termKey}\n${field}` };
}
