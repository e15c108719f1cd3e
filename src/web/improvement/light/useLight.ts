import { useState } from 'react'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { type LightHalf, lightHalf, lightReach } from '#domain/records/improvement/lightPath.ts'
import { isSmall } from '#domain/records/improvement/small.ts'
import { factsOf } from '../facts.ts'
import { usePlace } from '../place.ts'

/**
 * Whether the light path is offered here and taken: to what is small, and to a candidate nobody has estimated yet, which may
 * still turn out small. `choose` is the person's own wish.
 */
export function useLight() {
  const place = usePlace()
  const { record, organization } = place
  const { fields, state } = record
  const [chosen, choose] = useState<boolean | null>(null)
  const half = lightHalf(state)
  const facts = factsOf(place, { exceptAll: false })
  const isKnownSmall = isSmall(facts.record, organization)
  const mayBeSmall = state === 'candidate' && (fields.effortDays === null || fields.cost === null)
  const isMine = half !== null && lightReach(half, facts).length > 0
  const isOffered = isMine && (isKnownSmall || mayBeSmall) && !leftIt(half, fields)
  return { half: isOffered && (chosen ?? isKnownSmall) ? half : null, isOffered, choose }
}

/** What missed its target goes on by steps of its own, so does what waits for a computed verdict; what was imported without a proof can only be ended. */
function leftIt(
  half: LightHalf,
  { proof, verdict, decision, exceptionApprovedBy, imported, proofFixedAt }: Improvement,
): boolean {
  const hasMissed = verdict !== null && exceptionApprovedBy === null && (verdict !== 'met' || decision !== 'sustain')
  const waitsForVerdict = half === 'finishing' && proof === 'series'
  return hasMissed || waitsForVerdict || (half === 'finishing' && imported && proofFixedAt === null)
}
