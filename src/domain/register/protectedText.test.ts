import fc from 'fast-check'
import { expect, it } from 'vitest'
import { protect, unprotect } from './protectedText.ts'

it('makes every text harmless and gives every text back', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝'),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (text) => {
      expect(unprotect(protect(text))).toBe(text)
      expect(protect(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
    }),
  )
})

it('leaves ordinary text alone', () => {
  for (const text of ["'quoted'", 'a=b', '', "O'Neil", "'"])
    expect([protect(text), unprotect(text)]).toEqual([text, text])
})
