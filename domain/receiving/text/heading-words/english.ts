import type { HeadingWords } from './heading-words.ts';

export const english: HeadingWords = [
  [
    'non-binding-statement',
    /non.?binding|no binding|binding (?:effect|nature|status|provisions)|no (?:legal )?obligation|status of (?:this|the) (?:term.?sheet|document)|nature of (?:this|the) (?:term.?sheet|document)|subject to contract|without prejudice|letter of intent|definitive agreement/,
  ],
  [
    'most-favoured-licensee',
    /most.?favou?red|\bmf[ln]\b|best terms|equal treatment|(?:more|later|subsequent).{0,12} favou?rable/,
  ],
  [
    'no-challenge',
    /no.?challenge|non.?challenge|challenges? (?:to|of) (?:patents?|validity)|(?:validity|patent) challenge|challenge of/,
  ],
  ['change-of-control', /(?:change|transfer) (?:of|in) control|acquisition of (?:a|the other) party/],
  [
    'acquired-entities',
    /acquired (?:entit|compan|business|affiliate|part)|acquisitions?\b|after.?acquired business|mergers?\b|new(?:ly acquired)? affiliates/,
  ],
  [
    'governing-law',
    /governing laws?|applicable laws?\b|choice of law|proper law|law of the (?:agreement|contract)|laws? and language|language of the (?:agreement|contract)|^(?:the )?laws?\b(?!.?suit)|^(?:governing )?language\b|electronic signatures?|counterparts/,
  ],
  [
    'dispute-resolution',
    /disputes?\b|arbitrat|jurisdiction|venue|forum|mediation|courts?\b|escalation of disputes|injunctive relief|equitable relief/,
  ],
  [
    'late-interest',
    /(?:late|default|overdue|delayed).{0,12}(?:interest|payment|charge)|interest (?:on|for) (?:late|overdue|delay)|interest rates?\b|^interest\b/,
  ],
  [
    'records-and-audit',
    /audit|books? (?:and|of) (?:records?|account)|record.?keeping|records?\b|inspection|verification of (?:reports|royalt|sales)/,
  ],
  ['tax', /\btax|withholding|\bvat\b|value.added|gross.?up/],
  [
    'payment-mechanics',
    /terms? of payment|payment (?:mechanic|term|method|detail|currency|procedure|instruction|date)|(?:method|manner|mode|time|place|timing) of payment|when (?:due|payable)|due dates?|currency|exchange rates?|bank (?:account|detail)|wire transfer|invoic/,
  ],
  [
    'caps-and-minimums',
    /annual (?:cap|minimum|maximum)|minimum (?:annual )?(?:royalt|payment)|maximum (?:annual )?(?:royalt|payment)|royalty cap|\bcaps?\b|minimums?\b|guaranteed|prepaid royalt/,
  ],
  [
    'price-limits',
    /price (?:floor|cap|ceiling|limit)|floors? (?:and|or) (?:ceiling|cap)|caps? (?:and|or) floor|(?:per.?unit|royalty) (?:floor|ceiling|cap)|\bfloors?\b|ceiling/,
  ],
  [
    'volume-tiers',
    /volume (?:tier|discount|break|step|rebate)|tiers?\b|tiered|stepped rate|sliding scale|graduated/,
  ],
  [
    'geography',
    /geograph|regional (?:rate|factor|adjustment)|country (?:rate|adjustment|factor)|rates? by (?:region|country)|emerging markets?|major markets?/,
  ],
  [
    'royalty-base',
    /royalty bas(?:e|is)|basis of (?:the )?royalt|(?:royalty|royalty.?bearing) (?:unit|product|sale)|net (?:selling price|sales)|\basp\b|\bssppu\b|saleable (?:patent|unit)|accrual|definition of net|bundl|combination products?/,
  ],
  ['escalation', /escalat|indexation|inflation|rate increase|step.?(?:up|down)|price index/],
  ['discounts', /discount|rebate|deduction|early (?:bird|signing|payment)|compliance (?:rate|incentive)/],
  ['adjustment-events', /adjustment|re.?opener|true.?up|rate review|renegotiat|hardship|royalty reduction/],
  ['balancing-payment', /balancing|balance payment|equali[sz]ation|net(?:ting)? payment|set.?off of royalt/],
  [
    'rate',
    /royalty rates?|running royalt|royalties|\brates?\b|per.?unit (?:fee|royalt)|licen[cs]e fee rate|royalty\b/,
  ],
  [
    'release',
    /release\b|releases|past (?:sales|infringement|use|damages|royalt|acts|activit|conduct)|discharge|settlement of (?:past|claims)|prior (?:sales|infringement|use)|covenant.{0,20} for the past/,
  ],
  [
    'dismissals',
    /dismiss|withdrawal of (?:the )?(?:action|claim|suit|proceeding|opposition|complaint|litigation)|(?:pending|existing) (?:litigation|proceeding|action|suit|case)|litigations?\b|termination of (?:the )?(?:litigation|proceeding|action)|oppositions?\b/,
  ],
  [
    'standstill',
    /standstill|stand.?still|\btoll(?:ing)?\b|forbearance|no (?:legal )?action during|moratorium|statutes? of limitations?/,
  ],
  ['frand-statement', /\bf?rand\b|fair,? reasonable/],
  [
    'capture-period',
    /capture (?:period|date)|captured? patents?|after.?(?:arising|acquired) patents?|future patents?/,
  ],
  [
    'licensed-patents',
    /licensed patents?|patents? licensed|patents? covered|covered patents?|licensed (?:ip|intellectual|portfolio|rights? and patents?)|subject patents?|essential patents?|portfolio|^(?:the )?patents?$/,
  ],
  [
    'patents-assigned',
    /patents? (?:assigned|transferred|sold|purchase|to be assigned)|assign(?:ment|ed) (?:of )?patents|patent (?:transfer|purchase|sale|assignment|acquisition)|licen[cs]e.?back/,
  ],
  [
    'standards',
    /(?:covered|licensed|relevant|technical|cellular|wireless|mobile|video|included) standards?\b|\bstandards?$|^standards?\b(?! (?:terms|form|of|conditions?|clauses?|provisions|contract))|technolog(?:y|ies) covered|(?:covered|licensed) technolog|generations?\b/,
  ],
  ['field-of-use', /field of use|\bfields?\b(?! of cooperation)|permitted use|use restrictions?/],
  [
    'products',
    /licensed products?|products?\b(?! liabilit)|covered (?:products?|devices?)|licensed devices?|excluded products?/,
  ],
  [
    'exhaustion',
    /exhaust|pass.?through(?: of royalt)?|downstream|customers? and distributors|double (?:dipping|payment)/,
  ],
  [
    'third-party-rights',
    /third.?part(?:y|ies)(?! (?:claims?|infring|beneficiar))|encumbrances?|prior licen[cs]es|existing licen[cs]es|patent pools?|sale of (?:the )?(?:licensed )?patents/,
  ],
  [
    'rights',
    /licen[cs]ed (?:rights|acts|activities)|scope of (?:the )?(?:licen[cs]e|rights|grant)|have.?made|sub.?licen|foundry/,
  ],
  ['exclusivity', /exclusiv|assign(?:ment|ability)|\bassigns\b|transfer(?:ability)?\b(?! pric)|successors/],
  [
    'grant-direction',
    /\bgrants?\b|cross.?licen|licen[cs]e grant|covenant|non.?assert|immunity|reservation of rights|no (?:other|implied) (?:rights|licen)/,
  ],
  ['territory', /territor|licensed countries|worldwide/],
  [
    'effective-date',
    /effective date|effectiveness|commencement|entry into force|start date|signing date|date of (?:signature|signing)|closing(?: date)?$|conditions precedent/,
  ],
  [
    'termination',
    /terminat|breach\b|cancellation|insolvency|bankruptcy|wind.?down|sell.?off|surviv|effects? of expir/,
  ],
  [
    'term',
    /^(?:the )?(?:initial )?term\b(?!.?sheet)|(?<=(?:and|&|,|;) )term\b(?!.?sheet)|duration|(?:licen[cs]e|agreement|contract) (?:term|period)|term of|renewals?\b|extension|expiry|expiration|validity of (?:this|the) agreement/,
  ],
  [
    'consideration',
    /consideration|payments?\b|payment schedule|schedule of payments|licen[cs]e fees?|lump.?sum|up.?front|paid.?up|milestone|instal?ments?|financial terms|economic terms|fees?\b|commercial terms|compensation|remuneration|price\b/,
  ],
  [
    'reports',
    /(?:royalty|sales) (?:report|statement|accounting)|report|statements? of (?:sales|royalt)|accounting\b/,
  ],
  ['supply-and-cooperation', /\bsupply|cooperat|co.?operation|collaborat|purchase commitment|equipment/],
  [
    'confidentiality',
    /confiden|non.?disclosure|\bnda\b|publicity|press\b(?=.?(?:release|$))|announcement|secrecy/,
  ],
  [
    'general',
    /limit(?:ation|s)? (?:of|on) liabilit|^liabilit|general(?! (?:release|terms))|miscellaneous|other (?:terms|provisions)|final provisions|boiler.?plate|entire agreement|notices?\b|amendments?|severab|waivers?\b|force majeure|compliance with (?:the )?laws?|export control|anti.?(?:bribery|corruption)|antitrust|competition law|relationship of the parties|^(?:costs|expenses)$|costs? (?:and expenses|of the talks)|data protection/,
  ],
  ['warranties', /warrant|representations?|indemni|disclaim|liabilit/],
  ['schedules', /schedules\b|annex(?:es|ures?)\b|appendi(?:xes|ces)\b|exhibits\b|attachments\b/],
  [
    'parties',
    /^(?:the )?(?:contracting )?part(?:y|ies)\b|^between\b|affiliates?|licensor and licensee|identity of the parties/,
  ],
];
