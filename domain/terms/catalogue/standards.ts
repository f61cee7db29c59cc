import { defineTerm } from '../term.ts';

export const standards = defineTerm({
  key: 'standards',
  section: 'grant',
  order: 140,
  label: 'Standards',
  help: 'The standards, by generation or release, that define which patents and functions are licensed, and what becomes of successors.',
  economic: true,
  mandatory: true,
  bindingByDefault: false,
  fields: {
    standards: {
      kind: 'standards',
      label: 'Standards',
      required: true,
      suggestions: [
        'Cellular standards',
        'GSM (2G)',
        'UMTS (3G)',
        'LTE (4G)',
        'NR (5G)',
        'Wi-Fi 4',
        'Wi-Fi 5',
        'Wi-Fi 6',
        'Wi-Fi 7',
        'AVC / H.264',
        'HEVC / H.265',
        'VVC / H.266',
      ],
    },
    generations: {
      kind: 'standards',
      label: 'Generations or releases',
      suggestions: ['2G', '3G', '4G', '5G', '3GPP Release 15', '3GPP Release 16', '3GPP Release 17'],
    },
    successors: {
      kind: 'choice',
      label: 'Successor releases',
      options: [
        { value: 'included', label: 'included as they are adopted' },
        { value: 'option', label: 'at the option of the licensee' },
        { value: 'renegotiated', label: 'to be negotiated' },
        { value: 'excluded', label: 'not included' },
      ],
    },
  },
  prose: ({ line }) => [...line('standards'), ...line('generations'), ...line('successors')],
});
