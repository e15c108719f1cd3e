import { incident } from '#domain/records/incident/incident.ts'
import { agenda, type Scene } from '../agenda.ts'
import { month, type RelativeDay } from '../calendar.ts'
import type { Case } from '../hand.ts'
import { caseNamed, type House } from './house.ts'
import { lessons } from './lessons.ts'
import { nearMisses } from './nearMisses.ts'
import type { Who } from './people.ts'
import { ofTheRise } from './rise.ts'
import { riseLessons } from './riseLessons.ts'
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
  /** Why one can say that nobody was. */
  readonly unharmed?: string
  /** What whoever complained was answered. */
  readonly response?: string
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
  /** With whom it was shared, or why it was not. */
  readonly told?: string
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
    own.on({ ...on, day: on.day + 1 }, () =>
      of[takenBy].makes(it, 'triage', {
        owner: of[takenBy].id,
        harm: unharmed('The file was caught before it was used.'),
      }),
    )
  if (learned)
    own.on(learned.on, async () => {
      await of[learned.by].together(it, [
        { move: 'triage', input: { owner: of[learned.by].id, harm: unharmed(learned.unharmed) } },
        { move: 'resolve', input: { cause: learned.cause } },
      ])
      await learns(house, it, learned)
    })
  return own.scenes
}

const unharmed = (why = 'Nobody was affected.') => ({ answer: 'no', why })

/** The cause, three questions each with a link or a reason, the lesson, the end: one after the other, by whoever handled it. */
export async function learns(house: House, it: Case, learned: Learned): Promise<void> {
  const { improvement, nonconformity, risk, weakness, lesson, told, harmed, response } = learned
  const hand = house.of[learned.by]
  if (typeof improvement !== 'string') await hand.links(it, 'relatesTo', house.improvement(improvement[0]))
  await hand.together(it, [
    {
      move: 'analyse',
      input: {
        cause: learned.cause,
        ...(learned.contained && { containment: learned.contained }),
        harm: harmed === undefined ? unharmed(learned.unharmed) : { answer: 'yes', why: harmed },
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
        ? {
            lesson,
            lessonShared: { answer: 'yes', why: told ?? 'In the Thursday circle, and on the board at each site.' },
          }
        : { lessonShared: { answer: 'no', why: told ?? 'Nothing that others could use.' } },
    },
    { move: 'close', input: response === undefined ? {} : { response } },
  ])
}

function asked(what: readonly [string] | string) {
  return typeof what === 'string' ? { answer: 'no', why: what } : { answer: 'yes', why: what[0] }
}

/** The outages of the rise are looked at together, once the playbook is registered (C-041). */
function riseScenes(house: House, seed: number): readonly Scene[] {
  const own = agenda(house.calendar, seed)
  const day = month(-10).day(13)
  own.on(day, async () => {
    for (const [at, { name, outage }] of ofTheRise(house.calendar).entries())
      await learns(house, caseNamed(house, name), {
        by: 'oskar',
        on: day,
        ...outage,
        ...riseLessons[at % riseLessons.length]!,
        improvement: ['Playbook for priority one incidents'],
      })
  })
  return own.scenes
}
