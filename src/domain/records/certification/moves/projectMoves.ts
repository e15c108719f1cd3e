import type { Move } from '#domain/kernel/recordType.ts'
import type { certificationFields } from '../fields.ts'
import type { CertificationRelation, CertificationState } from '../states.ts'
import { agreed, notPlanned } from './planGuards.ts'
import { notImplemented, notReady } from './readyGuards.ts'
import { notCommitted, notDecidable } from './startGuards.ts'

export type CertificationMove = Move<typeof certificationFields, CertificationState, CertificationRelation>

const running = ['projectManager', 'certificationManager', 'aimsManager'] as const

/** From the thought to a project that may look for its body; the guards are the table of brief §3.10. */
export const projectMoves = {
  decide: {
    label: { en: 'Decide on it', de: 'Entscheiden' },
    from: ['idea'],
    to: 'decided',
    by: ['topManagement'],
    asks: ['standard', 'purpose', 'sponsor', 'projectManager'],
    needs: ['project'],
    guard: notDecidable,
  },
  beginGap: {
    label: { en: 'Begin the gap assessment', de: 'Lückenanalyse beginnen' },
    from: ['decided'],
    to: 'gapAssessment',
    by: [...running],
    asks: ['scope', 'objectives', 'currency', 'budget'],
    needs: ['project'],
    guard: notCommitted,
  },
  beginImplementation: {
    label: { en: 'Begin the implementation', de: 'Umsetzung beginnen' },
    from: ['gapAssessment'],
    to: 'implementation',
    by: [...running],
    asks: ['gap', 'plannedStart', 'plannedEnd', 'durationWhy', 'milestones'],
    needs: ['project'],
    guard: notPlanned,
    effect: agreed,
  },
  beginReadiness: {
    label: { en: 'Begin the readiness check', de: 'Bereitschaft prüfen' },
    from: ['implementation'],
    to: 'readiness',
    by: [...running],
    needs: ['readiness'],
    guard: notImplemented,
  },
  beginSelection: {
    label: { en: 'Look for a body', de: 'Stelle suchen' },
    from: ['readiness'],
    to: 'cbSelection',
    by: [...running],
    needs: ['readiness'],
    guard: notReady,
    effect: ({ answers: { readiness } }) => ({ readyScore: readiness.score }),
  },
} as const satisfies Readonly<Record<string, CertificationMove>>
