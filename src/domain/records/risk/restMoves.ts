import { actorId } from '#domain/kernel/facts.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { assessors } from './analysisMoves.ts'
import { notAcceptable, residual } from './authority.ts'
import { notWatched, type RiskFacts } from './guards.ts'

/** What remains: accepted by name, watched, looked at again, or no longer there. */
export const restMoves = {
  acceptResidual: {
    label: { en: 'Accept what remains', de: 'Restrisiko annehmen' },
    from: ['treated', 'treatmentDecided'],
    to: 'residualAccepted',
    by: ['owner', 'processOwner', 'aimsManager', 'topManagement'],
    asks: ['residualLikelihood', 'residualConsequence', 'residualBasis'],
    needs: ['riskCriteria'],
    guard: notAcceptable,
    effect: accepted,
  },
  monitor: {
    label: { en: 'Watch it', de: 'Beobachten' },
    from: ['residualAccepted'],
    to: 'monitored',
    by: assessors,
    asks: ['monitoring', 'indicator', 'reviewOn'],
    needs: ['riskCriteria'],
    guard: notWatched,
  },
  reassess: {
    label: { en: 'Assess again', de: 'Neu bewerten' },
    from: [
      'evaluated',
      'treatmentDecided',
      'treatmentPlanned',
      'planApproved',
      'treating',
      'treated',
      'residualAccepted',
      'monitored',
    ],
    to: 'identified',
    by: [...assessors, 'topManagement'],
    asks: ['trigger', 'assessment'],
    reason: 'required',
    guard: ({ record }: RiskFacts) => unmet(!record.trigger && refuse('trigger_missing', { field: 'trigger' })),
    effect: () => ({
      planApprovedBy: null,
      planApprovedAt: null,
      residualLikelihood: null,
      residualConsequence: null,
      residualBasis: null,
      acceptedBy: null,
      acceptedAt: null,
      reviewOn: null,
    }),
  },
  close: {
    label: { en: 'Close', de: 'Abschließen' },
    from: ['monitored'],
    to: 'closed',
    by: ['owner', 'processOwner', 'aimsManager'],
    reason: 'required',
  },
  withdraw: {
    label: { en: 'Withdraw', de: 'Zurückziehen' },
    from: ['identified', 'analysed'],
    to: 'withdrawn',
    by: ['processOwner', 'aimsManager'],
    reason: 'required',
    // What was judged once stays until it is closed as such.
    guard: ({ before }: RiskFacts) => unmet(before.ratings.length > 0 && refuse('risk_judged_once')),
  },
} as const

/** What remains, who took it upon themselves, and one more rating in the row of them. */
function accepted(facts: RiskFacts) {
  const { actor, now, today, record, answers } = facts
  const { score, level } = residual(facts)!
  const criteria = answers.riskCriteria!.id
  return {
    residualScore: score,
    residualLevel: level,
    acceptedBy: actorId(actor),
    acceptedAt: now,
    ratings: [...record.ratings, { id: '', on: today, kind: 'residual' as const, score, level, criteria }],
  }
}
