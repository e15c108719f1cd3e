import { id as anId, checkBody, listOf, required } from '#domain/checks/checkBody.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { keepTeam, touchAnalysis } from '#store/causes/analyses.ts'
import type { Tx } from '#store/open.ts'
import { peopleAmong } from '#store/records/existing.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { Body } from '../around/at.ts'
import { assertFine } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { draft } from '../trailed.ts'
import { type SeenAnalysis, seenWithin } from './causesOf.ts'
import { type Drawing, held } from './held.ts'

export const MOST_PEOPLE = 50
const checks = { team: required(listOf(anId, MOST_PEOPLE)) }

/** Says who takes part in an analysis, exactly these (C-194). @throws Refused notAllowed, notFound, conflict, invalid, notNow */
export function setTeam(app: App, caller: Caller, drawing: Drawing & { readonly body: Body }): Promise<SeenAnalysis> {
  const { values, refusals } = checkBody(checks, drawing.body)
  assertFine(refusals)
  const team = values.team as readonly string[]
  return app.store.inside(caller, async (tx) => {
    const { record, analysis } = await held(tx, caller, drawing)
    await assertPeople(tx, team)
    const before = analysis.team.map(({ id }) => id)
    if ([...before].sort().join() !== [...team].sort().join()) {
      await keepTeam(tx, analysis.id, team)
      await touchAnalysis(tx, analysis.id, { state: 'open', at: app.now(), by: null })
    }
    const answer = await seenWithin(tx, caller, { ...drawing, ref: record.id })
    if (answer.version === analysis.version) return answer
    const change = { path: `causes/${analysis.id}/team`, before: nothing(before), after: nothing(team) }
    await appendTrail(tx, caller.organization, [
      draft(
        { app, caller },
        { verb: 'causes.team', subject: { type: drawing.type.name, id: record.id }, changes: [change] },
      ),
    ])
    return answer
  })
}

function nothing(people: readonly string[]): readonly string[] | null {
  return people.length > 0 ? people : null
}

/** @throws Refused invalid where somebody is not of the organization */
export async function assertPeople(tx: Tx, people: readonly string[]): Promise<void> {
  const known = await peopleAmong(tx, people)
  const strangers = people.flatMap((person, at) =>
    known.has(person) ? [] : [fieldRefusal('person_unknown', `team/${at}`)],
  )
  if (strangers.length > 0) throw new Refused('invalid', strangers)
}
