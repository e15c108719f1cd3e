/**
 * Where an improvement can come from (C-035, C-036…C-063): a closed list, extended here and nowhere else. `linkTo` names the
 * record types one of which stands behind it; a staff suggestion comes from nobody's record, and of what fits nowhere none is known.
 */
export const sourceTypes = {
  auditFinding: {
    leans: 'audit',
    label: { en: 'Audit finding', de: 'Auditfeststellung' },
    linkTo: ['finding', 'audit'],
  },
  managementReview: {
    leans: 'proactive',
    label: { en: 'Management review', de: 'Managementbewertung' },
    linkTo: ['managementReview'],
  },
  performanceReview: {
    leans: 'proactive',
    label: { en: 'Performance review', de: 'Leistungsauswertung' },
    linkTo: ['performanceReview'],
  },
  monitoring: { leans: 'proactive', label: { en: 'Monitoring', de: 'Überwachung' }, linkTo: ['metric'] },
  improvingMetric: {
    leans: 'proactive',
    label: { en: 'Improving metric', de: 'Verbesserte Kennzahl' },
    linkTo: ['metric'],
  },
  trendAnalysis: {
    leans: 'proactive',
    label: { en: 'Trend analysis', de: 'Trendanalyse' },
    linkTo: ['metric', 'incident'],
  },
  sloPerformance: {
    leans: 'proactive',
    label: { en: 'Service level performance', de: 'Erfüllung der Servicelevel' },
    linkTo: ['metric'],
  },
  customerSatisfaction: {
    leans: 'proactive',
    label: { en: 'Customer satisfaction', de: 'Kundenzufriedenheit' },
    linkTo: ['metric'],
  },
  customerComplaint: {
    leans: 'corrective',
    label: { en: 'Customer complaint', de: 'Kundenbeschwerde' },
    linkTo: ['incident'],
  },
  stakeholderSurvey: {
    leans: 'proactive',
    label: { en: 'Stakeholder survey', de: 'Befragung interessierter Parteien' },
    linkTo: ['interestedParty', 'pulseSurvey'],
  },
  engagement: {
    leans: 'proactive',
    label: { en: 'Talk with interested parties', de: 'Gespräch mit interessierten Parteien' },
    linkTo: ['interestedParty'],
  },
  incident: { leans: 'corrective', label: { en: 'Incident', de: 'Vorfall' }, linkTo: ['incident'] },
  nearMiss: { leans: 'proactive', label: { en: 'Near miss', de: 'Beinahevorfall' }, linkTo: ['incident'] },
  riskAssessment: {
    leans: 'proactive',
    label: { en: 'Risk assessment', de: 'Risikobeurteilung' },
    linkTo: ['risk', 'riskAssessment'],
  },
  supplier: { leans: 'proactive', label: { en: 'Supplier', de: 'Lieferant' }, linkTo: ['supplier'] },
  staffSuggestion: { leans: 'proactive', label: { en: 'Staff suggestion', de: 'Vorschlag aus der Belegschaft' } },
  technicalAdvance: {
    leans: 'proactive',
    label: { en: 'Technical advance', de: 'Technischer Fortschritt' },
    linkTo: ['changeSignal'],
  },
  toolEvolution: {
    leans: 'proactive',
    label: { en: 'Tool evolution', de: 'Neue Werkzeuge' },
    linkTo: ['resource', 'changeSignal'],
  },
  methodologicalAdvance: {
    leans: 'proactive',
    label: { en: 'Methodological advance', de: 'Neue Methoden' },
    linkTo: ['document', 'changeSignal'],
  },
  industryLearning: {
    leans: 'proactive',
    label: { en: 'Industry learning', de: 'Lernen aus der Branche' },
    linkTo: ['changeSignal'],
  },
  regulatoryChange: {
    leans: 'proactive',
    label: { en: 'Regulatory change', de: 'Rechtsänderung' },
    linkTo: ['changeSignal'],
  },
  regulatoryGuidance: {
    leans: 'proactive',
    label: { en: 'Regulatory guidance', de: 'Behördlicher Leitfaden' },
    linkTo: ['changeSignal'],
  },
  standardUpdate: {
    leans: 'proactive',
    label: { en: 'Standard update', de: 'Neue Normausgabe' },
    linkTo: ['changeSignal'],
  },
  strategicShift: {
    leans: 'proactive',
    label: { en: 'Strategic shift', de: 'Strategiewechsel' },
    linkTo: ['changeSignal', 'contextIssue'],
  },
  capabilityBuilding: {
    leans: 'proactive',
    label: { en: 'Capability building', de: 'Aufbau von Fähigkeiten' },
    linkTo: ['investment'],
  },
  organizationalLearning: {
    leans: 'proactive',
    label: { en: 'Organizational learning', de: 'Lernen der Organisation' },
    linkTo: ['lesson', 'incident'],
  },
  benchmark: { leans: 'proactive', label: { en: 'Benchmark', de: 'Benchmark' }, linkTo: ['metric'] },
  researchPartnership: {
    leans: 'proactive',
    label: { en: 'Research partnership', de: 'Forschungspartnerschaft' },
    linkTo: ['investment'],
  },
  other: { leans: 'unknown', label: { en: 'Other', de: 'Andere' } },
} as const satisfies Readonly<Record<string, SourceTypeDefinition>>

/** What moves an entry: somebody else's finding, something that went wrong, or a look of one's own (C-150, C-151). */
export type Leaning = 'audit' | 'corrective' | 'proactive' | 'unknown'

interface SourceTypeDefinition {
  readonly leans: Leaning
  readonly label: { readonly en: string; readonly de: string }
  readonly linkTo?: readonly string[]
}

export type SourceType = keyof typeof sourceTypes

/** The labels alone, as a choice field wants them. */
export const sourceOptions = Object.fromEntries(
  Object.entries(sourceTypes).map(([type, { label }]) => [type, label]),
) as Record<SourceType, { readonly en: string; readonly de: string }>

/** The record types one of which stands behind a source of this kind; empty where words are enough. */
export function sourceKinds(type: SourceType): readonly string[] {
  const definition: SourceTypeDefinition = sourceTypes[type]
  return definition.linkTo ?? []
}
