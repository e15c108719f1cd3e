import { randomUUID } from 'node:crypto'
import { beginWithin } from '#app/causes/begin.ts'
import { draw } from '#app/causes/draw.ts'
import { completeCauses } from '#app/causes/settle.ts'
import { type CauseNode, emptyNode } from '#domain/causes/analysis.ts'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { daysAfter } from '../../calendar.ts'
import { type Hand, idOf } from '../../hand.ts'
import { answer } from './answers.ts'
import type { Correcting } from './life.ts'
import type { Action, Drawn, Work } from './story.ts'

type Ids = Map<string, string>

/** Cause, plan, approval by somebody else, work, and proof weeks later by somebody who did none of it. */
export function works(correcting: Correcting, work: Work): void {
  const { house, it, own } = correcting
  const owner = house.of[work.owner]
  const ids: Ids = new Map()
  own.on(work.analysed, () => drawsCauses(correcting, { work, owner, ids }))
  own.on(work.planned, () => owner.makes(it, 'plan', planOf(correcting, work, ids)))
  own.on(work.approved, () => house.of[work.approver].makes(it, 'approvePlan'))
  own.on(daysAfter(1, work.approved), () => owner.makes(it, 'start'))
  for (const action of work.actions)
    if (action.evidence && !work.implemented) own.on(action.due, () => ticksOff(correcting, action))
  if (work.implemented) own.on(work.implemented, () => marksImplemented(correcting, work))
  const { verified } = work
  if (!verified) return
  own.on(verified.on, () =>
    house.of.priya.makes(it, 'verify', {
      checks: verified.found.map(([method, found, evidence]) => ({
        id: '',
        method,
        found,
        evidence,
        checkedOn: house.calendar.workdayOn(verified.on),
      })),
      verdict: verified.verdict,
      verdictBecause: verified.because,
    }),
  )
}

interface Drawing {
  readonly work: Work
  readonly owner: Hand
  readonly ids: Ids
}

async function drawsCauses({ house: { clock, of }, it }: Correcting, { work, owner, ids }: Drawing): Promise<void> {
  const { app } = clock
  const { caller } = owner
  const at = { type: it.type, ref: idOf(it) }
  const body = { technique: work.technique, team: work.analysts.map(([who]) => of[who].id) }
  const begun = await app.store.inside(caller, (tx) =>
    beginWithin(tx, { app, caller }, { ...at, body, id: randomUUID() }),
  )
  const top = begun.nodes.find(({ kind }) => kind === 'top')!
  const put =
    work.technique === 'fishbone'
      ? work.drawing.flatMap((rib) => ribWith(rib, begun.nodes, ids))
      : work.drawing.flatMap((box, place) => boxes(box, { parent: top.id, place, work, ids }))
  const changed = await draw(app, caller, { ...at, id: begun.id, version: begun.version, body: { put } })
  await completeCauses(app, caller, { ...at, id: begun.id, version: changed.version })
}

/** A rib with what hangs on it; where nothing does, it was looked at. */
function ribWith({ text, below = [] }: Drawn, nodes: readonly CauseNode[], ids: Ids): CauseNode[] {
  const rib = nodes.find(({ branch }) => branch === text)
  if (!rib) throw new Error(`A fishbone has no rib "${text}".`)
  if (below.length === 0) return [{ ...rib, isConsidered: true }]
  const work = { technique: 'fishbone' } as const
  return below.flatMap((box, place) => boxes(box, { parent: rib.id, place, work, ids }))
}

interface Hanging {
  readonly parent: string
  readonly place: number
  readonly work: Pick<Work, 'technique'>
  readonly ids: Ids
}

function boxes({ text, cause, gate, below = [] }: Drawn, { parent, place, work, ids }: Hanging): CauseNode[] {
  const id = randomUUID()
  ids.set(text, id)
  const node: CauseNode = {
    ...emptyNode,
    id,
    parent,
    place,
    kind: work.technique === 'faultTree' ? 'event' : 'cause',
    text,
    gate: gate ?? (work.technique === 'faultTree' && below.length > 0 ? 'or' : null),
    ...(cause && { causeClass: cause[0], category: cause[1], isSystemic: cause[2] === 'systemic' }),
  }
  return [node, ...below.flatMap((each, at) => boxes(each, { parent: id, place: at, work, ids }))]
}

function planOf({ house: { calendar, of } }: Correcting, work: Work, ids: Ids) {
  return {
    rootCause: work.rootCause,
    elsewhere: answer(work.elsewhere),
    actions: work.actions.map(({ against, type, what, by, resources, due, changes }) => {
      const cause = ids.get(against)
      if (!cause) throw new Error(`No cause is called "${against}".`)
      return {
        id: '',
        cause,
        type,
        what,
        responsible: of[by].id,
        resources,
        due: calendar.on(due),
        ...(changes && { referenceKind: changes[0], reference: changes[1] }),
      }
    }),
    proportionality: work.proportionality,
    verificationBy: [...work.shownBy],
    verificationCriterion: work.criterion,
    waitDays: work.waitDays,
  }
}

/** While others are still at work, whoever is done says so. */
async function ticksOff({ house, it }: Correcting, { what, by, evidence, due }: Action): Promise<void> {
  const hand = house.of[by]
  const { actions } = (await hand.reads(it)) as unknown as Nonconformity
  const doneOn = house.calendar.workdayOn(due)
  const ticked = actions.map((row) => (row.what === what ? { ...row, done: true, doneOn, evidence } : row))
  await hand.edits(it, { actions: ticked })
}

async function marksImplemented({ house, it }: Correcting, work: Work): Promise<void> {
  const owner = house.of[work.owner]
  const { actions } = (await owner.reads(it)) as unknown as Nonconformity
  const implementedOn = house.calendar.workdayOn(work.implemented!)
  const evidence = new Map(work.actions.map((each) => [each.what, each.evidence ?? null]))
  const done = actions.map((row) => ({
    ...row,
    done: true,
    doneOn: implementedOn,
    evidence: evidence.get(row.what ?? ''),
  }))
  await owner.makes(it, 'complete', { actions: done })
}
