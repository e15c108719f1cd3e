import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { ballotNumber, unveiled, veiled } from '#domain/culture/blindSignature.ts'

/** A ballot that nobody has seen yet: its secret, and the factor of its veil. Hexadecimal. */
export interface OwnBallot {
  readonly secret: string
  readonly factor: string
}

const SECRET_BYTES = 32
/**
 * Far more than the modulus of 2048 bits: its rest is then as likely any number below it as any other. A factor that was always short
 * would tell which veil a ballot lay under, because for every other one the factor is as long as the modulus.
 */
const FACTOR_BYTES = 272

const numberOf = (hex: string) => BigInt(`0x${hex}`)
const digest = (text: string) => bytesToHex(sha256(utf8ToBytes(text)))

export function newBallot(): OwnBallot {
  return { secret: bytesToHex(randomBytes(SECRET_BYTES)), factor: bytesToHex(randomBytes(FACTOR_BYTES)) }
}

/** What goes out to be signed: it says nothing about the ballot under it. */
export function veilOf(
  { secret, factor }: OwnBallot,
  { survey, modulus }: { survey: string; modulus: string },
): string {
  const key = { modulus: numberOf(modulus) }
  return veiled(ballotNumber({ survey, secret }, key, digest), numberOf(factor), key).toString(16)
}

/** The signature of the ballot itself, from what came back. */
export function signatureOf({ factor }: OwnBallot, signed: string, modulus: string): string {
  return unveiled(numberOf(signed), numberOf(factor), { modulus: numberOf(modulus) }).toString(16)
}
