import { checkText, LONG_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import type { SourceStandard } from '#domain/standards/crosswalk/harmonized.ts'
import { type Strength, weights as shipped, type Weights } from '#domain/standards/crosswalk/strength.ts'
import { actualReuse, potentialReuse, type Reuse, type ReuseRow } from '#domain/standards/reuse.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { knownOn } from '#store/conformity/known.ts'
import { addCrosswalkView, crosswalkViews, keepWeights, ownWeights } from '#store/frameworks/crosswalkViews.ts'
import { lockFrameworks } from '#store/frameworks/keep.ts'
import { evidencedOf, reuseAsked } from '#store/frameworks/reusePercent.ts'
import { newId } from '#store/ids.ts'
import { namesOf } from '#store/records/existing.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, assertRole } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { onDay } from '../conformity/today.ts'
import { draft } from '../trailed.ts'

/** A requirement's row with what the organization says of it and which of its sources are evidenced today. */
export interface SeenRow extends ReuseRow {
  readonly evidenced: readonly string[]
  /** The strength as shipped, where the organization sees it otherwise. */
  readonly shipped: Strength | null
  readonly reason: string | null
  readonly by: string | null
}

export interface ReuseNow {
  readonly potential: Reuse
  readonly actual: Omit<Reuse, 'rows'> & { readonly rows: readonly SeenRow[] }
}

/**
 * How much of what serves a standard could be used again for ISO/IEC 42001, and how much is, by what is evidenced today (C-020):
 * excluded controls leave the denominator, the organization's own strengths and weights count.
 */
export function reuseNow(app: App, caller: Caller, source: SourceStandard): Promise<ReuseNow> {
  return app.store.reading(caller, async (tx) => {
    const known = await knownOn(tx, await onDay(tx, app.now()))
    const views = await crosswalkViews(tx, source)
    const evidenced = evidencedOf(source, known)
    const asked = await reuseAsked(tx, source, known)
    const names = await namesOf(
      tx,
      views.flatMap(({ by }) => by ?? []),
    )
    const actual = actualReuse(evidenced, asked)
    const shippedRows = new Map(potentialReuse({ source }).rows.map((row) => [row.target, row.strength]))
    const rows = actual.rows.map((row) => {
      const view = views.find(({ target }) => target === row.target)
      return {
        ...row,
        evidenced: row.sources.filter((key) => evidenced.has(key)),
        shipped: view ? (shippedRows.get(row.target) ?? null) : null,
        reason: view?.reason ?? null,
        by: view?.by ? (names[view.by] ?? null) : null,
      }
    })
    return { potential: potentialReuse(asked), actual: { ...actual, rows } }
  })
}

export interface ViewAsked {
  readonly source: SourceStandard
  readonly target: string
  /** Null: as shipped again. */
  readonly strength: Strength | null
  readonly reason: string
}

/** Sees one row of the crosswalk otherwise, with a reason. @throws Refused notAllowed, invalid */
export async function seeOtherwise(
  app: App,
  caller: Caller,
  { source, target, strength, reason }: ViewAsked,
): Promise<void> {
  assertRole(caller, 'aimsManager')
  const isKnown = requirementNamed(target)?.standard.id === 'iso42001'
  const said = checkText(reason, 'reason', LONG_TEXT)
  const because = 'value' in said ? said.value : null
  const refusals: Refusal[] = isKnown ? [] : [refuse('requirement_not_mapped', { field: 'target' })]
  if ('refusal' in said) refusals.push(said.refusal)
  else if (because === null) refusals.push(refuse('strength_why_missing', { field: 'reason' }))
  assertFine(refusals)
  await app.store.inside(caller, async (tx) => {
    await lockFrameworks(tx)
    const before = (await crosswalkViews(tx, source)).find((view) => view.target === target)
    const by = actorId(caller.actor)
    await addCrosswalkView(tx, { id: newId(), source, target, strength, reason: because ?? '', at: app.now(), by })
    const path = `crosswalk/${source}/${target}`
    const changes = [{ path, before: before?.strength ?? null, after: strength }]
    const subject = { type: 'organization', id: caller.organization }
    await appendTrail(tx, caller.organization, [
      draft({ app, caller }, { verb: 'crosswalk.see', subject, changes, reason: because }),
    ])
  })
}

/** Weighs strengths otherwise than shipped; the figure says which weights it rests on. @throws Refused notAllowed, invalid */
export async function weighOtherwise(app: App, caller: Caller, asked: Omit<Weights, 'none'>): Promise<void> {
  assertRole(caller, 'aimsManager')
  const { identical, similar, partial } = asked
  const isOrdered = 1 >= identical && identical >= similar && similar >= partial && partial >= 0
  assertFine(isOrdered ? [] : [refuse('weights_order')])
  await app.store.inside(caller, async (tx) => {
    await lockFrameworks(tx)
    const before = (await ownWeights(tx)) ?? shipped
    await keepWeights(tx, { ...asked, none: 0 })
    const changes = (['identical', 'similar', 'partial'] as const)
      .filter((name) => before[name] !== asked[name])
      .map((name) => ({ path: `reuseWeights/${name}`, before: before[name], after: asked[name] }))
    if (changes.length === 0) return
    const subject = { type: 'organization', id: caller.organization }
    await appendTrail(tx, caller.organization, [draft({ app, caller }, { verb: 'crosswalk.weigh', subject, changes })])
  })
}
