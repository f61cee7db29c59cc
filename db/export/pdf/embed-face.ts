import type { Face, Sign } from './face.ts';
import type { PdfFile } from './pdf-file.ts';

const ENTRIES_PER_BLOCK = 100;

/** Writes a face as an embedded subset: its glyphs, their widths, and the text behind each code (ToUnicode). */
export function embedFace(file: PdfFile, face: Face, index: number): void {
  const { font } = face;
  const scale = 1000 / font.unitsPerEm;
  const subset = font.createSubset();
  const glyphOf = new Uint16Array(face.signs.length + 1);
  for (const sign of face.signs) glyphOf[sign.cid] = sign.glyph === 0 ? 0 : subset.includeGlyph(sign.glyph);

  const fontFile = file.ref();
  fontFile.end(subset.encode());
  const name = `${subsetTag(index)}+${font.postscriptName.replaceAll(/[^A-Za-z0-9-]/g, '')}`;
  const descriptor = file.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags:
      4 +
      (font.post.isFixedPitch ? 1 : 0) +
      (face.name.startsWith('sans') ? 0 : 2) +
      (font.italicAngle === 0 ? 0 : 64),
    FontBBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((edge) =>
      Math.round(edge * scale),
    ),
    ItalicAngle: font.italicAngle,
    Ascent: Math.round(font.ascent * scale),
    Descent: Math.round(font.descent * scale),
    CapHeight: Math.round(font.capHeight * scale),
    StemV: 80,
    FontFile2: fontFile,
  });
  descriptor.end();

  const glyphMap = file.ref();
  glyphMap.end(Buffer.from(glyphOf.buffer).swap16());
  const descendant = file.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: 1000,
    W: [1, face.signs.map((sign) => Math.round(sign.width * 100) / 100)],
    CIDToGIDMap: glyphMap,
  });
  descendant.end();

  const toUnicode = file.ref();
  toUnicode.end(Buffer.from(unicodeMap(face.signs), 'latin1'));
  face.ref.data = {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: toUnicode,
  };
  face.ref.end();
}

/** Six letters that tell subsets of one font apart; counted, so that the same document gives the same file. */
function subsetTag(index: number): string {
  return `PARLE${String.fromCodePoint(65 + index)}`;
}

function unicodeMap(signs: readonly Sign[]): string {
  const blocks: string[] = [];
  for (let start = 0; start < signs.length; start += ENTRIES_PER_BLOCK) {
    const entries = signs
      .slice(start, start + ENTRIES_PER_BLOCK)
      .map((sign) => `<${hex(sign.cid)}> <${utf16(sign.text)}>`);
    blocks.push(`${entries.length} beginbfchar\n${entries.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
}

export function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
