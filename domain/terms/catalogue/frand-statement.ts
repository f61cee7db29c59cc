import { chosen } from '../chosen.ts';
import { defineTerm } from '../term.ts';
import { text } from '../prose.ts';

export const frandStatement = defineTerm({
  key: 'frand-statement',
  section: 'legal',
  order: 760,
  label: 'FRAND statement',
  help: 'What the parties say on whether the terms are fair, reasonable and non-discriminatory, and whether somebody else may still set them. Usual: both say that the terms are FRAND between them, or both stay silent. Look out for the next negotiation, in which the sentence will be quoted for or against whoever signed it.',
  economic: false,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    statement: {
      kind: 'choice',
      label: 'Statement',
      required: true,
      options: [
        { value: 'both', label: 'both parties consider the terms FRAND' },
        { value: 'in-these-circumstances', label: 'FRAND between these parties in their circumstances' },
        { value: 'compromise', label: 'a compromise that shows nothing about FRAND' },
        { value: 'reserved', label: 'each party reserves its view' },
      ],
    },
    undertakings: {
      kind: 'yes-no',
      label: 'Undertakings to standards bodies met',
      help: 'The licence counts as what the owner promised the standards body, as far as the licensee is concerned.',
      favours: 'licensor',
    },
    comparable: {
      kind: 'yes-no',
      label: 'May be cited as a comparable',
      help: 'In talks, courts or arbitrations with others, within the bounds of confidentiality.',
    },
    adjustment: {
      kind: 'choice',
      label: 'Adjustment by others',
      help: 'A licence now, at terms that a court or a tribunal may still correct: a floating licence.',
      options: [
        { value: 'court', label: 'by a court' },
        { value: 'arbitration', label: 'by arbitration' },
        { value: 'none', label: 'none' },
      ],
    },
    adjustedFrom: {
      kind: 'choice',
      label: 'Adjusted from',
      appliesWhen: ({ adjustment }) => adjustment !== 'none' && adjustment !== undefined,
      options: [
        { value: 'effective-date', label: 'the effective date' },
        { value: 'request', label: 'the day of the request' },
        { value: 'decision', label: 'the day of the decision' },
      ],
    },
  },
  prose: ({ value, say, tell }) => [
    ...tell(
      'statement',
      chosen(value.statement, {
        both: 'Both parties consider the terms fair, reasonable and non-discriminatory (FRAND).',
        'in-these-circumstances':
          'Both parties consider the terms fair, reasonable and non-discriminatory (FRAND) between them and in their circumstances, and say nothing of other licences.',
        compromise:
          'The terms are a compromise. Neither party admits by them what fair, reasonable and non-discriminatory (FRAND) terms would be.',
        reserved:
          'Each party reserves its view on whether the terms are fair, reasonable and non-discriminatory (FRAND).',
      }),
      'Statement on FRAND',
    ),
    ...tell(
      'undertakings',
      value.undertakings
        ? text`With this licence each owner meets, towards the other party, its undertakings to standards bodies for the licensed patents.`
        : text`Undertakings to standards bodies stand beside this licence and are not discharged by it.`,
    ),
    ...tell(
      'comparable',
      value.comparable
        ? text`Each party may cite the terms as a comparable licence, within the bounds of confidentiality.`
        : text`Neither party cites the terms as a comparable licence, unless it is ordered to.`,
    ),
    ...tell(
      'adjustment',
      chosen(value.adjustment, {
        court: 'Either party may ask a court to adjust the terms to what is FRAND.',
        arbitration: 'Either party may ask an arbitral tribunal to adjust the terms to what is FRAND.',
        none: 'The terms are not adjusted by a court or a tribunal.',
      }),
    ),
    ...tell(
      'adjustedFrom',
      text`Adjusted terms hold from ${say('adjustedFrom')}.`,
      'Adjusted terms hold from',
    ),
  ],
});
