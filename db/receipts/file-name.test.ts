import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName } from './file-name.ts';

describe('the name of a received file', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\somebody\\offer.docx', 'offer.docx'],
    ['..', 'received file'],
    ['', 'received file'],
    ['CON.docx', '_CON.docx'],
    ['offer\u202Excod.exe', 'offerxcod.exe'],
    ['a\u0000b\nc.json', 'abc.json'],
    ['what? "this": <it>.pdf', 'what_ _this__ _it_.pdf'],
    ['小米 counter-proposal.docx', '小米 counter-proposal.docx'],
    ['trailing dots...  ', 'trailing dots'],
  ])('%j is kept as %j', (name, kept) => {
    expect(cleanFileName(name)).toBe(kept);
  });

  it('keeps the ending of a name that is too long', () => {
    const kept = cleanFileName(`${'長'.repeat(500)}.docx`);
    expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(240);
    expect(cleanFileName(`${'a'.repeat(500)}.docx`)).toHaveLength(200);
    expect(kept.endsWith('.docx')).toBe(true);
  });

  it('is never a path, never empty, and clean once it was cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const kept = cleanFileName(name);
        expect(kept).not.toMatch(/[/\\\p{Cc}]|^\.|[. ]$/u);
        expect(kept).not.toBe('');
        expect(cleanFileName(kept)).toBe(kept);
      }),
    );
  });
});
