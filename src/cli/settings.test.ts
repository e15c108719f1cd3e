import { expect, test } from 'vitest'
import { placeFrom } from './settings.ts'

const MAIL_FROM = 'Meliora <meliora@harbour.example>'

test('mail needs a server and a sender, both in order', () => {
  expect(placeFrom({}).mail).toBeUndefined()
  expect(placeFrom({ SMTP_URL: 'smtps://us:secret@mail.example:465', MAIL_FROM }).mail).toEqual({
    url: 'smtps://us:secret@mail.example:465',
    from: MAIL_FROM,
  })
  expect(() => placeFrom({ MAIL_FROM })).toThrow('Sending mail also needs SMTP_URL.')
  expect(() => placeFrom({ SMTP_URL: 'smtp://mail.example' })).toThrow('Sending mail also needs MAIL_FROM.')
})

test('a password in a wrong address is not repeated', () => {
  const wrong = () => placeFrom({ SMTP_URL: 'mail.example:secret', MAIL_FROM })
  expect(wrong).toThrow('SMTP_URL names no mail server')
  expect(wrong).not.toThrow('secret')
})

test.each(['meliora', 'a@b\r\nBcc: all@x.example', '<@>'])('%j is no sender', (from) => {
  expect(() => placeFrom({ SMTP_URL: 'smtp://mail.example', MAIL_FROM: from })).toThrow('MAIL_FROM')
})
