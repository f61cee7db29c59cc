import type { HeadingWords } from './heading-words.ts';

export const spanish: HeadingWords = [
  [
    'non-binding-statement',
    /no vinculante|caracter (?:no )?vinculante|sin compromiso|carta de intenciones|efecto vinculante/,
  ],
  ['most-favoured-licensee', /mas favorecid|igualdad de trato|condiciones mas favorables/],
  ['no-challenge', /no (?:impugnacion|oposicion)|impugnacion/],
  ['change-of-control', /cambio de control/],
  ['acquired-entities', /(?:sociedades|entidades|empresas) adquiridas|adquisiciones|fusiones/],
  ['governing-law', /(?:ley|legislacion|derecho) aplicable|legislacion|^ley\b|idioma/],
  [
    'dispute-resolution',
    /controversias?|disputas?|litigios?\b|arbitraje|jurisdiccion|tribunales|fuero|resolucion de conflictos|mediacion|competencia judicial/,
  ],
  [
    'late-interest',
    /intereses? (?:de demora|moratorios?|por mora)|\bmora\b|pagos? atrasados?|retraso en (?:el )?pago|^intereses\b/,
  ],
  ['records-and-audit', /auditoria|registros?\b|libros? (?:contables|y registros)|contabilidad|inspeccion/],
  ['tax', /impuestos?|fiscalidad|regimen fiscal|retenci(?:on|ones)|tributos?|\biva\b/],
  [
    'payment-mechanics',
    /(?:forma|modalidad(?:es)?|condiciones|metodo|plazos?) de pago|moneda|divisas?\b|tipo de cambio|facturacion/,
  ],
  ['caps-and-minimums', /minim[oa]s?\b|tope anual|limite anual|maximo anual|regalias? minimas?/],
  ['price-limits', /precio (?:minimo|maximo)|(?:suelo|techo) de precio|limites de precio/],
  ['volume-tiers', /tramos?\b|escalas? (?:de|por) volumen|niveles de volumen|por volumen/],
  ['geography', /tasas? por (?:pais|region)|zonas? geograficas?|geografi/],
  ['royalty-base', /base de (?:calculo|regalias?|canon)|precio (?:neto de venta|de venta neto)|ventas netas/],
  ['escalation', /indexacion|actualizacion|revision de (?:precios|tasas)/],
  ['discounts', /descuentos?|rebajas?|bonificaci|deducciones/],
  ['adjustment-events', /ajustes?\b|renegociacion|revision de las condiciones/],
  ['balancing-payment', /pago (?:compensatorio|de compensacion|de equilibrio)|compensacion/],
  ['rate', /regalias?|^canon(?:es)?(?: de| por|$)|royalties|tasas? de regalia|^tasas?\b/],
  [
    'release',
    /exoneracion|liberacion|finiquito|renuncia (?:a|de) (?:acciones|reclamaciones)|(?:infracciones|actos|ventas) (?:pasad|anterior)|el pasado/,
  ],
  [
    'dismissals',
    /desistimiento|retirada de (?:demandas|acciones)|procedimientos? (?:pendientes?|en curso)|litigios? pendientes?/,
  ],
  [
    'standstill',
    /moratoria|suspension de (?:acciones|plazos|procedimientos)|prescripcion|no agresion|statu quo/,
  ],
  ['frand-statement', /\bfrand\b|just[oa]s?,? (?:y )?razonables?/],
  ['capture-period', /patentes futuras|periodo de captura/],
  [
    'patents-assigned',
    /cesion de (?:las )?patentes|patentes (?:cedidas|transferidas|vendidas)|venta de patentes|licencia de vuelta|retrolicencia/,
  ],
  [
    'licensed-patents',
    /patentes? (?:licenciadas?|objeto|concedidas?|esenciales?)|^(?:las )?patentes?$|cartera/,
  ],
  ['standards', /estandares|normas? tecnicas?|\bestandar$/],
  ['field-of-use', /campo (?:de uso|de aplicacion|tecnico)|ambito (?:de uso|de aplicacion)/],
  ['products', /productos?\b/],
  ['exhaustion', /agotamiento|clientes y distribuidores/],
  [
    'third-party-rights',
    /derechos? de terceros|terceros\b|licencias? (?:anteriores|existentes|previas)|gravamenes/,
  ],
  [
    'rights',
    /alcance de la licencia|derechos? (?:concedidos?|licenciados?)|sublicencia|fabricacion por terceros/,
  ],
  [
    'exclusivity',
    /exclusi|cesion (?:del|de este) (?:contrato|acuerdo)|^cesion\b|transferibilidad|transmisi|cesionarios/,
  ],
  [
    'grant-direction',
    /concesion|otorgamiento|licencias? cruzadas?|objeto (?:de la licencia|del contrato|del acuerdo)|pacto de no demandar/,
  ],
  ['territory', /territorio|ambito territorial|paises/],
  [
    'effective-date',
    /fecha (?:de entrada en vigor|efectiva|de efecto|de firma)|entrada en vigor|condiciones suspensivas/,
  ],
  ['termination', /terminacion|rescision|resolucion (?:del|anticipada)|extincion|incumplimiento|insolvencia/],
  ['term', /duracion|vigencia|plazo (?:del?|de vigencia)|^plazo\b|renovacion|prorroga|vencimiento/],
  [
    'consideration',
    /contraprestacion|remuneracion|pagos?\b|suma (?:global|alzada)|condiciones (?:economicas|financieras)|\bprecio\b|cuotas?\b/,
  ],
  ['reports', /informes?\b|reportes?\b|declaraci(?:on|ones) de (?:ventas|regalias)|liquidaci/],
  ['supply-and-cooperation', /cooperacion|colaboracion|suministro|equipos?\b/],
  ['confidentiality', /confidencial|secreto\b|publicidad|comunicados? de prensa|no divulgacion/],
  [
    'general',
    /disposiciones (?:generales|varias|finales)|generalidades|miscelanea|varios$|notificaciones|fuerza mayor|acuerdo (?:integro|completo)|divisibilidad|modificaciones|responsabilidad|\bgastos\b/,
  ],
  ['warranties', /garantias?\b|declaraciones y garantias|indemnizaci|manifestaciones/],
  ['schedules', /anexos\b|apendices\b/],
  ['parties', /^(?:las )?partes\b|^entre\b|partes contratantes|filiales|afiliadas/],
];
