import { r17Misuse } from '#domain/certification/rules/mark.ts'
import { claimRefusals } from '#domain/claims/refused.ts'
import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { MarkUse } from './fields.ts'

export type MarkUseFacts = Facts<MarkUse>

const misuses = {
  mark_on_product: 'mark_on_product',
  mark_on_packaging: 'mark_on_packaging',
  statement_missing: 'mark_statement_missing',
} as const

/** R17 and the claims of C-233 to C-236; while the certificate is not valid nothing new refers to it (C-275). */
export function notUsable({ record, answers, actor, before }: MarkUseFacts): readonly Refusal[] {
  const { place, showsMark, hasStatement } = record
  const misuse = place && r17Misuse({ place, showsMark, hasStatement })
  return [
    ...unmet(
      !record.certification && refuse('mark_certification_missing', { field: 'certification' }),
      record.certification !== null && answers.certificate.standing !== 'valid' && refuse('mark_not_valid'),
      !place && refuse('mark_place_missing', { field: 'place' }),
      !record.wording?.trim() && refuse('mark_wording_missing', { field: 'wording' }),
      misuse && refuse(misuses[misuse], { field: 'place' }),
      before.createdBy !== null && before.createdBy === actorId(actor) && refuse('mark_own'),
    ),
    ...claimRefusals(record.wording, 'wording', answers.ownSystems),
  ]
}
