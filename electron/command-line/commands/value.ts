import { exampleScenario } from '../../../domain/economics/valuation/example.ts';
import { readScenario } from '../../../domain/economics/valuation/read-scenario.ts';
import { scenarioSchema } from '../../../domain/economics/valuation/scenario.ts';
import { valueScenario } from '../../../domain/economics/valuation/value-scenario.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { z } from '../../../domain/zod.ts';
import { required, type Answer, type Command } from '../command.ts';
import { describeValuation } from '../describe-valuation.ts';
import { readJsonFile } from '../read-json-file.ts';

export const valueCommand: Command = {
  usage: 'parley value --input SCENARIO.json, parley value --schema',
  summary:
    'values a round from a file of its terms, forecasts and conventions: cash flows both ways, net present values, effective rates, with the working',
  options: { input: { type: 'string' }, schema: { type: 'boolean' } },
  run: async (env, options): Promise<Result<Answer>> => {
    if (options['schema'] === true) return ok(schemaAnswer());
    const file = env.path(required(options, 'input'));
    const input = await readJsonFile(file);
    if (!input.ok) return input;
    const scenario = readScenario(input.value);
    if (!scenario.ok) return scenario;
    const valued = valueScenario(scenario.value);
    if (!valued.ok) return valued;
    const { working, ...valuation } = valued.value;
    return ok({
      json: { ...valuation, working: working() },
      words: describeValuation(valued.value, scenario.value.sides),
    });
  },
};

/** Like that of a formula, for scripts and people alike. */
function schemaAnswer(): Answer {
  // figures are texts or numbers on the way in: how they are kept is nobody's business outside
  const schema = z.toJSONSchema(scenarioSchema, { io: 'input', unrepresentable: 'any' });
  const json = { input: schema, example: exampleScenario };
  return { json, words: JSON.stringify(json, null, 2) };
}
