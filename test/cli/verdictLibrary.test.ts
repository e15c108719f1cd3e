import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('the example of docs/verdict.md runs in a clone, by the name of the package', async () => {
  const page = await readFile('docs/verdict.md', 'utf8')
  const example = /```ts\n([\s\S]+?)```/.exec(page)?.[1] ?? ''
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', example])
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    /^improved \{ estimate: -3\.1\d+, lower: -4\.\d+, upper: -2\.\d+ \} level_ar1_reml $/,
  )
})
