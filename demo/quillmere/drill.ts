import { interviewDrill } from '#domain/records/interviewDrill/interviewDrill.ts'
import { addDays } from '#domain/time/days.ts'
import type { Scene } from '../agenda.ts'
import type { Calendar } from '../calendar.ts'
import type { DemoClock } from '../demoClock.ts'
import { callerOf, type Founded } from '../found.ts'
import { type Case, hand } from '../hand.ts'
import type { QuillmereWho } from './quillmere.ts'
import { auditDay } from './sheets.ts'

const ASKED = 20
/** Two of twenty can tell of an improvement and what it did (brief §7). */
const CREDIBLE = 2

/** The eve of the audit: twenty people are asked, and eighteen have never heard of the register. */
export function drillScenes(clock: DemoClock, calendar: Calendar, founded: () => Founded<QuillmereWho>): Scene[] {
  const day = addDays(calendar.workdayOn(auditDay), -1)
  const play = async () => {
    const { id, people } = founded()
    const carla = hand(clock, callerOf(id, people.carla), people.carla.id)
    const it: Case = { type: interviewDrill, id: null }
    await carla.raises(it, { title: 'Rehearsal for tomorrow', size: ASKED, heldOn: day })
    await carla.makes(it, 'draw')
    const { sample } = (await carla.reads(it)) as unknown as { sample: readonly object[] }
    const told = (at: number) => (at < CREDIBLE ? { named: 'yes', effect: 'yes' } : { named: 'no', effect: null })
    await carla.makes(it, 'conclude', { sample: sample.map((row, at) => ({ ...row, ...told(at), improvement: null })) })
  }
  return [{ at: `${day}T16:10:00.000Z`, play }]
}
