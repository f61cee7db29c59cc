import { createContext, useContext } from 'react';
import type { OpenWorksheet } from '../../../../domain/contract/worksheets.ts';
import type { WorksheetDraft } from './use-worksheet-draft.ts';

export interface SheetInHand extends WorksheetDraft {
  readonly open: OpenWorksheet;
}

export const SheetContext = createContext<SheetInHand | null>(null);

/** The worksheet that is edited, with its facts and what it comes to. */
export function useSheet(): SheetInHand {
  const sheet = useContext(SheetContext);
  if (!sheet) throw new Error('no worksheet around');
  return sheet;
}

/** What is to be said beside a field: what is wrong with its boxes, what is missing there, what to know. */
export function saidAt({ wrong, open }: SheetInHand, place: string) {
  const { problems, cautions, unfounded } = open.result;
  const inside = Object.entries(wrong).filter(([at]) => at === place || at.startsWith(`${place}.`));
  return {
    wrong: inside.map(([, message]) => message),
    isWrong: (box: string) => wrong[`${place}.${box}`] !== undefined,
    problems:
      inside.length > 0 ? [] : problems.filter((one) => one.place === place).map(({ message }) => message),
    cautions: cautions.filter((one) => one.place === place).map(({ message }) => message),
    isUnfounded: unfounded.includes(place),
  };
}
