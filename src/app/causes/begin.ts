import { begun } from '#domain/causes/begun.ts'
import { type Technique, techniques } from '#domain/causes/causeAnswers.ts'
import { id as anId, checkBody, listOf, oneOf, required, text } from '#domain/checks/checkBody.ts'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { insertAnalysis, keepTeam } from '#store/causes/analyses.ts'
import { keepNodes } from '#store/causes/nodes.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { Around, Body } from '../around/at.ts'
import { assertFine, assertMayWrite } from '../asking.ts'
import type { At } from '../caller.ts'
import { load } from '../records/load.ts'
import { draft } from '../trailed.ts'
import { type SeenAnalysis, seenWithin } from './causesOf.ts'
import { assertHasCauses, assertOpen, cycleOf, settledRefusals } from './standing.ts'
import { assertPeople, MOST_PEOPLE } from './team.ts'
import { nodeChanges } from './trailed.ts'

const checks = {
  technique: required(oneOf(Object.keys(techniques))),
  problem: text(SHORT_TEXT),
  team: listOf(anId, MOST_PEOPLE),
}

/**
 * Begins an analysis of a record's causes, within a transaction at work. Without a problem it explains the record's title; without a
 * team it begins with whoever begins it.
 * @throws Refused notAllowed, notFound, invalid, notNow
 */
export async function beginWithin(
  tx: Tx,
  at: At,
  { type, ref, body, id }: Around & { body: Body; id: string },
): Promise<SeenAnalysis> {
  const { app, caller } = at
  assertHasCauses(type)
  assertMayWrite(caller.actor)
  const { values, refusals } = checkBody(checks, body)
  assertFine(refusals)
  const record = await load(tx, caller, { type, ref, lock: true })
  assertOpen(settledRefusals(type, record))
  const technique = values.technique as Technique
  const by = actorId(caller.actor)
  const team = (values.team as readonly string[] | null) ?? (by ? [by] : [])
  await assertPeople(tx, team)
  const nodes = begun(
    { technique, problem: (values.problem as string | null) ?? record.title.slice(0, SHORT_TEXT) },
    newId,
  )
  await insertAnalysis(tx, { id, record: record.id, technique, cycle: cycleOf(record), at: app.now(), by })
  await keepTeam(tx, id, team)
  await keepNodes(tx, id, { put: nodes, remove: [] })
  const answer = await seenWithin(tx, caller, { type, ref: record.id, id })
  await appendTrail(tx, caller.organization, [
    draft(at, {
      verb: 'causes.begin',
      subject: { type: type.name, id: record.id },
      changes: [
        { path: `causes/${id}/technique`, before: null, after: technique },
        ...(team.length > 0 ? [{ path: `causes/${id}/team`, before: null, after: team }] : []),
        ...nodeChanges(id, [], nodes),
      ],
    }),
  ])
  return answer
}
