import { describe, expect, it } from 'vitest';
import type { Text } from '../document/document.ts';
import { catalogue } from './catalogue.ts';
import { checkTerm } from './check-term.ts';
import { allFacts, everyCombination, valuesToTry } from './every-combination.fixture.ts';
import { missingKeys, valuesInForce } from './fields-in-force.ts';
import { formatValue, proseOf } from './prose.ts';
import { sampleValues } from './sample-values.fixture.ts';
import type { SheetFacts } from './sheet-facts.ts';
import type { FieldValues, Stated } from './stated.ts';
import type { TermDefinition } from './term.ts';

const names = { A: 'Alpha', B: 'Beta' };
const plain = (text: Text) => text.map((run) => run.text).join('');
const read = (term: TermDefinition, values: FieldValues, facts?: SheetFacts) =>
  proseOf(term, values, names, facts).map(plain).join('\n');
const terms = catalogue.map((term) => [term.key, term] as const);
const cases = catalogue.flatMap((term) =>
  allFacts(term).map((facts) => [term.key, JSON.stringify(facts), term, facts] as const),
);

/** A gap or an undisclosed value within a sentence says something that nobody meant, such as "until undisclosed". */
const asLabel = /^[A-Z][^.:]*: (undisclosed|\[[^\]]+\])\.$/;
const misprints =
  /\.\.|,\.|,,|: \.| {2}|\s[.,]|\[object|undefined|null|\btrue\b|\bfalse\b|\b[Pp]aying party\b|\bPart(y|ies) (A|B)\b(?!")/;
const sentence = /^[A-Z“"0-9].*\.$/;

/** Values that stand in the prose as they are; a choice, a yes or the parties may steer its words instead. */
function saysValue(
  term: TermDefinition,
  key: string,
  stated: Stated<unknown> | undefined,
  words: string,
): boolean {
  const field = term.fields[key];
  if (!field || !stated || stated.basis === 'undisclosed') return true;
  return (
    ['choice', 'yes-no', 'set', 'parties'].includes(field.kind) ||
    words.includes(formatValue(field, stated.value, names))
  );
}

describe('the prose of a term', () => {
  it.each(cases)(
    '%s %s: reads right whatever is stated, undisclosed or missing',
    (_key, _sheet, term, facts) => {
      const wrong = everyCombination(term, facts)
        .flatMap((values) => proseOf(term, values, names, facts))
        .filter((paragraph) => {
          const words = plain(paragraph);
          const hasGap = paragraph.some((run) => run.mark);
          return misprints.test(words) || !sentence.test(words) || (hasGap && !asLabel.test(words));
        });
      expect(wrong.map(plain)).toEqual([]);
    },
  );

  it.each(cases)(
    '%s %s: shows a gap for each value that is missing, and for no other',
    (_key, _sheet, term, facts) => {
      const wrong = everyCombination(term, facts).filter((values) => {
        const gaps = proseOf(term, values, names, facts)
          .flat()
          .filter((run) => run.mark === 'missing');
        return gaps.length !== missingKeys(term, values, facts).length;
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each(cases)(
    '%s %s: says or shows every value, alone and with the others',
    (_key, _sheet, term, facts) => {
      // what is left when a value goes is most often a combination too: each is read once
      const readings = new Map<string, string>();
      const reading = (values: FieldValues): string => {
        const key = JSON.stringify(values);
        const words = readings.get(key) ?? read(term, values, facts);
        readings.set(key, words);
        return words;
      };
      const silent = everyCombination(term, facts).flatMap((values) => {
        const words = reading(values);
        return Object.keys(valuesInForce(term, values, facts)).filter((key) => {
          const { [key]: stated, ...others } = values;
          return !saysValue(term, key, stated, words) || words === reading(others);
        });
      });
      expect(silent).toEqual([]);
    },
  );

  it.each(cases)('%s %s: prints nothing that is kept out of force', (_key, _sheet, term, facts) => {
    const all = sampleValues(term, 'stated');
    const wrong = everyCombination(term, facts)
      .map((values) => ({ ...all, ...values }))
      .filter((kept) => read(term, kept, facts) !== read(term, valuesInForce(term, kept, facts), facts));
    expect(wrong).toEqual([]);
  });

  it.each(terms)(
    '%s: marks each value that is only illustrative, alone and with the others',
    (_key, term) => {
      const all = sampleValues(term, 'stated');
      const unmarked = Object.entries(sampleValues(term, 'illustrative')).flatMap(([key, illustrative]) =>
        [{ [key]: illustrative }, { ...all, [key]: illustrative }]
          .filter((values) => key in valuesInForce(term, values))
          .filter((values) =>
            proseOf(term, values, names)
              .flat()
              .every((run) => run.mark !== 'illustrative'),
          ),
      );
      expect(unmarked).toEqual([]);
    },
  );

  it.each(terms)('%s: reads differently for each value of a field', (_key, term) => {
    for (const [key, field] of Object.entries(term.fields)) {
      const others = sampleValues(term, 'stated');
      const said = valuesToTry(field)
        .map((value) => ({ ...others, [key]: { basis: 'stated' as const, value } }))
        .filter((values) => key in valuesInForce(term, values))
        .map((values) => read(term, values));
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it.each(terms)('%s: ends free text that has its own full stop with that one', (_key, term) => {
    const own = { basis: 'stated', value: 'As the parties wrote.' } as const;
    const written = Object.entries(term.fields).flatMap(([key, field]) =>
      field.kind === 'text' ? [[key, own]] : [],
    );
    const values = { ...sampleValues(term, 'stated'), ...Object.fromEntries(written) };
    const inForce = Object.values(valuesInForce(term, values)).filter((stated) => stated === own);
    expect(read(term, values)).not.toContain('..');
    const stops = read(term, values).split('As the parties wrote.').length - 1;
    expect(stops).toBe(inForce.length);
  });

  it.each(terms)('%s: is what people have read and found right', async (key, term) => {
    await expect(`${pageOf(term)}\n`).toMatchFileSnapshot(`./catalogue-prose/${key}.txt`);
  });
});

/** A term with all of its values, with each choice, with each optional value left out, undisclosed, with nothing, and on a sheet that grants one way. */
function pageOf(term: TermDefinition): string {
  const all = sampleValues(term, 'stated');
  const choices = Object.entries(term.fields).flatMap(([key, field]) =>
    valuesToTry(field).map((value) => ({ ...all, [key]: { basis: 'stated' as const, value } })),
  );
  const undisclosed = Object.fromEntries(
    Object.keys(term.fields).map((key) => [key, { basis: 'undisclosed' as const }]),
  );
  const leftOut = Object.entries(term.fields)
    .filter(([, field]) => !field.required)
    .map(([left]) => Object.fromEntries(Object.entries(all).filter(([key]) => key !== left)))
    .filter((values) => missingKeys(term, values).length === 0);
  const stated = [all, ...choices, ...leftOut]
    .filter((values) => checkTerm(term, values).ok)
    .flatMap((values) => read(term, values).split('\n'));
  const oneWay = read(term, all, { direction: 'a-to-b', hasAffiliates: true });
  return [
    `# ${term.label}`,
    ...new Set(stated),
    '## Undisclosed',
    read(term, undisclosed),
    '## Missing',
    read(term, {}),
    ...(oneWay === read(term, all) ? [] : ['## On a sheet where Alpha grants to Beta', oneWay]),
  ].join('\n');
}
