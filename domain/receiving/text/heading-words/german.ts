import type { HeadingWords } from './heading-words.ts';

export const german: HeadingWords = [
  [
    'non-binding-statement',
    /unverbindlich|keine bindung|bindungswirkung|rechtsnatur|verbindlichkeit|absichtserklarung/,
  ],
  ['most-favoured-licensee', /meistbegunstig|bestpreis|gleichbehandlung/],
  ['no-challenge', /nichtangriff|angriff auf (?:die )?(?:schutzrechte|patente)/],
  ['change-of-control', /kontrollwechsel|wechsel der kontrolle|beherrschungswechsel|eigentumerwechsel/],
  ['acquired-entities', /(?:unternehmens)?zukauf|erworbene (?:unternehmen|gesellschaft)|unternehmenserwerb/],
  [
    'governing-law',
    /(?:anwendbares|anzuwendendes|geltendes|massgebliches) recht|rechtswahl|vertragssprache|vertragsstatut/,
  ],
  [
    'dispute-resolution',
    /gerichtsstand|streitbeilegung|streitigkeit|schiedsgericht|schiedsverfahren|schiedsklausel|mediation|schlichtung|gerichtsbarkeit/,
  ],
  ['late-interest', /verzugszins|verzug|verspatete zahlung|^zinsen/],
  [
    'records-and-audit',
    /buchprufung|bucheinsicht|buchfuhrung|einsichtsrecht|prufungsrecht|prufrecht|aufzeichnung|rechnungsprufung/,
  ],
  ['tax', /steuer|quellenabzug|einbehalt/],
  [
    'payment-mechanics',
    /zahlungsbedingung|zahlungsmodalitat|zahlungsweise|zahlungsabwicklung|falligkeit|^wahrung|(?:zahlungs|vertrags|abrechnungs)wahrung|bankverbindung|umrechnung/,
  ],
  [
    'caps-and-minimums',
    /mindestlizenz|mindestgebuhr|mindestzahlung|mindestumsatz|hochstbetrag|obergrenze|deckelung|jahresmindest/,
  ],
  ['price-limits', /preisuntergrenze|preisobergrenze|preisgrenze|hochstpreis|mindestpreis/],
  ['volume-tiers', /mengenstaffel|mengenrabatt|staffel|stuckzahl/],
  ['geography', /landergruppe|regionale (?:satze|staffel)|landerfaktor/],
  [
    'royalty-base',
    /bemessungsgrundlage|berechnungsgrundlage|lizenzbasis|nettoverkaufspreis|nettoumsatz|nettoerlos|bezugsgrosse/,
  ],
  ['escalation', /indexierung|wertsicherung|preisanpassung|gleitklausel/],
  ['discounts', /rabatt|nachlass|abschlag|ermassigung|abzuge/],
  ['adjustment-events', /anpassung|anderung der verhaltnisse|neuverhandlung/],
  ['balancing-payment', /ausgleichszahlung|wertausgleich|spitzenausgleich/],
  [
    'rate',
    /lizenzgebuhr(?:en)?|lizenzsatz|lizenzsatze|stucklizenz|umsatzlizenz|laufende (?:lizenz|gebuhr)|gebuhrensatz|lizenzabgabe/,
  ],
  [
    'release',
    /freistellung fur die vergangenheit|vergangenheit|anspruchsverzicht|verzicht auf anspruche|erledigung|abgeltung|entlastung|altfalle/,
  ],
  [
    'dismissals',
    /klagerucknahme|rucknahme (?:der|von) klage|anhangige|rechtsstreit|laufende verfahren|einspruchsverfahren/,
  ],
  ['standstill', /stillhalte|verjahrung|klageverzicht|waffenruhe/],
  ['frand-statement', /\bfrand\b|fair, angemessen|diskriminierungsfrei/],
  [
    'capture-period',
    /kunftige (?:patente|schutzrechte)|stichtag fur (?:patente|schutzrechte)|neue schutzrechte/,
  ],
  [
    'patents-assigned',
    /ubertragung (?:der|von) (?:patent|schutzrecht)|patentubertragung|patentkauf|ubertragene (?:patente|schutzrechte)|rucklizenz/,
  ],
  [
    'licensed-patents',
    /(?:vertrags|lizenz)schutzrechte|vertragspatente|lizenzierte (?:patente|schutzrechte)|lizenzpatente|^patente$|schutzrechte|patentportfolio/,
  ],
  ['standards', /^standards\b|(?:mobilfunk|technische )standards?|(?:mobilfunk)?normen/],
  [
    'field-of-use',
    /anwendungsgebiet|nutzungsbereich|nutzungszweck|lizenzbereich|einsatzgebiet|anwendungsbereich/,
  ],
  [
    'products',
    /vertragsprodukt|vertragsgegenstand|lizenzprodukt|lizenzierte(?:s|n)? (?:produkt|erzeugnis|gegenst)|erzeugnisse|produkte/,
  ],
  ['exhaustion', /erschopfung|abnehmer|lieferkette/],
  ['third-party-rights', /rechte dritter|drittrechte|belastungen|bestehende lizenzen|vorlizenzen|patentpool/],
  [
    'rights',
    /lizenzumfang|umfang der (?:lizenz|rechte)|nutzungsrechte|unterlizenz|benutzungshandlung|lohnfertig|auftragsfertig/,
  ],
  ['exclusivity', /ausschliesslich|exklusiv|ubertragbarkeit|abtretung|rechtsnachfolg|^ubertragung\b/],
  [
    'grant-direction',
    /lizenzgewahr|lizenzerteil|lizenzeinraum|einraumung|rechtegewahr|kreuzlizenz|lizenzgegenstand|gegenstand der lizenz|wechselseitige lizenz|gewahrung (?:der|einer) lizenz/,
  ],
  [
    'territory',
    /vertragsgebiet|lizenzgebiet|territorium|raumlicher geltungsbereich|geltungsgebiet|^lander$|landerliste/,
  ],
  ['effective-date', /inkrafttreten|wirksamwerden|stichtag|vertragsbeginn|aufschiebende bedingung/],
  [
    'termination',
    /kundigung|kuendigung|vertragsbeendigung|beendigung|vertragsverletzung|insolvenz|auslaufrecht/,
  ],
  ['term', /laufzeit|vertragsdauer|lizenzdauer|dauer (?:des|der)|^dauer\b|verlangerung|vertragsende/],
  [
    'consideration',
    /vergutung|gegenleistung|pauschal(?:e|betrag|zahlung)|einmalzahlung|ratenzahlung|^zahlung|^entgelt|vorauszahlung|eintrittsgebuhr|kaufpreis/,
  ],
  ['reports', /abrechnung|berichte?\b|berichtspflicht|berichterstattung|meldung|rechnungslegung|auskunft/],
  ['supply-and-cooperation', /zusammenarbeit|kooperation|lieferung|ausrustung|liefervertrag/],
  ['confidentiality', /vertraulich|geheimhaltung|verschwiegenheit|pressemitteilung|veroffentlichung/],
  [
    'general',
    /schlussbestimmung|allgemeine (?:bestimmung|regelung)|sonstige|verschiedenes|salvatorisch|schriftform|mitteilungen|hohere gewalt|haftung|nebenabreden|kosten$/,
  ],
  ['warranties', /gewahrleistung|zusicherung|garantie|freistellung\b/],
  ['schedules', /anlagen\b|anhange\b|beilagen\b/],
  [
    'parties',
    /vertragsparteien|^(?:die )?parteien\b|verbundene unternehmen|konzernunternehmen|vertragspartner/,
  ],
];
