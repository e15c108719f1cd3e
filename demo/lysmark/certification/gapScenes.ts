import { answerGaps } from '#app/certification/gapAnswers.ts'
import { giveGapTasks } from '#app/certification/gapTasks.ts'
import { gapAssessment } from '#domain/records/gapAssessment/gapAssessment.ts'
import { task } from '#domain/records/task/task.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import { caseFor, type House } from '../house.ts'
import { met, packages } from './gapStory.ts'

export const gapName = 'Gap assessment to ISO/IEC 42001'

/** M-16: 29 of 70 met; 41 gaps in nine packages, closed one after the other until M-9. */
export function gapScenes(house: House, seed: number): readonly Scene[] {
  const { clock, calendar, of } = house
  const it = caseFor(house, gapName, gapAssessment)
  const given = new Map(packages.map(({ title }): [string, Case] => [title, { type: task, id: null }]))
  const own = agenda(calendar, seed)
  own.on(month(-17).day(12), () =>
    of.amara.raises(it, {
      title: gapName,
      owner: of.amara.id,
      standard: 'iso42001',
      scope: 'Claims, pricing, recruiting, customer service, roadside assistance; eight AI systems',
      method: 'Eleven interviews, documents of the security management, walk through each AI system',
      assessors: 'Amara Nwosu, Kenji Mori; R. Ashdown of Kestrel Advisory asked questions',
    }),
  )
  own.on(month(-16).day(9), () => answerGaps(clock.app, of.amara.caller, { ref: idOf(it), answers: answers() }))
  own.on(month(-16).day(12), () => givesOut(house, it, given))
  own.on(month(-16).day(14), () =>
    of.amara.makes(it, 'conclude', {
      conductedOn: calendar.workdayOn(month(-16).day(10)),
      closeBy: calendar.workdayOn(month(-10).day(10)),
      summary: 'Two fifths are met, nearly all by the security management. What is missing is what is about AI itself.',
    }),
  )
  for (const { title, owner, done, result } of packages)
    own.beside(done, () => of[owner].makes(given.get(title)!, 'complete', { result }))
  own.on(month(-9).day(12), () => of.amara.makes(it, 'close'))
  return own.scenes
}

function answers() {
  const found = Object.entries(met).map(([ref, seen]) => said(ref, { score: ref === 'A.4.4' ? 2 : 3, found: seen }))
  const gaps = packages.flatMap(({ gaps: refs, isPartly, lacking }) =>
    refs.map((ref) =>
      said(ref, { score: isPartly ? 1 : 0, found: isPartly ? 'Partly there' : 'Nothing yet', lacking }),
    ),
  )
  return [...found, ...gaps]
}

interface Saying {
  readonly score: 0 | 1 | 2 | 3
  readonly found: string
  readonly lacking?: string
}

function said(ref: string, { score, found, lacking = '' }: Saying) {
  const requirement = `iso42001:${ref}`
  return { requirement, version: 0, applies: true, score, found, lacking: lacking || null, acceptedWhy: null }
}

/** One package, one task, one person. */
async function givesOut({ clock, calendar, of }: House, it: Case, given: ReadonlyMap<string, Case>): Promise<void> {
  const made = await giveGapTasks(clock.app, of.amara.caller, {
    ref: idOf(it),
    tasks: packages.map(({ title, gaps, owner, due }) => ({
      title,
      requirements: gaps.map((ref) => `iso42001:${ref}`),
      owner: of[owner].id,
      dueOn: calendar.workdayOn(due),
    })),
  })
  for (const { id, title } of made) given.get(String(title))!.id = id
}
