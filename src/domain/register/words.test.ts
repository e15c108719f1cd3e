import { expect, it } from 'vitest'
import { debtWords, exportWords, registerWords } from './words.ts'

it('says the same in both languages: every value that one sentence shows, the other shows', () => {
  const shown = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  for (const [code, { en, de }] of Object.entries({ ...registerWords, ...debtWords, ...exportWords }))
    expect([code, shown(de)]).toEqual([code, shown(en)])
})
