import { expect, test } from 'vitest'
import { documentedItems } from '#domain/standards/details/documentedInformation.ts'
import { templates } from './documents.ts'
import { placeholders } from './template.ts'

test('every documented information of ISO/IEC 42001 has a template of its own at its clause; one more plans an improvement', () => {
  expect(templates.map(({ key, ref }) => `${key} ${ref}`)).toEqual([
    ...documentedItems.map(({ id, ref }) => `${id} ${ref}`),
    'IMP-PLAN 10.1',
  ])
})

test('every part has a hint, tables have as many cells as heads, and only known words stand between braces', () => {
  for (const { key, parts } of templates)
    for (const { heading, hint, text, table } of parts) {
      const at = `${key} ${heading.en}`
      expect(hint.en.length, at).toBeGreaterThan(20)
      expect(hint.de.length, at).toBeGreaterThan(20)
      const lines = Array.isArray(table?.lines) ? table.lines : []
      for (const line of lines) expect(line.length, at).toBe(table?.heads.length)
      const said = [text, ...lines.flat()].flatMap((label) => (label ? [label.en, label.de] : [])).join(' ')
      for (const [, word] of said.matchAll(/\{(\w+)\}/g)) expect(placeholders, at).toContain(word)
    }
})
