import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { addDays } from '#domain/time/days.ts'
import type { Scene } from '../agenda.ts'
import type { Calendar } from '../calendar.ts'
import type { DemoClock } from '../demoClock.ts'
import { callerOf, type Founded } from '../found.ts'
import { type Case, hand } from '../hand.ts'
import type { QuillmereWho } from './quillmere.ts'
import { auditDay } from './sheets.ts'

const no = (why: string) => ({ answer: 'no', why })

/** Two nonconformities written down for the auditor: one was never looked at, of the other nothing was ever stopped or mended. */
export function onPaperScenes(clock: DemoClock, calendar: Calendar, founded: () => Founded<QuillmereWho>): Scene[] {
  const eve = addDays(calendar.workdayOn(auditDay), -1)
  const play = async () => {
    const { id, people } = founded()
    const carla = hand(clock, callerOf(id, people.carla), people.carla.id)
    const looked: Case = { type: nonconformity, id: null }
    await carla.raises({ type: nonconformity, id: null }, { title: 'Objectives not measured', origin: 'internalAudit' })
    await carla.raises(looked, { title: 'No records of risk assessments', origin: 'internalAudit', detectedOn: eve })
    await carla.makes(looked, 'confirm', {
      requirement: 'iso42001:8.2',
      evidenceStatement: 'Folder is empty',
      processOwner: people.piet.id,
      imminentHarm: no('none'),
      completeFailure: no('none'),
      significant: no('none'),
      isolated: { answer: 'yes', why: 'yes' },
    })
  }
  return [{ at: `${eve}T19:20:00.000Z`, play }]
}
