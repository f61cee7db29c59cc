/** A country as the picker offers it: its code, and its name with the code behind it. */
export interface CountryOption {
  readonly value: string;
  readonly label: string;
}

/** The countries that a text may mean: the code itself first, then the name, then names that begin with it or hold it. */
export function rankCountries(text: string, countries: readonly CountryOption[]): readonly CountryOption[] {
  const asked = plain(text);
  if (asked === '') return countries;
  const ranked = countries.flatMap((country) => {
    const rank = rankOf(asked, country);
    return rank === null ? [] : [{ country, rank }];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ country }) => country);
}

/** The one country whose code or whole name this is, in any case. */
export function findCountry(text: string, countries: readonly CountryOption[]): CountryOption | undefined {
  const asked = plain(text);
  const [best] = rankCountries(text, countries);
  return best && asked !== '' && (rankOf(asked, best) ?? 2) < 2 ? best : undefined;
}

function rankOf(asked: string, { value, label }: CountryOption): number | null {
  const name = plain(label.replace(/ \([A-Z]{2}\)$/, ''));
  const found = [
    plain(value) === asked,
    name === asked,
    name.startsWith(asked),
    plain(label).includes(asked),
  ];
  const rank = found.indexOf(true);
  return rank === -1 ? null : rank;
}

/** "Côte d’Ivoire" as somebody types it who has neither the accent nor the curled mark. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
