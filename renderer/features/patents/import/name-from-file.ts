/** "/lists/nokia_5g-2017.csv" -> "nokia_5g-2017": a first proposal for the list's name. */
export function nameFromFile(file: string): string {
  const last = file.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\.[^.]+$/, '');
}
