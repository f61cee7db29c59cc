/** The name itself where no list has it, else with the first number that makes it free: "Nokia (2)". */
export function freeName(name: string, taken: readonly string[]): string {
  if (!isTaken(name, taken)) return name;
  const stem = name.trim().replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const candidate = `${stem} (${number})`;
    if (!isTaken(candidate, taken)) return candidate;
  }
}

/** Whether a list has the name already: capitals and blanks at its ends do not tell names apart. */
export function isTaken(name: string, taken: readonly string[]): boolean {
  const wanted = name.trim().toLowerCase();
  return taken.some((other) => other.toLowerCase() === wanted);
}
