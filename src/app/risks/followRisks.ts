import { impactAssessment } from '#domain/records/impactAssessment/impactAssessment.ts'
import { risk } from '#domain/records/risk/risk.ts'
import { riskAssessment } from '#domain/records/riskAssessment/riskAssessment.ts'
import { riskCriteria } from '#domain/records/riskCriteria/riskCriteria.ts'
import type { Tx } from '#store/open.ts'
import { judgedRisks } from '#store/risks/judgedRisks.ts'
import type { At } from '../caller.ts'
import type { Moved } from '../records/consequences.ts'
import { giveReassessTask } from './reassessTask.ts'
import { supersedeWithin } from './supersedeWithin.ts'

/** New criteria take the place of those before, and every live risk is to be looked at again (brief §3.5). */
export async function followCriteria(tx: Tx, at: At, { verb, after, onward }: Moved): Promise<void> {
  if (verb !== 'approve') return
  await supersedeWithin(tx, at, { type: riskCriteria, after, states: ['approved'], onward })
  for (const { id, subject, owner } of await judgedRisks(tx)) {
    const asked = {
      type: risk,
      id,
      subject,
      words: 'risk',
      trigger: 'criteria',
      because: after.number ?? after.title,
    } as const
    await giveReassessTask(tx, at, { ...asked, owner: owner ?? (after.approvedBy as string) })
  }
}

/** An approved assessment takes the place of the one before of the same AI system. */
export async function followAssessment(tx: Tx, at: At, { verb, after, onward }: Moved): Promise<void> {
  if (verb === 'approve') await supersedeWithin(tx, at, { type: riskAssessment, after, states: ['approved'], onward })
}

/** So does an impact assessment that is put into force. */
export async function followImpact(tx: Tx, at: At, { verb, after, onward }: Moved): Promise<void> {
  if (verb === 'putIntoForce')
    await supersedeWithin(tx, at, { type: impactAssessment, after, states: ['current', 'dueForReview'], onward })
}
