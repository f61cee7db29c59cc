import type { Reception } from '../../tables/received-files-table.ts';
import type { EntityKind } from '../entity-kind.ts';

/** Which round was made of a received file, how, and what we answered to it: owner is the file. The file itself stays. */
export const receivedFileKind: EntityKind = {
  read: (ctx, { owner }) => ctx.receivedFiles.reception(owner),
  write: (ctx, { owner }, value) => {
    const { roundId, record } = value as Reception; // read by this kind
    // a round that is gone meanwhile has no files
    const isThere = roundId !== null && ctx.rounds.find(roundId) !== undefined;
    ctx.receivedFiles.saveReception(owner, { roundId: isThere ? roundId : null, record });
  },
  refuse: (ctx, { owner }) =>
    ctx.receivedFiles.find(owner) ? null : 'The received file was taken out of the workspace.',
};
