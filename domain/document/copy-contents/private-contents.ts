import { counted, type CopyFacts, type OurCounts } from './copy-facts.ts';
import { schedulesLeftOut } from './schedule-lines.ts';

/** What of ours stands in an internal copy; nothing in a copy that goes across the table. */
export function heldOfOurs({ choice, round, ours }: CopyFacts): readonly string[] {
  if (choice.copy !== 'internal') return [];
  return [
    `Our working title and side${ours.hasNextStep ? ', and what we do next' : ''}`,
    ...standLines(ours),
    ...(round.schedules.length === 0
      ? []
      : ['From which of our lists the schedules come, and which part of each']),
    'What a careful reader would stop at, and the values still missing',
    ...(round.sheet.number === 1 ? [] : ['What changed since the round before, with our reasons']),
    ...(ours.compared === 0 ? [] : [`A comparison with ${counted(ours.compared, 'precedent')}`]),
    ...(choice.as === 'xlsx' ? valuations(ours) : []),
    ...(choice.as === 'docx' && ours.notes + ours.positions > 0
      ? ['Our notes and positions also as comments beside their terms']
      : []),
  ];
}

/** What the copy does not hold, for whoever has to be sure. */
export function leftOut(facts: CopyFacts): readonly string[] {
  const { choice, round, before, ours } = facts;
  const isInternal = choice.copy === 'internal';
  const rounds = ours.otherRounds - (before ? 1 : 0);
  return [
    ...schedulesLeftOut(facts),
    ...(isInternal
      ? []
      : [
          'Our working title, and which of the parties we are',
          ...(ours.hasNextStep ? ['What we do next'] : []),
          ...standLines(ours),
          ...(ours.reasons === 0 ? [] : [`Our reasons and answers on ${counted(ours.reasons, 'change')}`]),
          ...(round.schedules.length === 0
            ? []
            : [
                'The names and files of our patent lists, which part of them was taken, and all columns but those printed',
              ]),
        ]),
    ...(ours.hasRoundNote ? ['By which way the round went, and our remark on it'] : []),
    ...(ours.suggestions === 0
      ? []
      : [
          `Who suggested what in the wording: it reads as if ${counted(ours.suggestions, 'suggestion')} were accepted`,
        ]),
    ...(ours.setAside === 0
      ? []
      : [`${counted(ours.setAside, 'value')} kept that ${ours.setAside === 1 ? 'does' : 'do'} not apply`]),
    ...(rounds <= 0 ? [] : [`The other ${rounds === 1 ? 'round' : `${rounds} rounds`} of the deal`]),
    ...(isInternal && choice.as === 'xlsx' ? [] : valuations(ours)),
    ...(ours.receivedFiles === 0
      ? []
      : [`${counted(ours.receivedFiles, 'file')} received from the other side`]),
    'The name of whoever exports it, and any name of a machine or folder',
  ];
}

function standLines({ notes, positions }: OurCounts): readonly string[] {
  return [
    ...(notes === 0 ? [] : [`Our notes on ${counted(notes, 'term')}`]),
    ...(positions === 0
      ? []
      : [`Our positions on ${counted(positions, 'term')}: targets, fallbacks, walk-aways`]),
  ];
}

function valuations({ decisions, forecastRows, worksheets }: OurCounts): readonly string[] {
  const parts = [
    counted(forecastRows, 'row of forecasts', 'rows of forecasts'),
    counted(worksheets, 'worksheet on precedents', 'worksheets on precedents'),
    counted(decisions, 'decision on comparables', 'decisions on comparables'),
  ].filter((words) => words !== '');
  return [`Valuations and what they are made of${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`];
}
