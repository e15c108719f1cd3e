import type { Certification } from '#domain/records/certification/fields.ts'

type Cycle = Pick<Certification, 'surveillance1On' | 'surveillance2On'>

/** The move that leads on for a certificate, by what of its cycle was held; null where its state alone says it. */
export function nextInCycle(state: string, { surveillance1On, surveillance2On }: Cycle): string | null {
  if (state === 'surveillance1') return surveillance1On === null ? 'passSurveillance1' : 'beginSurveillance2'
  if (state === 'surveillance2') return surveillance2On === null ? 'passSurveillance2' : 'beginRecertification'
  if (state !== 'certified' && state !== 'transferred') return null
  if (surveillance1On === null) return 'beginSurveillance1'
  return surveillance2On === null ? 'beginSurveillance2' : 'beginRecertification'
}
