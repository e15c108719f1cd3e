import { randomBytes } from 'node:crypto'
import { blankBallot, castBallot, digest, signBallot } from '#app/culture/ballots.ts'
import { ballotNumber, unveiled, veiled } from '#domain/culture/blindSignature.ts'
import type { DemoClock } from './demoClock.ts'
import type { Hand } from './hand.ts'

const SECRET_BYTES = 32
const FACTOR_BYTES = 255

/** Someone takes their ballot and puts it into the urn, as their browser would: the press never sees it. */
export async function votes(
  { app }: DemoClock,
  { caller }: Pick<Hand, 'caller'>,
  { survey, answers }: { readonly survey: string; readonly answers: Readonly<Record<string, number>> },
): Promise<void> {
  const { organization, modulus } = await blankBallot(app, caller, survey)
  const key = { modulus: numberFrom(modulus) }
  const secret = randomBytes(SECRET_BYTES).toString('hex')
  const factor = numberFrom(randomBytes(FACTOR_BYTES).toString('hex'))
  const veil = veiled(ballotNumber({ survey, secret }, key, digest), factor, key).toString(16)
  const signed = await signBallot(app, caller, { ref: survey, veil })
  const signature = unveiled(numberFrom(signed), factor, key).toString(16)
  await castBallot(app, { organization, survey, secret, signature, answers })
}

function numberFrom(hex: string): bigint {
  return BigInt(`0x${hex}`)
}

/** Levels from 1 to 5 of so many people whose sum is as told: nobody answers the mean. */
export function levelsOf(sum: number, people: number): number[] {
  const base = Math.floor(sum / people)
  const levels = Array.from({ length: people }, (_, at) => base + (at < sum % people ? 1 : 0))
  for (let at = 0; at + 1 < people; at += 4) {
    const [high, low] = [levels[at]!, levels[people - 1 - at]!]
    if (high < 5 && low > 1) {
      levels[at] = high + 1
      levels[people - 1 - at] = low - 1
    }
  }
  return levels
}
