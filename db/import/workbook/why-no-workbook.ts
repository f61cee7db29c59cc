/** The main part of a workbook by the names of an archive's entries, or in words what the archive is instead. */
export function whyNoWorkbook(names: readonly string[]): string | { readonly refusal: string } {
  const main = names.find((name) => /^(?:xl\/)?workbook\d*\.xml$/.test(name));
  if (main !== undefined) return main;
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/workbook\.bin$/))
    return { refusal: 'It is a binary Excel workbook (.xlsb): save it as .xlsx first.' };
  if (has(/^word\//))
    return { refusal: 'It is a Word document: copy its table into a workbook, or paste it here.' };
  if (has(/\.iwa$|^index\.zip$/))
    return { refusal: 'It is a Numbers document: export it as Excel or CSV first.' };
  if (has(/^content\.xml$/)) return { refusal: 'It is an OpenDocument file: save it as .xlsx or CSV first.' };
  if (has(/\.(?:csv|tsv|txt|xlsx?)$/))
    return { refusal: 'It is a zip archive: unpack it, and open the list in it.' };
  return { refusal: 'It is a zip archive, not a workbook.' };
}
