import { receivedRoundSchema, type ReceivedRound } from '../../../domain/contract/receiving.ts';
import { readingSchema, type Reading } from '../../../domain/receiving/reading.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { day, required, type Answer, type Command } from '../command.ts';
import { describeReceived } from '../describe-received.ts';
import { findDeal } from '../find-deal.ts';

export const receiveCommand: Command = {
  usage:
    'parley receive --workspace FILE.parley --deal ID --file FILE [--draft] [--replace-draft] [--dated DATE] [--channel WORDS]',
  summary: 'makes a round of theirs from a file: our JSON or PDF, or a Word file',
  options: {
    workspace: { type: 'string' },
    deal: { type: 'string' },
    file: { type: 'string' },
    draft: { type: 'boolean' },
    'replace-draft': { type: 'boolean' },
    dated: { type: 'string' },
    channel: { type: 'string' },
  },
  run: async ({ backend, path, finishJob }, options) => {
    const [word, file] = [required(options, 'deal'), path(required(options, 'file'))];
    const dated = day(options, 'dated');
    const opened = await backend.call('workspace.open', { file: path(required(options, 'workspace')) });
    if (!opened.ok) return opened;
    const dealId = await findDeal(backend, word);
    if (!dealId.ok) return dealId;
    const read = await finishJob(backend.call('receiving.start', { dealId: dealId.value, file }));
    if (!read.ok) return read;
    const reading = readingSchema.parse(read.value);
    if (reading.kind === 'pages' && options['draft'] !== true)
      return fail({
        code: 'conflict',
        message:
          'The text of this file is for typing from. With --draft its round begins with what the earlier one says.',
      });
    const { channel } = options;
    const done = await finishJob(
      backend.call('receiving.confirm', {
        receivedId: reading.file.id,
        decisions: {},
        replacesDraft: options['replace-draft'] === true,
        dated: dated ?? reading.dated ?? reading.file.receivedAt.slice(0, 10),
        freeze:
          options['draft'] === true
            ? null
            : { channel: typeof channel === 'string' ? channel : 'other', note: '' },
      }),
    );
    return done.ok ? answer(reading, receivedRoundSchema.parse(done.value)) : done;
  },
};

/** What each part of the file became, and the round. */
function answer(reading: Reading, { file, open, record }: ReceivedRound): Result<Answer> {
  const round = open.rounds.find(({ number }) => number === file.roundNumber) ?? open.round;
  const parts = reading.parts.map(({ heading, as, label, confidence, reason, outcome, values, notes }) => ({
    heading,
    as: as.kind,
    term: label,
    confidence,
    reason,
    outcome,
    values,
    notes: notes ?? [],
  }));
  return ok({
    json: {
      file: { id: file.id, name: file.fileName, format: file.format, sha256: file.sha256 },
      kind: reading.kind,
      round: {
        number: round.number,
        status: round.status,
        dated: round.dated,
        contentHash: round.contentHash,
      },
      against: reading.against,
      parts,
      absent: record.absent,
      changes: record.changes,
      comments: record.comments,
      doubts: reading.doubts,
      noticed: record.noticed,
      draft: round.number === open.round.number ? null : open.round.number,
    },
    words: [
      `${file.fileName} is round ${round.number}${round.status === 'draft' ? ', a draft' : `, received on ${round.dated}`}.`,
      ...describeReceived(reading, record),
      ...(round.number === open.round.number
        ? []
        : [`Our draft goes on behind it, as round ${open.round.number}.`]),
    ].join('\n'),
  });
}
