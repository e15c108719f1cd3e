import { isId } from '#domain/checks/id.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { type Placed, placed, type Sum, startOfRanking } from '#domain/prioritization/capacityLine.ts'
import { type OutdatedRow, outdatedRows, type RankedRow, rankedRows } from '#store/records/ranking.ts'
import { allModels, type KeptModel } from '#store/scoringModels.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { markInvalid, pageFrom, placeFrom } from '../pageMark.ts'

export interface RankingAsked {
  /** A model's id or key; the ranking model when absent. */
  readonly model?: string
  readonly limit: number
  readonly cursor?: string
}

export interface Ranking {
  readonly model: { readonly id: string; readonly key: string; readonly label: string }
  readonly capacityDays: number
  /** `isOutdated`: scored with an older version of the model; it may be scored anew. */
  readonly items: readonly (RankedRow & Placed & { readonly isOutdated: boolean })[]
  readonly next: string | null
}

interface Place {
  readonly rankKey: string
  readonly id: string
  readonly sum: Sum
}

/** The ranked list of what is still to be implemented, with the capacity line (C-083, C-110). */
export function ranking(app: App, caller: Caller, { model: asked, limit, cursor }: RankingAsked): Promise<Ranking> {
  const after = cursor === undefined ? undefined : placeAsked(cursor)
  return app.store.inside(caller, async (tx) => {
    const model = modelAsked(await allModels(tx), asked)
    const { capacityDays } = await readSettings(tx)
    const rows = await rankedRows(tx, {
      key: model.key,
      limit: limit + 1,
      eyes: eyesOf(caller),
      ...(after && { after }),
    })
    const { items, next } = pageFrom(placed(rows, { from: after?.sum ?? startOfRanking, capacityDays }), limit, placeOf)
    return {
      model: { id: model.id, key: model.key, label: model.label },
      capacityDays,
      items: items.map((item) => ({ ...item, isOutdated: item.model !== model.id })),
      next,
    }
  })
}

/** By id or key; of a key the version in force, else the newest. */
function modelAsked(models: readonly KeptModel[], asked: string | undefined): KeptModel {
  const found =
    asked === undefined
      ? models.find(({ position }) => position !== null)
      : (models.find(({ id }) => id === asked) ?? models.find(({ key }) => key === asked))
  if (!found)
    throw new Refused('notFound', [asked === undefined ? refuse('scoring_model_missing') : refuse('not_found')])
  return found
}

function placeOf({ rankKey, id, rank, cumulativeEffort, unknownEfforts }: RankedRow & Placed): readonly unknown[] {
  return [rankKey, id, rank, cumulativeEffort, unknownEfforts]
}

function placeAsked(cursor: string): Place {
  return placeFrom(cursor, ([rankKey, id, rank, effort, unknown]) => {
    const isPlace = typeof rankKey === 'string' && /^[\d-]{1,100}$/.test(rankKey) && isId(id)
    const isSum = isCount(rank) && isCount(unknown) && typeof effort === 'number' && effort >= 0
    return isPlace && isSum ? { rankKey, id, sum: { rank, effort, unknown } } : undefined
  })
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0
}

export interface ToRescore {
  readonly items: readonly OutdatedRow[]
  readonly next: string | null
}

/** What was scored with a version that is no longer in force: offered for scoring anew, never rewritten (C-109). */
export function toRescore(
  app: App,
  caller: Caller,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<ToRescore> {
  if (cursor !== undefined && !isId(cursor)) throw markInvalid()
  return app.store.inside(caller, async (tx) => {
    const models = (await allModels(tx)).filter(({ position }) => position === null).map(({ id }) => id)
    const rows = await outdatedRows(tx, {
      models,
      limit: limit + 1,
      eyes: eyesOf(caller),
      ...(cursor && { after: cursor }),
    })
    const items = rows.slice(0, limit)
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
  })
}
