import { escapeLine } from './word-xml.ts';

/** How wide a letter is to its height, on average; how high letters may be and how wide the whole word, in points. */
const LETTER_SHAPE = 0.8;
const HIGHEST = 110;
const WIDEST = 430;

/** By this beginning Word knows a watermark, and takes it away when it is told to. */
const NAME = 'PowerPlusWaterMarkObject1';

/** A large grey word behind the text, as word processors themselves keep one: a shape of drawn text in the head of each page. */
export function watermarkXml(word: string): string {
  const text = escapeLine(word);
  const letters = Math.max(1, Array.from(text).length);
  const height = Math.round(Math.min(HIGHEST, WIDEST / (letters * LETTER_SHAPE)));
  const width = Math.round(height * letters * LETTER_SHAPE);
  return (
    `<w:r><w:rPr><w:noProof/></w:rPr><w:pict>${SHAPE_TYPE}` +
    `<v:shape id="${NAME}" o:spid="_x0000_s2049" type="#_x0000_t136" alt="" ` +
    `style="position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${height}pt;rotation:315;z-index:-251658240;` +
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin;' +
    'mso-position-vertical:center;mso-position-vertical-relative:margin" ' +
    'o:allowincell="f" fillcolor="#e8e8e8" stroked="f"><v:fill opacity=".6"/>' +
    `<v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold" string="${text}"/>` +
    '<w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>'
  );
}

/** Text along a straight line (shape 136 of VML), stretched to the size of its shape. */
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
  '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>' +
  '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>' +
  '<v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>' +
  '<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" ' +
  'o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>' +
  '<v:textpath on="t" fitshape="t"/></v:shapetype>';
