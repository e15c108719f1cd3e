/**
 * Where an improvement can come from (C-035, C-036…C-063): a closed list, extended here and nowhere else. `linkTo` names the
 * record type the source is linked to; without it words are enough (C-035: staff suggestions, and what fits nowhere).
 */
export const sourceTypes = {
  auditFinding: { label: { en: 'Audit finding', de: 'Auditfeststellung' }, linkTo: 'finding' },
  managementReview: { label: { en: 'Management review', de: 'Managementbewertung' }, linkTo: 'managementReview' },
  performanceReview: { label: { en: 'Performance review', de: 'Leistungsauswertung' }, linkTo: 'performanceReview' },
  monitoring: { label: { en: 'Monitoring', de: 'Überwachung' }, linkTo: 'metric' },
  improvingMetric: { label: { en: 'Improving metric', de: 'Verbesserte Kennzahl' }, linkTo: 'metric' },
  trendAnalysis: { label: { en: 'Trend analysis', de: 'Trendanalyse' }, linkTo: 'metric' },
  sloPerformance: { label: { en: 'Service level performance', de: 'Erfüllung der Servicelevel' }, linkTo: 'metric' },
  customerSatisfaction: { label: { en: 'Customer satisfaction', de: 'Kundenzufriedenheit' }, linkTo: 'metric' },
  customerComplaint: { label: { en: 'Customer complaint', de: 'Kundenbeschwerde' }, linkTo: 'complaint' },
  stakeholderSurvey: { label: { en: 'Stakeholder survey', de: 'Befragung interessierter Parteien' }, linkTo: 'survey' },
  incident: { label: { en: 'Incident', de: 'Vorfall' }, linkTo: 'incident' },
  nearMiss: { label: { en: 'Near miss', de: 'Beinahevorfall' }, linkTo: 'nearMiss' },
  riskAssessment: { label: { en: 'Risk assessment', de: 'Risikobeurteilung' }, linkTo: 'risk' },
  supplier: { label: { en: 'Supplier', de: 'Lieferant' }, linkTo: 'supplier' },
  staffSuggestion: { label: { en: 'Staff suggestion', de: 'Vorschlag aus der Belegschaft' } },
  technicalAdvance: { label: { en: 'Technical advance', de: 'Technischer Fortschritt' }, linkTo: 'externalLesson' },
  toolEvolution: { label: { en: 'Tool evolution', de: 'Neue Werkzeuge' }, linkTo: 'resource' },
  methodologicalAdvance: { label: { en: 'Methodological advance', de: 'Neue Methoden' }, linkTo: 'document' },
  industryLearning: { label: { en: 'Industry learning', de: 'Lernen aus der Branche' }, linkTo: 'externalLesson' },
  regulatoryChange: { label: { en: 'Regulatory change', de: 'Rechtsänderung' }, linkTo: 'regulation' },
  regulatoryGuidance: { label: { en: 'Regulatory guidance', de: 'Behördlicher Leitfaden' }, linkTo: 'regulation' },
  standardUpdate: { label: { en: 'Standard update', de: 'Neue Normausgabe' }, linkTo: 'standardEdition' },
  strategicShift: { label: { en: 'Strategic shift', de: 'Strategiewechsel' }, linkTo: 'changeSignal' },
  capabilityBuilding: { label: { en: 'Capability building', de: 'Aufbau von Fähigkeiten' }, linkTo: 'investment' },
  organizationalLearning: { label: { en: 'Organizational learning', de: 'Lernen der Organisation' }, linkTo: 'lesson' },
  benchmark: { label: { en: 'Benchmark', de: 'Benchmark' }, linkTo: 'benchmark' },
  researchPartnership: { label: { en: 'Research partnership', de: 'Forschungspartnerschaft' }, linkTo: 'partnership' },
  other: { label: { en: 'Other', de: 'Andere' } },
} as const satisfies Readonly<Record<string, SourceTypeDefinition>>

interface SourceTypeDefinition {
  readonly label: { readonly en: string; readonly de: string }
  readonly linkTo?: string
}

export type SourceType = keyof typeof sourceTypes

/** The labels alone, as a choice field wants them. */
export const sourceOptions = Object.fromEntries(
  Object.entries(sourceTypes).map(([type, { label }]) => [type, label]),
) as Record<SourceType, { readonly en: string; readonly de: string }>

/** The record type a source of this kind must be linked to; undefined where words are enough. */
export function sourceLink(type: SourceType): string | undefined {
  const definition: SourceTypeDefinition = sourceTypes[type]
  return definition.linkTo
}
