import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleChanges, textOf } from '../../../domain/receiving/settle-changes.ts';
import { officeIsMissing, openOffice, type Office } from '../../export/docx/libreoffice.fixture.ts';
import { writeDocxFile } from '../../export/docx/write-docx-file.ts';
import { sampleDocument } from '../../export/pdf/sample-document.fixture.ts';
import { asText, outline, readPath } from '../read-bytes.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-office-files-'));
let office: Office;

/** A document as LibreOffice keeps it: changes by two people, a comment, a note, a list, a text box. */
const CHANGED = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:tracked-changes>
<text:changed-region xml:id="c1" text:id="c1"><text:insertion><office:change-info><dc:creator>Lei</dc:creator><dc:date>2017-06-01T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region>
<text:changed-region xml:id="c2" text:id="c2"><text:deletion><office:change-info><dc:creator>Lei</dc:creator><dc:date>2017-06-01T10:01:00</dc:date></office:change-info><text:p>USD 1.00</text:p></text:deletion></text:changed-region>
<text:changed-region xml:id="c3" text:id="c3"><text:deletion><office:change-info><dc:creator>Wang</dc:creator><dc:date>2017-06-01T10:02:00</dc:date></office:change-info><text:p>Gone as a whole.</text:p><text:p/></text:deletion></text:changed-region>
<text:changed-region xml:id="c4" text:id="c4"><text:insertion><office:change-info><dc:creator>Wang</dc:creator><dc:date>2017-06-01T10:03:00</dc:date></office:change-info></text:insertion></text:changed-region>
</text:tracked-changes>
<text:h text:outline-level="1"><text:bookmark text:name="term_rate"/>Royalty</text:h>
<text:p>The fee is <text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>USD 0.80<text:change-end text:change-id="c1"/> per<office:annotation office:name="k"><dc:creator>Lei</dc:creator><dc:date>2017-06-01T11:00:00</dc:date><text:p>Too high.</text:p></office:annotation> unit<office:annotation-end office:name="k"/><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Net of tax.</text:p></text:note-body></text:note>.</text:p>
<text:p><text:change text:change-id="c3"/>Kept.</text:p>
<text:p><text:change-start text:change-id="c4"/>New as a whole.</text:p>
<text:p><text:change-end text:change-id="c4"/>Last.</text:p>
</office:text></office:body></office:document>`;

describe.skipIf(officeIsMissing)('files that LibreOffice writes (skipped where it is not installed)', () => {
  beforeAll(() => {
    office = openOffice();
  });
  afterAll(() => {
    office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are read with the changes and comments made there', { timeout: 240_000 }, async () => {
    const path = join(folder, 'changed.fodt');
    writeFileSync(path, CHANGED);
    const text = asText(await readPath(office.convert(path, 'docx')));
    expect(outline(text)).toEqual([
      'heading 1: Royalty',
      'body: The fee is {-Lei: USD 1.00}{+Lei: USD 0.80} per unit.',
      'footnote numbered (1): Net of tax.',
      'body: {-Wang: Gone as a whole.} ¶-Wang',
      'body: Kept.',
      'body: {+Wang: New as a whole.} ¶+Wang',
      'body: Last.',
    ]);
    expect(text.paragraphs[0]?.bookmarks).toContain('term_rate');
    expect(text.comments).toMatchObject([{ author: 'Lei', text: 'Too high.', on: 'unit' }]);
    expect(settleChanges(text.paragraphs, 'accepted').map(textOf)).toContain('The fee is USD 0.80 per unit.');
  });

  it('are read alike where our own document was opened and saved there', { timeout: 240_000 }, async () => {
    const path = join(folder, 'ours.docx');
    await writeDocxFile(sampleDocument({ scheduleRows: 30 }), path, {});
    const ours = asText(await readPath(path));
    const saved = asText(await readPath(office.convert(path, 'docx')));
    const bodyOf = (text: typeof ours) =>
      outline({ paragraphs: text.paragraphs.filter(({ place }) => place === 'body') });
    expect(bodyOf(saved)).toEqual(bodyOf(ours));
    expect(saved.paragraphs.flatMap(({ bookmarks }) => bookmarks)).toEqual(
      expect.arrayContaining(ours.paragraphs.flatMap(({ bookmarks }) => bookmarks)),
    );
  });
});
