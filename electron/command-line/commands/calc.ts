import { fail, ok, type Result } from '../../../domain/result.ts';
import { findFormula, formulas } from '../../../domain/economics/formulas.ts';
import type { Formula } from '../../../domain/economics/formula.ts';
import { z } from '../../../domain/zod.ts';
import { WrongUsage, type Answer, type Command, type CommandEnv } from '../command.ts';

export const calcCommand: Command = {
  usage: 'parley calc FORMULA < INPUT.json, parley calc FORMULA --schema, parley calc --list',
  summary:
    'reckons one formula of the field from a JSON object and answers the result with its working, as JSON',
  operand: 'formula',
  isOperandOptional: true,
  options: { list: { type: 'boolean' }, schema: { type: 'boolean' } },
  run: async (env, options): Promise<Result<Answer>> => {
    const { formula: key, list, schema } = options;
    if (list) return ok({ json: formulas.map(outline), words: formulas.map(describe).join('\n\n') });
    if (typeof key !== 'string')
      throw new WrongUsage('Name a formula; "parley calc --list" lists those that there are.');
    const formula = findFormula(key);
    if (!formula)
      throw new WrongUsage(`There is no formula "${key}". "parley calc --list" lists those that there are.`);
    if (schema) return ok(asJson(schemaOf(formula)));
    const input = await readInput(env);
    if (!input.ok) return input;
    const reckoned = formula.run(input.value);
    return reckoned.ok ? ok(asJson(reckoned.value)) : reckoned;
  },
};

/** Scripts and people get the same document: a working is read line by line either way. */
function asJson(json: unknown): Answer {
  return { json, words: JSON.stringify(json, null, 2) };
}

async function readInput({ lines }: CommandEnv): Promise<Result<unknown>> {
  const read: string[] = [];
  for await (const some of lines()) read.push(...some);
  const text = read.join('\n').trim();
  const refused = (message: string) => fail({ code: 'invalid-input', issues: [{ path: '', message }] });
  if (text === '')
    return refused('Standard input is empty: give one JSON object, as "--schema" describes it.');
  try {
    return ok(JSON.parse(text));
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    return refused(`Standard input is no JSON document: ${why}`);
  }
}

function outline({ key, title, rule, source }: Formula) {
  return { formula: key, title, rule, source };
}

function describe({ key, title, rule, source }: Formula): string {
  return `${key}: ${title}\n  ${rule}\n  ${source}`;
}

function schemaOf(formula: Formula) {
  const { title, rule, symbols, source, input, output, example } = formula;
  // figures are texts or numbers on the way in: how they are kept is nobody's business outside
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
  return { title, rule, symbols, source, input: schema, output, example };
}
