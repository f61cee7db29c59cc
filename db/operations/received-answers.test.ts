import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReceivedRound } from '../../domain/contract/receiving.ts';
import type { Reading } from '../../domain/receiving/reading.ts';
import { paragraph, run, writeDocx } from '../receiving/docx/docx.fixture.ts';
import { createTestBackend, unwrap, type TestBackend } from '../test-backend.ts';

const LEI = 'w:author="Wang Lei" w:date="2018-02-01T10:00:00Z"';
/** A clause of theirs with a tracked change and a comment. */
const theirs = writeDocx({
  body:
    paragraph(run('Governing law', '<w:b/>')) +
    paragraph(
      `<w:commentRangeStart w:id="7"/>${run('The law of ')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>` +
        `<w:del w:id="1" ${LEI}><w:r><w:delText>England</w:delText></w:r></w:del>` +
        `<w:ins w:id="2" ${LEI}>${run('Switzerland')}</w:ins>${run(' governs.')}`,
    ),
  comments: `<w:comment w:id="7" ${LEI}>${paragraph(run('Neutral, as we said.'))}</w:comment>`,
});

async function reading(backend: TestBackend, dealId: string): Promise<Reading> {
  const file = backend.path('theirs.docx');
  writeFileSync(file, theirs);
  return unwrap(await backend.finish(await backend.call('receiving.start', { dealId, file }))) as Reading;
}

async function received(backend: TestBackend, dealId: string): Promise<ReceivedRound> {
  const { file } = await reading(backend, dealId);
  const done = await backend.finish(
    await backend.call('receiving.confirm', {
      receivedId: file.id,
      decisions: {},
      dated: '2018-02-02',
      freeze: { channel: 'email', note: '' },
    }),
  );
  return unwrap(done) as ReceivedRound;
}

async function newDeal(backend: TestBackend, title: string): Promise<string> {
  const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
  const parties = { A: party('Ada'), B: party('Bea') };
  const deal = { title, parties, ourSide: 'A' as const, termKeys: [] };
  return unwrap(await backend.call('deals.create', deal)).deal.id;
}

async function withReceived() {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('s.parley'), sample: false }));
  const dealId = await newDeal(backend, 'Birch');
  const { file, record } = await received(backend, dealId);
  const [change] = record.changes;
  const [comment] = record.comments;
  if (!change || !comment) throw new Error('the file marks nothing');
  const about = { receivedId: file.id, kind: 'change' as const, id: change.id };
  const recordNow = async () => unwrap(await backend.call('receiving.record', { receivedId: file.id }));
  return { backend, dealId, file, record, about, comment, recordNow };
}

describe('what we say to a change of theirs', { timeout: 60_000 }, () => {
  it.each(['accepted', 'rejected', 'countered'] as const)('is kept with its reason: %s', async (answer) => {
    const { backend, record, about, recordNow } = await withReceived();
    expect(record.changes[0]).toMatchObject({ author: 'Wang Lei', answer: null, answerReason: '' });
    const said = { answer, answerReason: 'As in the last deal.' };
    const done = unwrap(await backend.call('receiving.answer', { ...about, ...said }));
    expect(done.record.changes[0]).toEqual({ ...record.changes[0], ...said });
    expect(done.record.changes.slice(1)).toEqual(record.changes.slice(1));
    expect(await recordNow()).toEqual(done.record);
    expect(done.record).toEqual({ ...record, changes: done.record.changes });
  });

  it('leaves the round as it came', async () => {
    const { backend, dealId, about } = await withReceived();
    const before = unwrap(await backend.call('deals.open', { dealId }));
    const said = { answer: 'accepted' as const, answerReason: 'Ours alone.' };
    const { open } = unwrap(await backend.call('receiving.answer', { ...about, ...said }));
    expect(open.round).toEqual(before.round);
    expect(JSON.stringify(open.round)).not.toContain('Ours alone.');
  });

  it('is taken back, undone by name and put back', async () => {
    const { backend, dealId, about, recordNow } = await withReceived();
    const answers = async () => (await recordNow())?.changes[0];
    unwrap(await backend.call('receiving.answer', { ...about, answer: 'rejected', answerReason: 'No.' }));
    const undone = unwrap(await backend.call('history.undo', { dealId }));
    expect(undone.history.redo).toBe('Answer a marked change of theirs');
    expect(await answers()).toMatchObject({ answer: null, answerReason: '' });
    unwrap(await backend.call('history.redo', { dealId }));
    expect(await answers()).toMatchObject({ answer: 'rejected', answerReason: 'No.' });
    unwrap(await backend.call('receiving.answer', { ...about, answer: null, answerReason: '' }));
    expect(await answers()).toMatchObject({ answer: null, answerReason: '' });
  });

  it('is said to a comment as well, and to that alone', async () => {
    const { backend, record, about, comment } = await withReceived();
    const said = { answer: 'accepted' as const, answerReason: 'Agreed by phone.' };
    const wanted = { ...about, kind: 'comment' as const, id: comment.id, ...said };
    const done = unwrap(await backend.call('receiving.answer', wanted));
    expect(done.record.comments).toEqual([{ ...comment, ...said }]);
    expect(done.record.changes).toEqual(record.changes);
    expect(done.open.history.undo).toBe('Answer a comment of theirs');
  });
});

describe('an answer is refused', { timeout: 60_000 }, () => {
  const said = { answer: 'accepted' as const, answerReason: '' };

  it('to a change or a comment that is not there', async () => {
    const { backend, about, comment, record, recordNow } = await withReceived();
    const refused = { error: { code: 'not-found' } };
    expect(await backend.call('receiving.answer', { ...about, id: 'none', ...said })).toMatchObject(refused);
    // an id of the one kind is none of the other
    const crossed = { ...about, kind: 'comment' as const, id: `${comment.id}-none` };
    expect(await backend.call('receiving.answer', { ...crossed, ...said })).toMatchObject(refused);
    expect(await recordNow()).toEqual(record);
  });

  it('to a file that is not there, or of which no round was made', async () => {
    const { backend, about } = await withReceived();
    const stranger = { ...about, receivedId: 'nobody' };
    expect(await backend.call('receiving.answer', { ...stranger, ...said })).toMatchObject({
      error: { code: 'not-found', entity: 'received file' },
    });
    const { file } = await reading(backend, await newDeal(backend, 'Elm'));
    expect(await backend.call('receiving.answer', { ...about, receivedId: file.id, ...said })).toMatchObject({
      error: { code: 'conflict' },
    });
  });

  it('from another deal: it is of the deal that the file came to, whose history alone has it', async () => {
    const { backend, dealId, about, recordNow } = await withReceived();
    const other = await newDeal(backend, 'Elm');
    const before = unwrap(await backend.call('deals.open', { dealId: other }));
    const { open } = unwrap(await backend.call('receiving.answer', { ...about, ...said }));
    expect(open.deal.id).toBe(dealId);
    expect(unwrap(await backend.call('deals.open', { dealId: other })).history).toEqual(before.history);
    await backend.call('history.undo', { dealId: other });
    expect((await recordNow())?.changes[0]?.answer).toBe('accepted');
  });
});
