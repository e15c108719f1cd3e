import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { type Mail, MailFault, openMailer } from './mailer.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

const mail: Mail = {
  id: '0190f3c2-0000-7000-8000-000000000001',
  to: { name: 'Oskar, the "owner"', email: 'oskar@harbour.example' },
  subject: 'Größer\r\nBcc: all@harbour.example',
  text: 'Hello',
  preferences: 'https://meliora.example/o/harbour/settings/notices',
  language: 'en',
}

async function aServer(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closers.push(() => server.close())
  return (server.server.address() as AddressInfo).port
}

function mailerTo(authority: string) {
  const mailer = openMailer({ url: `smtp://${authority}`, from: 'Meliora <meliora@harbour.example>' })
  closers.push(() => mailer.close())
  return mailer
}

async function faultOf(sending: Promise<void>): Promise<[string, boolean, string]> {
  const fault = await sending.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(fault instanceof MailFault)) throw new Error(`No fault of mail: ${String(fault)}`)
  return [fault.refusal.code, fault.isForGood, String(fault.refusal.values?.problem)]
}

test('what is written goes to one recipient alone, whatever a title holds', async () => {
  const seen: { to: string[]; head: string }[] = []
  const port = await aServer({
    onData: (stream, { envelope }, done) => {
      let text = ''
      stream.on('data', (piece: Buffer) => {
        text += piece.toString()
      })
      stream.on('end', () => {
        seen.push({ to: envelope.rcptTo.map(({ address }) => address), head: text.split('\r\n\r\n')[0] ?? '' })
        done()
      })
    },
  })
  await mailerTo(`127.0.0.1:${port}`).send(mail)
  expect(seen.map(({ to }) => to)).toEqual([['oskar@harbour.example']])
  expect(seen[0]?.head).not.toMatch(/^Bcc:/im)
  expect(seen[0]?.head).toContain('Message-ID: <0190f3c2-0000-7000-8000-000000000001@harbour.example>')
})

test('a refusal for good and one for now are told apart; neither repeats the address', async () => {
  let responseCode = 550
  const port = await aServer({
    onRcptTo: ({ address }, _session, done) =>
      done(Object.assign(new Error(`<${address}> is unknown here, ${address}`), { responseCode })),
  })
  const mailer = mailerTo(`127.0.0.1:${port}`)
  const [code, isForGood, problem] = await faultOf(mailer.send(mail))
  expect([code, isForGood]).toEqual(['mail_refused', true])
  expect(problem).toContain('is unknown here')
  expect(problem).not.toContain('oskar')
  responseCode = 450
  expect((await faultOf(mailer.send(mail))).slice(0, 2)).toEqual(['mail_refused', false])
})

test('a wrong password and a server that is away are mended by somebody: the mail waits', async () => {
  const port = await aServer({ authOptional: false, onAuth: (_auth, _session, done) => done(new Error('No')) })
  expect((await faultOf(mailerTo(`us:wrong@127.0.0.1:${port}`).send(mail)))[1]).toBe(false)
  const [code, isForGood, problem] = await faultOf(mailerTo('127.0.0.1:1').send(mail))
  expect([code, isForGood]).toEqual(['mail_unreachable', false])
  expect(problem).not.toContain('oskar')
})
