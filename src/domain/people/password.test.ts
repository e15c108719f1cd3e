import { expect, test } from 'vitest'
import { passwordRefusal } from './password.ts'

const ada = { email: 'ada.lovelace@example.org', name: 'Ada Lovelace' }

test.each([
  ['short', 'password_too_short'],
  ['x'.repeat(257), 'password_too_long'],
  ['1234567890', 'password_common'],
  ['Password2026!', 'password_common'],
  ['aaaaaaaaaaaa', 'password_common'],
  ['qwertyuiopas', 'password_common'],
  ['Ada.Lovelace@example.org', 'password_is_yours'],
  ['ada.lovelace1', 'password_is_yours'],
])('refuses %s', (password, code) => {
  expect(passwordRefusal(password, ada)?.code).toBe(code)
})

test.each(['a quiet tram at noon', 'ΩΩΩlorem-ipsum', 'x7x7x7Kq9#', 'ünïcödé ist auch gut'])('takes %s', (password) => {
  expect(passwordRefusal(password, ada)).toBeUndefined()
})
