import assert from 'node:assert/strict'

/**
 * Stands in for vitest while guards are taken away: the same test files, collected once and run hundreds of times in one process.
 * It knows the few words that tests of guards use. A test that needs another word is set aside and named; it takes no part.
 */
export class UnknownWord extends Error {}

interface Collected {
  readonly name: string
  readonly run: () => unknown
}

export const collected: Collected[] = []

export function test(name: string, run: () => unknown): void {
  collected.push({ name, run })
}
test.each =
  (cases: readonly unknown[]) =>
  (name: string, run: (...given: unknown[]) => unknown): void => {
    for (const given of cases)
      test(`${name} ${JSON.stringify(given)}`, () => run(...(Array.isArray(given) ? given : [given])))
  }
export const it = test

export function describe(_: string, group: () => void): void {
  group()
}

/** Type tests are the compiler's. */
export function expectTypeOf(): never {
  throw new UnknownWord('expectTypeOf')
}

export function expect(actual: unknown) {
  return new Proxy(matchers(actual), {
    get(known, word) {
      if (word in known) return known[word as keyof typeof known]
      throw new UnknownWord(String(word))
    },
  })
}

function matchers(actual: unknown) {
  return {
    toBe: (expected: unknown) => assert.ok(Object.is(actual, expected)),
    toBeUndefined: () => assert.equal(actual, undefined),
    toBeNull: () => assert.equal(actual, null),
    toBeGreaterThan: (least: number) => assert.ok((actual as number) > least),
    toEqual: (expected: unknown) => assert.deepEqual(plain(actual), plain(expected)),
    toContain: (part: string) => assert.ok((actual as string).includes(part)),
    toHaveLength: (length: number) => assert.equal((actual as unknown[]).length, length),
    toMatchObject: (expected: Record<string, unknown>) => assert.ok(isWithin(plain(expected), plain(actual))),
    toThrow: (message: string) =>
      assert.throws(actual as () => unknown, (thrown: Error) => thrown.message.includes(message)),
  }
}

function isWithin(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null) return Object.is(part, whole)
  if (typeof whole !== 'object' || whole === null) return false
  return Object.entries(part).every(([name, value]) => isWithin(value, (whole as Record<string, unknown>)[name]))
}

/** What is undefined is not there, as in vitest's toEqual. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Set || value instanceof Map) return value
  if (Array.isArray(value)) return value.map(plain)
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (each === undefined ? [] : [[name, plain(each)]])),
  )
}
