import { isBetween } from '../../decimal.ts';
import type { Issue } from '../../result.ts';
import { chosen } from '../chosen.ts';
import { payerWords } from '../payer-words.ts';
import { text } from '../prose.ts';
import { isPaidFor } from '../sheet-facts.ts';
import { defineTerm } from '../term.ts';

const noShare: Issue = { path: 'payerShare', message: 'A share lies between 0 and 100 %.' };

export const tax = defineTerm({
  key: 'tax',
  section: 'accounts',
  order: 530,
  label: 'Tax',
  help: 'Who bears the tax that the country of the payer takes from a royalty, and whether value added tax comes on top. Withholding may cost more than the last step of the talks on the rate: ask which treaty applies, and who has to obtain the certificate before the first payment.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  appliesWhen: isPaidFor,
  fields: {
    withholding: {
      kind: 'choice',
      label: 'Withholding tax',
      required: true,
      favours: 'payee',
      options: [
        { value: 'deducted', label: 'deducted from the payment' },
        { value: 'shared', label: 'shared between the parties' },
        { value: 'gross-up', label: 'borne by the payer on top (gross-up)' },
      ],
    },
    payerShare: {
      kind: 'percent',
      label: "Payer's share of the withholding tax",
      required: true,
      favours: 'payee',
      appliesWhen: ({ withholding }) => withholding === 'shared',
    },
    treaty: {
      kind: 'yes-no',
      label: 'Help with treaty relief',
      help: 'Residence certificates, forms and tax receipts, in time for the reduced rate.',
    },
    vat: {
      kind: 'choice',
      label: 'Value added tax',
      favours: 'payee',
      options: [
        { value: 'included', label: 'included in the amounts' },
        { value: 'excluded', label: 'on top of the amounts' },
      ],
    },
    transferPricing: {
      kind: 'yes-no',
      label: 'Transfer-pricing statement',
      help: 'A sentence that the parties are independent of each other, and that the sheet does not say how either of them shares payments within its own group.',
    },
  },
  defaults: {
    treaty: { basis: 'stated', value: true },
    vat: { basis: 'stated', value: 'excluded' },
  },
  check: ({ payerShare }) => (payerShare === undefined || isBetween(payerShare, '0', '100') ? [] : [noShare]),
  prose: ({ value, say, tell, partyNames, facts }) => {
    const { payer, payee } = payerWords(facts, partyNames);
    const withholding = {
      deducted: `Withholding tax that the law demands is deducted from the payment; ${payee} receives the official receipt.`,
      shared: 'The parties share withholding tax that the law demands.',
      'gross-up': `${payer} bears withholding tax: payments are raised so that ${payee} receives the full amount.`,
    };
    return [
      ...tell('withholding', chosen(value.withholding, withholding)),
      ...tell('payerShare', text`${payer} bears ${say('payerShare')} of it, on top of the payment.`),
      ...tell(
        'treaty',
        value.treaty
          ? text`Each party gives the other in time the certificates and forms that a tax treaty asks for.`
          : text`Neither party owes the other help with relief under a tax treaty.`,
      ),
      ...tell(
        'vat',
        value.vat === 'excluded'
          ? text`Amounts exclude value added tax, which is added where the law demands it, against a proper invoice.`
          : text`Amounts include value added tax.`,
      ),
      ...tell(
        'transferPricing',
        value.transferPricing
          ? text`The parties deal with each other at arm's length. Nothing in this term sheet says how either of them allocates payments within its own group.`
          : text`The agreement makes no statement on transfer pricing.`,
      ),
    ];
  },
});
