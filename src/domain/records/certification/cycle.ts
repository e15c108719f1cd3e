import { r01ExpiresOn, r08NextExpiry } from '#domain/certification/rules/cycle.ts'
import type { Certification } from './fields.ts'
import type { CertificationFacts } from './people.ts'

type Settles = (facts: CertificationFacts) => Partial<Certification>

const untouched = {
  surveillance1Audit: null,
  surveillance1On: null,
  surveillance2Audit: null,
  surveillance2On: null,
  lateBecause: null,
  recertificationAudit: null,
  recertificationDoneOn: null,
  suspendedOn: null,
} as const

/** Three years begin with the decision (R1); where there were some before, after an expiry and a new stage 2, they stay beside and give the rhythm (R7). */
export const firstCycle: Settles = ({ before, record }) => ({
  ...(before.cycle === null ? {} : { ...untouched, cycles: [...before.cycles, over(before)] }),
  ...validFrom(record),
  certificateExpiresOn:
    before.cycle === null
      ? record.certificateDecidedOn && r01ExpiresOn(record.certificateDecidedOn)
      : nextEnd(before, record),
  cycle: (before.cycle ?? 0) + 1,
})

/** A certificate from before us keeps the end its paper names; surveillances said with it were held. */
export const recordedCycle: Settles = (facts) => ({
  ...validFrom(facts.record),
  ...movedOver(facts),
  certificateExpiresOn:
    facts.record.certificateExpiresOn ??
    (facts.record.certificateDecidedOn && r01ExpiresOn(facts.record.certificateDecidedOn)),
  cycle: 1,
})

/** The next three years: what the last ones were stays beside, the old rhythm if it was in time (R7, R8). */
export const anotherCycle: Settles = ({ before, record }) => ({
  ...untouched,
  ...validFrom(record),
  certificateExpiresOn: nextEnd(before, record),
  cycle: (before.cycle ?? 1) + 1,
  cycles: [...before.cycles, over(before)],
})

/** Stage 2 is done again: what the one before found stays in view, its clock does not run on. */
export const stage2Anew: Settles = ({ before }) => ({
  earlierStages: [
    ...before.earlierStages,
    ...(before.stage2Audit ? [{ id: '', audit: before.stage2Audit, lastDay: before.lastDayOfStage2 }] : []),
  ],
  lastDayOfStage2: null,
  majorsDueOn: null,
})

/** The body that certifies from now on. */
export const movedOver: Settles = ({ record }) => ({ body: record.newBody ?? record.body, newBody: null })

export const suspendedToday: Settles = ({ record, today }) => ({ suspendedOn: record.suspendedOn ?? today })

function over(before: Certification): Certification['cycles'][number] {
  return {
    id: '',
    number: before.certificateNumber,
    decidedOn: before.certificateDecidedOn,
    expiresOn: before.certificateExpiresOn,
    surveillance1On: before.surveillance1On,
    surveillance2On: before.surveillance2On,
  }
}

function validFrom({ certificateEffectiveOn, certificateDecidedOn }: Certification): Partial<Certification> {
  return { certificateEffectiveOn: certificateEffectiveOn ?? certificateDecidedOn }
}

function nextEnd({ certificateExpiresOn }: Certification, { certificateDecidedOn }: Certification): string | null {
  if (certificateExpiresOn === null || certificateDecidedOn === null) return certificateExpiresOn
  return r08NextExpiry({ expiresOn: certificateExpiresOn, decidedOn: certificateDecidedOn })
}
