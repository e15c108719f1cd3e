import { createHash, generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { ballotNumber, isSigned, signedVeil, unveiled, veiled } from './blindSignature.ts'

const { n, d } = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
const numberOf = (text: string) => BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`)
const key = { modulus: numberOf(n ?? '') }
const press = { ...key, secret: numberOf(d ?? '') }
const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

const ballot = ballotNumber({ survey: 'a', secret: '01' }, key, digest)

test('signed under its veil, unveiled, a ballot is signed', () => {
  const factor = 123_456_789_012_345_678_901_234_567_890n
  const signature = unveiled(signedVeil(veiled(ballot, factor, key), press), factor, key)
  expect(isSigned(ballot, signature, key)).toBe(true)
  expect(signature, 'it is what a signature in the open would be: nothing of the veil is left').toBe(
    signedVeil(ballot, press),
  )
})

test('any ballot may have lain under any veil: for each there is a factor that leads to it', () => {
  const veil = veiled(ballot, 98_765_432_109_876_543_210n, key)
  const other = ballotNumber({ survey: 'a', secret: '02' }, key, digest)
  // The factor that would veil the other ballot as this one: (veil / other) signed, as raising to d undoes raising to e.
  const ratio = unveiled(veil, other, key)
  const factor = signedVeil(ratio, press)
  expect(veiled(other, factor, key)).toBe(veil)
})

test('another survey, another secret, another signature do not fit', () => {
  const signature = signedVeil(ballot, press)
  expect(isSigned(ballotNumber({ survey: 'b', secret: '01' }, key, digest), signature, key)).toBe(false)
  expect(isSigned(ballotNumber({ survey: 'a', secret: '02' }, key, digest), signature, key)).toBe(false)
  expect(isSigned(ballot, signature + 1n, key)).toBe(false)
  expect(isSigned(ballot, signature + key.modulus, key)).toBe(false)
  expect(isSigned(ballot, 0n, key)).toBe(false)
})
