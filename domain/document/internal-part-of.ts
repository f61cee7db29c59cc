import { describePart } from '../patents/describe-part.ts';
import { pickChange } from '../shareable/changes-between.ts';
import type { InternalAnnex } from './internal-copy.ts';
import type { InternalPart } from './internal-part.ts';

/** The annex of an internal copy as its file holds it: in words and values, without ids of the workspace. */
export function internalPartOf(annex: InternalAnnex): InternalPart {
  const { workingTitle, preparedFor, nextStep, notes, positions, comparison } = annex;
  return {
    workingTitle,
    preparedFor,
    nextStep,
    notes,
    positions,
    crossings: annex.crossings.map(({ termLabel: _, ...crossing }) => crossing),
    changes: annex.changes && { since: annex.changes.round, changes: annex.changes.changes.map(ourChange) },
    problems: annex.problems,
    origins: annex.schedules.map(({ letter, listName, owner, part }) => ({
      letter,
      listName,
      owner,
      part: describePart(part),
    })),
    comparison,
  };
}

type OurChange = NonNullable<InternalPart['changes']>['changes'][number];

function ourChange({ change, remark }: NonNullable<InternalAnnex['changes']>['changes'][number]): OurChange {
  return {
    change: pickChange(change),
    gains: change.gains,
    remark: remark && {
      reason: remark.reason,
      answer: remark.answer,
      answerReason: remark.answerReason,
    },
  };
}
