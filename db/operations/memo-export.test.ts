import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cents } from '../../domain/document/memo/memo-words.ts';
import { readPdf, rolesOf, squeezed } from '../export/pdf/read-pdf.fixture.ts';
import { takeApart } from '../export/pdf/take-apart.fixture.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';
import { rateOf, startValuedDeal } from './valued-deal.fixture.ts';

const CLOCK = '2026-03-04T05:06:07.000Z';

async function startSample() {
  const backend = createTestBackend({ now: () => CLOCK });
  unwrap(await backend.call('workspace.create', { file: backend.path('deal.parley'), sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  if (!deal) throw new Error('the sample has no deal');
  const dealId = deal.id;
  const start = (out: string, more: object = {}) =>
    backend.call('memo.export', {
      dealId,
      paper: 'A4',
      working: 'summary',
      out: backend.path(out),
      ...more,
    });
  const write = async (out: string, more?: object) => {
    unwrap(await backend.finish(await start(out, more)));
    return new Uint8Array(readFileSync(backend.path(out)));
  };
  return { backend, dealId, start, write };
}

async function readSample() {
  const sample = await startSample();
  const bytes = await sample.write('memo.pdf');
  const keep = process.env['KEEP_PDF'];
  if (keep) copyFileSync(sample.backend.path('memo.pdf'), keep);
  const pdf = await readPdf(bytes);
  const text = squeezed(pdf.pages.map(({ content }) => content).join('\n'));
  const says = (words: string): boolean => text.includes(squeezed(words));
  const { valuation } = unwrap(await sample.backend.call('economics.value', { dealId: sample.dealId }));
  return { ...sample, bytes, pdf, says, valuation };
}

describe('the memo on the latest round of the sample', () => {
  it('has its parts in the outline and is short enough to be read, marked on every page', async () => {
    const { pdf } = await readSample();
    expect(pdf.outline.map(({ title }) => title).slice(1)).toEqual([
      '1 Summary',
      '2 Offers over the rounds',
      '3 Payments',
      '4 Effective rates',
      '5 What changed and what it is worth',
      '6 Conventions',
      '7 Forecasts',
      '8 Terms as they are valued',
      '9 Comparables',
      '10 How far it moves',
      '11 What is left out',
      '12 Working',
      '13 Sources',
    ]);
    expect(pdf.pages.length).toBeGreaterThan(9);
    expect(pdf.pages.length).toBeLessThan(31);
    for (const page of pdf.pages) expect(page.text).toContain('Internal copy - privileged and confidential');
  });

  it('has the very figures that the screens show', async () => {
    const { backend, dealId, valuation, says } = await readSample();
    const offers = unwrap(await backend.call('economics.offers', { dealId }));
    const tornado = unwrap(await backend.call('economics.tornado', { dealId }));
    const open = unwrap(await backend.call('deals.open', { dealId }));
    const { ourSide } = open.deal;
    const npv = ourSide === 'A' ? valuation.npv.toA : valuation.npv.toB;
    expect(says(`NPV to ${open.deal.parties[ourSide].name}`)).toBe(true);
    expect(says(`EUR ${cents(npv)}`)).toBe(true);
    for (const year of valuation.byYear) expect(says(cents(year.paidByB))).toBe(true);
    for (const flow of valuation.cashFlows) expect(says(cents(flow.presentValue))).toBe(true);
    for (const { value } of offers.offers)
      expect('figures' in value && says(cents(value.figures.npv[ourSide]))).toBe(true);
    for (const { low, high } of tornado.tornado.bars)
      for (const { toA } of [low, high]) expect(says(cents(toA))).toBe(true);
  });

  it('names inputs, reasons, what is left out and where it all comes from', async () => {
    const { backend, dealId, valuation, says } = await readSample();
    const { forecasts } = unwrap(await backend.call('economics.get', { dealId }));
    const [row] = forecasts[0]?.rows ?? [];
    expect(says(row?.source ?? 'none')).toBe(true);
    const { comparables } = unwrap(await backend.call('comparables.list', { dealId }));
    const decided = comparables.filter(({ decision }) => decision !== null);
    expect(decided.length).toBeGreaterThan(1);
    for (const { title, decision } of decided)
      expect([says(title), says(decision?.reason ?? 'none')]).toEqual([true, true]);
    for (const { reason } of valuation.leftOut) expect(says(reason)).toBe(true);
    for (const convention of valuation.conventions) expect(says(convention)).toBe(true);
    expect(says('draws with seed')).toBe(true);
  });

  it('holds its pictures as figures with words for who cannot see them', async () => {
    const { pdf } = await readSample();
    const roles = pdf.pages.flatMap(({ structure }) => rolesOf(structure));
    expect(roles.filter((role) => role === 'Figure').length).toBeGreaterThan(4);
    expect(JSON.stringify(pdf.pages.map(({ structure }) => structure))).toContain('offers over the rounds');
  });

  it('is the same to the byte when it is written again at the same time', async () => {
    const { bytes, write } = await readSample();
    const again = await write('again.pdf');
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });

  it('goes down to every line where that is wanted', async () => {
    const { backend, dealId, pdf, write } = await readSample();
    const { pages } = await readPdf(await write('full.pdf', { working: 'full', paper: 'Letter' }));
    expect(pages.length).toBeGreaterThan(pdf.pages.length);
    expect([pages[0]?.width, pages[0]?.height]).toEqual([612, 792]);
    const whole = squeezed(pages.map(({ content }) => content).join('\n'));
    const { lines } = unwrap(await backend.call('economics.working', { dealId, id: 'npv/toA' }));
    for (const { what } of lines) expect(whole).toContain(squeezed(what));
  });
});

describe('a memo', () => {
  it('sets what is known of a comparable apart from what is assumed, and counts families', async () => {
    const { backend, dealId, write } = await startSample();
    const precedentId = 'nokia-apple-2017';
    const { worksheet, known } = unwrap(await backend.call('worksheets.get', { dealId, precedentId }));
    const fact = known.find(({ kind, value }) => kind === 'sum' && value !== null);
    if (!fact) throw new Error('the precedent has no sum');
    const amount = { from: 'fact' as const, factId: fact.factId, part: fact.part, seen: fact.says };
    const assumed = (value: string) => ({
      from: 'assumption' as const,
      value,
      low: null,
      high: null,
      by: 'Licensing economist',
      why: 'From the annual report',
      source: 'Form 10-K',
    });
    unwrap(
      await backend.call('worksheets.save', {
        dealId,
        worksheet: {
          ...worksheet,
          payments: [{ id: 'p1', label: 'Up front', amount, date: assumed('2017-05-23'), repeat: null }],
          valuationDate: assumed('2017-05-23'),
          discountRate: assumed('0.08'),
          futureUnits: [{ id: 'u1', period: '2018', units: assumed('200000000'), price: null }],
          price: assumed('650'),
        },
      }),
    );
    const { suggested } = unwrap(await backend.call('strength.get', { dealId }));
    unwrap(await backend.call('strength.save', { dealId, study: suggested }));
    const bytes = await write('memo.pdf');
    const keep = process.env['KEEP_PDF'];
    if (keep) copyFileSync(backend.path('memo.pdf'), keep.replace('.pdf', '-all.pdf'));
    const pdf = await readPdf(bytes);
    const text = squeezed(pdf.pages.map(({ content }) => content).join('\n'));
    for (const words of [
      'Known',
      fact.words,
      fact.statement,
      'Assumed',
      'Licensing economist',
      'From the annual report Form 10-K',
      'Future only',
    ])
      expect(text).toContain(squeezed(words));
    expect(pdf.outline.map(({ title }) => title)).toContain('10 Portfolio strength');
  });

  it('is on the round that was asked for, with the hash of one that was frozen', async () => {
    const { backend, dealId, write } = await startSample();
    const { rounds } = unwrap(await backend.call('deals.open', { dealId }));
    const round = rounds.find(({ number }) => number === 2);
    const { pages } = await readPdf(await write('second.pdf', { roundId: round?.id }));
    expect(pages[0]?.text).toContain('What round 2 is worth');
    expect(squeezed(pages[0]?.text ?? '')).toContain(round?.contentHash ?? 'none');
  });

  it('is refused at once without conventions, for another place than a PDF, and for a round of nobody', async () => {
    const { backend, open } = await startDeal();
    const request = {
      dealId: open.deal.id,
      paper: 'A4' as const,
      working: 'summary' as const,
      out: backend.path('memo.pdf'),
    };
    expect(await backend.call('memo.export', request)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', issues: [{ path: 'settings' }] },
    });
    expect(await backend.call('memo.export', { ...request, out: backend.path('memo.docx') })).toMatchObject({
      ok: false,
      error: { issues: [{ path: 'out' }] },
    });
    expect(await backend.call('memo.export', { ...request, roundId: 'id-9999' })).toMatchObject({
      ok: false,
      error: { code: 'not-found', entity: 'round' },
    });
    expect(readdirSync(backend.folder).filter((name) => name.includes('memo'))).toEqual([]);
  });

  it('leaves no file when it is stopped', async () => {
    const { backend, start } = await startSample();
    const started = await start('stopped.pdf', { working: 'full' });
    unwrap(await backend.call('jobs.cancel', { jobId: unwrap(started).jobId }));
    expect(await backend.finish(started)).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(existsSync(backend.path('stopped.pdf'))).toBe(false);
  });

  it('leaves nothing of itself in a copy for the other side', async () => {
    const { backend, dealId } = await startValuedDeal();
    const copyOf = async (name: string) => {
      const out = backend.path(name);
      const copy = {
        dealId,
        round: null,
        as: 'pdf' as const,
        copy: 'counterpart' as const,
        compareWith: null,
        out,
      };
      unwrap(await backend.finish(await backend.call('exports.start', copy)));
      return readFileSync(out);
    };
    const before = await copyOf('before.pdf');
    const memo = { dealId, paper: 'A4' as const, working: 'full' as const, out: backend.path('memo.pdf') };
    unwrap(await backend.finish(await backend.call('memo.export', memo)));
    const after = await copyOf('after.pdf');
    expect(after.equals(before)).toBe(true);
    const whole = squeezed(await takeApart(new Uint8Array(after)));
    const { valuation } = unwrap(await backend.call('economics.value', { dealId }));
    for (const words of [cents(valuation.npv.toA), valuation.npv.toA, 'Memo on round', 'Net present value'])
      expect(whole).not.toContain(squeezed(words));
  });
});

it('prints the rates of exchange of its own round, for the days that they were taken for', async () => {
  const { backend, dealId, saveTerm } = await startValuedDeal();
  const { value } = rateOf('1');
  unwrap(
    await saveTerm('rate', {
      royaltyB: { basis: 'stated', value: { ...(value as object), currency: 'USD' } },
    }),
  );
  const source = { text: 'date,from,to,rate\n2026-02-27,USD,EUR,0.9\n' };
  const { sha256 } = unwrap(await backend.call('fx.preview', { source, answers: {} }));
  unwrap(await backend.call('fx.import', { source, answers: {}, sha256 }));
  const out = backend.path('dollars.pdf');
  const memo = { dealId, paper: 'A4' as const, working: 'summary' as const, out };
  unwrap(await backend.finish(await backend.call('memo.export', memo)));
  const { pages } = await readPdf(new Uint8Array(readFileSync(out)));
  const text = squeezed(pages.map(({ content }) => content).join('\n'));
  expect(text).toContain(squeezed('Rates of exchange that the round is valued at'));
  expect(text).toContain(squeezed('USD in EUR for 2026-12-31'));
});
