/** Every currency that stands anywhere in the values, as often as it stands there. */
export function currenciesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(currenciesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'currency' && typeof inside === 'string' ? [inside] : currenciesIn(inside),
  );
}
