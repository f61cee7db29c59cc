import { exampleScenario } from '../../../domain/economics/valuation/example.ts';
import { readScenario } from '../../../domain/economics/valuation/read-scenario.ts';
import { scenarioSchema } from '../../../domain/economics/valuation/scenario.ts';
import type { LeftOut } from '../../../domain/economics/valuation/sheet.ts';
import { figuresOf } from '../../../domain/economics/valuation/valuation-schema.ts';
import { valueScenario } from '../../../domain/economics/valuation/value-scenario.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { z } from '../../../domain/zod.ts';
import {
  required,
  withEnding,
  WrongUsage,
  type Answer,
  type Command,
  type CommandEnv,
  type OptionValues,
} from '../command.ts';
import { describeValuation } from '../describe-valuation.ts';
import { findDeal } from '../find-deal.ts';
import { readJsonFile } from '../read-json-file.ts';
import { roundNumber } from '../round-number.ts';

export const valueCommand: Command = {
  usage:
    'parley value --input SCENARIO.json, parley value --workspace FILE.parley --deal ID [--round N] [--save-scenario SCENARIO.json], parley value --schema',
  summary:
    'values a round of a deal, or one from a file of its terms, forecasts and conventions: cash flows both ways, net present values, effective rates, with the working',
  options: {
    input: { type: 'string' },
    workspace: { type: 'string' },
    deal: { type: 'string' },
    round: { type: 'string' },
    'save-scenario': { type: 'string' },
    schema: { type: 'boolean' },
  },
  run: async (env, options): Promise<Result<Answer>> => {
    if (options['schema'] === true) {
      const other = Object.keys(options).find((name) => name in valueCommand.options && name !== 'schema');
      if (other) throw new WrongUsage(`--schema stands alone: leave out --${other}.`);
      return ok(schemaAnswer());
    }
    if (options['deal'] !== undefined || options['workspace'] !== undefined) return ofRound(env, options);
    const stray = ['round', 'save-scenario'].find((name) => options[name] !== undefined);
    if (stray) throw new WrongUsage(`--${stray} belongs to a round of a deal: name --workspace and --deal.`);
    const file = env.path(required(options, 'input'));
    const input = await readJsonFile(file);
    return input.ok ? answerFor(input.value, [], {}) : input;
  },
};

async function ofRound({ backend, path }: CommandEnv, options: OptionValues): Promise<Result<Answer>> {
  if (options['input'] !== undefined)
    throw new WrongUsage('--input is a file of its own: leave out --workspace and --deal.');
  const word = required(options, 'deal');
  const round = roundNumber(options, 'round');
  const out =
    options['save-scenario'] === undefined ? null : path(withEnding(options, 'save-scenario', '.json'));
  const opened = await backend.call('workspace.open', { file: path(required(options, 'workspace')) });
  if (!opened.ok) return opened;
  const dealId = await findDeal(backend, word);
  if (!dealId.ok) return dealId;
  const found = await backend.call('economics.scenario', { dealId: dealId.value, round, out });
  if (!found.ok) return found;
  const { number, scenario, leftOut } = found.value;
  return answerFor(JSON.parse(scenario), leftOut, { round: number, ...(out ? { scenario: out } : {}) });
}

/** Values a scenario; `more` stands before the figures in the document. */
function answerFor(input: unknown, leftOut: readonly LeftOut[], more: object): Result<Answer> {
  const scenario = readScenario(input);
  if (!scenario.ok) return scenario;
  const valued = valueScenario(scenario.value);
  if (!valued.ok) return valued;
  const valuation = { ...valued.value, leftOut: [...valued.value.leftOut, ...leftOut] };
  return ok({
    json: { ...more, ...figuresOf(valuation), working: valuation.working() },
    words: describeValuation(valuation, scenario.value.sides),
  });
}

/** Like that of a formula, for scripts and people alike. */
function schemaAnswer(): Answer {
  // figures are texts or numbers on the way in: how they are kept is nobody's business outside
  const schema = z.toJSONSchema(scenarioSchema, { io: 'input', unrepresentable: 'any' });
  const json = { input: schema, example: exampleScenario };
  return { json, words: JSON.stringify(json, null, 2) };
}
