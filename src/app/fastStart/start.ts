import type { FastStartAnswers } from '#domain/fastStart/answers.ts'
import type { Piece } from '#domain/fastStart/piece.ts'
import { fastStartPlan } from '#domain/fastStart/plan.ts'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { recordTypes } from '#domain/records/index.ts'
import { metric } from '#domain/records/metric/metric.ts'
import { dayOf } from '#domain/time/days.ts'
import { type LaidPiece, laidPieces, madePieces } from '#store/fastStart/pieces.ts'
import type { Tx } from '#store/open.ts'
import { readOrganization } from '#store/people/organization.ts'
import { lockNumbers } from '#store/records/numbers.ts'
import type { App } from '../app.ts'
import { assertRole } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { giveHands, type MissingRole, namesOf } from './hands.ts'
import { layPiece } from './lay.ts'

export interface FastStart {
  /** Everything laid down so far, by this start and earlier ones. */
  readonly pieces: readonly LaidPiece[]
  /** How many of it are new. */
  readonly added: number
  /** Roles administration still has to give. */
  readonly missingRoles: readonly MissingRole[]
}

/**
 * From about ten answers to a management system one can work with (C-331): roles and standards, context and scope, policy and
 * procedures, risks, criteria, key figures, objectives, and tasks for what only people can do. Records are laid down in one
 * transaction, each once: started again, with the same answers or others, only what is missing is added.
 * @throws Refused notAllowed, invalid
 */
export async function startFast(app: App, caller: Caller, answers: FastStartAnswers): Promise<FastStart> {
  assertRole(caller, 'aimsManager', 'topManagement')
  const names = await namesOf(app, caller, answers)
  const missingRoles = await giveHands(app, caller, answers)
  const added = await app.store.inside(caller, async (tx) => {
    // Held to the end, so that two who start at once lay nothing twice.
    const { name: organization, language, timeZone } = await readOrganization(tx, { lock: true })
    const today = dayOf(app.now(), timeZone)
    const plan = fastStartPlan({ answers, organization, language, today }, names)
    let made = await madePieces(tx)
    const fresh = plan.filter(({ key }) => made[key] === undefined)
    await lockAll(tx, fresh, Number(today.slice(0, 4)))
    for (const piece of fresh)
      made = { ...made, [piece.key]: await layPiece(tx, { app, caller }, { piece, made, manager: answers.manager }) }
    return fresh.length
  })
  return { ...(await fastStartOf(app, caller)), added, missingRoles }
}

/** What a fast start laid down; nothing where there was none. */
export function fastStartOf(app: App, caller: Caller): Promise<Pick<FastStart, 'pieces'>> {
  return app.store.reading(caller, async (tx) => ({ pieces: await laidPieces(tx, eyesOf(caller)) }))
}

/** Numbers first, then the trail's head, always in that order (design §4). */
async function lockAll(tx: Tx, pieces: readonly Piece[], year: number): Promise<void> {
  const types = pieces.flatMap(({ type }) => recordTypes[type] ?? [])
  const beside = pieces.length > 0 ? [documentVersion, metric] : []
  for (const type of [...new Set([...types, ...beside])].sort((a, b) => (a.name < b.name ? -1 : 1)))
    await lockNumbers(tx, type, year)
}
