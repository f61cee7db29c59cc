import type { Input, OperationName } from '../domain/contract/contract.ts';

interface Write<N extends OperationName> {
  /** What a person was doing when the write failed, in words for a notice. */
  readonly what: string;
  /** What the write is about: with the operation's name, its place. */
  readonly keys: (input: Input<N>) => readonly string[];
  /** A value waits in its form until it is saved. A deed is over once its failure was read. */
  readonly kind: 'value' | 'deed' | 'deed-of-form';
}

const termKeys = (input: { readonly roundId: string; readonly key: string }) => [input.roundId, input.key];
const letterKeys = (input: { readonly roundId: string; readonly letter: string }) => [
  input.roundId,
  input.letter,
];

/** The operations that write, by name: the status bar tells while one is under way, a notice when it failed. */
export const trackedWrites: { readonly [N in OperationName]?: Write<N> } = {
  'deals.create': { what: 'the new deal', keys: () => [], kind: 'deed-of-form' },
  'deals.rename': { what: 'the new name of the deal', keys: ({ dealId }) => [dealId], kind: 'value' },
  'deals.planNext': { what: 'the next step', keys: ({ dealId }) => [dealId], kind: 'value' },
  'terms.add': { what: 'the added term', keys: termKeys, kind: 'deed' },
  'terms.addCustom': { what: 'the added term', keys: ({ roundId }) => [roundId], kind: 'deed-of-form' },
  'terms.remove': { what: 'the removal of a term', keys: termKeys, kind: 'deed-of-form' },
  'terms.save': {
    what: 'the last change of a term',
    keys: ({ roundId, term }) => [roundId, term.key],
    kind: 'value',
  },
  'notes.save': {
    what: 'the last change of a private note',
    keys: ({ dealId, key }) => [dealId, key],
    kind: 'value',
  },
  'positions.save': {
    what: 'the last change of a position',
    keys: ({ dealId, position }) => [dealId, position.termKey],
    kind: 'value',
  },
  'strength.save': { what: 'the portfolio strength', keys: ({ dealId }) => [dealId], kind: 'value' },
  'worksheets.save': {
    what: 'the last change of a worksheet',
    keys: ({ dealId, worksheet }) => [dealId, worksheet.precedentId],
    kind: 'value',
  },
  'worksheets.remove': {
    what: 'the removal of a worksheet',
    keys: ({ dealId, precedentId }) => [dealId, precedentId],
    kind: 'deed',
  },
  'playbooks.apply': {
    what: 'the positions of a playbook',
    keys: ({ dealId }) => [dealId],
    kind: 'deed-of-form',
  },
  'playbooks.saveFromDeal': {
    what: 'the new playbook',
    keys: ({ dealId }) => [dealId],
    kind: 'deed-of-form',
  },
  'playbooks.rename': { what: 'the name of a playbook', keys: ({ id }) => [id], kind: 'deed-of-form' },
  'playbooks.remove': { what: 'the removal of a playbook', keys: ({ id }) => [id], kind: 'deed-of-form' },
  'clauses.save': { what: 'a clause', keys: ({ id }) => [id ?? ''], kind: 'deed-of-form' },
  'clauses.remove': { what: 'the removal of a clause', keys: ({ id }) => [id], kind: 'deed-of-form' },
  'assessments.save': {
    what: 'an assessment',
    keys: ({ id, subjectKey }) => [id ?? subjectKey],
    kind: 'deed-of-form',
  },
  'assessments.remove': {
    what: 'the removal of an assessment',
    keys: ({ id }) => [id],
    kind: 'deed-of-form',
  },
  'precedents.saveOwn': {
    what: 'a precedent of our own',
    keys: ({ precedent }) => [precedent.id],
    kind: 'deed-of-form',
  },
  'precedents.removeOwn': {
    what: 'the removal of a precedent',
    keys: ({ id }) => [id],
    kind: 'deed-of-form',
  },
  'precedents.import': {
    what: 'the imported precedents',
    keys: ({ file }) => [file],
    kind: 'deed-of-form',
  },
  'precedents.annotate': {
    what: 'a note on a precedent',
    keys: ({ precedentId, factId }) => [precedentId, factId ?? ''],
    kind: 'deed-of-form',
  },
  'comparables.decide': {
    what: 'the decision on a comparable',
    keys: ({ dealId, precedentId }) => [dealId, precedentId],
    kind: 'deed-of-form',
  },
  'comparables.weigh': {
    what: 'the weights of the similarity',
    keys: ({ dealId }) => [dealId],
    kind: 'deed',
  },
  'comparison.saveView': {
    what: 'how the comparison is looked at',
    keys: ({ dealId }) => [dealId],
    kind: 'deed',
  },
  'comparison.note': {
    what: 'a note beside the comparison',
    keys: ({ dealId, note }) => [dealId, note.termKey, note.columnId],
    kind: 'value',
  },
  'exports.saveOptions': {
    what: 'how the documents of the deal look',
    keys: ({ dealId }) => [dealId],
    kind: 'deed',
  },
  'economics.saveSettings': {
    what: 'the last change of the conventions',
    keys: ({ dealId }) => [dealId],
    kind: 'value',
  },
  'ranges.save': { what: 'the last change of the ranges', keys: ({ dealId }) => [dealId], kind: 'value' },
  'forecasts.save': {
    what: 'the last change of a forecast',
    keys: ({ dealId, side, case: which }) => [dealId, side, which],
    kind: 'deed-of-form',
  },
  'forecasts.import': {
    what: 'the imported forecast',
    keys: ({ dealId, side, case: which }) => [dealId, side, which],
    kind: 'deed-of-form',
  },
  'fx.import': {
    what: 'the imported rates of exchange',
    keys: ({ sha256 }) => [sha256],
    kind: 'deed-of-form',
  },
  'fx.remove': { what: 'the removal of a table of rates', keys: ({ id }) => [id], kind: 'deed-of-form' },
  'rounds.date': {
    what: 'the date or proposer of the round',
    keys: ({ roundId }) => [roundId],
    kind: 'value',
  },
  'rounds.start': { what: 'the new round', keys: ({ dealId }) => [dealId], kind: 'deed' },
  'rounds.putBack': { what: 'the values that were put back', keys: ({ roundId }) => [roundId], kind: 'deed' },
  'changes.answer': { what: 'the answers to changes', keys: ({ dealId }) => [dealId], kind: 'deed' },
  'rounds.discard': {
    what: 'the removal of a draft',
    keys: ({ roundId }) => [roundId],
    kind: 'deed-of-form',
  },
  'rounds.freeze': {
    what: 'the sent or received round',
    keys: ({ roundId }) => [roundId],
    kind: 'deed-of-form',
  },
  'rounds.mark': { what: 'what became of a round', keys: ({ roundId }) => [roundId], kind: 'deed-of-form' },
  'receiving.answer': {
    what: 'the answer to a change or comment of theirs',
    keys: ({ receivedId, kind, id }) => [receivedId, kind, id],
    kind: 'value',
  },
  'changes.remark': {
    what: 'the reason or answer to a change',
    keys: ({ remark }) => [remark.roundId, remark.termKey, remark.field],
    kind: 'value',
  },
  'history.undo': { what: 'the undone change', keys: ({ dealId }) => [dealId], kind: 'deed' },
  'history.redo': { what: 'the redone change', keys: ({ dealId }) => [dealId], kind: 'deed' },
  'schedules.attach': { what: 'the attached schedule', keys: letterKeys, kind: 'deed-of-form' },
  'schedules.detach': { what: 'the removal of a schedule', keys: letterKeys, kind: 'deed-of-form' },
  'patentViews.save': { what: 'a view', keys: ({ id }) => [id ?? ''], kind: 'deed-of-form' },
  'patentViews.remove': { what: 'the removal of a view', keys: ({ id }) => [id], kind: 'deed-of-form' },
  'patentFamilies.gather': { what: 'a family by hand', keys: ({ listId }) => [listId], kind: 'deed-of-form' },
  'patentFamilies.takeOut': {
    what: 'a family by hand',
    keys: ({ listId }) => [listId],
    kind: 'deed-of-form',
  },
  'patentFamilies.rename': {
    what: 'the name of a family',
    keys: ({ listId }) => [listId],
    kind: 'deed-of-form',
  },
  'patentFamilies.dissolve': {
    what: 'a family by hand',
    keys: ({ listId }) => [listId],
    kind: 'deed-of-form',
  },
  'patentOverrides.save': {
    what: 'what was stated of an application',
    keys: ({ listId, applicationKey, field }) => [listId, applicationKey, field],
    kind: 'deed-of-form',
  },
  'patentOverrides.remove': {
    what: 'what was taken back of an application',
    keys: ({ listId, applicationKey, field }) => [listId, applicationKey, field],
    kind: 'deed-of-form',
  },
  'patentLists.correct': {
    what: 'a correction',
    keys: ({ listId, row }) => [listId, String(row)],
    kind: 'deed-of-form',
  },
  'patentLists.uncorrect': {
    what: 'a correction that was taken back',
    keys: ({ listId, row }) => [listId, String(row)],
    kind: 'deed-of-form',
  },
  'patentLists.dropWaiting': {
    what: 'a correction that was dropped',
    keys: ({ listId, key }) => [listId, String(key)],
    kind: 'deed-of-form',
  },
  'companies.merge': { what: 'merged companies', keys: ({ company }) => [company], kind: 'deed-of-form' },
  'companies.split': {
    what: 'a company that was split off',
    keys: ({ spellings }) => [...spellings],
    kind: 'deed-of-form',
  },
  'patentLists.remove': {
    what: 'the removal of a patent list',
    keys: ({ id }) => [id],
    kind: 'deed-of-form',
  },
};
