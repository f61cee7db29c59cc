import { chosen } from '../chosen.ts';
import { text } from '../prose.ts';
import { defineTerm, type PlainValues } from '../term.ts';

const isCapped = ({ liability }: PlainValues): boolean => liability === 'amount' || liability === 'paid';

export const general = defineTerm({
  key: 'general',
  section: 'legal',
  order: 810,
  label: 'General',
  help: 'The rest that every agreement needs: how far liability goes, which laws both have to keep, whether an authority has to be asked, and the usual closing clauses. Look out for a cap on liability that would also cap the royalty itself: payment should stand outside it.',
  economic: false,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    liability: {
      kind: 'choice',
      label: 'Liability',
      required: true,
      options: [
        { value: 'amount', label: 'limited to an amount' },
        { value: 'paid', label: 'limited to what is paid under the agreement' },
        { value: 'unlimited', label: 'as the law has it' },
      ],
    },
    cap: {
      kind: 'money',
      label: 'Liability limited to',
      required: true,
      appliesWhen: ({ liability }) => liability === 'amount',
    },
    uncapped: {
      kind: 'set',
      label: 'Outside the limit',
      appliesWhen: isCapped,
      options: [
        { value: 'payments', label: 'payments due under the agreement' },
        { value: 'confidentiality', label: 'breach of confidentiality' },
        { value: 'outside-grant', label: 'use of patents outside the grant' },
        { value: 'intent', label: 'intent and gross negligence' },
      ],
    },
    consequential: { kind: 'yes-no', label: 'Consequential loss excluded' },
    laws: {
      kind: 'set',
      label: 'Laws that both keep',
      options: [
        { value: 'export', label: 'export control' },
        { value: 'sanctions', label: 'sanctions' },
        { value: 'bribery', label: 'anti-bribery' },
        { value: 'competition', label: 'competition' },
        { value: 'data', label: 'data protection' },
      ],
    },
    antitrust: {
      kind: 'choice',
      label: 'Filing with competition authorities',
      options: [
        { value: 'none', label: 'not needed, as both believe' },
        { value: 'cooperate', label: 'both help if one is needed' },
        { value: 'condition', label: 'clearance before it takes effect' },
      ],
    },
    costs: {
      kind: 'choice',
      label: 'Costs of the talks',
      options: [
        { value: 'own', label: 'each party its own' },
        { value: 'shared', label: 'shared in equal parts' },
        { value: 'A', label: 'Party A' },
        { value: 'B', label: 'Party B' },
      ],
    },
    closing: {
      kind: 'set',
      label: 'Closing clauses',
      options: [
        { value: 'entire', label: 'entire agreement' },
        { value: 'writing', label: 'changes in writing only' },
        { value: 'severability', label: 'severability' },
        { value: 'notices', label: 'notices' },
        { value: 'waiver', label: 'no waiver by silence' },
        { value: 'force-majeure', label: 'force majeure' },
        { value: 'no-partnership', label: 'no partnership' },
      ],
    },
  },
  defaults: {
    uncapped: { basis: 'stated', value: ['payments', 'confidentiality', 'intent'] },
    consequential: { basis: 'stated', value: true },
    laws: { basis: 'stated', value: ['export', 'sanctions', 'bribery'] },
    costs: { basis: 'stated', value: 'own' },
    closing: { basis: 'stated', value: ['entire', 'writing', 'severability', 'notices'] },
  },
  prose: ({ value, say, tell, line, partyNames }) => [
    ...(value.liability === 'amount' && value.cap
      ? [text`The liability of each party is limited to ${say('cap')}.`]
      : [
          ...tell(
            'liability',
            chosen(value.liability, {
              amount: 'The liability of each party is limited to an amount.',
              paid: 'The liability of each party is limited to what is paid under the agreement.',
              unlimited: 'The liability of each party is as the law has it.',
            }),
          ),
          ...line('cap'),
        ]),
    ...tell('uncapped', text`Outside that limit stand ${say('uncapped')}.`, 'Outside the limit of liability'),
    ...tell(
      'consequential',
      value.consequential
        ? text`Neither party is liable for consequential loss or for profit forgone.`
        : text`Liability includes consequential loss.`,
    ),
    ...tell('laws', text`Both parties keep the law on ${say('laws')}.`),
    ...tell(
      'antitrust',
      chosen(value.antitrust, {
        none: 'Both parties believe that no filing with a competition authority is needed.',
        cooperate: 'If a filing with a competition authority is needed, both parties help with it.',
        condition: 'The agreement takes effect once the competition authorities have cleared it.',
      }),
    ),
    ...tell(
      'costs',
      chosen(value.costs, {
        own: 'Each party bears its own costs of the talks and of the agreement.',
        shared: 'The parties share the costs of the talks and of the agreement in equal parts.',
        A: `${partyNames.A} bears the costs of the talks and of the agreement.`,
        B: `${partyNames.B} bears the costs of the talks and of the agreement.`,
      }),
    ),
    ...tell('closing', text`The agreement has the usual clauses on ${say('closing')}.`),
  ],
});
