import { useRef, useState, type ReactNode } from 'react';
import { backgroundFacts, factsByTerm, undisclosedFacts } from '../../../../domain/precedents/entry-parts.ts';
import { noteOn } from '../../../../domain/precedents/known.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { AmountTable } from './amount-table.tsx';
import { Cautions, cautionsOf } from './cautions.tsx';
import { EntryHead } from './entry-head.tsx';
import { EntryJumps } from './entry-jumps.tsx';
import { EntrySection } from './entry-section.tsx';
import { EntrySummary } from './entry-summary.tsx';
import { FactDialog } from './fact-dialog.tsx';
import { FactList } from './fact-list.tsx';
import { Misread } from './misread.tsx';
import { MoneyPicture } from './money-picture.tsx';
import { OurNotes } from './our-notes.tsx';
import { RelatedEntries } from './related-entries.tsx';
import { SourceList } from './source-list.tsx';
import { Undisclosed } from './undisclosed.tsx';
import styles from './entry.module.css';

/** A part of the page; one without content is left out. */
interface Part {
  readonly title: string;
  readonly aside?: string;
  readonly content: ReactNode;
}

/** An entry from its head to its sources: what is known, how well, and what is not. */
export function Entry({ known }: { readonly known: KnownPrecedent }) {
  const { precedent } = known;
  const page = useRef<HTMLDivElement>(null);
  const [factId, setFactId] = useState<string | null>(null);
  const parts = partsOf(known, setFactId).filter(({ content }) => Boolean(content));
  return (
    <ScrollRegion className={styles.scroll} label={precedent.title}>
      <div ref={page} className={styles.page}>
        <EntryHead known={known} />
        <EntryJumps
          page={page}
          of={precedent.title}
          parts={['Our notes', ...parts.map(({ title }) => title)]}
        />
        <EntrySummary known={known} />
        <OurNotes known={known} onFact={setFactId} />
        {parts.map(({ title, aside, content }) => (
          <EntrySection key={title} title={title} aside={aside}>
            {content}
          </EntrySection>
        ))}
      </div>
      {factId !== null && (
        <FactDialog key={factId} known={known} factId={factId} onClose={() => setFactId(null)} />
      )}
    </ScrollRegion>
  );
}

function partsOf(known: KnownPrecedent, onFact: (factId: string) => void): readonly Part[] {
  const { precedent, related } = known;
  const { facts, corrections, sources } = precedent;
  const amounts = facts.filter(({ amount }) => amount !== null);
  const secrets = undisclosedFacts(precedent);
  const withheld = secrets.filter(({ confirmed }) => confirmed);
  const unseen = secrets.filter(({ confirmed }) => !confirmed);
  const readings = amounts.filter(({ id }) => noteOn(known, id)?.isInForce).length;
  const background = backgroundFacts(precedent);
  const terms = factsByTerm(precedent);
  const cautions = cautionsOf(precedent);
  const lists = terms.map(({ term, facts: spoken }, index) => (
    <FactList
      key={term.key}
      known={known}
      term={term}
      facts={spoken}
      told={new Set(terms.slice(0, index).flatMap((earlier) => earlier.facts.map(({ id }) => id)))}
      onFact={onFact}
    />
  ));
  return [
    {
      title: 'Facts by term',
      aside: sayCount(facts.length, 'fact'),
      content: lists.length > 0 && lists,
    },
    {
      title: 'Amounts',
      aside: `${sayCount(amounts.length, 'amount')}, as published${readings > 0 ? `; ${readings} as we read it` : ''}`,
      content: amounts.length > 0 && (
        <>
          <MoneyPicture known={known} />
          <AmountTable known={known} facts={amounts} />
        </>
      ),
    },
    {
      title: 'Undisclosed',
      aside: 'known to exist, never published',
      content: withheld.length > 0 && <Undisclosed known={known} facts={withheld} />,
    },
    {
      title: 'Not seen',
      aside: 'not in the material seen; it may stand elsewhere',
      content: unseen.length > 0 && <Undisclosed known={known} facts={unseen} />,
    },
    {
      title: 'Background',
      aside: sayCount(background.length, 'fact'),
      content: background.length > 0 && (
        <FactList known={known} term={null} facts={background} onFact={onFact} />
      ),
    },
    {
      title: 'Often misread',
      content: corrections.length > 0 && <Misread known={known} />,
    },
    { title: 'Cautions', content: cautions.length > 0 && <Cautions cautions={cautions} /> },
    { title: 'Related entries', content: related.length > 0 && <RelatedEntries related={related} /> },
    {
      title: 'Sources',
      aside: sayCount(sources.length, 'source'),
      content: <SourceList precedent={precedent} />,
    },
  ];
}

function sayCount(count: number, what: string): string {
  return `${count} ${count === 1 ? what : `${what}s`}`;
}
