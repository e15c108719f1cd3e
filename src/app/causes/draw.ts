import type { CauseNode } from '#domain/causes/analysis.ts'
import { blameIn } from '#domain/causes/blame.ts'
import { checkChange } from '#domain/causes/checkChange.ts'
import { applied, changeBetween } from '#domain/causes/treeChange.ts'
import { treeRefusals } from '#domain/causes/treeRefusals.ts'
import { type Refusal, Refused, refuse, unmet } from '#domain/kernel/refusal.ts'
import { everyName, touchAnalysis } from '#store/causes/analyses.ts'
import { keepNodes } from '#store/causes/nodes.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { Body } from '../around/at.ts'
import { assertFine } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { draft } from '../trailed.ts'
import { type SeenAnalysis, seenWithin } from './causesOf.ts'
import { type Drawing, held } from './held.ts'
import { nodeChanges } from './trailed.ts'

/**
 * Changes boxes of a drawing in one go; taking it back is a change like any other. A wording that names or blames someone needs its
 * justification, which stays in the trail (C-192).
 * @throws Refused notAllowed, notFound, conflict, invalid, notNow
 */
export function draw(app: App, caller: Caller, drawing: Drawing & { readonly body: Body }): Promise<SeenAnalysis> {
  const { change, refusals } = checkChange(drawing.body)
  assertFine(refusals)
  return app.store.inside(caller, async (tx) => {
    const { record, analysis } = await held(tx, caller, drawing)
    const after = applied(analysis.nodes, change)
    assertFine(treeRefusals({ technique: analysis.technique, nodes: after }))
    const real = changeBetween(analysis.nodes, after)
    if (real.put.length + real.remove.length === 0) return seenWithin(tx, caller, { ...drawing, ref: record.id })
    await assertBlameless(tx, analysis.nodes, real.put)
    if (!(await keepNodes(tx, analysis.id, real)))
      throw new Refused('invalid', [refuse('cause_out_of_place', { field: 'put' })])
    await touchAnalysis(tx, analysis.id, { state: 'open', at: app.now(), by: null })
    const answer = await seenWithin(tx, caller, { ...drawing, ref: record.id })
    await appendTrail(tx, caller.organization, [
      draft(
        { app, caller },
        {
          verb: 'causes.change',
          subject: { type: drawing.type.name, id: record.id },
          changes: nodeChanges(analysis.id, analysis.nodes, after),
        },
      ),
    ])
    return answer
  })
}

/** @throws Refused notNow where a new wording names or blames someone and nobody said why it must */
async function assertBlameless(tx: Tx, before: readonly CauseNode[], put: readonly CauseNode[]): Promise<void> {
  const old = new Map(before.map((node) => [node.id, node]))
  const worded = put.filter(({ id, text, wordingBecause }) => {
    const was = old.get(id)
    // A justification is about the wording it was given for.
    return text !== null && text !== was?.text && (wordingBecause === null || wordingBecause === was?.wordingBecause)
  })
  if (worded.length === 0) return
  const people = await everyName(tx)
  const refusals = worded.flatMap((node) => blameRefusals(node, people))
  if (refusals.length > 0) throw new Refused('notNow', refusals)
}

function blameRefusals({ id, text }: CauseNode, people: readonly string[]): Refusal[] {
  const { names, words } = blameIn(text ?? '', people)
  const field = `nodes/${id}`
  return unmet(
    names.length > 0 && refuse('cause_names_person', { field, values: { names: names.join(', ') } }),
    words.length > 0 && refuse('cause_blames', { field, values: { words: words.join(', ') } }),
  )
}
