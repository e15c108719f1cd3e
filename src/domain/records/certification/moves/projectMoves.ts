import { actorId } from '#domain/kernel/facts.ts'
import type { Move } from '#domain/kernel/recordType.ts'
import type { certificationFields } from '../fields.ts'
import type { CertificationRelation, CertificationState } from '../states.ts'

export type CertificationMove = Move<typeof certificationFields, CertificationState, CertificationRelation>

/** From the thought to a project that may look for its body (brief §3.10). C1 goes on here: guards are in project*.ts beside it. */
export const projectMoves = {
  decide: {
    label: { en: 'Decide on it', de: 'Entscheiden' },
    from: ['idea'],
    to: 'decided',
    by: ['topManagement'],
    asks: ['standard', 'purpose', 'sponsor', 'projectManager', 'objectives'],
  },
  sign: {
    label: { en: 'Sign the commitment', de: 'Zusage unterschreiben' },
    from: ['decided'],
    by: ['sponsor'],
    asks: ['commitment'],
    effect: ({ actor, now }) => ({ signedBy: actorId(actor), signedAt: now }),
  },
  beginGap: {
    label: { en: 'Begin the gap assessment', de: 'Lückenanalyse beginnen' },
    from: ['decided'],
    to: 'gapAssessment',
    by: ['projectManager', 'certificationManager', 'aimsManager'],
    asks: ['scope', 'objectives', 'budget', 'currency'],
  },
  beginImplementation: {
    label: { en: 'Begin the implementation', de: 'Umsetzung beginnen' },
    from: ['gapAssessment'],
    to: 'implementation',
    by: ['projectManager', 'certificationManager', 'aimsManager'],
    asks: ['gap', 'plannedStart', 'plannedEnd', 'durationWhy', 'milestones'],
  },
  beginReadiness: {
    label: { en: 'Begin the readiness check', de: 'Bereitschaft prüfen' },
    from: ['implementation'],
    to: 'readiness',
    by: ['projectManager', 'certificationManager', 'aimsManager'],
  },
  beginSelection: {
    label: { en: 'Look for a body', de: 'Stelle suchen' },
    from: ['readiness'],
    to: 'cbSelection',
    by: ['projectManager', 'certificationManager', 'aimsManager'],
  },
} as const satisfies Readonly<Record<string, CertificationMove>>
