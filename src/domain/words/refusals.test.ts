import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('a refusal code has one sentence: no two areas say it differently', () => {
  const here = import.meta.dirname
  const codes = readdirSync(here)
    .filter((file) => file.endsWith('Refusals.ts'))
    .flatMap((file) =>
      [...readFileSync(join(here, file), 'utf8').matchAll(/^ {2}([a-z_]+):/gm)].map(([, code]) => String(code)),
    )
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
})
