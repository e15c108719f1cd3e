import type { Label } from '#domain/kernel/field.ts'

const chapters: Readonly<Record<string, Label>> = {
  '4': { en: 'Context of the organization', de: 'Umfeld der Organisation' },
  '5': { en: 'Leadership', de: 'Führung' },
  '6': { en: 'Planning', de: 'Planung' },
  '7': { en: 'Support', de: 'Unterstützung' },
  '8': { en: 'Operation', de: 'Betrieb' },
  '9': { en: 'Performance evaluation', de: 'Bewertung der Leistung' },
  '10': { en: 'Improvement', de: 'Verbesserung' },
}

const annexOf42001: Readonly<Record<string, Label>> = {
  'A.2': { en: 'Policy direction for AI', de: 'Vorgaben für KI' },
  'A.3': { en: 'Accountable organization', de: 'Verantwortliche Organisation' },
  'A.4': { en: 'Resources behind AI systems', de: 'Ressourcen hinter KI-Systemen' },
  'A.5': { en: 'Impact assessment', de: 'Folgenabschätzung' },
  'A.6': { en: 'AI life cycle', de: 'Lebenszyklus der KI' },
  'A.7': { en: 'Data', de: 'Daten' },
  'A.8': { en: 'Information for parties', de: 'Information für Parteien' },
  'A.9': { en: 'Responsible use', de: 'Verantwortungsvolle Nutzung' },
  'A.10': { en: 'Third parties and customers', de: 'Dritte und Kunden' },
}

const annexOf27001: Readonly<Record<string, Label>> = {
  'A.5': { en: 'Organizational controls', de: 'Organisatorische Maßnahmen' },
  'A.6': { en: 'Controls on people', de: 'Maßnahmen zu Menschen' },
  'A.7': { en: 'Physical controls', de: 'Physische Maßnahmen' },
  'A.8': { en: 'Technological controls', de: 'Technische Maßnahmen' },
}

const categories: Readonly<Record<string, Label>> = {
  'GOVERN 1': { en: 'Govern: policies and processes', de: 'Govern: Richtlinien und Prozesse' },
  'GOVERN 2': { en: 'Govern: accountability', de: 'Govern: Verantwortung' },
  'GOVERN 3': { en: 'Govern: workforce', de: 'Govern: Belegschaft' },
  'GOVERN 4': { en: 'Govern: risk culture', de: 'Govern: Risikokultur' },
  'GOVERN 5': { en: 'Govern: engagement', de: 'Govern: Einbindung' },
  'GOVERN 6': { en: 'Govern: third parties', de: 'Govern: Dritte' },
  'MAP 1': { en: 'Map: context', de: 'Map: Umfeld' },
  'MAP 2': { en: 'Map: categorisation', de: 'Map: Einordnung' },
  'MAP 3': { en: 'Map: capabilities and costs', de: 'Map: Fähigkeiten und Kosten' },
  'MAP 4': { en: 'Map: components', de: 'Map: Bestandteile' },
  'MAP 5': { en: 'Map: impacts', de: 'Map: Folgen' },
  'MEASURE 1': { en: 'Measure: methods', de: 'Measure: Methoden' },
  'MEASURE 2': { en: 'Measure: trustworthiness', de: 'Measure: Vertrauenswürdigkeit' },
  'MEASURE 3': { en: 'Measure: tracking', de: 'Measure: Verfolgung' },
  'MEASURE 4': { en: 'Measure: feedback on measuring', de: 'Measure: Rückmeldung zum Messen' },
  'MANAGE 1': { en: 'Manage: priorities and responses', de: 'Manage: Rangfolge und Antworten' },
  'MANAGE 2': { en: 'Manage: benefit', de: 'Manage: Nutzen' },
  'MANAGE 3': { en: 'Manage: third parties', de: 'Manage: Dritte' },
  'MANAGE 4': { en: 'Manage: response and communication', de: 'Manage: Reaktion und Kommunikation' },
}

const obliged: readonly (readonly [number, Label])[] = [
  [5, { en: 'General', de: 'Allgemeines' }],
  [15, { en: 'Requirements for high-risk systems', de: 'Anforderungen an Hochrisiko-Systeme' }],
  [22, { en: 'Duties of providers', de: 'Pflichten der Anbieter' }],
  [27, { en: 'Duties of others in the chain', de: 'Pflichten anderer in der Kette' }],
  [49, { en: 'Conformity and registration', de: 'Konformität und Registrierung' }],
  [50, { en: 'Transparency', de: 'Transparenz' }],
  [55, { en: 'General-purpose models', de: 'Modelle mit allgemeinem Verwendungszweck' }],
  [73, { en: 'After placing on the market', de: 'Nach dem Inverkehrbringen' }],
]

/** The heading a requirement stands under: its ref there (`8`, `A.6`, `GOVERN 1`) and our words for it. */
export function headingOf(standard: string, ref: string): { readonly ref: string; readonly title: Label } | undefined {
  if (standard === 'euaiact') return articles(Number(ref))
  const above = ref.startsWith('A.') ? ref.split('.').slice(0, 2).join('.') : (ref.split('.')[0] ?? '')
  const own = { ...(standard === 'iso42001' ? annexOf42001 : annexOf27001), ...chapters, ...categories }
  const title = own[above]
  return title && { ref: above, title }
}

function articles(article: number) {
  const at = obliged.findIndex(([last]) => article <= last)
  const found = obliged[at]
  return found && { ref: '', title: found[1] }
}
