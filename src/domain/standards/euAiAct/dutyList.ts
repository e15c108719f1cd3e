import type { Label } from '#domain/kernel/field.ts'
import {
  type DutyDates,
  generalPurposeDates,
  literacyDates,
  markingDates,
  newBanDates,
  prohibitedDates,
  transparencyDates,
} from './dates.ts'

/** Whom an article addresses. */
export type Actor = 'provider' | 'deployer' | 'importer' | 'distributor'
export type Tier = 'prohibited' | 'high' | 'limited' | 'minimal' | 'gpai'

/** One duty of the law, in our own words: law, not legal advice (brief §1.7). */
export interface DutyRow {
  readonly article: string
  readonly actors: readonly Actor[]
  readonly tiers: readonly Tier[]
  readonly title: Label
  /** Absent: the dates of high-risk systems, which follow from the annex. */
  readonly dates?: DutyDates
}

const all: readonly Tier[] = ['prohibited', 'high', 'limited', 'minimal', 'gpai']
const high: readonly Tier[] = ['high']
const provider: readonly Actor[] = ['provider']
const deployer: readonly Actor[] = ['deployer']
const everyone: readonly Actor[] = ['provider', 'deployer', 'importer', 'distributor']

function highRisk(article: string, actors: readonly Actor[], en: string, de: string): DutyRow {
  return { article, actors, tiers: high, title: { en, de } }
}

export const dutyRows: readonly DutyRow[] = [
  {
    article: '4',
    actors: ['provider', 'deployer'],
    tiers: all,
    title: {
      en: 'Take measures that support AI literacy of staff',
      de: 'Maßnahmen treffen, die die KI-Kompetenz des Personals fördern',
    },
    dates: literacyDates,
  },
  {
    article: '5',
    actors: everyone,
    tiers: ['prohibited'],
    title: {
      en: 'Do not place on the market, put into service or use',
      de: 'Nicht in Verkehr bringen, in Betrieb nehmen oder nutzen',
    },
    dates: prohibitedDates,
  },
  {
    article: '5',
    actors: everyone,
    tiers: ['prohibited'],
    title: {
      en: 'Not even to generate intimate imagery without consent or of children (ban of 2026)',
      de: 'Auch nicht, um intime Bilder ohne Einwilligung oder von Kindern zu erzeugen (Verbot von 2026)',
    },
    dates: newBanDates,
  },
  highRisk('6', provider, 'Document how the system was classified', 'Einstufung des Systems dokumentieren'),
  highRisk(
    '8',
    provider,
    'Meet the requirements for high-risk systems',
    'Anforderungen an Hochrisiko-Systeme erfüllen',
  ),
  highRisk(
    '9',
    provider,
    'Run a risk management system over the whole life',
    'Risikomanagement über den ganzen Lebenszyklus betreiben',
  ),
  highRisk(
    '10',
    provider,
    'Govern data: quality, origin, examination for bias',
    'Daten steuern: Qualität, Herkunft, Prüfung auf Verzerrung',
  ),
  highRisk('11', provider, 'Keep technical documentation current', 'Technische Dokumentation aktuell halten'),
  highRisk('12', provider, 'Let the system log events by itself', 'Ereignisse automatisch protokollieren lassen'),
  highRisk('13', provider, 'Give deployers instructions they can work with', 'Betreibern brauchbare Anleitungen geben'),
  highRisk(
    '14',
    provider,
    'Design oversight: understand, override, stop',
    'Aufsicht entwerfen: verstehen, übersteuern, anhalten',
  ),
  highRisk(
    '14',
    deployer,
    'Assign human oversight to competent people',
    'Menschliche Aufsicht befähigten Personen übertragen',
  ),
  highRisk(
    '15',
    provider,
    'Show accuracy, robustness and cybersecurity',
    'Genauigkeit, Robustheit und Cybersicherheit zeigen',
  ),
  highRisk('16', provider, 'Fulfil the overall duties of a provider', 'Die Gesamtpflichten eines Anbieters erfüllen'),
  highRisk(
    '17',
    provider,
    'Keep a quality management system with its 13 aspects',
    'Ein Qualitätsmanagementsystem mit seinen 13 Aspekten unterhalten',
  ),
  highRisk('18', provider, 'Keep documentation for ten years', 'Dokumentation zehn Jahre aufbewahren'),
  highRisk('19', provider, 'Keep logs for at least six months', 'Protokolle mindestens sechs Monate aufbewahren'),
  highRisk(
    '20',
    provider,
    'Correct at once what does not conform; inform the chain',
    'Nicht Konformes sofort berichtigen; die Kette informieren',
  ),
  highRisk('21', provider, 'Cooperate with authorities', 'Mit Behörden zusammenarbeiten'),
  highRisk(
    '22',
    provider,
    'From outside the EU: name an authorised representative',
    'Von außerhalb der EU: Bevollmächtigten benennen',
  ),
  highRisk('23', ['importer'], 'Verify before placing on the market', 'Vor dem Inverkehrbringen prüfen'),
  highRisk('24', ['distributor'], 'Verify before making available', 'Vor der Bereitstellung prüfen'),
  highRisk(
    '25',
    everyone,
    'Know when one becomes the provider; written terms with suppliers',
    'Wissen, wann man Anbieter wird; schriftliche Bedingungen mit Lieferanten',
  ),
  highRisk(
    '26',
    deployer,
    'Use as instructed; oversee, monitor, keep logs, inform people',
    'Nach Anleitung nutzen; beaufsichtigen, beobachten, Protokolle aufbewahren, Menschen informieren',
  ),
  highRisk(
    '27',
    deployer,
    'Where obliged: assess fundamental rights before first use',
    'Wo verpflichtet: Grundrechte vor der ersten Nutzung abschätzen',
  ),
  highRisk(
    '43',
    provider,
    'Assess conformity; again after substantial modification',
    'Konformität bewerten; erneut nach wesentlicher Änderung',
  ),
  highRisk('47', provider, 'Draw up the EU declaration of conformity', 'EU-Konformitätserklärung ausstellen'),
  highRisk('48', provider, 'Affix the CE marking', 'CE-Kennzeichnung anbringen'),
  highRisk(
    '49',
    ['provider', 'deployer'],
    'Register in the EU database (deployers: public bodies)',
    'In der EU-Datenbank registrieren (Betreiber: öffentliche Stellen)',
  ),
  highRisk(
    '72',
    provider,
    'Monitor after placing on the market, by a plan',
    'Nach dem Inverkehrbringen planmäßig beobachten',
  ),
  highRisk(
    '73',
    provider,
    'Report serious incidents: 15, 10 or 2 days',
    'Schwerwiegende Vorfälle melden: 15, 10 oder 2 Tage',
  ),
  {
    article: '50',
    actors: ['provider', 'deployer'],
    tiers: ['high', 'limited'],
    title: {
      en: 'Tell people that it is AI; label what is synthetic',
      de: 'Menschen sagen, dass es KI ist; Künstliches kennzeichnen',
    },
    dates: transparencyDates,
  },
  {
    article: '50',
    actors: provider,
    tiers: ['limited', 'gpai'],
    title: {
      en: 'Mark synthetic content of systems already on the market (50(2))',
      de: 'Künstliche Inhalte schon vermarkteter Systeme maschinenlesbar kennzeichnen (50 Abs. 2)',
    },
    dates: markingDates,
  },
  {
    article: '53',
    actors: provider,
    tiers: ['gpai'],
    title: {
      en: 'Model documentation, information downstream, copyright policy, summary of training content',
      de: 'Modelldokumentation, Information für Nachgelagerte, Urheberrechtspolitik, Zusammenfassung der Trainingsinhalte',
    },
    dates: generalPurposeDates,
  },
  {
    article: '55',
    actors: provider,
    tiers: ['gpai'],
    title: {
      en: 'With systemic risk: evaluate, mitigate, report, secure',
      de: 'Mit systemischem Risiko: bewerten, mindern, melden, schützen',
    },
    dates: generalPurposeDates,
  },
]
