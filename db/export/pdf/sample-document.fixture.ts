import type { Block, Mark, PrintedDocument } from '../../../domain/document/document.ts';
import { schedule } from './sample-schedule.fixture.ts';
import { fact, TERMS, text } from './sample-terms.fixture.ts';

/** A whole term sheet as the application would print it: fifteen terms, instalments, a schedule and a wide comparison. */
export function sampleDocument(options: {
  readonly scheduleRows: number;
  readonly paper?: 'A4' | 'Letter';
}): PrintedDocument {
  const terms: Block[] = TERMS.flatMap(({ title, tag, prose, facts }, index): Block[] => [
    { kind: 'heading', level: 2, number: String(index + 1), text: title, tag, breakBefore: false },
    { kind: 'paragraph', role: 'body', text: text(prose) },
    ...(facts.length > 0 ? [{ kind: 'facts', rows: facts } as const] : []),
    ...(title.endsWith('instalments') ? [instalments()] : []),
  ]);
  return {
    title: 'Term sheet: Nokia / Xiaomi 小米, round 3',
    author: 'Parley',
    recipient: null,
    reference: null,
    changedBy: null,
    attachments: [],
    language: 'en-GB',
    paper: options.paper ?? 'A4',
    orientation: 'portrait',
    createdAt: '2017-06-20T09:00:00Z',
    header: {
      left: 'Nokia \u2013 Xiaomi 小米: patent cross-licence',
      right: 'Without prejudice \u2013 subject to contract',
    },
    footer: 'Round 3 \u00B7 counterpart copy \u00B7 sha256 9f2c 71aa 04de 5b83',
    watermark: 'DRAFT',
    blocks: [
      cover(),
      { kind: 'heading', level: 1, number: null, text: 'Terms', tag: null, breakBefore: false },
      ...terms,
      ...conditions(),
      ...schedule(options.scheduleRows),
      ...comparison(),
    ],
  };
}

function cover(): Block {
  return {
    kind: 'cover',
    legend: 'Without prejudice \u2013 subject to contract',
    title: 'Patent cross-licence and cooperation',
    subtitle: 'Term sheet, third round',
    parties: [
      {
        letter: 'A',
        name: 'Nokia Corporation',
        localName: null,
        localLanguage: null,
        detail: 'Karakaari 7, 02610 Espoo, Finland, with its affiliates',
      },
      {
        letter: 'B',
        name: 'Xiaomi Corporation',
        localName: '小米集团',
        localLanguage: 'zh-CN',
        detail: 'Haidian District, Beijing, People’s Republic of China, with its affiliates',
      },
    ],
    facts: [
      fact('Round', '3 of 3, proposed by Nokia'),
      fact('Date', '20 June 2017'),
      fact('Copy', 'Counterpart copy for Xiaomi'),
      { label: 'Round hash', text: text({ text: '9f2c71aa04de5b83', mono: true }) },
    ],
  };
}

function conditions(): Block[] {
  return [
    { kind: 'heading', level: 1, number: null, text: 'Conditions', tag: null, breakBefore: false },
    {
      kind: 'paragraph',
      role: 'body',
      text: text('The parties sign once each of the following has been met: '),
    },
    {
      kind: 'list',
      isOrdered: false,
      items: [
        text('approval by the boards of both parties;'),
        text(
          'release of the ',
          { text: 'escrowed', italic: true },
          ' claim charts under the agreement with 三菱電機株式会社 ',
          { text: '(三菱電機)', language: 'ja' },
          ', 삼성전자 주식회사 and ソニー株式会社, which takes more than one line so that one sees how it is set;',
        ),
        text('no order of a court or an authority against it.'),
      ],
    },
    {
      kind: 'paragraph',
      role: 'note',
      text: text(
        'Figures marked illustrative show how a term works. They are no offer, and nothing follows from them as to what was agreed or paid. Αθήνα, Москва, Łódź, Århus, naïve, ½, ≥ 5, € £ ¥ ₩ ₹.',
      ),
    },
  ];
}

function instalments(): Block {
  return {
    kind: 'table',
    caption: 'Instalments',
    orientation: null,
    density: 'normal',
    columns: [
      { header: 'No.', weight: 1, align: 'right' },
      { header: 'Due', weight: 3, align: 'left' },
      { header: 'Event', weight: 6, align: 'left' },
      { header: 'Amount (USD)', weight: 3, align: 'right' },
    ],
    rows: [2018, 2019, 2020, 2021].map((year, index) => [
      text(String(index + 1)),
      text(`31 January ${year}`),
      text(`Anniversary, and receipt of the sales report for ${year - 1}`),
      text({ text: `${12 - index * 2},500,000.00`, mark: 'illustrative' }),
    ]),
  };
}

function comparison(): Block[] {
  const cell = (value: string, mark?: Mark) => text(mark ? { text: value, mark } : value);
  return [
    {
      kind: 'heading',
      level: 1,
      number: null,
      text: 'Comparison with public deals',
      tag: 'Internal copy only',
      breakBefore: true,
    },
    {
      kind: 'table',
      caption: 'What precedents did',
      orientation: 'landscape',
      density: 'normal',
      columns: [
        { header: 'Term', weight: 3, align: 'left' },
        { header: 'This round', weight: 5, align: 'left' },
        { header: 'Nokia \u2013 Apple (2017)', weight: 6, align: 'left' },
        { header: 'Microsoft \u2013 Samsung (2011)', weight: 6, align: 'left' },
      ],
      rows: [
        [
          cell('Up-front payment'),
          cell('USD 45,000,000.00', 'illustrative'),
          cell(
            'EUR 1,700,000,000 received in the second quarter of 2017; disclosed in the report of Nokia for that quarter',
          ),
          cell('', 'undisclosed'),
        ],
        [
          cell('Running royalty'),
          cell('USD 0.80 a unit', 'illustrative'),
          cell('Additional revenue during the term; rate not stated', 'undisclosed'),
          cell('Royalties of over USD 1,000,000,000 in the second year (court record)', 'unverified'),
        ],
        [
          cell('Cooperation'),
          cell('Network equipment, optical transport, IoT'),
          cell('Digital health products in Apple stores; network services by Nokia'),
          cell('Windows Phone development and marketing'),
        ],
        [
          cell('Term'),
          cell('5 years', 'illustrative'),
          cell('Multi-year; length not stated'),
          cell('7 years from 1 July 2011 (court record)'),
        ],
      ],
    },
    {
      kind: 'paragraph',
      role: 'note',
      text: text(
        'Sources: Nokia interim report Q2 2017; complaint in Microsoft v. Samsung, S.D.N.Y. 14-cv-6039.',
      ),
    },
  ];
}
