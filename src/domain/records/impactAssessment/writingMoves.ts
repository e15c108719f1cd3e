import { actorId } from '#domain/kernel/facts.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { separated, usedExceptions } from '../duties.ts'
import { type ImpactFacts, notAssessed, notConsulted, notScoped } from './content.ts'
import { assessed, consulted, laws, scoped } from './sections.ts'

export const authors = ['owner', 'raiser', 'processOwner', 'aimsManager'] as const
const reviewers = ['dataProtection', 'verifier', 'processOwner', 'aimsManager', 'topManagement'] as const

/** Whoever wrote any of it does not review it (SOD-15). */
export function writers({ before, answers }: ImpactFacts): readonly (string | null)[] {
  return [before.owner, before.createdBy, before.author, ...answers.wrote]
}

/** From a draft to one somebody else has reviewed. */
export const writingMoves = {
  scope: {
    label: { en: 'Scope', de: 'Abgrenzen' },
    from: ['draft'],
    to: 'scoped',
    by: authors,
    asks: [...scoped],
    guard: notScoped,
  },
  assess: {
    label: { en: 'Assess', de: 'Bewerten' },
    from: ['scoped'],
    to: 'assessed',
    by: authors,
    asks: [...assessed, ...laws],
    guard: notAssessed,
    effect: ({ actor }: ImpactFacts) => ({ author: actorId(actor) }),
  },
  consult: {
    label: { en: 'Consulted', de: 'Betroffene gefragt' },
    from: ['assessed'],
    to: 'consulted',
    by: authors,
    asks: [...consulted],
    guard: notConsulted,
  },
  review: {
    label: { en: 'Review', de: 'Prüfen' },
    from: ['consulted'],
    to: 'reviewed',
    by: reviewers,
    asks: ['reviewFindings'],
    needs: ['exceptions', 'wrote'],
    guard: (facts: ImpactFacts) => [
      ...separated(facts, 'SOD-15', writers(facts)),
      ...notAssessed(facts),
      ...notConsulted(facts),
      ...unmet(!facts.record.reviewFindings?.trim() && refuse('impact_review_missing', { field: 'reviewFindings' })),
    ],
    effect: (facts: ImpactFacts) => ({
      reviewedBy: actorId(facts.actor),
      reviewedAt: facts.now,
      ...usedExceptions(facts, 'SOD-15', writers(facts)),
    }),
  },
  return: {
    label: { en: 'Return', de: 'Zurückgeben' },
    from: ['consulted', 'reviewed'],
    to: 'scoped',
    by: reviewers,
    reason: 'required',
  },
  withdraw: {
    label: { en: 'Withdraw', de: 'Zurückziehen' },
    from: ['draft', 'scoped', 'assessed', 'consulted', 'reviewed'],
    to: 'withdrawn',
    by: ['owner', 'raiser', 'aimsManager'],
    reason: 'required',
  },
} as const
