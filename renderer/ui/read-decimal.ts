const scales: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mio: 6,
  million: 6,
  bn: 9,
  billion: 9,
};

/**
 * "12,500,000.50" -> "12500000.50", and the same with spaces; "12.5m", "1.5 bn" and "250k" at their full length;
 * "10.000.000,50" where no other reading is left. Groups that are not of three digits could mean two numbers: such text
 * stays as it was typed, for the rules to refuse.
 */
export function readDecimal(text: string): string {
  const typed = text.trim();
  const [, figure = '', word = ''] = /^(.*\d)[ \u00A0\u202F]?([a-z]+)$/i.exec(typed) ?? [];
  const places = scales[word.toLowerCase()];
  const scaled = places === undefined ? null : shift(readPlain(figure), places);
  return scaled ?? readPlain(typed);
}

function readPlain(typed: string): string {
  if (/^-?\d{1,3}(?:(?:,\d{3})+|(?:[ \u00A0\u202F]\d{3})+)(\.\d+)?$/.test(typed))
    return typed.replaceAll(/[,\s]/g, '');
  // Points before three digits and then a comma, or two such points: only one way of writing has that
  if (/^-?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/.test(typed))
    return typed.replaceAll('.', '').replace(',', '.');
  return typed;
}

/** Moves the point to the right: as text, since a binary float would not keep every digit. */
function shift(figure: string, places: number): string | null {
  const [, sign = '', whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(figure) ?? [];
  if (whole === undefined) return null;
  const digits = (whole + fraction.slice(0, places).padEnd(places, '0')).replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(places);
  return sign + digits + (rest && `.${rest}`);
}
