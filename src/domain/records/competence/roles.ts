import type { Label } from '#domain/kernel/field.ts'
import { roles } from '#domain/people/roles.ts'

const { viewer: _, ...held } = roles

/** Whose competence it is: everyone's, that of whoever joins, of who has a duty towards an AI system, or of who holds a role here. */
export const competenceRoles = {
  everyone: { en: 'Everyone', de: 'Alle' },
  newHire: { en: 'Whoever joins', de: 'Wer neu dazukommt' },
  oversight: { en: 'Oversight of an AI system', de: 'Aufsicht über ein KI-System' },
  validator: { en: 'Validator of an AI system', de: 'Validierung eines KI-Systems' },
  developer: { en: 'Developer of an AI system', de: 'Entwicklung eines KI-Systems' },
  dataSteward: { en: 'Data steward', de: 'Datenverantwortung' },
  riskAnalyst: { en: 'Risk analyst', de: 'Risikoanalyse' },
  auditor: { en: 'Auditor', de: 'Auditor' },
  ...held,
} as const satisfies Record<string, Label>

export type CompetenceRole = keyof typeof competenceRoles
