import type { Label } from '#domain/kernel/field.ts'
import type { SourceType } from '#domain/records/sourceTypes.ts'
import { filled, type Language } from './language.ts'

/** What a signal names itself by, beside its sentence. */
export interface Titled {
  /** A kind of signal; `faded` where an improvement no longer holds. */
  readonly kind: string
  readonly direction: string
  /** The metric's name with its service, or null for incidents. */
  readonly metric: { readonly name: string; readonly service: string | null } | null
  /** What incidents have in common. */
  readonly shared: Readonly<Record<string, string>> | null
}

interface Origin {
  readonly title: Label
  readonly source: SourceType
}

/** The title of the candidate a signal makes, and the source it names (C-036…C-048, C-061). */
const origins: Readonly<Record<string, Origin>> = {
  sloSustained: {
    title: { en: 'Service level missed: {subject}', de: 'Servicelevel verfehlt: {subject}' },
    source: 'sloPerformance',
  },
  sloBudget: {
    title: { en: 'Error budget used up: {subject}', de: 'Fehlerbudget aufgebraucht: {subject}' },
    source: 'sloPerformance',
  },
  risingCounts: { title: { en: 'Rising: {subject}', de: 'Steigt: {subject}' }, source: 'trendAnalysis' },
  satisfactionFalling: {
    title: { en: 'Satisfaction: {subject}', de: 'Zufriedenheit: {subject}' },
    source: 'customerSatisfaction',
  },
  drift: { title: { en: 'Drifting: {subject}', de: 'Driftet: {subject}' }, source: 'monitoring' },
  threeInARow: { title: { en: 'Getting worse: {subject}', de: 'Wird schlechter: {subject}' }, source: 'monitoring' },
  benchmarkGap: {
    title: { en: 'Behind the benchmark: {subject}', de: 'Hinter dem Benchmark: {subject}' },
    source: 'benchmark',
  },
  complaintCluster: {
    title: { en: 'Complaints about {subject}', de: 'Beschwerden über {subject}' },
    source: 'customerComplaint',
  },
  incidentPattern: {
    title: { en: 'Incidents alike: {subject}', de: 'Gleichartige Vorfälle: {subject}' },
    source: 'incident',
  },
  faded: { title: { en: 'No longer holds: {subject}', de: 'Hält nicht mehr: {subject}' }, source: 'monitoring' },
}

/** What went better is worth having elsewhere (C-037). */
const better: Origin = {
  title: { en: 'Adopt elsewhere what improved {subject}', de: 'Andernorts übernehmen, was {subject} verbessert hat' },
  source: 'improvingMetric',
}

export function signalTitle(titled: Titled, language: Language): string {
  return filled(originOf(titled).title[language], { subject: subjectNamed(titled, language) })
}

export function signalSource(titled: Pick<Titled, 'kind' | 'direction'>): SourceType {
  return originOf(titled).source
}

const shares: Readonly<Record<string, Label>> = {
  priority: { en: '{value} incidents', de: '{value}-Vorfälle' },
  service: { en: 'system {value}', de: 'System {value}' },
  cause: { en: 'cause “{value}”', de: 'Ursache „{value}“' },
  theme: { en: '“{value}”', de: '„{value}“' },
}

/** What it is about in few words: the metric and its service, or what the incidents have in common. */
export function subjectNamed({ metric, shared }: Pick<Titled, 'metric' | 'shared'>, language: Language): string {
  if (metric) return metric.service ? `${metric.name} (${metric.service})` : metric.name
  return Object.entries(shared ?? {})
    .map(([name, value]) => filled(shares[name]?.[language] ?? '{value}', { value }))
    .join(', ')
}

function originOf({ kind, direction }: Pick<Titled, 'kind' | 'direction'>): Origin {
  if (direction === 'better' && kind !== 'faded') return better
  return origins[kind] ?? { title: { en: '{subject}', de: '{subject}' }, source: 'monitoring' }
}

/** Where it may be adopted, below the sentence of what went better. */
export const signalLines = {
  elsewhere: { en: 'Systems without it: {services}.', de: 'Systeme ohne sie: {services}.' },
  nowhere: {
    en: 'No other system is known that does not have it yet.',
    de: 'Es ist kein anderes System bekannt, das sie noch nicht hat.',
  },
} as const satisfies Record<string, Label>
