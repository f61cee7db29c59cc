import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readContent } from '../patent-source.fixture.ts';
import { findEncoding } from './find-encoding.ts';

const lists = {
  gb18030:
    '公开号,标题,申请人\nCN104396293A,无线通信系统及基站控制方法,某某通信技术有限公司\nCN102396293A,移动终端的寻呼方法,某某通讯股份有限公司\n',
  shift_jis:
    '公報番号,発明の名称,出願人\nJP2012900101A,無線通信システム及び基地局の制御方法,株式会社れいの無線\n',
  'euc-jp':
    '公報番号,発明の名称,出願人\nJP2012900101A,無線通信システム及び基地局の制御方法,株式会社れいの無線\n',
  'euc-kr': '공개번호,발명의 명칭,출원인\nKR20150000637A,무선 통신 시스템의 호출 방법,어느전자주식회사\n',
  big5: '公開號,名稱,申請人\nTW201234567A,無線通訊系統及基地台之控制方法,某某科技股份有限公司\n',
  'windows-1252':
    'Nummer,Titel,Anmelder\nDE102010012345A1,Verfahren für größere Geräte,Müller “Söhne” GmbH\nEP1234567B1,Procédé amélioré,Société d’exemple\n',
} as const;

describe('the encoding of a list', () => {
  it.each(Object.entries(lists))('finds %s and reads it', async (encoding, text) => {
    const { preview, rows } = await readContent(iconv.encode(text, encoding));
    expect(preview.settings.encoding).toBe(encoding);
    expect(preview.header).toEqual(text.split('\n')[0]?.split(','));
    expect(rows[0]?.title).toBe(text.split('\n')[1]?.split(',')[1]);
    expect(rows[0]?.damagedCharacters).toBe(0);
  });

  const text = 'Publication number,Title\nEP1234567B1,特許\nEP1234568B1,plain\n';
  it.each([
    ['utf-8', Buffer.from(text), 'sound'],
    ['utf-8', Buffer.from(`\uFEFF${text}`), 'mark'],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'mark'],
    ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), 'mark'],
    ['utf-16le', Buffer.from(text, 'utf16le'), 'zero bytes'],
    ['utf-16be', Buffer.from(text, 'utf16le').swap16(), 'zero bytes'],
  ] as const)('finds %s and says why', async (encoding, bytes, why) => {
    const { preview, rows, error } = await readContent(bytes);
    expect(error).toBeUndefined();
    expect(preview.settings.encoding).toBe(encoding);
    expect(preview.encodingReason).toContain(why);
    expect(preview.header).toEqual(['Publication number', 'Title']);
    expect(rows.map(({ title }) => title)).toEqual(['特許', 'plain']);
  });

  it('looks all over a large file, not at its head only', () => {
    const plain = Buffer.alloc(300_000, 'EP1234567B1,plain\n');
    const late = Buffer.from('EP1234567B1,Übergröße\n'.repeat(50), 'latin1');
    expect(findEncoding([plain, late])).toMatchObject({ encoding: 'windows-1252' });
    expect(findEncoding([plain, Buffer.from('特許'.repeat(50)).subarray(1)])).toMatchObject({
      encoding: 'utf-8',
      isGuess: false,
    });
  });

  it('says that it guesses when little decides, and takes what a person chooses', async () => {
    const bytes = iconv.encode('Number,Owner\nKR20150000637A,어느\n', 'euc-kr');
    const guessed = await readContent(bytes);
    expect(guessed.preview.doubts.join(' ')).toContain('encoding is not certain');
    const chosen = await readContent(bytes, { encoding: 'euc-kr' });
    expect(chosen.preview.doubts.join(' ')).not.toContain('encoding');
    expect(chosen.rows[0]?.declarant).toBe('어느');
  });
});

describe('bytes that are no text in the encoding of the file', () => {
  const row = (number: string, title: string): string => `${number},${title}\n`;
  const sound = `Publication number,Title\n${row('EP1234567B1', '無線通信システム'.repeat(40)).repeat(3)}`;

  it('cost their own row nothing but what they damage, and are counted', async () => {
    const bytes = Buffer.concat([
      Buffer.from(sound),
      Buffer.from(row('EP1234568B1', 'Ger\xe4t'), 'latin1'),
      Buffer.from(row('EP12\xff4569B1', 'x'), 'latin1'),
      Buffer.from(row('EP1234570B1', 'after')),
    ]);
    const { preview, rows, unreadable, error } = await readContent(bytes);
    expect(error).toBeUndefined();
    expect(unreadable).toEqual([]);
    expect(preview.settings.encoding).toBe('utf-8');
    expect(rows.map(({ damagedCharacters }) => damagedCharacters)).toEqual([0, 0, 0, 1, 1, 0]);
    expect(rows[3]?.title).toBe('Ger\uFFFDt');
    expect(preview.understood[4]).toMatchObject({ status: 'unresolved' });
    expect(preview.understood[5]).toMatchObject({ status: 'resolved', numbers: ['EP1234570B1'] });
  });

  it('NUL bytes around a cell go; one within is not passed over', async () => {
    const { preview, rows } = await readContent(
      `Publication number,Title\nEP1234567B1\0\0,padded\nEP12\x0034569B1,cut\nEP1234570B1,sound\n`,
    );
    expect(preview.understood.map(({ status }) => status)).toEqual(['resolved', 'unresolved', 'resolved']);
    expect(rows.map(({ damagedCharacters }) => damagedCharacters)).toEqual([2, 1, 0]);
  });

  it.each(['gb18030', 'shift_jis', 'euc-kr', 'big5', 'euc-jp'] as const)(
    'swallow no separator and no line end in %s',
    async (encoding) => {
      const bytes = Buffer.concat([
        iconv.encode(lists[encoding], encoding),
        Buffer.from('EP1234567B1,\x81\n', 'latin1'),
        Buffer.from('EP1234568B1,\xff,x\n', 'latin1'),
        Buffer.from('EP1234569B1,x,y\n', 'latin1'),
      ]);
      const { rows, unreadable } = await readContent(bytes, { encoding });
      expect(rows.length + unreadable.length).toBe(lists[encoding].split('\n').length - 2 + 3);
      expect(rows.at(-1)?.cells).toEqual(['EP1234569B1', 'x', 'y']);
    },
  );
});
