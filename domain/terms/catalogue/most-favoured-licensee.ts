import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { isOneWay } from '../sheet-facts.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const isGiven = ({ form }: PlainValues): boolean => form !== 'none';

export const mostFavouredLicensee = defineTerm({
  key: 'most-favoured-licensee',
  section: 'money',
  order: 410,
  label: 'Most-favoured licensee',
  help: 'Whether a licensee gets the better terms that a later licensee is given, which licences are left out of the comparison, and how it learns of them.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    form: {
      kind: 'choice',
      label: 'Form',
      required: true,
      options: [
        { value: 'none', label: 'none' },
        { value: 'whole', label: 'the other licence as a whole, by election' },
        { value: 'rate', label: 'the lower rate only' },
      ],
      favours: 'licensee',
    },
    licensee: {
      kind: 'choice',
      label: 'In favour of',
      help: 'Left out: of both.',
      appliesWhen: (values, facts) => isGiven(values) && !isOneWay(facts),
      options: [
        { value: 'A', label: 'Party A' },
        { value: 'B', label: 'Party B' },
      ],
    },
    excluded: {
      kind: 'set',
      label: 'Licences left out',
      appliesWhen: isGiven,
      options: [
        { value: 'settlements', label: 'settlements of litigation' },
        { value: 'pools', label: 'patent pools' },
        { value: 'cross', label: 'cross-licences' },
        { value: 'lump-sum', label: 'licences against a lump sum' },
        { value: 'affiliates', label: 'licences to affiliates' },
        { value: 'ordered', label: 'licences ordered by a court or an authority' },
        { value: 'earlier', label: 'licences from before the effective date' },
      ],
      favours: 'licensor',
    },
    similar: {
      kind: 'yes-no',
      label: 'Only similarly situated licensees are compared',
      appliesWhen: isGiven,
    },
    notice: {
      kind: 'duration',
      unit: 'days',
      label: 'Notice of a better licence within',
      appliesWhen: isGiven,
      favours: 'licensor',
    },
    from: {
      kind: 'choice',
      label: 'Better terms hold from',
      appliesWhen: isGiven,
      options: [
        { value: 'election', label: 'the election' },
        { value: 'notice', label: 'the notice' },
        { value: 'other', label: 'the effective date of the other licence' },
      ],
      favours: 'licensee',
    },
    audit: { kind: 'yes-no', label: 'Independent auditor may confirm', appliesWhen: isGiven },
  },
  prose: ({ value, say, tell, line, partyNames: { A, B }, facts }) => {
    const side = isOneWay(facts) ? (facts.direction === 'a-to-b' ? 'B' : 'A') : value.licensee;
    const who = side && (side === 'B' ? B : A);
    // a licensee that is there but not disclosed is not each of them
    const unknown = value.licensee ? [] : line('licensee');
    const licensee = who ?? (unknown.length > 0 ? 'The licensee' : 'Each licensee');
    return [
      ...tell(
        'form',
        chosen(value.form, {
          none: 'No licensee is owed the terms of another.',
          whole: `${licensee} may elect the terms of a later licence that is more favourable, all of them together.`,
          rate: `${licensee} gets the lower rate of a later licence; its other terms stay.`,
        }),
        'Most-favoured licensee',
      ),
      ...unknown,
      ...(value.licensee && !value.form ? line('licensee') : []),
      ...tell('excluded', text`Not compared: ${say('excluded')}.`),
      ...tell(
        'similar',
        value.similar
          ? text`Only licences to similarly situated licensees are compared.`
          : text`Licences are compared whoever the other licensee is.`,
      ),
      ...tell(
        'notice',
        text`The licensor gives notice of such a licence within ${say('notice')} of signing it.`,
      ),
      ...tell(
        'from',
        chosen(value.from, {
          election: 'The better terms hold from the election on.',
          notice: 'The better terms hold from the notice on.',
          other: 'The better terms hold from the effective date of the other licence on.',
        }),
      ),
      ...tell(
        'audit',
        value.audit
          ? text`An independent auditor bound to secrecy may confirm that there is no such licence.`
          : text`There is no audit of other licences.`,
      ),
    ];
  },
});
