import { expect, test } from 'vitest'
import { endingOf, fileName } from './fileName.ts'

test.each([
  ['Report 2026.pdf', 'Report 2026.pdf'],
  ['C:\\Users\\ada\\Desktop\\Müller.xlsx', 'Müller.xlsx'],
  ['../../etc/passwd', 'passwd'],
  ['..', 'file'],
  ['', 'file'],
  ['  .hidden ', 'hidden'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['a\u0000b\r\nSet-Cookie: x.txt', 'abSet-Cookie_ x.txt'],
  ['what"is?this*.md', 'what_is_this_.md'],
])('%j is kept as %j', (given, kept) => {
  expect(fileName(given)).toBe(kept)
})

test('a name too long keeps its ending', () => {
  const kept = fileName(`${'ä'.repeat(500)}.xlsx`)
  expect(kept).toHaveLength(200)
  expect(endingOf(kept)).toBe('xlsx')
})
