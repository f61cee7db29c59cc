import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createZipStream } from '../../export/table/zip-stream.ts';
import { searchFile } from './search.fixture.ts';

const NEEDLE = 'zq0123456789x';

async function zip(name: string, content: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const stream = createZipStream(async (bytes) => void pieces.push(bytes));
  await stream.add(
    name,
    (async function* () {
      yield content;
    })(),
  );
  await stream.end();
  return Buffer.concat(pieces);
}

const wide = Buffer.from(NEEDLE, 'utf16le').swap16();

describe('the search for canaries', () => {
  it.each([
    ['as it is', Buffer.from(`a ${NEEDLE} b`)],
    ['in capitals', Buffer.from(NEEDLE.toUpperCase())],
    ['broken over lines', Buffer.from('zq012345\n6789x')],
    ['cut into runs of XML', Buffer.from('<w:t>zq012</w:t></w:r><w:r><w:t>3456789x</w:t>')],
    ['as references of XML', Buffer.from('&#122;q0123456789&#x78;')],
    ['in 16 bits', wide],
    ['in 16 bits at an odd place', Buffer.concat([Buffer.from('a'), wide])],
    ['as hex digits of a PDF string', Buffer.from(`<FEFF${wide.toString('hex')}>`)],
    ['as hex digits', Buffer.from(Buffer.from(NEEDLE).toString('hex'))],
    ['in Base64', Buffer.from(Buffer.from(`ab${NEEDLE}c`).toString('base64'))],
    ['in Base64 one letter on', Buffer.from(Buffer.from(`abc${NEEDLE}`).toString('base64'))],
  ])('sees words %s', async (_, bytes) => {
    expect((await searchFile(bytes)).holds(NEEDLE)).toBe(true);
  });

  it('sees what a zip holds, and the name that it gives it', async () => {
    expect((await searchFile(await zip('a.xml', `<a>${NEEDLE}</a>`))).holds(NEEDLE)).toBe(true);
    expect((await searchFile(await zip(`${NEEDLE}.xml`, ''))).holds(NEEDLE)).toBe(true);
  });

  it('sees what a deflated stream holds', async () => {
    const stream = deflateSync(`q ${NEEDLE} Q`).toString('latin1');
    const pdf = Buffer.from(`stream\n${stream}\nendstream`, 'latin1');
    expect((await searchFile(pdf)).holds(NEEDLE)).toBe(true);
    expect(stream).not.toContain(NEEDLE);
  });

  it('finds nothing where there is nothing, and no short name within a word', async () => {
    const found = await searchFile(Buffer.from('zq0123456788x /Root grassroots /home/ada'));
    expect(found.holds(NEEDLE)).toBe(false);
    expect(found.says('root')).toBe(false);
    expect(found.says('ada')).toBe(false);
    expect(found.holdsExactly('/home/ada')).toBe(true);
  });
});
