import { expect, test } from 'vitest'
import type { Answers } from '#domain/kernel/answers.ts'
import type { Role } from '#domain/people/roles.ts'
import type { Settings } from '#domain/people/settings.ts'
import { attempted, type ImprovementRecord, type MoveName } from './attempt.ts'
import { acting, cast, type Person } from './cast.ts'
import { recordAt, usualAttempt, usualOf } from './usual.ts'

/** What differs from the usual attempt. */
export interface Variation {
  readonly at?: string
  readonly by?: Person
  readonly roles?: readonly Role[]
  readonly input?: Readonly<Record<string, unknown>>
  readonly reason?: string | null
  readonly record?: Partial<ImprovementRecord>
  readonly settings?: Partial<Settings>
  readonly answers?: Partial<Answers>
  readonly now?: string
}

/** A test that makes the move; answers come back for what it is to have settled. */
export function made(
  move: MoveName,
  variation: Variation,
  then: (after: ImprovementRecord, before: ImprovementRecord) => void,
): void {
  test(`${move} is made ${spoken(variation)}`, () => {
    const { before, outcome } = tried(move, variation)
    expect(codesOf(outcome)).toEqual([])
    then(outcome.record, before)
  })
}

/** A test that tries the move and is told exactly this. */
export function refused(move: MoveName, variation: Variation, ...codes: readonly string[]): void {
  test(`${move} is refused ${spoken(variation)}: ${codes.join(', ')}`, () => {
    expect(codesOf(tried(move, variation).outcome)).toEqual([...codes].sort())
  })
}

export function tried(move: MoveName, { record, by, roles, at, input, ...rest }: Variation) {
  const standard = usualOf(move)
  const before = { ...recordAt(at ?? standard.at), ...standard.record, ...record }
  const attempt = usualAttempt(move, before)
  const actor = by || roles ? acting(by ?? standard.by, roles ?? cast[by ?? standard.by]) : attempt.actor
  return { before, outcome: attempted(before, { ...attempt, actor, input: { ...attempt.input, ...input }, ...rest }) }
}

function codesOf({ refusals }: { refusals: readonly { code: string }[] }): string[] {
  return refusals.map(({ code }) => code).sort()
}

function spoken({ answers, ...variation }: Variation): string {
  const named = { ...variation, ...(answers && { answers: Object.keys(answers) }) }
  return Object.keys(named).length === 0 ? 'as usual' : JSON.stringify(named).slice(0, 110)
}
