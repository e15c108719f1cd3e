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

/** The first three years begin with the decision (R1). */
export const firstCycle: Settles = ({ record }) => ({
  ...validFrom(record),
  certificateExpiresOn: record.certificateDecidedOn && r01ExpiresOn(record.certificateDecidedOn),
  cycle: (record.cycle ?? 0) + 1,
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
  cycles: [
    ...before.cycles,
    {
      id: '',
      number: before.certificateNumber,
      decidedOn: before.certificateDecidedOn,
      expiresOn: before.certificateExpiresOn,
      surveillance1On: before.surveillance1On,
      surveillance2On: before.surveillance2On,
    },
  ],
})

/** The body that certifies from now on. */
export const movedOver: Settles = ({ record }) => ({ body: record.newBody ?? record.body, newBody: null })

export const suspendedToday: Settles = ({ record, today }) => ({ suspendedOn: record.suspendedOn ?? today })

function validFrom({ certificateEffectiveOn, certificateDecidedOn }: Certification): Partial<Certification> {
  return { certificateEffectiveOn: certificateEffectiveOn ?? certificateDecidedOn }
}

function nextEnd({ certificateExpiresOn }: Certification, { certificateDecidedOn }: Certification): string | null {
  if (certificateExpiresOn === null || certificateDecidedOn === null) return certificateExpiresOn
  return r08NextExpiry({ expiresOn: certificateExpiresOn, decidedOn: certificateDecidedOn })
}
