import type { Text } from '../../document/document.ts';
import { text } from '../prose.ts';
import { defineTerm, type PlainValues } from '../term.ts';

/** A covenant not to sue is neither exclusive nor transferred. */
const isLicence = ({ direction }: PlainValues): boolean => direction !== 'covenant';

export const grantDirection = defineTerm({
  key: 'grant-direction',
  section: 'grant',
  order: 120,
  label: 'Grant',
  help: 'Who licenses whom. A cross-licence runs both ways and may still be paid for by one side on balance.',
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
    exclusive: {
      kind: 'yes-no',
      label: 'Exclusive',
      help: 'Licences of standard-essential patents are non-exclusive.',
      appliesWhen: isLicence,
    },
    transferable: {
      kind: 'yes-no',
      label: 'Transferable',
      help: 'Usual: not, save with the whole business.',
      appliesWhen: isLicence,
    },
    acts: {
      kind: 'set',
      label: 'Licensed acts',
      options: ['make', 'have made', 'use', 'sell', 'offer', 'lease', 'import', 'export'].map((act) => ({
        value: act,
        label: act,
      })),
    },
  },
  defaults: {
    direction: { basis: 'stated', value: 'cross' },
    exclusive: { basis: 'stated', value: false },
    transferable: { basis: 'stated', value: false },
    acts: { basis: 'stated', value: ['make', 'have made', 'use', 'sell', 'offer', 'import'] },
  },
  prose: ({ value, line, partyNames }) => {
    const { A, B } = partyNames;
    const kinds = [
      words(value.exclusive, 'exclusive', 'non-exclusive'),
      words(value.transferable, 'transferable', 'non-transferable'),
    ];
    const kind = kinds.filter((word) => word !== null).join(', ');
    const licence = `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind ? `${kind} ` : ''}licence under its licensed patents for licensed products`;
    const grants: Readonly<Record<string, Text>> = {
      cross: text`Each of ${A} and ${B} grants the other ${licence}.`,
      'a-to-b': text`${A} grants ${B} ${licence}.`,
      'b-to-a': text`${B} grants ${A} ${licence}.`,
      covenant: text`Neither of ${A} and ${B} will assert its licensed patents against the other for licensed products.`,
    };
    const grant = grants[value.direction ?? ''];
    return [
      ...(grant
        ? [grant]
        : [...line('direction', 'Direction of the grant'), ...line('exclusive'), ...line('transferable')]),
      ...line('acts'),
    ];
  },
});

function words(value: boolean | undefined, yes: string, no: string): string | null {
  if (value === undefined) return null;
  return value ? yes : no;
}
