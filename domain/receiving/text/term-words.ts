/**
 * What terms of the catalogue are called in other people's papers. A heading that says one of these is likely to be of that
 * term; the first that fits counts, so the narrower stand first.
 */
export const termWords: readonly (readonly [key: string, words: RegExp])[] = [
  [
    'non-binding-statement',
    /non.?binding|no binding|binding (?:effect|nature|status)|status of (?:this|the) (?:term sheet|document)|nature of (?:this|the) (?:term sheet|document)|subject to contract|without prejudice|letter of intent/,
  ],
  ['most-favoured-licensee', /most.?favou?red|\bmf[ln]\b|best terms|equal treatment/],
  [
    'no-challenge',
    /no.?challenge|non.?challenge|challenges? (?:to|of) (?:patents?|validity)|validity challenge/,
  ],
  ['change-of-control', /change (?:of|in) control/],
  [
    'acquired-entities',
    /acquired (?:entit|compan|business|affiliate)|acquisitions?\b|after.?acquired business|mergers?\b/,
  ],
  ['dispute-resolution', /dispute|arbitrat|jurisdiction|venue|forum|mediation|courts?\b/],
  ['governing-law', /governing law|applicable law|choice of law|law and language|\blaw\b/],
  [
    'late-interest',
    /(?:late|default|overdue).{0,12}(?:interest|payment)|interest (?:on|for) (?:late|overdue)|\binterest\b/,
  ],
  ['records-and-audit', /audit|books? and records|records?\b|inspection|verification of (?:reports|royalt)/],
  ['tax', /\btax|withholding|\bvat\b|gross.?up/],
  [
    'payment-mechanics',
    /payment (?:mechanic|term|method|detail|currency|procedure|instruction)|method of payment|manner of payment|currency|bank account|invoic/,
  ],
  [
    'caps-and-minimums',
    /annual (?:cap|minimum|maximum)|minimum (?:annual )?(?:royalt|payment)|royalty cap|\bcaps?\b|minimums?\b|guaranteed/,
  ],
  [
    'price-limits',
    /price (?:floor|cap|ceiling|limit)|floor(?:s)? and (?:ceiling|cap)|(?:per.?unit|royalty) (?:floor|ceiling|cap)/,
  ],
  ['volume-tiers', /volume (?:tier|discount|break|step)|tiers?\b|stepped rate|sliding scale/],
  [
    'geography',
    /geograph|regional (?:rate|factor|adjustment)|country (?:rate|adjustment|factor)|rates? by region/,
  ],
  [
    'royalty-base',
    /royalty base|(?:royalty|royalty.?bearing) (?:unit|product|sale)|net (?:selling price|sales)|\basp\b|accrual|definition of net/,
  ],
  ['escalation', /escalat|indexation|inflation|rate increase|step.?up/],
  ['discounts', /discount|rebate|deduction|early (?:bird|signing) /],
  ['adjustment-events', /adjustment|re.?opener|true.?up|rate review/],
  ['balancing-payment', /balancing|balance payment|equali[sz]ation|net(?:ting)? payment/],
  [
    'rate',
    /royalty rates?|running royalt|royalties|\brates?\b|per.?unit (?:fee|royalt)|licen[cs]e fee rate|royalty\b/,
  ],
  [
    'release',
    /release|past (?:sales|infringement|use|damages|royalt)|discharge of claims|settlement of past/,
  ],
  [
    'dismissals',
    /dismiss|withdrawal of (?:action|claim|suit|proceeding)|pending (?:litigation|proceeding|action)|litigation/,
  ],
  ['standstill', /standstill|stand.?still|toll(?:ing)?\b|forbearance|no action during/],
  ['frand-statement', /f?rand\b|fair,? reasonable/],
  ['capture-period', /capture period|captured? patents?|after.?arising|future patents?/],
  [
    'licensed-patents',
    /licensed patents?|patents? licensed|licensed (?:ip|portfolio)|subject patents?|portfolio/,
  ],
  [
    'patents-assigned',
    /patents? (?:assigned|transferred|sold|purchase)|assignment of patents|patent (?:transfer|purchase|sale|assignment)/,
  ],
  ['standards', /standards?\b|technolog(?:y|ies) covered|generations?/],
  ['field-of-use', /field of use|field\b/],
  ['products', /licensed products?|products?\b|covered (?:products?|devices?)/],
  ['exhaustion', /exhaust|pass.?through|downstream|customers? and distributors/],
  ['third-party-rights', /third.?part(?:y|ies)/],
  [
    'rights',
    /licen[cs]ed (?:rights|acts|activities)|scope of (?:the )?(?:licen[cs]e|rights)|have.?made|sub.?licen/,
  ],
  ['exclusivity', /exclusiv|assign(?:ment|ability)|transfer(?:ability)?\b|successors/],
  ['grant-direction', /\bgrants?\b|cross.?licen|licen[cs]e grant|covenant/],
  ['territory', /territor|licensed countries|worldwide/],
  ['effective-date', /effective date|commencement|start date|signing date|closing/],
  ['termination', /terminat|breach|cancellation/],
  [
    'term',
    /^(?:the )?term\b(?!.?sheet)|duration|licen[cs]e (?:term|period)|term of|renewal|expiry|expiration/,
  ],
  [
    'consideration',
    /consideration|payments?\b|licen[cs]e fees?|lump.?sum|up.?front|instal?ments?|financial terms|fees?\b|commercial terms|compensation|price\b/,
  ],
  ['reports', /report|statements? of (?:sales|royalt)|royalty statement/],
  ['supply-and-cooperation', /supply|cooperat|co.?operation|collaborat|purchase commitment|equipment/],
  ['confidentiality', /confiden|non.?disclosure|publicity|press|announcement|secrecy/],
  ['warranties', /warrant|representations?|indemni|disclaim|liabilit/],
  ['schedules', /schedules?\b|annex(?:es)?\b|appendi(?:x|ces)|exhibits?\b/],
  [
    'parties',
    /^(?:the )?(?:contracting )?part(?:y|ies)\b|^between\b|affiliates?|licensor and licensee|identity of the parties/,
  ],
  [
    'general',
    /general|miscellaneous|other (?:terms|provisions)|boiler.?plate|entire agreement|notices?\b|counterparts|amendments?/,
  ],
];

/** Terms of the catalogue that a heading may name, the likeliest first. */
export function termsNamed(heading: string): readonly string[] {
  const words = heading
    .toLowerCase()
    .replaceAll(/[‐‑–—_/]/g, '-')
    .trim();
  return words === '' ? [] : termWords.filter(([, pattern]) => pattern.test(words)).map(([key]) => key);
}
