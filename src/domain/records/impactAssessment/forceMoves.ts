import { actorId } from '#domain/kernel/facts.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { separated, usedExceptions } from '../duties.ts'
import { type ImpactFacts, notDated, validUntil } from './content.ts'
import { authors, writers } from './writingMoves.ts'

const management = ['processOwner', 'aimsManager', 'topManagement'] as const
const confirmers = ['dataProtection', 'verifier', 'processOwner', 'aimsManager', 'topManagement'] as const

/** From the approval to the day another takes its place. */
export const forceMoves = {
  approve: {
    label: { en: 'Approve', de: 'Freigeben' },
    from: ['reviewed'],
    to: 'approved',
    by: management,
    asks: ['validUntil'],
    guard: notDated,
    effect: (facts: ImpactFacts) => ({
      approvedBy: actorId(facts.actor),
      approvedAt: facts.now,
      validUntil: validUntil(facts),
    }),
  },
  communicate: {
    label: { en: 'Communicate', de: 'Mitteilen' },
    from: ['approved'],
    to: 'communicated',
    by: authors,
    asks: ['communicatedTo'],
    guard: ({ record }: ImpactFacts) =>
      unmet(!record.communicatedTo?.trim() && refuse('impact_told_missing', { field: 'communicatedTo' })),
  },
  putIntoForce: {
    label: { en: 'Put into force', de: 'In Kraft setzen' },
    from: ['communicated'],
    to: 'current',
    by: [...authors, 'topManagement'],
  },
  askForReview: {
    label: { en: 'Ask for a review', de: 'Neu prüfen lassen' },
    from: ['current'],
    to: 'dueForReview',
    by: [
      'owner',
      'raiser',
      'processOwner',
      'aimsManager',
      'topManagement',
      'dataProtection',
      'verifier',
      'internalAuditor',
    ],
    asks: ['trigger'],
    reason: 'required',
    guard: ({ record }: ImpactFacts) => unmet(!record.trigger && refuse('trigger_missing', { field: 'trigger' })),
  },
  confirm: {
    label: { en: 'Confirm unchanged', de: 'Unverändert bestätigen' },
    from: ['dueForReview', 'current'],
    to: 'current',
    by: confirmers,
    asks: ['reviewFindings', 'validUntil'],
    needs: ['exceptions', 'wrote'],
    reason: 'required',
    guard: (facts: ImpactFacts) => [
      ...separated(facts, 'SOD-15', writers(facts)),
      ...unmet(
        facts.record.validUntil === facts.before.validUntil && refuse('impact_day_unchanged', { field: 'validUntil' }),
      ),
      ...notDated(facts),
    ],
    effect: (facts: ImpactFacts) => ({
      validUntil: validUntil(facts),
      reviewedBy: actorId(facts.actor),
      reviewedAt: facts.now,
      ...usedExceptions(facts, 'SOD-15', writers(facts)),
    }),
  },
  supersede: {
    label: { en: 'Supersede', de: 'Ablösen' },
    from: ['current', 'dueForReview'],
    to: 'superseded',
    by: [...authors, 'topManagement'],
    reason: 'required',
  },
} as const
