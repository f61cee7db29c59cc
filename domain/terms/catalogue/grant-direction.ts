import type { Text } from '../../document/document.ts';
import { text } from '../prose.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const isOneWay = ({ direction }: PlainValues): boolean => direction === 'a-to-b' || direction === 'b-to-a';

export const grantDirection = defineTerm({
  key: 'grant-direction',
  section: 'grant',
  order: 120,
  label: 'Grant',
  help: 'Who licenses whom, and whether it is a licence or less than that. Usual between two makers: a cross-licence, which runs both ways and may still be paid for by one side on balance. Look out for what a covenant or a standstill leaves open: it may not bind a buyer of the patents.',
  economic: false,
  mandatory: true,
  bindingByDefault: false,
  fields: {
    direction: {
      kind: 'choice',
      label: 'Direction',
      required: true,
      options: [
        { value: 'cross', label: 'cross-licence' },
        { value: 'a-to-b', label: 'licence from Party A to Party B' },
        { value: 'b-to-a', label: 'licence from Party B to Party A' },
        { value: 'covenant', label: 'mutual covenant not to sue' },
      ],
    },
    form: {
      kind: 'choice',
      label: 'In place of a licence',
      help: 'Left out: a licence. The others give less: a promise not to sue, a pause, or the right to ask for a licence later.',
      appliesWhen: ({ direction }) => direction !== 'covenant',
      options: [
        { value: 'covenant', label: 'covenant not to sue' },
        { value: 'standstill', label: 'standstill' },
        { value: 'option', label: 'option to take a licence' },
      ],
    },
    openFor: {
      kind: 'duration',
      unit: 'months',
      label: 'Time of the standstill or the option',
      favours: 'licensee',
      appliesWhen: ({ form }) => form === 'standstill' || form === 'option',
    },
    grantBack: {
      kind: 'choice',
      label: 'Grant back',
      help: 'What the licensee licenses in return. Usual in a one-way licence: its patents essential to the same standards.',
      favours: 'licensor',
      appliesWhen: isOneWay,
      options: [
        { value: 'none', label: 'nothing' },
        { value: 'improvements', label: 'improvements of the licensed patents' },
        { value: 'essential', label: 'patents essential to the same standards' },
        { value: 'all', label: 'all patents owned or controlled' },
      ],
    },
  },
  defaults: { direction: { basis: 'stated', value: 'cross' } },
  prose: ({ value, say, tell, line, partyNames }) => {
    const { A, B } = partyNames;
    const parties: Readonly<Record<string, readonly [grantor: string, grantee: string]>> = {
      cross: [`Each of ${A} and ${B}`, 'the other'],
      'a-to-b': [A, B],
      'b-to-a': [B, A],
    };
    const pair = parties[value.direction ?? ''];
    return [
      ...(pair ? [grantOf(value.form, ...pair)] : []),
      ...(value.direction === 'covenant'
        ? [
            text`Neither of ${A} and ${B} will assert its licensed patents against the other for licensed products.`,
          ]
        : []),
      ...(value.direction ? [] : [...line('direction', 'Direction of the grant'), ...line('form')]),
      ...tell(
        'openFor',
        value.form === 'option'
          ? text`The option may be taken up within ${say('openFor')} of the effective date.`
          : text`The standstill lasts ${say('openFor')} from the effective date.`,
      ),
      ...(value.grantBack && pair ? [grantBackOf(value.grantBack, pair[1])] : line('grantBack')),
    ];
  },
});

function grantOf(form: string | undefined, grantor: string, grantee: string): Text {
  switch (form) {
    case 'covenant':
      return text`${grantor} covenants not to assert its licensed patents against ${grantee} for licensed products.`;
    case 'standstill':
      return text`${grantor} refrains from asserting its licensed patents against ${grantee} for licensed products while the standstill lasts. No licence is granted.`;
    case 'option':
      return text`${grantor} grants ${grantee} an option to take a licence under its licensed patents for licensed products.`;
    default:
      return text`${grantor} grants ${grantee} a licence under its licensed patents for licensed products.`;
  }
}

function grantBackOf(extent: string, licensee: string): Text {
  if (extent === 'none') return text`${licensee} grants nothing back.`;
  const patents: Readonly<Record<string, string>> = {
    improvements: 'its improvements of the licensed patents',
    essential: 'its patents essential to the same standards',
    all: 'all patents that it owns or controls',
  };
  return text`${licensee} grants back a licence under ${patents[extent] ?? ''}.`;
}
