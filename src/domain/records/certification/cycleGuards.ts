import { r12IsSignificant } from '#domain/certification/rules/changes.ts'
import {
  r01ExpiresOn,
  r02FirstSurveillanceBy,
  r03SecondSurveillanceBy,
  r07AfterExpiry,
  r07RestoreBy,
} from '#domain/certification/rules/cycle.ts'
import { r09IsUnresolved, r10MayComeUnannounced } from '#domain/certification/rules/suspension.ts'
import { r15Obstacles } from '#domain/certification/rules/transfer.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { certificateFacts } from './certificateGuards.ts'
import type { CertificationFacts } from './people.ts'

type Guard = (facts: CertificationFacts) => readonly Refusal[]

/** C-272: what a granted certificate says, and that others decided than audited (R6). */
export const certificateIncomplete: Guard = certificateFacts

export const certificateNotRecorded: Guard = (facts) => {
  const { standard, certificateDecidedOn: decidedOn, certificateExpiresOn: expiresOn } = facts.record
  return [
    ...certificateFacts(facts),
    ...unmet(
      !standard && refuse('certifiable_missing', { field: 'standard' }),
      decidedOn !== null &&
        expiresOn !== null &&
        (expiresOn > r01ExpiresOn(decidedOn) || expiresOn <= decidedOn) &&
        refuse('certificate_too_long', { field: 'certificateExpiresOn', values: { day: r01ExpiresOn(decidedOn) } }),
    ),
  ]
}

const order = ['surveillance1On', 'surveillance2On', 'recertificationDoneOn'] as const
type Step = (typeof order)[number]

/** One after the other: what came before was held, what begins was not. */
export function surveillanceOutOfTurn(step: Step): Guard {
  const before = order[order.indexOf(step) - 1]
  return ({ record }) =>
    unmet(
      before !== undefined && record[before] === null && refuse('surveillance_before_missing'),
      record[step] !== null && refuse('surveillance_already_held'),
    )
}

/** R2, R3: the day it was held; after its last day only with a reason, because a body may take the certificate away for it. */
export function notSurveilled(step: 'surveillance1On' | 'surveillance2On'): Guard {
  return ({ record, today }) => {
    const [heldOn, decidedOn] = [record[step], record.certificateDecidedOn]
    if (heldOn === null) return [refuse('surveillance_day_missing', { field: step })]
    const lastDay = step === 'surveillance1On' ? r02FirstSurveillanceBy : r03SecondSurveillanceBy
    const by = decidedOn === null ? null : lastDay(decidedOn)
    return unmet(
      heldOn > today && refuse('day_not_come', { field: step }),
      decidedOn !== null && heldOn <= decidedOn && refuse('surveillance_before_decision', { field: step }),
      by !== null &&
        heldOn > by &&
        !record.lateBecause?.trim() &&
        refuse('surveillance_late', { field: 'lateBecause', values: { day: by } }),
    )
  }
}

/** Majors are closed, the work is finished; after the end only within six months (R7). */
export const notRecertified: Guard = (facts) => {
  const { record, before, answers, today } = facts
  const { certificateExpiresOn: expiresOn } = before
  const { recertificationDoneOn: doneOn } = record
  const isFinished = doneOn !== null && expiresOn !== null && doneOn <= r07RestoreBy(expiresOn)
  const needed =
    expiresOn === null ? 'valid' : r07AfterExpiry({ expiresOn, today, recertificationFinished: isFinished })
  return [
    ...certificateFacts(facts),
    ...unmet(
      !doneOn && refuse('recertification_unfinished', { field: 'recertificationDoneOn' }),
      doneOn !== null && doneOn > today && refuse('day_not_come', { field: 'recertificationDoneOn' }),
      record.certificateDecidedOn !== null &&
        record.certificateDecidedOn === before.certificateDecidedOn &&
        refuse('next_decision_missing', { field: 'certificateDecidedOn' }),
      answers.certificate.openMajors > 0 &&
        refuse('majors_open', { values: { count: answers.certificate.openMajors } }),
      needed === 'stage2' && doneOn !== null && refuse('stage2_needed'),
    ),
  ]
}

/** R9: longer than six months it is not ordinary any more, and somebody says why the body lifts it all the same. */
export const restoredTooLate: Guard = ({ before, today, reason }) =>
  unmet(
    before.suspendedOn !== null &&
      r09IsUnresolved(before.suspendedOn, today) &&
      !reason &&
      refuse('suspension_unresolved', { field: 'reason' }),
  )

export const scopeUnchanged: Guard = ({ record, before }) =>
  unmet(
    !record.certificateScope?.trim() && refuse('certificate_scope_missing', { field: 'certificateScope' }),
    record.certificateScope === before.certificateScope &&
      record.certificateSites === before.certificateSites &&
      refuse('certificate_scope_same', { field: 'certificateScope' }),
  )

/** R10: what was not there before, and an extension of scope is agreed on, never sprung on anybody. */
export const specialAuditUnsaid: Guard = ({ record, before }) =>
  unmet(
    record.specialAudits.length <= before.specialAudits.length &&
      refuse('special_audit_missing', { field: 'specialAudits' }),
    ...record.specialAudits.map(
      ({ reason, announced }, at) =>
        reason !== null &&
        announced !== null &&
        announced !== 'announced' &&
        !r10MayComeUnannounced(reason) &&
        refuse('special_audit_unannounced', { field: `specialAudits/${at}/announced` }),
    ),
  )

/** R12: nothing that was recorded goes, and what the body must hear of is not called insignificant. */
export const changesUnsaid: Guard = ({ record, before }) => {
  const kept = new Set(record.changes.map(({ id }) => id))
  return unmet(
    record.changes.length === 0 && refuse('changes_missing', { field: 'changes' }),
    before.changes.some(({ id }) => !kept.has(id)) && refuse('changes_stay', { field: 'changes' }),
    record.changes.some(({ significant }) => significant === null) && refuse('change_unweighed', { field: 'changes' }),
    record.changes.some(({ kind, significant }) => r12IsSignificant(kind ?? '') && significant?.answer === 'no') &&
      refuse('change_is_significant', { field: 'changes' }),
  )
}

const obstacles = {
  not_accredited: ['transfer_not_accredited', 'accreditedBy'],
  suspended: ['transfer_suspended', undefined],
  not_valid: ['transfer_not_valid', undefined],
  not_reviewed: ['transfer_not_reviewed', 'transferReviewedOn'],
} as const

/** R15: only a valid, accredited one moves, after the new body looked; the cycle stays as it is. */
export const notTransferable: Guard = ({ record, before, today }) => {
  const found = r15Obstacles({
    isAccredited: Boolean(record.accreditedBy?.trim()),
    isSuspended: before.state === 'suspended',
    expiresOn: before.certificateExpiresOn,
    reviewedOn: record.transferReviewedOn,
    today,
  })
  return [
    ...found.map((obstacle) => {
      const [code, field] = obstacles[obstacle]
      return refuse(code, field ? { field } : {})
    }),
    ...unmet((!record.newBody || record.newBody === before.body) && refuse('transfer_same_body', { field: 'newBody' })),
  ]
}

export const notExpired: Guard = ({ before, today }) =>
  unmet((before.certificateExpiresOn === null || today <= before.certificateExpiresOn) && refuse('certificate_runs'))
