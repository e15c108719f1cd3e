import { randomUUID } from 'node:crypto'
import { createWithin } from '#app/records/create.ts'
import { list } from '#app/records/list.ts'
import { move } from '#app/records/move.ts'
import { addMarkerWithin } from '#app/registerHealth/markers.ts'
import { performanceReview } from '#domain/records/performanceReview/performanceReview.ts'
import type { Scene } from '../agenda.ts'
import { type Calendar, month, type RelativeDay } from '../calendar.ts'
import type { DemoClock } from '../demoClock.ts'
import { callerOf, type Founded } from '../found.ts'
import { audits } from './audits.ts'
import type { Who } from './people.ts'

const labels: Readonly<Record<keyof typeof audits, readonly [kind: 'internal' | 'external', label: string]>> = {
  internalAudit1: ['internal', 'Internal audit 1'],
  mockAudit: ['internal', 'Mock audit, Kestrel Advisory'],
  stage1: ['external', 'Stage 1, Northlight Certification'],
  stage2: ['external', 'Stage 2, Northlight Certification'],
  followUp: ['external', 'Follow-up audit, Northlight Certification'],
  internalAudit2: ['internal', 'Internal audit 2'],
}

/** The programme manager marks each audit on its day, so that the rhythm of the register can be held against it. */
export function auditScenes(clock: DemoClock, calendar: Calendar, { id, people }: Founded<Who>): Scene[] {
  const caller = callerOf(id, people.kenji)
  return (Object.keys(audits) as (keyof typeof audits)[]).map((name) => {
    const fromDay = calendar.workdayOn(audits[name])
    const [kind, label] = labels[name]
    const asked = { kind, label, fromDay }
    const play = async () => {
      await clock.app.store.inside(caller, (tx) =>
        addMarkerWithin(tx, { app: clock.app, caller }, { asked, id: randomUUID() }),
      )
    }
    return { at: `${fromDay}T15:40:00.000Z`, play }
  })
}

type Row = readonly [metric: string, seen: string, disposition: 'watch' | 'none']

/** What the monthly look at the figures saw, as far as it was worth a line. */
const looks: readonly (readonly [on: RelativeDay, rows: readonly Row[], conclusion: string, there: string])[] = [
  [
    month(-5).day(5),
    [
      ['urgentHours', 'Back under six hours since the playbook, eight weeks in a row.', 'none'],
      ['selectionRatio', 'Above 0.85 since TalentSift came back.', 'watch'],
    ],
    'Two verdicts come due this month; nothing to decide before them.',
    'Amara, Oskar, Leila, Yara',
  ],
  [
    month(-4).day(5),
    [
      ['failedChanges', 'Lower than it was; the verdict is due.', 'watch'],
      ['unknownTools', 'No change to be seen.', 'watch'],
    ],
    'The survey of shadow AI does not move its figure: to be judged as it is.',
    'Amara, Sofia, Felix',
  ],
  [
    month(-3).day(5),
    [
      ['chatSatisfaction', 'Clearly better since chats reach a person.', 'watch'],
      ['unanswered', 'More chats end without an answer since the filter.', 'watch'],
    ],
    'The retrieval filter may have locked away too much; Oskar asks the desk.',
    'Amara, Oskar, Grace',
  ],
  [
    month(-2).day(5),
    [
      ['internalText', 'Near nothing.', 'none'],
      ['overrides', 'Rougher than last year, within its limits.', 'watch'],
    ],
    'A quiet month.',
    'Amara, Marc',
  ],
  [
    month(-1).day(5),
    [
      ['loops', 'Five in a hundred chats go round; the complaints are the same story.', 'none'],
      [
        'explainedClaims',
        'A little higher than after the roll-out; the new claim form asks for the photo first.',
        'none',
      ],
    ],
    'Loop detection is at work on it.',
    'Amara, Oskar, Leila, Marc',
  ],
]

/** The monthly look at the figures: the first is scheduled by the AIMS manager, each one held schedules the next (C-063). */
export function reviewScenes(
  clock: DemoClock,
  calendar: Calendar,
  { founded: { id, people }, ids }: { founded: Founded<Who>; ids: ReadonlyMap<string, string> },
): Scene[] {
  const caller = callerOf(id, people.amara)
  const { app } = clock
  const first = calendar.workdayOn(looks[0]![0])
  const input = { title: 'Monthly look at the figures', owner: people.amara.id, scheduledFor: first, every: 'month' }
  const schedules: Scene = {
    at: `${calendar.workdayOn(month(-6).day(20))}T09:20:00.000Z`,
    play: async () => {
      await app.store.inside(caller, (tx) => createWithin(tx, { app, caller }, { type: performanceReview, input }))
    },
  }
  const held = looks.map(([on, rows, conclusion, participants]): Scene => {
    const looked = () =>
      rows.map(([metric, seen, disposition]) => ({ metric: ids.get(metric) ?? null, seen, disposition }))
    return {
      at: `${calendar.workdayOn(on)}T13:10:00.000Z`,
      play: async () => {
        const request = { sort: 'created', filters: { state: ['scheduled'] }, limit: 1 }
        const { items } = await list(app, caller, { type: performanceReview, request })
        const [next] = items
        if (!next) throw new Error('No review is scheduled.')
        await move(app, caller, {
          type: performanceReview,
          ref: next.id,
          version: next.version,
          steps: [{ move: 'hold', input: { looked: looked(), conclusion, participants } }],
        })
      },
    }
  })
  return [schedules, ...held]
}
