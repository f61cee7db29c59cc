/** "Effective date: Effective date" is said once. */
export function once(what: string): string {
  const [term, field] = what.split(': ');
  return term === field ? (term ?? what) : what;
}
