import { Figure, sumOf } from '../figure.ts';
import type { Reckoning } from './reckoning.ts';

export interface RateFactor {
  readonly factor: Figure;
  readonly from: readonly string[];
}

const ONE = new Figure(1);

/** What is left of a rate after the discounts that apply, and what is added while not in compliance. */
export function readDiscounts({ sheet, scenario, calendar, say }: Reckoning): RateFactor {
  const given = [earlyBird(), compliance(), logo()].filter((found) => found !== undefined);
  const shares = given.map(({ value }) => new Figure(value).dividedBy(100));
  const how = sheet.value('discounts', 'combined', 'choice')?.value;
  if (given.length > 1 && how === undefined)
    say('Several discounts are taken one after another, since the sheet does not say.');
  const increase = scenario.onTime ? undefined : sheet.value('discounts', 'nonCompliance', 'percent');
  const raised = increase ? ONE.plus(new Figure(increase.value).dividedBy(100)) : ONE;
  return {
    factor: leftAfter(shares, how).times(raised),
    from: [...given, ...(increase ? [increase] : [])].map(({ path }) => path),
  };

  function earlyBird() {
    const percent = sheet.value('discounts', 'earlyBird', 'percent');
    const until = sheet.value('discounts', 'earlyBirdUntil', 'date');
    if (!percent || !until) return undefined;
    if (calendar.isSigningStated) return calendar.signing <= until.value ? percent : undefined;
    sheet.leaveOut(
      'discounts',
      'earlyBird',
      'Whether it is signed by then is not known: the sheet states no signing.',
    );
    return undefined;
  }

  function compliance() {
    const percent = sheet.value('discounts', 'compliance', 'percent');
    if (percent)
      say(`Reports and payments are taken to be ${scenario.onTime ? 'on time' : 'late'} ("onTime").`);
    return scenario.onTime ? percent : undefined;
  }

  function logo() {
    const percent = sheet.value('discounts', 'logo', 'percent');
    if (percent && !scenario.showsLogo)
      sheet.leaveOut('discounts', 'logo', 'Products are taken not to show the logo ("showsLogo").');
    return scenario.showsLogo ? percent : undefined;
  }
}

function leftAfter(shares: readonly Figure[], how: string | undefined): Figure {
  if (how === 'highest') return ONE.minus(Figure.max(0, ...shares));
  if (how === 'added') return Figure.max(0, ONE.minus(sumOf(shares)));
  return shares.reduce<Figure>((left, share) => left.times(ONE.minus(share)), ONE);
}
