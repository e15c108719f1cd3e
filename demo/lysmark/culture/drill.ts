import { interviewDrill } from '#domain/records/interviewDrill/interviewDrill.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import type { Case } from '../../hand.ts'
import type { House } from '../house.ts'

const ASKED = 20
/** Of twenty, seventeen name an improvement and what it did (brief §7: 85 %). */
const CREDIBLE = 17
const WITHOUT_EFFECT = 2

/** Twenty people are drawn by lot and asked. */
export function drillScenes({ calendar, of, improvement }: House, seed: number): readonly Scene[] {
  const it: Case = { type: interviewDrill, id: null }
  const { on, scenes } = agenda(calendar, seed)
  on(month(0).day(-8), async () => {
    const day = calendar.workdayOn(month(0).day(-6))
    await of.kenji.raises(it, { title: 'Twenty people, one question', size: ASKED, heldOn: day, owner: of.kenji.id })
    await of.kenji.makes(it, 'draw')
  })
  on(month(0).day(-6), async () => {
    const { sample } = (await of.kenji.reads(it)) as unknown as { sample: readonly object[] }
    const told = [
      'Playbook for priority one incidents',
      'Stop button that works on tablets',
      'Retrieval filter for AskLys',
    ]
    const named = (at: number) => at < CREDIBLE + WITHOUT_EFFECT
    await of.kenji.makes(it, 'conclude', {
      sample: sample.map((row, at) => ({
        ...row,
        named: named(at) ? 'yes' : 'no',
        improvement: named(at) ? improvement(told[at % told.length]!) : null,
        effect: named(at) ? (at < CREDIBLE ? 'yes' : 'no') : null,
      })),
    })
  })
  return scenes
}
