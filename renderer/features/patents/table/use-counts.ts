import { useEffect, useState } from 'react';
import type { Output } from '../../../../domain/contract/contract.ts';
import type { ListPart } from '../../../../domain/patents/list-view.ts';
import { useApp } from '../../../store.ts';

type PartCounts = Output<'patentLists.countRows'>;

interface Counted {
  readonly of: string;
  readonly asOf: unknown;
  readonly counts: PartCounts;
}

/** Whoever goes on typing is answered rows first: counting waits for a pause. */
const pauseMs = 200;

/** The counts of a part once its first rows are there (`isDue`); null until then. A late answer to another part is dropped. */
export function useCounts(listId: string, part: ListPart, asOf: unknown, isDue: boolean): PartCounts | null {
  const countRows = useApp((state) => state.countRows);
  const { search, filters } = part;
  const [counted, setCounted] = useState<Counted | null>(null);
  const of = JSON.stringify([listId, search, filters]);
  useEffect(() => {
    if (!isDue) return;
    let isLate = false;
    const timer = setTimeout(() => {
      void countRows({ id: listId, part: { search, filters, sort: null } }).then((result) => {
        if (result.ok && !isLate) setCounted({ of, asOf, counts: result.value });
      });
    }, pauseMs);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [countRows, listId, search, filters, of, asOf, isDue]);
  return counted?.of === of && counted.asOf === asOf ? counted.counts : null;
}
