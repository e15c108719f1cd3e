import type { Label } from '#domain/kernel/field.ts'

/** Whom a risk may reach: a risk of AI is more than a risk to the organization (C-309). */
export const subjects = {
  organization: { en: 'The organization', de: 'Die Organisation' },
  individuals: { en: 'Individuals', de: 'Einzelne Menschen' },
  groups: { en: 'Groups of people', de: 'Gruppen von Menschen' },
  society: { en: 'Society', de: 'Die Gesellschaft' },
} as const satisfies Record<string, Label>

export type Subject = keyof typeof subjects
export const subjectNames = Object.keys(subjects) as Subject[]

/** How much a risk weighs, lightest first; which score falls where is the organization's to say. */
export const riskLevels = {
  low: { en: 'Low', de: 'Gering' },
  moderate: { en: 'Moderate', de: 'Mittel' },
  high: { en: 'High', de: 'Hoch' },
  veryHigh: { en: 'Very high', de: 'Sehr hoch' },
} as const satisfies Record<string, Label>

export type RiskLevel = keyof typeof riskLevels
export const riskLevelNames = Object.keys(riskLevels) as RiskLevel[]

/** Who may accept what remains, least first; whoever stands later may accept what those before may. */
export const acceptors = {
  riskOwner: { en: 'The owner of the risk', de: 'Wer für das Risiko verantwortlich ist' },
  processOwner: { en: 'A process owner', de: 'Prozessverantwortung' },
  aimsManager: { en: 'The AIMS manager', de: 'AIMS-Leitung' },
  topManagement: { en: 'Top management', de: 'Oberste Leitung' },
} as const satisfies Record<string, Label>

export type Acceptor = keyof typeof acceptors
export const acceptorNames = Object.keys(acceptors) as Acceptor[]

/** What asks for a risk or an impact to be looked at again (brief §3.5). */
export const triggers = {
  interval: { en: 'The interval is over', de: 'Die Frist ist um' },
  change: { en: 'A significant change', de: 'Eine wesentliche Änderung' },
  incident: { en: 'An incident', de: 'Ein Vorfall' },
  stageGate: { en: 'A new system or the next stage', de: 'Ein neues System oder die nächste Stufe' },
  drift: { en: 'A drift alert', de: 'Eine Abweichung in der Überwachung' },
  criteria: { en: 'The criteria changed', de: 'Die Kriterien haben sich geändert' },
  other: { en: 'Something else', de: 'Etwas anderes' },
} as const satisfies Record<string, Label>

export type Trigger = keyof typeof triggers
