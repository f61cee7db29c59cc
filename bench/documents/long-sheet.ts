import type { PrintedDocument } from '../../domain/document/document.ts';
import { defaultExportOptions } from '../../domain/document/export-options.ts';
import { termSheetDocument } from '../../domain/document/term-sheet.ts';
import type { ScheduleRow } from '../../domain/patents/schedule-row.ts';
import type { ShareableRound, ShareableTerm } from '../../domain/shareable/shareable-round.ts';
import { catalogue } from '../../domain/terms/catalogue.ts';
import { sections, type TermDefinition } from '../../domain/terms/term.ts';
import { createWriter, type Writer } from '../drafting/words.ts';

const PARAGRAPHS = 4;
const CHARACTERS = 420;
const OFFICES = ['WO', 'US', 'EP', 'CN', 'JP', 'KR'];
const WORDS =
  'method apparatus terminal base station transmitting receiving control channel data signal random access handover paging resource scheduling measurement feedback uplink downlink antenna carrier aggregation synchronization'.split(
    ' ',
  );
const HAN_TITLES = ['无线通信系统中的随机接入方法', '用于上行链路功率控制的装置和方法', '参考信号的传输'];

/** A sheet of every term of the catalogue in words of lawyers' length, some thirty pages, with a schedule of so many lines, or none. */
export function longSheet(lines: number): PrintedDocument {
  const writer = createWriter(7);
  const schedule = {
    letter: 'A',
    owner: 'Example Wireless Oy',
    counts: [{ level: 'publications', count: lines } as const],
    rows: Array.from({ length: lines }, (_, at) => lineOf(at, writer)),
    rejects: [],
  };
  const round: ShareableRound = {
    title: 'Patent cross-licence: Example Wireless and Muster Mobilfunk',
    number: 3,
    isDraft: true,
    dated: '2026-03-02',
    proposedBy: 'A',
    parties: [
      {
        side: 'A',
        name: 'Example Wireless Oy',
        localName: null,
        localLanguage: null,
        seat: 'Espoo, Finland',
      },
      { side: 'B', name: 'Muster Mobilfunk', localName: '小样', localLanguage: 'zh-Hans', seat: null },
    ],
    terms: lines > 0 ? [] : catalogue.map((term) => termOf(term, writer)),
    schedules: lines > 0 ? [schedule] : [],
  };
  return {
    ...termSheetDocument(round, {
      ...defaultExportOptions,
      recipient: 'Muster Mobilfunk, Legal',
      createdAt: '2026-03-02T09:00:00Z',
    }),
    reference: `sha256 ${'0123456789abcdef'.repeat(4)}`,
  };
}

function termOf({ key, label, section }: TermDefinition, writer: Writer): ShareableTerm {
  return {
    key,
    section: sections.find((one) => one.key === section)?.label ?? '',
    label,
    state: 'proposed-by-a',
    stateWords: 'Proposed by Example Wireless Oy',
    isBinding: false,
    custom: null,
    fields: {},
    prose: Array.from({ length: PARAGRAPHS }, () => ({
      role: 'body',
      text: [{ text: writer.paragraph(CHARACTERS) }],
    })),
  };
}

function lineOf(at: number, writer: Writer): ScheduleRow {
  const family = Math.floor(at / 15);
  const office = OFFICES[at % OFFICES.length] ?? 'WO';
  const words = Array.from({ length: 6 + (at % 7) }, () => writer.pick(WORDS)).join(' ');
  return {
    family: String(400_000 + family),
    application: `${office}${2_006_000_000 + at * 37}`,
    publication: at % 9 === 8 ? null : `${office}${2_007_000_000 + at * 41}A1`,
    office,
    title: at % 5 === 1 ? (HAN_TITLES[at % HAN_TITLES.length] ?? null) : words,
    filingDate: `${2005 + (family % 15)}-0${1 + (family % 9)}-1${family % 10}`,
    declaredStandards: Array.from(
      { length: 1 + (at % 3) },
      (_, more) => `TS 36.${200 + ((at + more * 11) % 90)}`,
    ),
  };
}
