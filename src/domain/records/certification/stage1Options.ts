import type { Stage1Topic } from '#domain/certification/rules/stage1.ts'
import type { Label } from '#domain/kernel/field.ts'

/** What a stage 1 looks at (R16), in words. */
export const stage1Options = {
  documents: { en: 'Documents', de: 'Dokumente' },
  siteConditions: { en: 'Conditions at the sites', de: 'Verhältnisse an den Standorten' },
  scope: { en: 'Scope', de: 'Geltungsbereich' },
  implementation: { en: 'How far it is implemented', de: 'Stand der Umsetzung' },
  internalAudits: { en: 'Internal audits', de: 'Interne Audits' },
  managementReviews: { en: 'Management reviews', de: 'Managementbewertungen' },
} as const satisfies Readonly<Record<Stage1Topic, Label>>
