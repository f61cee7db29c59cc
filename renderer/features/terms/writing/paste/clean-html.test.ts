import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WrittenParagraph } from '../../../../../domain/terms/written/written-prose.ts';
import { writtenParagraphsSchema } from '../../../../../domain/terms/written/written-prose.ts';
import { cleanHtml, refusalOf, textToParagraphs } from './paste-text.ts';

const clean = async (html: string) => cleanHtml(html, async () => {});
const marks = { body: '', bullet: '* ', numbered: '# ' };
const say = ({ role, runs }: WrittenParagraph) =>
  marks[role] +
  runs.map(({ text, bold, italic }) => (bold ? `[b ${text}]` : italic ? `[i ${text}]` : text)).join('');
const lines = async (html: string) => (await clean(html)).paragraphs.map(say);

const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {mso-style-unhide:no; margin:0cm;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=EN-US style='font-family:"Times New Roman",serif'>4.
Consideration.<o:p></o:p></span></b></p>
<p class=MsoNormal>The Licensee shall pay&nbsp;<span style='color:red'>EUR&nbsp;1,250,000</span> within
thirty <i>(30)</i> days.<o:p>&nbsp;</o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>first point</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span
style='mso-list:Ignore'>(a)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><!--[endif]-->second point</p>
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=100 valign=top><p class=MsoNormal><b>Year</b></p></td>
<td><p class=MsoNormal>Rate</p></td></tr><tr><td><p>2017</p></td><td><p>0.5 %</p><p>net</p></td></tr></table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]--><![if !vml]><img
width=10 src="https://tracker.example/x.gif" alt="a > b"><![endif]>After it</p>
<script>alert("<p>no</p>")</script><p>last &amp; least<!--EndFragment--></p></body></html>`;

describe('cleaning of what is pasted', () => {
  it('keeps the words, bold, italic and lists of a Word page, and its tables as lines', async () => {
    expect(await lines(word)).toEqual([
      '[b 4. Consideration.]',
      'The Licensee shall pay\u00a0EUR\u00a01,250,000 within thirty [i (30)] days.',
      '* first point',
      '# second point',
      '[b Year] | Rate',
      '2017 | 0.5 % net',
      'After it',
      'last & least',
    ]);
  });
  it('says what it left out', async () => {
    expect((await clean(word)).leftOut).toEqual(['one picture']);
    const { leftOut } = await clean(
      '<p>kept <del>gone</del><span style="display:none">hid</span><img><img></p>',
    );
    expect(leftOut).toEqual(['2 pictures', 'text that was struck out', 'hidden text']);
  });
  it('keeps lists of the web, also when nested', async () => {
    expect(
      await lines(
        '<ul><li>one<ol><li><p>deep</p></li></ol></li><li></li></ul><p>after</p><ol><li>two</li></ol>',
      ),
    ).toEqual(['* one', '# deep', 'after', '# two']);
  });
  it('is not fooled by the bold wrapper of Google Docs', async () => {
    expect(
      await lines(
        '<b style="font-weight:normal" id="docs-internal-guid"><p><span style="font-weight:700">a</span> b</p></b>',
      ),
    ).toEqual(['[b a] b']);
  });
  it('keeps lines that are preformatted and drops blank ones', async () => {
    expect(await lines('<pre>a  b\n\nc</pre><div>d<br><br>e</div>')).toEqual(['a  b', 'c', 'd', 'e']);
  });
  it('brings back what was copied from an editor of ours', async () => {
    const html =
      '<p data-role="bullet" data-pm-slice="1 1 []">a <span data-mark="illustrative">5 %</span></p>';
    expect((await clean(html)).paragraphs).toEqual([
      { role: 'bullet', runs: [{ text: 'a ' }, { text: '5 %', mark: 'illustrative' }] },
    ]);
  });
  it('gives only what the schema takes, whatever is pasted', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b',
        '>',
        '"',
        "'",
        '<!--',
        '-->',
        '<td>',
        '<tr>',
        '</table>',
        '<li>',
        '&#0;',
        '&#xd800;',
        '<script>',
      ),
      fc.string({ maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const { paragraphs } = await clean(pieces.join(''));
        expect(writtenParagraphsSchema.safeParse(paragraphs).success).toBe(true);
      }),
    );
  });
  it('gives the window a turn while a long text is read', async () => {
    let turns = 0;
    const html = word.repeat(Math.ceil(5_000_000 / word.length));
    const { paragraphs } = await cleanHtml(html, async () => void turns++);
    expect(turns).toBeGreaterThan(1);
    expect(refusalOf(paragraphs)).toContain('Nothing was pasted');
  });
});

it('keeps the paragraphs of plain text', () => {
  expect(textToParagraphs('one\r\ntwo\n\n three\u2028four\0').map(say)).toEqual([
    'one',
    'two',
    'three',
    'four',
  ]);
  expect(refusalOf(textToParagraphs('a'.repeat(100_000)))).toBeNull();
});
