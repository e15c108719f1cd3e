import { list } from '#app/records/list.ts'
import { competence } from '#domain/records/competence/competence.ts'
import { training } from '#domain/records/training/training.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { daysAfter } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import { caseNamed, type House } from '../house.ts'
import { type CompetenceStory, competences } from './competences.ts'

/** What roles require, and how everyone came by it: assigned by itself, done with evidence, its effect seen. */
export function trainingScenes(house: House, seed: number): Scene[] {
  return competences.flatMap((story, at) => scenesOf(house, seed + at, story))
}

function scenesOf(house: House, seed: number, story: CompetenceStory): readonly Scene[] {
  const { of, cases, calendar } = house
  const own = agenda(calendar, seed)
  const it: Case = { type: competence, id: null }
  cases.set(`Competence: ${story.title}`, it)
  const { enacted, done, late = [], lateOn, seen, evidence, material, requirements, ...said } = story
  own.on(daysAfter(-2, enacted), () =>
    of.elena.raises(it, {
      ...said,
      requirements: [...requirements],
      mandatory: true,
      owner: of.elena.id,
      ...(material && { material: idOf(caseNamed(house, material)) }),
    }),
  )
  own.on(enacted, () => of.elena.makes(it, 'enact'))
  own.on(done, () => learnAll(house, it, { seen, evidence, except: late.map((who) => of[who].id) }))
  if (lateOn) own.on(lateOn, () => learnAll(house, it, { seen, evidence, except: [] }))
  return own.scenes
}

interface Learning {
  /** What showed that it worked, and that they were there: one of these for each. */
  readonly seen: readonly string[]
  readonly evidence: readonly string[]
  /** Those who did not come, by id. */
  readonly except: readonly string[]
}

/** Everyone who was assigned it and came does it; the documents office looks whether it worked. */
async function learnAll({ of, clock: { app } }: House, it: Case, { seen, evidence, except }: Learning): Promise<void> {
  const people = new Map(Object.values(of).map((each) => [each.id, each]))
  const { items } = await list(app, of.elena.caller, {
    type: training,
    request: { sort: 'number', filters: { competence: [idOf(it)], state: ['assigned'] }, limit: 100 },
  })
  for (const [at, item] of items.entries()) {
    const learner = people.get(String(item.person))
    if (!learner || except.includes(learner.id)) continue
    const own: Case = { type: training, id: item.id }
    await learner.makes(own, 'start')
    await learner.makes(own, 'complete', { evidence: one(evidence, at) })
    const judge = learner.id === of.elena.id ? of.amara : of.elena
    await judge.makes(own, 'checkEffect', { effective: { answer: 'yes', why: one(seen, at) } })
  }
}

const one = (among: readonly string[], at: number): string => among[at % among.length] ?? ''
