import type { PatentListSummary } from '../../domain/contract/patent-lists.ts';
import type { PortfolioStrength } from '../../domain/contract/strength.ts';
import type { StrengthStudy, StudiedStandard } from '../../domain/economics/strength/study.ts';
import { inventedRows, toCutForm, type IsldCells } from '../import/formats/isld/isld.fixture.ts';
import { unwrap, type TestBackend } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

interface InventedFamily {
  readonly id: number;
  readonly generations: readonly ('4G' | '5G')[];
  /** Year of filing of its European patent; granted unless told otherwise. */
  readonly filed: number;
  readonly isPending?: boolean;
}

const [base = {}] = inventedRows;

/** One European filing a family, made up: filed on 1 March of its year. */
export function declaredFamily({ id, generations, filed, isPending = false }: InventedFamily): IsldCells {
  const serial = String(900_000 + id * 100 + (filed % 100));
  return {
    ...base,
    PATT_APPLICATION_NUMBER: `EP${filed}0${serial}`,
    PUBL_NUMBER: `EP2${serial} ${isPending ? 'A1' : 'B1'}`,
    Country_Of_Registration: 'EP European Patent Office',
    PBPA_PRIORITY_NUMBERS: `|US${filed - 1}0${serial}P|`,
    PBPA_APP_DATE: `${filed}-03-01`,
    DIPG_PATF_ID: String(id),
    TGPP_NUMBER: generations.includes('5G') ? '38.331' : '36.331',
    '4G': generations.includes('4G') ? '1' : '0',
    '5G': generations.includes('5G') ? '1' : '0',
  };
}

export async function importDeclared(
  backend: TestBackend,
  list: { readonly name: string; readonly owner: string },
  rows: readonly IsldCells[],
): Promise<string> {
  const started = await backend.call('patentLists.import', {
    source: { text: toCutForm(rows) },
    ...list,
    settings: {},
  });
  const { id } = unwrap(await backend.finish(started)) as PatentListSummary; // what the job promises
  return id;
}

/** 5G of a price, with a total and a burden that somebody states. */
export const fiveG: StudiedStandard = {
  name: '5G',
  covers: { by: 'generation', generation: '5G' },
  total: {
    from: 'stated',
    count: '1500',
    low: '1200',
    high: '2000',
    by: 'A. Analyst',
    why: 'Counted for the hearing',
    source: 'Report, page 4',
    runOff: 'constant',
  },
  burden: {
    unit: 'percent',
    value: '8',
    low: '',
    high: '',
    by: 'A. Analyst',
    why: 'As the court took it',
    source: 'Judgment, 120',
  },
  weight: '',
};

export function studyOf(
  A: readonly string[],
  B: readonly string[],
  more: Partial<StrengthStudy> = {},
): StrengthStudy {
  const whole = (listId: string) => ({ listId, part: null });
  return {
    own: { A: A.map(whole), B: B.map(whole) },
    familyKey: 'etsi',
    essentiality: 'declared',
    assessors: [],
    onlyInForce: false,
    countedOn: '2026-03-04',
    term: { from: '2026-01-01', to: '2036-01-01' },
    standards: [fiveG],
    ...more,
  };
}

/** A: four 5G families, one of them also 4G, and one of 4G alone. B: two of 5G. */
export const ours = [
  declaredFamily({ id: 1, generations: ['5G'], filed: 2010 }),
  declaredFamily({ id: 1, generations: ['5G'], filed: 2012 }),
  declaredFamily({ id: 2, generations: ['5G'], filed: 2020 }),
  declaredFamily({ id: 3, generations: ['4G', '5G'], filed: 2014 }),
  declaredFamily({ id: 4, generations: ['5G'], filed: 2003 }),
  declaredFamily({ id: 5, generations: ['4G'], filed: 2008 }),
];
export const theirs = [
  declaredFamily({ id: 11, generations: ['5G'], filed: 2011 }),
  declaredFamily({ id: 12, generations: ['5G'], filed: 2022, isPending: true }),
];

/** A deal with a list of each side, and the study of one standard. */
export async function startStrength() {
  const { backend, open, pass } = await startDeal();
  const dealId = open.deal.id;
  const A = await importDeclared(backend, { name: 'Ours', owner: 'Nokia Corporation' }, ours);
  const B = await importDeclared(backend, { name: 'Theirs', owner: 'Xiaomi' }, theirs);
  const save = async (study: StrengthStudy | null): Promise<PortfolioStrength> =>
    unwrap(await backend.call('strength.save', { dealId, study }));
  const reckon = async (more: Partial<StrengthStudy> = {}) => {
    const { result } = await save(studyOf([A], [B], more));
    if (!result) throw new Error('there is no result');
    return result;
  };
  return { backend, dealId, A, B, save, reckon, pass };
}

/** 5G with its total counted from a list. */
export const counted = (listId: string): StudiedStandard => ({
  ...fiveG,
  total: { from: 'counted', sources: [{ listId, part: null }] },
});

/** The figure of an outcome; undefined where it was refused. */
export function figureOf(
  outcome: { readonly is: string } | { readonly why: string } | undefined,
): string | undefined {
  return outcome && 'is' in outcome ? outcome.is : undefined;
}
