import type { Label } from '#domain/kernel/field.ts'
import type { TrendDimension } from '#domain/reports/trends/trendRow.ts'

/** What nonconformities may share, and how a candidate made of a pattern speaks of it. */
export const trendDimensionWords = {
  requirement: { en: 'Requirement', de: 'Anforderung' },
  cause: { en: 'Kind of cause', de: 'Ursachenart' },
  aiSystem: { en: 'AI system', de: 'KI-System' },
  site: { en: 'Site', de: 'Standort' },
  severity: { en: 'Severity', de: 'Schwere' },
} as const satisfies Record<TrendDimension, Label>

export const patternWords = {
  title: {
    en: '{subject}: {count} nonconformities in a year',
    de: '{subject}: {count} Nichtkonformitäten in einem Jahr',
  },
  description: {
    en: '{count} nonconformities of the last 365 days share this. {dimension}: {subject}. They are {records}. Mending each by itself has not stopped them; what do they have in common?',
    de: '{count} Nichtkonformitäten der letzten 365 Tage teilen dies. {dimension}: {subject}. Es sind {records}. Jede einzeln zu beheben hat sie nicht aufgehalten; was haben sie gemeinsam?',
  },
  none: { en: 'Not stated', de: 'Nicht angegeben' },
  unseen: { en: 'An AI system you may not see', de: 'Ein KI-System, das Sie nicht sehen dürfen' },
} as const satisfies Record<string, Label>
