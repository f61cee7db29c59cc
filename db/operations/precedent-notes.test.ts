import { describe, expect, it } from 'vitest';
import { aFact, aPrecedent } from '../../domain/precedents/precedent.fixture.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';

const onFact = { precedentId: 'ada-bea-2001', factId: 'f1', note: '', correction: null };
const { statement, amount, terms, evidence, confirmed } = aFact();
const unchanged = { statement, amount, terms, evidence, confirmed };
const priced = {
  ...unchanged,
  statement: 'Bea paid five million at signing.',
  terms: {
    consideration: {
      forms: { basis: 'stated' as const, value: ['up-front'] },
      upFront: { basis: 'stated' as const, value: { amount: '5000000', currency: 'EUR' } },
    },
  },
};

async function openWithEntry() {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('own.parley'), sample: false }));
  unwrap(
    await backend.call('precedents.saveOwn', {
      precedent: aPrecedent(),
      isConfidential: false,
      isNew: true,
    }),
  );
  return backend;
}

describe('a note on an entry', () => {
  it('stands on an entry of the library and leaves it as it is', async () => {
    const backend = await openWithEntry();
    const before = unwrap(await backend.call('precedents.get', { id: 'nokia-apple-2017' }));
    const note = { precedentId: 'nokia-apple-2017', factId: null, note: ' See our file. ', correction: null };
    const noted = unwrap(await backend.call('precedents.annotate', note));
    expect(noted.precedent).toEqual(before.precedent);
    expect(noted.notes).toEqual([
      {
        ...note,
        note: 'See our file.',
        savedAt: '2017-07-05T09:00:00.000Z',
        original: null,
        isOutdated: false,
        isInForce: false,
      },
    ]);
    expect(unwrap(await backend.call('precedents.annotate', { ...note, note: '  ' }))).toEqual(before);
  });

  it('puts a fact right, keeps what it was, and can be taken back', async () => {
    const backend = await openWithEntry();
    const corrected = unwrap(
      await backend.call('precedents.annotate', { ...onFact, note: 'From the 20-F.', correction: priced }),
    );
    // the report does not say what we read in its place
    expect(corrected.precedent.facts).toEqual([aFact({ ...priced, sourceIds: [] })]);
    expect(corrected.notes[0]).toMatchObject({ original: aFact(), isInForce: true, correction: priced });
    const again = unwrap(await backend.call('precedents.annotate', onFact));
    expect(again).toMatchObject({ precedent: aPrecedent(), notes: [] });
  });

  it('is no correction where nothing is put right', async () => {
    const backend = await openWithEntry();
    const said = unwrap(
      await backend.call('precedents.annotate', { ...onFact, note: 'Doubtful.', correction: unchanged }),
    );
    expect(said.notes).toMatchObject([{ note: 'Doubtful.', correction: null }]);
    expect(
      unwrap(await backend.call('precedents.annotate', { ...onFact, correction: unchanged })).notes,
    ).toEqual([]);
  });

  it.each([
    [
      'a term that there is not',
      { ...onFact, correction: { ...unchanged, terms: { price: {} } } },
      'correction.terms.price',
    ],
    [
      'a percentage over 100',
      {
        ...onFact,
        correction: {
          ...unchanged,
          terms: { consideration: { pastShare: { basis: 'stated' as const, value: '120' } } },
        },
      },
      'correction.terms.consideration.fields.pastShare',
    ],
    [
      'an amount without a currency',
      { ...onFact, correction: { ...unchanged, amount: { amount: '5', unit: 'total' as const } } },
      'correction.amount.currency',
    ],
    [
      'a figure that nobody published',
      {
        ...onFact,
        correction: {
          ...unchanged,
          evidence: 'undisclosed' as const,
          amount: { amount: '5', currency: 'EUR', unit: 'total' as const },
        },
      },
      'correction.amount.amount',
    ],
    ['a correction of no fact', { ...onFact, factId: null, correction: priced }, 'correction'],
  ])('is refused with %s', async (_what, note, path) => {
    const backend = await openWithEntry();
    expect(await backend.call('precedents.annotate', note)).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path }] },
    });
    expect(unwrap(await backend.call('precedents.get', { id: 'ada-bea-2001' })).notes).toEqual([]);
  });

  it('says when the fact under it has changed, and when it is gone', async () => {
    const backend = await openWithEntry();
    unwrap(await backend.call('precedents.annotate', { ...onFact, note: 'Doubtful.' }));
    const change = (facts: ReturnType<typeof aFact>[]) =>
      backend.call('precedents.saveOwn', {
        precedent: aPrecedent({ facts }),
        isConfidential: false,
        isNew: false,
      });
    const newer = aFact({ statement: 'Something else was said.' });
    expect(unwrap(await change([newer])).notes).toMatchObject([{ original: newer, isOutdated: true }]);
    expect(unwrap(await change([aFact({ id: 'f2' })])).notes).toMatchObject([
      { original: null, isOutdated: true },
    ]);
    expect(await backend.call('precedents.annotate', { ...onFact, note: 'Still doubtful.' })).toMatchObject({
      error: { code: 'not-found', entity: 'fact' },
    });
    expect(unwrap(await backend.call('precedents.annotate', onFact)).notes).toEqual([]);
  });

  it('stands in place of a fact of our own only until we write that fact anew', async () => {
    const backend = await openWithEntry();
    const write = async (words: string) =>
      unwrap(
        await backend.call('precedents.saveOwn', {
          precedent: aPrecedent({ facts: [aFact({ statement: words })] }),
          isConfidential: false,
          isNew: false,
        }),
      );
    unwrap(await backend.call('precedents.annotate', { ...onFact, note: 'Why.', correction: priced }));
    const anew = await write('Nine million were paid.');
    expect(anew.precedent.facts).toEqual([aFact({ statement: 'Nine million were paid.' })]);
    expect(anew.notes).toMatchObject([
      { note: 'Why.', correction: priced, isOutdated: true, isInForce: false },
    ]);
    const asBefore = await write(aFact().statement);
    expect(asBefore.precedent.facts).toMatchObject([{ statement: priced.statement }]);
  });

  it('needs an entry', async () => {
    const backend = await openWithEntry();
    expect(
      await backend.call('precedents.annotate', { ...onFact, precedentId: 'nowhere', note: 'x' }),
    ).toMatchObject({ error: { code: 'not-found', entity: 'precedent' } });
  });
});
