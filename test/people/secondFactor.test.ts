import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from './browser.ts'
import { member, openWorld, organization, password, type World } from './world.ts'

let world: World
let acme: Awaited<ReturnType<typeof organization>>

beforeAll(async () => {
  world = await openWorld()
  acme = await organization(world, 'Acme', 'ada@acme.test')
  for (const name of ['bo', 'cy', 'di'])
    await member(world, acme.organization.id, { name, email: `${name}@acme.test`, roles: ['employee'] })
})
afterAll(() => world.close())

/** RFC 6238, as an authenticator app computes it. */
function totp(uri: string, at = Date.now()): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const bits = [...secret]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

async function enrol(browser: Browser): Promise<{ uri: string; codes: string[] }> {
  const { body } = await browser.ask('POST', '/api/auth/two-factor/enable', { password })
  expect((await browser.ask('POST', '/api/auth/two-factor/verify-totp', { code: totp(body.totpURI) })).status).toBe(200)
  return { uri: body.totpURI, codes: body.backupCodes }
}

const where = (browser: Browser) => browser.ask('GET', '/api/v1/organization')

test('once set up, a password alone opens nothing; the code does', async () => {
  const bo = new Browser(world)
  await bo.signIn('bo@acme.test')
  const { uri } = await enrol(bo)
  expect((await where(bo)).status).toBe(200)

  const again = new Browser(world)
  expect((await again.signIn('bo@acme.test')).body.twoFactorRedirect).toBe(true)
  expect((await where(again)).status).toBe(401)
  const wrong = await again.ask('POST', '/api/auth/two-factor/verify-totp', { code: '000000' })
  expect([wrong.status, wrong.body.code]).toEqual([400, 'second_factor_wrong'])
  expect((await again.ask('POST', '/api/auth/two-factor/verify-totp', { code: totp(uri) })).status).toBe(200)
  expect((await where(again)).status).toBe(200)
})

test('a recovery code works once', async () => {
  const cy = new Browser(world)
  await cy.signIn('cy@acme.test')
  const { codes } = await enrol(cy)
  expect(codes).toHaveLength(10)
  const use = async () => {
    const browser = new Browser(world)
    await browser.signIn('cy@acme.test')
    return browser.ask('POST', '/api/auth/two-factor/verify-backup-code', { code: codes[0] })
  }
  expect((await use()).status).toBe(200)
  expect((await use()).body.code).toBe('second_factor_wrong')
})

test('an organization that requires it lets nobody further without one, and says how to go on', async () => {
  const [ada, di] = [new Browser(world), new Browser(world)]
  await ada.signIn('ada@acme.test')
  await di.signIn('di@acme.test')
  const { version } = (await where(ada)).body
  expect(
    (await ada.ask('PATCH', '/api/v1/organization', { secondFactorRequired: true }, { 'if-match': `"${version}"` }))
      .status,
  ).toBe(200)

  const owing = await di.ask('GET', '/api/v1/people')
  expect([owing.status, owing.body.code, owing.body.enrolled]).toEqual([403, 'second_factor_required', false])
  expect((await di.ask('GET', '/api/v1/me')).status).toBe(200)

  const begun = (await di.ask('POST', '/api/auth/two-factor/enable', { password })).body
  await di.ask('POST', '/api/auth/two-factor/verify-backup-code', { code: begun.backupCodes[0] })
  expect((await where(di)).body.code).toBe('second_factor_required')
  await di.ask('POST', '/api/auth/two-factor/verify-totp', { code: totp(begun.totpURI) })
  expect((await where(di)).status).toBe(200)

  const kept = await di.ask('POST', '/api/auth/two-factor/disable', { password })
  expect([kept.status, kept.body.code]).toEqual([409, 'second_factor_kept'])
})

test('setting it up or taking it away wants the password', async () => {
  const ada = new Browser(world)
  await ada.signIn('ada@acme.test')
  const refused = await ada.ask('POST', '/api/auth/two-factor/enable', { password: 'not the right one' })
  expect([refused.status, refused.body.code]).toEqual([403, 'credentials_wrong'])
  expect((await new Browser(world).ask('POST', '/api/auth/two-factor/enable', { password })).status).toBe(401)
})

test('guessing codes comes to an end', async () => {
  const guess = new Browser(world)
  const answers: number[] = []
  for (let challenge = 0; challenge < 3; challenge++) {
    await guess.signIn('bo@acme.test')
    for (let attempt = 0; attempt < 5; attempt++)
      answers.push((await guess.ask('POST', '/api/auth/two-factor/verify-totp', { code: `11111${attempt}` })).status)
  }
  expect(answers.slice(0, 10).every((status) => status === 400)).toBe(true)
  expect(answers.slice(10).every((status) => status === 429)).toBe(true)
})
