/**
 * What may stand in an element, in the one order that the schema of WordprocessingML (ECMA-376, transitional) has for it: Word
 * calls a file damaged that has another one. Of those elements alone that our writer uses.
 */
export const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens ' +
      'kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind ' +
      'contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId ' +
      'cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': words(
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof ' +
      'snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em ' +
      'lang eastAsianLayout specVanish oMath rPrChange',
  ),
  'w:numPr': words('ilvl numId numberingChange ins'),
  'w:pBdr': words('top left bottom right between bar'),
  'w:tbl': words('tblPr tblGrid tr*'),
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders ' +
      'shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  ),
  'w:tblBorders': words('top left bottom right insideH insideV'),
  'w:tblCellMar': words('top left bottom right'),
  'w:tr': words('tblPrEx trPr tc*'),
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns ' +
      'cellDel cellMerge tcPrChange',
  ),
  'w:tcBorders': words('top left bottom right insideH insideV tl2br tr2bl'),
  'w:sectPr': words(
    'headerReference|footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt ' +
      'vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  ),
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal ' +
      'personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr*',
  ),
  'w:styles': words('docDefaults latentStyles style*'),
  'w:docDefaults': words('rPrDefault pPrDefault'),
  'w:numbering': words('numPicBullet* abstractNum* num* numIdMacAtCleanup'),
  'w:abstractNum': words('nsid multiLevelType tmpl name styleLink numStyleLink lvl*'),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:num': words('abstractNumId lvlOverride*'),
  'w:lvlOverride': words('startOverride lvl'),
  'w:settings': words(
    'writeProtection view zoom removePersonalInformation removeDateAndTime mirrorMargins attachedTemplate revisionView ' +
      'trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection defaultTabStop autoHyphenation evenAndOddHeaders ' +
      'characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  ),
};

/** A name for each place, with `*` behind what may stand there several times and `|` between what may take turns. */
function words(text: string): readonly string[] {
  return text.split(' ').map((word) => word.replaceAll(/[^|*]+/g, (name) => `w:${name}`));
}
