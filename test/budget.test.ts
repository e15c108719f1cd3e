import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url).pathname

function sources(folder: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)).map((file) => join(folder, file))
}

function linesOf(file: string): number {
  return readFileSync(join(root, file), 'utf8').split('\n').length - 1
}

test('the kernel stays small: at most 400 lines (style §3); how large files are elsewhere is told, not enforced', ({
  annotate,
}) => {
  const sized = sources('src').map((file) => ({ file, lines: linesOf(file) }))
  const ordered = sized.map(({ lines }) => lines).sort((one, other) => one - other)
  const at = (share: number) => ordered[Math.floor(share * (ordered.length - 1))]
  annotate(`${ordered.length} files; lines: median ${at(0.5)}, 90th percentile ${at(0.9)}, largest ${at(1)}`)
  const kernel = sized.filter(({ file }) => file.startsWith(join('src', 'domain', 'kernel')))
  expect(kernel.reduce((sum, { lines }) => sum + lines, 0)).toBeLessThanOrEqual(400)
})
