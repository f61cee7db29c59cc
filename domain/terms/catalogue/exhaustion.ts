import { text } from '../prose.ts';
import { defineTerm } from '../term.ts';

export const exhaustion = defineTerm({
  key: 'exhaustion',
  section: 'scope',
  order: 240,
  label: 'Exhaustion and pass-through',
  help: 'What becomes of the patents once a licensed product is sold, and of parts that a supplier has licensed already. Usual: nobody pays twice for the same patents in one product. Look out for the chip supplier: a licence of its own may free every device that holds the chip.',
  economic: true,
  mandatory: false,
  bindingByDefault: false,
  fields: {
    sale: {
      kind: 'choice',
      label: 'Effect of a licensed sale',
      favours: 'licensee',
      options: [
        { value: 'reserved', label: 'as the law demands and no more' },
        { value: 'country', label: 'exhaustion in the country of sale' },
        { value: 'worldwide', label: 'exhaustion worldwide' },
      ],
    },
    combinations: {
      kind: 'yes-no',
      label: 'Combinations free',
      help: 'Whether customers may combine a licensed product with others without a further licence.',
      favours: 'licensee',
    },
    licensedParts: {
      kind: 'choice',
      label: 'Parts that a supplier has licensed',
      required: true,
      help: 'What is due for a product whose chip or module comes from a licensed supplier.',
      favours: 'licensee',
      options: [
        { value: 'due', label: 'full royalty' },
        { value: 'credited', label: 'royalty less what the supplier paid' },
        { value: 'free', label: 'no royalty' },
      ],
    },
    suppliers: {
      kind: 'text',
      label: 'Licensed suppliers',
      help: 'As far as they may be named; a licence is often secret.',
    },
    proof: {
      kind: 'yes-no',
      label: "Proof of the supplier's licence",
      favours: 'licensor',
      appliesWhen: ({ licensedParts }) => licensedParts === 'credited' || licensedParts === 'free',
    },
  },
  defaults: { licensedParts: { basis: 'stated', value: 'credited' } },
  prose: ({ value, tell, line }) => {
    const sales: Readonly<Record<string, string>> = {
      reserved:
        'A licensed sale exhausts the licensed patents only as far as the law demands; all other rights are reserved.',
      country: 'A licensed sale exhausts the licensed patents for that product in the country of the sale.',
      worldwide: 'A licensed sale exhausts the licensed patents for that product, wherever it is sold.',
    };
    const parts: Readonly<Record<string, string>> = {
      due: 'The full royalty is due also for a product with parts that a supplier has licensed.',
      credited:
        'What a licensed supplier has paid for the same patents is credited against the royalty for the product.',
      free: 'No royalty is due under patents that a supplier has licensed for its part of the product.',
    };
    return [
      ...tell('sale', text`${sales[value.sale ?? ''] ?? ''}`),
      ...tell(
        'combinations',
        value.combinations
          ? text`Customers may combine a licensed product with others without a further licence.`
          : text`The licence of a product does not reach its combination with others.`,
      ),
      ...tell('licensedParts', text`${parts[value.licensedParts ?? ''] ?? ''}`),
      ...line('suppliers'),
      ...tell(
        'proof',
        value.proof
          ? text`Who relies on the licence of a supplier proves it on request.`
          : text`Nobody need prove the licence of a supplier.`,
      ),
    ];
  },
});
