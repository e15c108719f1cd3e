import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'vitest'

/** How near a number must come: relative to the expected one, and absolutely where that is near zero. */
export interface Tolerance {
  readonly relative: number
  readonly absolute: number
}
export interface VectorCase {
  readonly id: string
  readonly description: string
  // biome-ignore lint/suspicious/noExplicitAny: each family has its own shape, stated in its file.
  readonly input: any
  // biome-ignore lint/suspicious/noExplicitAny: each family has its own shape, stated in its file.
  readonly expected: any
}
export interface Family {
  readonly cases: readonly VectorCase[]
  readonly tolerance: Tolerance
  readonly notes: string
}

const folder = process.env.VECTORS_DIR ? resolve(process.env.VECTORS_DIR) : import.meta.dirname

/**
 * The cases of one family of reference vectors, from VECTORS_DIR (absolute or from the working directory), else from here.
 * `tolerance` is the default the file states (or its own line, for a family with a single number there); families whose line
 * tells several tolerances apart give their own to `expectClose`. Throws when the file is missing or holds no case.
 */
export function family(name: string): Family {
  const file = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  if (!Array.isArray(file.cases) || file.cases.length === 0) throw new Error(`${name}.json holds no cases`)
  const stated = String(file.tolerance[name] ?? '').match(/^relative ([\d.e-]+)$/)?.[1]
  const [relative, absolute] = defaultTolerance(file.tolerance.default)
  return { ...file, tolerance: { relative: stated ? Number(stated) : relative, absolute } }
}

function defaultTolerance(line: string): [number, number] {
  const [, relative, absolute] = /^relative (\S+) \(absolute (\S+) near zero\)$/.exec(line) ?? []
  if (!relative || !absolute) throw new Error(`The tolerance is not stated as expected: ${line}`)
  return [Number(relative), Number(absolute)]
}

/**
 * Every expected value, at every depth, is in `actual`: numbers within the tolerance, everything else exactly.
 * null stands for missing; the length of a list counts; keys nobody expects are no one's concern.
 */
export function expectClose(actual: unknown, expected: unknown, tolerance: Tolerance): void {
  expect(differences(actual, expected, tolerance, '$')).toEqual([])
}

function differences(actual: unknown, expected: unknown, tolerance: Tolerance, path: string): string[] {
  const isSame = typeof expected === 'number' ? isClose(actual, expected, tolerance) : Object.is(actual, expected)
  if (isSame) return []
  if (expected === null || typeof expected !== 'object' || actual === null || typeof actual !== 'object') {
    return [`${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`]
  }
  if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length)) {
    return [`${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`]
  }
  return Object.entries(expected).flatMap(([key, value]) =>
    differences((actual as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`),
  )
}

function isClose(actual: unknown, expected: number, { relative, absolute }: Tolerance): boolean {
  return typeof actual === 'number' && Math.abs(actual - expected) <= Math.max(absolute, relative * Math.abs(expected))
}
