import { expect, it } from 'vitest';
import { createImportBench } from '../operations/patent-lists-import.fixture.ts';

const HEADER =
  '#,Jurisdiction,Kind,Publication Number,Publication Date,Publication Year,Application Number,Application Date,Priority Numbers,Title,Applicants,Inventors,URL,Type,Full Text,Cited Count,Simple Family Size,Extended Family Size,Sequence Count,CPC Classifications,IPCR Classifications,US Classifications,PubMed Id(s),DOI(s),Non-Patent Citations';

interface Row {
  readonly kind: string;
  readonly publication: string;
  readonly published: string;
  readonly application: string;
  readonly filed: string;
  readonly priorities: string;
}

async function derived(rows: readonly Row[]) {
  const { ctx, importText } = createImportBench();
  const lines = rows.map(({ kind, publication, published, application, filed, priorities }, at) =>
    [
      at + 1,
      publication.slice(0, 2),
      kind,
      publication,
      published,
      published.slice(0, 4),
      application,
      filed,
      priorities,
    ]
      .map(String)
      .concat(['A made-up title', 'Example Oy', '', '', 'Granted Patent', ...Array(11).fill('')])
      .join(','),
  );
  expect((await importText([HEADER, ...lines].join('\r\n'))).ok).toBe(true);
  return ctx.db
    .prepare(
      'SELECT grant_date AS granted, expiry, expiry_method AS method FROM patent_applications ORDER BY 1, 2',
    )
    .all();
}

it('reckons a continuation from its parent in the list, wherever that stands', async () => {
  const continuation = {
    kind: 'B2',
    publication: 'US 9900002 B2',
    published: '2018-02-20',
    application: 'US 201615000002 A',
    filed: '2016-02-03',
    priorities: 'US 201615000002 A 20160203;;US 201113000001 A 20110405',
  };
  const parent = {
    kind: 'B2',
    publication: 'US 9900001 B2',
    published: '2016-02-16',
    application: 'US 201113000001 A',
    filed: '2011-04-05',
    priorities: 'US 201113000001 A 20110405',
  };
  expect(await derived([continuation, parent])).toEqual([
    { granted: '2016-02-16', expiry: '2031-04-05', method: 'us-20-from-earliest-filing' },
    { granted: '2018-02-20', expiry: '2031-04-05', method: 'us-20-from-earliest-filing' },
  ]);
});

it('takes the day of a US grant from its publication, also of an old one', async () => {
  const old = {
    kind: 'A',
    publication: 'US 5000001 A',
    published: '1991-03-19',
    application: 'US 40000089 A',
    filed: '1989-08-24',
    priorities: 'US 40000089 A 19890824',
  };
  expect(await derived([old])).toEqual([
    { granted: '1991-03-19', expiry: '2009-08-24', method: 'us-later-of-17-and-20' },
  ]);
});

it('ends a division no later than its priority allows', async () => {
  const division = {
    kind: 'B2',
    publication: 'JP 4900001 B2',
    published: '2010-03-03',
    application: 'JP 2009100001 A',
    filed: '2009-08-27',
    priorities: 'JP 2000300001 A 20000501',
  };
  expect(await derived([division])).toEqual([
    { granted: null, expiry: '2021-12-31', method: '20-from-filing by year' },
  ]);
});
