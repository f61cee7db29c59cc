import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const standards = defineTerm({
  key: 'standards',
  section: 'grant',
  order: 140,
  label: 'Standards',
  help: 'The standards, by generation or release, that define which patents and functions are licensed, and what becomes of successors. Usual: named generations with their later releases, not the generation after. Look out for optional features: a product may need patents for them that "the standard" does not.',
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
    optional: {
      kind: 'choice',
      label: 'Optional features',
      favours: 'licensee',
      options: [
        { value: 'out', label: 'mandatory features only' },
        { value: 'in', label: 'mandatory and optional features' },
      ],
    },
    successors: {
      kind: 'choice',
      label: 'Successor releases',
      favours: 'licensee',
      options: [
        { value: 'excluded', label: 'not included' },
        { value: 'renegotiated', label: 'to be negotiated' },
        { value: 'option', label: 'at the option of the licensee' },
        { value: 'included', label: 'included as they are adopted' },
      ],
    },
    adoptedUntil: {
      kind: 'date',
      label: 'Adopted until',
      help: 'Releases that the standards body adopts after this day are successors.',
      favours: 'licensee',
      appliesWhen: ({ successors }) => successors !== 'included',
    },
    excluded: {
      kind: 'standards',
      label: 'Excluded standards',
      favours: 'licensor',
      suggestions: ['Wi-Fi', 'Bluetooth', 'video codecs', 'audio codecs', 'Open RAN interfaces', '6G'],
    },
  },
  prose: ({ value, say, tell, line }) => [
    ...line('standards'),
    ...line('generations'),
    ...tell(
      'optional',
      value.optional === 'in'
        ? text`Optional features of the standards count as the mandatory ones do.`
        : text`Only the mandatory features of the standards count, not the optional ones.`,
    ),
    ...tell('adoptedUntil', text`Releases adopted after ${say('adoptedUntil')} are successors.`),
    ...line('successors'),
    ...line('excluded'),
  ],
});
