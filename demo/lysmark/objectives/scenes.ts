import { commitment } from '#domain/records/commitment/commitment.ts'
import { objective } from '#domain/records/objective/objective.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import { caseFor, caseNamed, type House } from '../house.ts'
import { commitments, objectives } from './told.ts'

/** Commitments of the policy of M-15, the six objectives of M-12, and the one that was reached early. */
export function objectiveScenes(house: House, seed: number, metrics: ReadonlyMap<string, string>): Scene[] {
  const promised = new Map(Object.keys(commitments).map((key): [string, Case] => [key, { type: commitment, id: null }]))
  return [
    ...Object.keys(commitments).flatMap((key, at) =>
      commitmentScenes(house, seed + at, { key: key as keyof typeof commitments, it: promised.get(key)! }),
    ),
    ...objectives.flatMap((story, at) => objectiveScenesOf(house, seed + 10 + at, { story, metrics, promised })),
  ]
}

interface Promised {
  readonly key: keyof typeof commitments
  readonly it: Case
}

function commitmentScenes(house: House, seed: number, { key, it }: Promised): readonly Scene[] {
  const { calendar, of } = house
  const { on, scenes } = agenda(calendar, seed)
  const { requirements, ...said } = commitments[key]
  on(month(-15).day(9), () =>
    of.amara.raises(it, {
      ...said,
      policy: said.kind === 'policy' ? idOf(caseNamed(house, 'AI policy')) : null,
      requirements: [...requirements],
      owner: of.ingrid.id,
    }),
  )
  return scenes
}

interface Pursued {
  readonly story: (typeof objectives)[number]
  readonly metrics: ReadonlyMap<string, string>
  readonly promised: ReadonlyMap<string, Case>
}

function objectiveScenesOf(house: House, seed: number, { story, metrics, promised }: Pursued): readonly Scene[] {
  const { calendar, of, systems } = house
  const it = caseFor(house, story.title, objective)
  const { on, scenes } = agenda(calendar, seed)
  const { commitment, metric, owner, system, steps, serves: served, seen, ...said } = story
  on(month(-12).day(5), async () => {
    const input = {
      ...said,
      owner: of[owner].id,
      commitment: idOf(promised.get(commitment)!),
      metric: metrics.get(metric),
      targetOn: calendar.on(month(1).day(0)),
      evaluation: seen,
      requirements: ['iso42001:6.2', ...served],
      ...(system && { aiSystem: idOf(systems[system]) }),
      steps: steps.map(([what, who, by, done]) => ({
        id: '',
        what,
        person: of[who].id,
        due: calendar.on(month(by).day(0)),
        done,
      })),
    }
    // The one the certification was decided for is there already, as a proposal.
    await (it.id === null ? of[owner].raises(it, input) : of[owner].edits(it, input))
  })
  on(month(-12).day(8), () => of.ingrid.makes(it, 'approve'))
  on(month(-12).day(9), () => of[owner].makes(it, 'begin'))
  if (metric === 'assessed')
    on(month(-2).day(20), () =>
      of.hanna.makes(it, 'achieve', {
        lesson: 'A date that runs out by itself needs somebody who looks a month ahead.',
      }),
    )
  return scenes
}
