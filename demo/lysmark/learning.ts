import { incident } from '#domain/records/incident/incident.ts'
import { agenda, type Scene } from '../agenda.ts'
import { month, type RelativeDay } from '../calendar.ts'
import type { Case } from '../hand.ts'
import { RISE } from './happening.ts'
import { caseNamed, type House } from './house.ts'
import { lessons } from './lessons.ts'
import { nearMisses } from './nearMisses.ts'
import type { Who } from './people.ts'
import type { SystemKey } from './systems.ts'

/** What was learned from something that happened, whoever recorded it. */
export interface Learned {
  readonly by: Who
  readonly on: RelativeDay
  readonly cause: string
  /** What kept it from getting worse. */
  readonly contained?: string
  /** Who was harmed and what was done for them; absent: nobody was. */
  readonly harmed?: string
  /** What becomes of the weakness a near miss showed: how, and which it is. */
  readonly weakness?: readonly [
    fate: 'removed' | 'reduced' | 'passedOn' | 'accepted',
    how: string | null,
    which: string,
  ]
  /** The improvement it led to, by its title; or why none. */
  readonly improvement: readonly [title: string] | string
  /** The nonconformity it led to, by its name; or why none. */
  readonly nonconformity: readonly [name: string] | string
  /** The risk it changed and how; or why none. */
  readonly risk: readonly [name: string, how: string] | string
  /** Null: nothing that others could use. */
  readonly lesson: string | null
}

export interface NearMiss {
  readonly title: string
  readonly by: Who
  readonly on: RelativeDay
  readonly system?: SystemKey
  readonly site: string
  readonly learned?: Learned
  /** Of one that is still being looked at: who has it. */
  readonly takenBy?: Who
}

/** What happened is analysed, told to others and closed: the fourteen incidents and nine near misses of brief §7. */
export function learningScenes(house: House, seed: number): readonly Scene[] {
  const nearly = nearMisses.flatMap((told, at) => nearMissScenes(house, told, seed + at))
  const told = Object.entries(lessons).flatMap(([title, learned], at) => {
    const own = agenda(house.calendar, seed + 20 + at)
    own.on(learned.on, () => learns(house, caseNamed(house, title), learned))
    return own.scenes
  })
  return [...nearly, ...told, ...riseScenes(house, seed + 40)]
}

function nearMissScenes(
  house: House,
  { title, by, on, system, site, learned, takenBy }: NearMiss,
  seed: number,
): readonly Scene[] {
  const it: Case = { type: incident, id: null }
  const { of, calendar, systems } = house
  const own = agenda(calendar, seed)
  own.on(on, () =>
    of[by].raises(it, {
      title,
      kind: 'nearMiss',
      occurredAt: house.clock.app.now(),
      site,
      ...(system && { aiSystem: systems[system].id }),
    }),
  )
  if (takenBy)
    own.on({ ...on, day: on.day + 1 }, () => of[takenBy].makes(it, 'triage', { owner: of[takenBy].id, harm: nobody }))
  if (learned)
    own.on(learned.on, async () => {
      await of[learned.by].together(it, [
        { move: 'triage', input: { owner: of[learned.by].id, harm: nobody } },
        { move: 'resolve', input: { cause: learned.cause } },
      ])
      await learns(house, it, learned)
    })
  return own.scenes
}

const nobody = { answer: 'no', why: 'Nobody was affected.' }

/** The cause, three questions each with a link or a reason, the lesson, the end: one after the other, by whoever handled it. */
async function learns(house: House, it: Case, learned: Learned): Promise<void> {
  const { improvement, nonconformity, risk, weakness, lesson, harmed } = learned
  const hand = house.of[learned.by]
  if (typeof improvement !== 'string') await hand.links(it, 'relatesTo', house.improvement(improvement[0]))
  await hand.together(it, [
    {
      move: 'analyse',
      input: {
        cause: learned.cause,
        ...(learned.contained && { containment: learned.contained }),
        harm: harmed === undefined ? nobody : { answer: 'yes', why: harmed },
        ...(harmed !== undefined && { harms: ['minor'], harmed }),
        improvementNeeded: asked(improvement),
        nonconformityNeeded: asked(nonconformity),
        riskChanged: typeof risk === 'string' ? { answer: 'no', why: risk } : { answer: 'yes', why: risk[1] },
        ...(typeof risk !== 'string' && { riskReference: risk[0] }),
        ...(weakness && {
          vulnerabilityDisposition: weakness[0],
          vulnerabilityWhy: weakness[1],
          vulnerability: weakness[2],
        }),
      },
    },
    {
      move: 'shareLessons',
      input: lesson
        ? { lesson, lessonShared: { answer: 'yes', why: 'In the Thursday circle, and on the board at each site.' } }
        : { lessonShared: { answer: 'no', why: 'Nothing that others could use.' } },
    },
    { move: 'close', input: {} },
  ])
}

function asked(what: readonly [string] | string) {
  return typeof what === 'string' ? { answer: 'no', why: what } : { answer: 'yes', why: what[0] }
}

/** What the ten outages of the rise had behind them: the playbook answers what they shared, how long each took. */
const behindTheRise = [
  'A certificate had run out',
  'Disk full after a log was left on',
  'Call routing lost its second line',
  'A new release without a way back',
  'Database waited for a lock',
  'Payment gateway changed its address',
  'A switch at Northgate failed',
  'Sign-in service overloaded on a Monday',
  'Two changes in one night',
  'Map service unreachable',
]

/** The outages of the rise are looked at together, once the playbook is registered (C-041). */
function riseScenes(house: House, seed: number): readonly Scene[] {
  const own = agenda(house.calendar, seed)
  own.on(month(-10).day(13), async () => {
    const ofTheRise = [...house.cases].filter(([name]) => name.startsWith(RISE)).map(([, it]) => it)
    for (const [at, it] of ofTheRise.entries())
      await learns(house, it, {
        by: 'oskar',
        on: month(-10).day(13),
        cause: behindTheRise[at % behindTheRise.length] ?? '',
        contained: 'The desk worked around it by hand until the service was back.',
        improvement: ['Playbook for priority one incidents'],
        nonconformity: 'Every one was within what customers were promised, if only just.',
        risk: 'R-21, outage of a service, already stands at that likelihood.',
        lesson: 'What took longest was finding out who may decide.',
      })
  })
  return own.scenes
}
