import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { signedVeil } from '#domain/culture/blindSignature.ts'
import { pressed } from './press.ts'

const { n, d } = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
const hexOf = (base64url: string | undefined) => Buffer.from(base64url ?? '', 'base64url').toString('hex')
const press = { modulus: hexOf(n), secret: hexOf(d) }
const [modulus, secret] = [BigInt(`0x${press.modulus}`), BigInt(`0x${press.secret}`)]

test('what OpenSSL raises to the power of the secret is what plain arithmetic says', () => {
  const veils = [
    2n,
    15n,
    modulus - 2n,
    ...Array.from({ length: 5 }, () => BigInt(`0x${randomBytes(255).toString('hex')}`)),
  ]
  for (const veil of veils) expect(pressed(veil, press)).toBe(signedVeil(veil, { modulus, secret }).toString(16))
})
