import { fail, ok, type Issue, type Result } from '../../result.ts';
import { sayIssue } from '../say-issue.ts';
import { sameName } from './regions.ts';
import { scenarioSchema, type Scenario } from './scenario.ts';

/** Reads a scenario of any shape, or names each wrong value by its place, such as `forecasts.B.3.units`. */
export function readScenario(input: unknown): Result<Scenario> {
  const parsed = scenarioSchema.safeParse(input, { error: sayIssue });
  if (!parsed.success)
    return fail({
      code: 'invalid-input',
      issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    });
  const issues = [...rowsTwice(parsed.data), ...ratesTwice(parsed.data)];
  return issues.length > 0 ? fail({ code: 'invalid-input', issues }) : ok(parsed.data);
}

function rowsTwice({ forecasts }: Scenario): readonly Issue[] {
  return (['A', 'B'] as const).flatMap((side) => {
    const seen = new Map<string, number>();
    return forecasts[side].flatMap(({ standard, product, region, year }, index) => {
      const key = JSON.stringify([standard ?? '', product, region].map(sameName).concat(String(year)));
      const before = seen.get(key);
      seen.set(key, before ?? index);
      if (before === undefined) return [];
      const what = [standard, product, region].filter(Boolean).join(', ');
      return [
        {
          path: `forecasts.${side}.${index}.year`,
          message: `${year} stands here twice for ${what}: see row ${before}, counted from 0.`,
        },
      ];
    });
  });
}

function ratesTwice({ fx }: Scenario): readonly Issue[] {
  const seen = new Set<string>();
  return fx.flatMap(({ date, from, to }, index) => {
    const key = `${date} ${from} ${to}`;
    const isNew = seen.size < seen.add(key).size;
    if (from === to)
      return [{ path: `fx.${index}.to`, message: 'A rate of exchange needs two different currencies.' }];
    return isNew
      ? []
      : [
          {
            path: `fx.${index}.date`,
            message: `The rate from ${from} to ${to} of ${date} stands here twice.`,
          },
        ];
  });
}
