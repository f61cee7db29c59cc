import type { HeadingWords } from './heading-words.ts';

export const french: HeadingWords = [
  [
    'non-binding-statement',
    /non.?contraignant|absence d.engagement|sans engagement|caractere (?:non )?(?:contraignant|obligatoire)|lettre d.intention|portee du (?:present )?document/,
  ],
  ['most-favoured-licensee', /plus favoris|egalite de traitement|conditions plus favorables/],
  ['no-challenge', /non.?contestation|contestation (?:de la validite|des brevets)/],
  ['change-of-control', /changement de controle/],
  [
    'acquired-entities',
    /societes? acquises?|entites? acquises?|croissance externe|fusions?\b|acquisitions?\b/,
  ],
  ['governing-law', /(?:loi|droit) applicable|langue du contrat|^loi\b|choix de la loi|^langue\b/],
  [
    'dispute-resolution',
    /litige|differend|arbitrage|juridiction|tribuna(?:l|ux)|competence|mediation|for juridique/,
  ],
  [
    'late-interest',
    /interets? (?:de retard|moratoires?)|retard de paiement|penalites? de retard|^interets?\b/,
  ],
  [
    'records-and-audit',
    /\baudit|controle (?:des|de la) (?:comptes?|comptabilite)|registres?\b|comptabilite|livres (?:comptables|et)|verification des comptes|tenue des/,
  ],
  ['tax', /impots?\b|fiscalite|regime fiscal|taxes?\b|retenue a la source|\btva\b/],
  [
    'payment-mechanics',
    /modalites? de (?:paiement|reglement)|conditions de paiement|devises?\b|monnaie|echeances? de paiement|facturation|mode de paiement/,
  ],
  ['caps-and-minimums', /minimum|minima\b|plafond(?:s|nement)?\b|redevance minimale|avance (?:sur|garantie)/],
  ['price-limits', /prix (?:plancher|plafond|minimum|maximum)|plancher/],
  ['volume-tiers', /paliers?\b|tranches? de|degressi|remises? sur volume/],
  ['geography', /taux par (?:pays|region)|repartition geographique|zones? geographiques?/],
  [
    'royalty-base',
    /assiette|base de (?:calcul|redevance)|prix de vente net|ventes nettes|chiffre d.affaires net/,
  ],
  ['escalation', /indexation|revision (?:du prix|des prix|des taux)|actualisation/],
  ['discounts', /remises?\b|rabais|abattement|reduction|deductions?\b/],
  ['adjustment-events', /ajustement|adaptation|imprevision|renegociation|evenements? d/],
  ['balancing-payment', /soulte|paiement compensatoire|paiement d.equilibre|compensation/],
  ['rate', /redevances?|royalties|royautes?\b|taux (?:de|des) (?:redevance|royalt)|^taux\b/],
  [
    'release',
    /quittance|renonciation aux (?:reclamations|actions)|decharge|liberation|actes (?:passes|anterieurs)|contrefacon passee|passe$/,
  ],
  [
    'dismissals',
    /desistement|retrait des (?:actions|plaintes|procedures)|procedures? (?:en cours|pendantes?)|actions en cours/,
  ],
  [
    'standstill',
    /moratoire|suspension (?:des|de la) (?:actions|procedures|prescription)|prescription|statu quo|abstention d.agir/,
  ],
  ['frand-statement', /\bfrand\b|equitables?,? raisonnables?/],
  ['capture-period', /brevets? futurs?|periode de captation|brevets? a venir/],
  [
    'patents-assigned',
    /cession (?:de|des) brevets|brevets? cedes?|vente (?:de|des) brevets|licence en retour|retrocession/,
  ],
  [
    'licensed-patents',
    /brevets? (?:concedes?|licencies?|sous licence|vises?|essentiels?)|^(?:les )?brevets?$|portefeuille/,
  ],
  ['standards', /normes?\b|^standards\b|standards? (?:techniques?|vises|concernes)/],
  [
    'field-of-use',
    /domaine (?:d.application|d.utilisation|d.exploitation|technique)|champ d.(?:application|utilisation)/,
  ],
  ['products', /produits?\b/],
  ['exhaustion', /epuisement|clients et distributeurs/],
  [
    'third-party-rights',
    /droits? (?:des|de) tiers|^tiers\b|licences? anterieures?|licences? existantes?|pools? de brevets/,
  ],
  [
    'rights',
    /etendue (?:de la licence|des droits)|portee de la licence|droits? concedes?|sous.?licence|fabrication par des tiers|droits? d.exploitation/,
  ],
  [
    'exclusivity',
    /exclusi|cession (?:du|de) (?:contrat|la licence|present)|cessibilite|incessibilite|intuitu personae|transmissi|^cession\b|transfert/,
  ],
  [
    'grant-direction',
    /concession d|^concession$|octroi|licences? croisees?|objet (?:de la licence|du contrat)|engagement de ne pas (?:poursuivre|agir)/,
  ],
  ['territory', /territoire|pays concernes|etendue territoriale/],
  [
    'effective-date',
    /date d.effet|entree en vigueur|prise d.effet|date de signature|conditions? suspensives?/,
  ],
  [
    'termination',
    /resiliation|fin du contrat|resolution (?:du contrat|pour)|manquement|cessation|insolvabilite|faillite/,
  ],
  ['term', /duree|renouvellement|prorogation|terme du contrat|expiration|reconduction/],
  [
    'consideration',
    /contrepartie|remuneration|paiements?\b|somme forfaitaire|forfait|conditions financieres|versements?\b|\bprix\b|droit d.entree/,
  ],
  [
    'reports',
    /rapports?\b|releves?\b|declarations? (?:de|des) (?:ventes|redevances)|etats? (?:de|des) (?:ventes|redevances)|reddition des comptes/,
  ],
  ['supply-and-cooperation', /cooperation|collaboration|fourniture|approvisionnement|equipements?\b/],
  ['confidentiality', /confidentialite|secret\b|communiques?\b|publicite|non.?divulgation/],
  [
    'general',
    /dispositions? (?:generales?|diverses|finales)|divers$|notifications?\b|force majeure|integralite|divisibilite|modifications? du contrat|avenants?\b|responsabilite|\bfrais\b/,
  ],
  ['warranties', /garanties?\b|declarations? et garanties|indemnisation/],
  ['schedules', /annexes\b|pieces jointes/],
  ['parties', /^(?:les )?parties\b|entre les soussignes|^entre\b|societes? affiliees?|affilies/],
];
