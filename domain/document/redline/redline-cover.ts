import type { Block, CoverParty, LabelledText, MarkedParty } from '../document.ts';
import { redlineText } from './redline-text.ts';

type Cover = Extract<Block, { kind: 'cover' }>;

/** The later cover with what changed in its title, its parties and its facts. */
export function redlineCover(
  before: Cover,
  after: Cover,
  redlineFacts: (before: readonly LabelledText[], after: readonly LabelledText[]) => readonly LabelledText[],
): Cover {
  const facts = redlineFacts(before.facts, after.facts);
  const title = redlineText([{ text: before.title }], [{ text: after.title }]);
  const parties = after.parties.map((party): MarkedParty => {
    const former = before.parties.find(({ letter }) => letter === party.letter) ?? party;
    return redlineParty(former, party);
  });
  const isChanged = [title, ...parties.flatMap(({ name, localName, detail }) => [name, localName, detail])]
    .flat()
    .some(({ change }) => change !== undefined);
  return { ...after, facts, ...(isChanged ? { marked: { title, parties } } : {}) };
}

function redlineParty(before: CoverParty, after: CoverParty): MarkedParty {
  const local = ({ localName, localLanguage }: CoverParty) =>
    localName === null
      ? []
      : [localLanguage === null ? { text: localName } : { text: localName, language: localLanguage }];
  const detail = ({ detail: text }: CoverParty) => (text === null ? [] : [{ text }]);
  return {
    name: redlineText([{ text: before.name }], [{ text: after.name }]),
    localName: redlineText(local(before), local(after)),
    detail: redlineText(detail(before), detail(after)),
  };
}
