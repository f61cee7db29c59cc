import type { Block, Text } from '../../../domain/document/document.ts';
import { text } from './sample-terms.fixture.ts';

/** A schedule of as many patents as asked for: what large documents are made of. */
export function schedule(rows: number): Block[] {
  return [
    {
      kind: 'heading',
      level: 1,
      number: null,
      text: 'Schedule A: patents of Nokia',
      tag: null,
      breakBefore: true,
    },
    {
      kind: 'paragraph',
      role: 'body',
      text: text(`${rows} publications declared to ETSI, in 96 families. Declared, never “essential”.`),
    },
    {
      kind: 'table',
      caption: 'Publications declared by Nokia',
      orientation: 'portrait',
      density: 'compact',
      columns: [
        { header: 'No.', weight: 5, align: 'right' },
        { header: 'Publication', weight: 15, align: 'left', mono: true },
        { header: 'Title', weight: 34, align: 'left' },
        { header: 'Standard', weight: 9, align: 'left' },
        { header: 'Specification', weight: 11, align: 'left' },
        { header: 'Declared', weight: 11, align: 'left' },
        { header: 'Expiry', weight: 15, align: 'left' },
      ],
      rows: Array.from({ length: rows }, (_, index) => scheduleRow(index)),
    },
  ];
}

const TITLES = [
  'Method and apparatus for scheduling retransmissions',
  '无线通信系统中的随机接入方法',
  'Handover between cells of different radio access technologies in a cellular network',
  'Reference signal',
  'Power control of an uplink channel, and mobile station for it',
];

function scheduleRow(index: number): readonly Text[] {
  const office = ['WO', 'US', 'EP', 'CN'][index % 4] ?? 'WO';
  return [
    text(String(index + 1)),
    text(`${office}${2_001_000_000 + index * 37}A1`),
    text(TITLES[index % TITLES.length] ?? ''),
    text(['LTE', 'UMTS', 'GSM'][index % 3] ?? ''),
    text(`TS 36.${200 + (index % 90)}`),
    text(`${2009 + (index % 8)}-0${1 + (index % 9)}-17`),
    text({ text: `${2024 + (index % 9)}-11-05`, mark: 'estimated' }),
  ];
}
