import { createHash, generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { ballotNumber, signedVeil, unveiled } from '#domain/culture/blindSignature.ts'
import { newBallot, signatureOf, veilOf } from './makeBallot.ts'

const { n, d } = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
const numberOf = (text: string) => BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`)
const press = { modulus: numberOf(n ?? ''), secret: numberOf(d ?? '') }
const modulus = press.modulus.toString(16)
const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

test('whoever kept every veil and every ballot cannot match them by how long their factors are', () => {
  const voters = Array.from({ length: 16 }, () => {
    const ballot = newBallot()
    const signed = signedVeil(BigInt(`0x${veilOf(ballot, { survey: 'a', modulus })}`), press)
    const signature = BigInt(`0x${signatureOf(ballot, signed.toString(16), modulus)}`)
    expect(signature).toBe(signedVeil(ballotNumber({ survey: 'a', secret: ballot.secret }, press, digest), press))
    return { signed, signature }
  })
  // The factor that leads from a ballot to a veil, as the press could compute it for every pair: signed veil / signature.
  const lengthOf = (of: number, veil: number) =>
    unveiled(voters[veil]!.signed, voters[of]!.signature, press).toString(2).length
  const own = voters.map((_, at) => lengthOf(at, at))
  const others = voters.map((_, at) => lengthOf(at, (at + 1) % voters.length))
  for (const lengths of [own, others])
    expect(lengths.filter((bits) => bits > 2040).length).toBeGreaterThan(voters.length / 2)
})
