import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading, ReceivedPart } from '../../domain/receiving/reading.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';

/** What round 3 of the sample comes to when its JSON comes back edited by hand. */
async function editedBy(...edits: readonly (readonly [from: string, to: string])[]): Promise<Reading> {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('s.parley'), sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  const dealId = deal?.id ?? '';
  const out = backend.path('round.json');
  const wanted = { dealId, round: 3, as: 'json' as const, copy: 'counterpart' as const, out };
  unwrap(await backend.finish(await backend.call('exports.start', wanted)));
  const text = readFileSync(out, 'utf8');
  for (const [from] of edits) expect(text).toContain(from);
  writeFileSync(
    out,
    edits.reduce((edited, [from, to]) => edited.replace(from, () => to), text),
  );
  return unwrap(
    await backend.finish(await backend.call('receiving.start', { dealId, file: out })),
  ) as Reading;
}

function partOf(reading: Reading, key: string): ReceivedPart | undefined {
  return reading.parts.find(({ as }) => as.kind === 'term' && as.key === key);
}

const changed = (reading: Reading): readonly (string | null)[] =>
  reading.parts.flatMap(({ as, outcome }) => (outcome === 'same' || as.kind !== 'term' ? [] : [as.key]));

describe('JSON of ours that was edited by hand', { timeout: 120_000 }, () => {
  it('with a value changed alone says the new value in its words', async () => {
    const reading = await editedBy(['"value":"CNY"', '"value":"USD"']);
    expect(changed(reading)).toEqual(['payment-mechanics']);
    expect(partOf(reading, 'payment-mechanics')).toMatchObject({
      outcome: 'values',
      confidence: 'likely',
      reason: expect.stringMatching(/made anew of the values/),
      after: expect.arrayContaining(['Payments are made in USD.']),
      values: [{ field: 'currency', before: 'CNY (illustrative)', after: 'USD (illustrative)' }],
    });
    expect(reading.doubts.join('\n')).toMatch(/does not agree with the hash/);
  });

  it('with words changed alone has the values that they say', async () => {
    const reading = await editedBy(['45 days', '20 days']);
    expect(changed(reading)).toEqual(['payment-mechanics']);
    expect(partOf(reading, 'payment-mechanics')).toMatchObject({
      outcome: 'values',
      confidence: 'likely',
      reason: 'Its words were edited and its values left: read from the words: "Due within".',
      values: [{ field: 'due', before: '45 days (illustrative)', after: '20 days (illustrative)' }],
    });
  });

  it('with a fact of the sheet changed changes that term, and not the wording of those that follow from it', async () => {
    const reading = await editedBy(['"value":"cross"', '"value":"a-to-b"']);
    const others = reading.parts.filter(
      ({ outcome }) => outcome === 'reworded' || outcome === 'values-and-reworded',
    );
    expect(others.map(({ label }) => label)).toEqual([]);
    expect(partOf(reading, 'grant-direction')).toMatchObject({ outcome: 'values' });
    expect(reading.doubts.join('\n')).toMatch(/agreed is changed in it and is open again: ".*Grant/);
  });

  it('with terms cut out says which leave the sheet, and keeps those that belong to every sheet', async () => {
    const reading = await editedBy(
      ['"key": "territory"', '"key": "here"'],
      ['"key": "tax"', '"key": "there"'],
    );
    const said = reading.doubts.join('\n');
    expect(said).toContain('These terms are not in it and leave the sheet: "Tax".');
    expect(said).toContain('belong to every sheet and stay as they were: "Territory".');
    expect(reading.absent).toMatchObject([
      { key: 'tax', isKept: false },
      { key: 'territory', isKept: true },
    ]);
  });
});
