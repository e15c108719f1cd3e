import type { StateDefinition } from '#domain/kernel/recordType.ts'
import type { certificationRelations } from './people.ts'

/** The life of one certification, from the thought of it to the next cycle (brief §3.10). */
export const certificationStates = {
  idea: { label: { en: 'Idea', de: 'Idee' } },
  decided: { label: { en: 'Decided', de: 'Entschieden' } },
  gapAssessment: { label: { en: 'Gap assessment', de: 'Lückenanalyse' } },
  implementation: { label: { en: 'Implementation', de: 'Umsetzung' } },
  readiness: { label: { en: 'Readiness', de: 'Bereitschaft' } },
  cbSelection: { label: { en: 'Selecting the body', de: 'Auswahl der Stelle' } },
  contracted: { label: { en: 'Contracted', de: 'Beauftragt' } },
  stage1: { label: { en: 'Stage 1', de: 'Stufe 1' } },
  stage1Findings: { label: { en: 'Concerns of stage 1', de: 'Bedenken aus Stufe 1' } },
  stage2: { label: { en: 'Stage 2', de: 'Stufe 2' } },
  stage2NCs: { label: { en: 'Findings of stage 2', de: 'Feststellungen aus Stufe 2' } },
  cbDecision: { label: { en: "The body's decision", de: 'Entscheidung der Stelle' } },
  certified: { label: { en: 'Certified', de: 'Zertifiziert' } },
  surveillance1: { label: { en: 'First surveillance', de: 'Erste Überwachung' } },
  surveillance2: { label: { en: 'Second surveillance', de: 'Zweite Überwachung' } },
  recertification: { label: { en: 'Recertification', de: 'Rezertifizierung' } },
  suspended: { label: { en: 'Suspended', de: 'Ausgesetzt' } },
  transferred: { label: { en: 'Moved to another body', de: 'Zu anderer Stelle gewechselt' } },
  expired: { label: { en: 'Expired', de: 'Abgelaufen' } },
  notGranted: { label: { en: 'Not granted', de: 'Nicht erteilt' } },
  withdrawn: { label: { en: 'Withdrawn', de: 'Entzogen' }, final: true },
  ended: { label: { en: 'Ended by ourselves', de: 'Von uns beendet' }, final: true },
} as const satisfies Record<string, StateDefinition>

export type CertificationState = keyof typeof certificationStates
export type CertificationRelation = keyof typeof certificationRelations

/** On the way to a first certificate: the project runs. */
export const projectStates = [
  'decided',
  'gapAssessment',
  'implementation',
  'readiness',
  'cbSelection',
  'contracted',
  'stage1',
  'stage1Findings',
  'stage2',
  'stage2NCs',
  'cbDecision',
] as const satisfies readonly CertificationState[]

/** A certificate is valid. */
export const certifiedStates = [
  'certified',
  'surveillance1',
  'surveillance2',
  'recertification',
  'transferred',
] as const satisfies readonly CertificationState[]

/** A project towards a certificate runs. */
export function isProject(state: string): boolean {
  return (projectStates as readonly string[]).includes(state)
}
