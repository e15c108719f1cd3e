import { pulseSurvey } from '#domain/records/pulseSurvey/pulseSurvey.ts'
import { addDays } from '#domain/time/days.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { daysAfter, month, type RelativeDay } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import { levelsOf, votes } from '../../votes.ts'
import type { House } from '../house.ts'
import { pulses, voters } from './told.ts'

const OPEN_DAYS = 10

interface Told {
  readonly on: RelativeDay
  readonly input: Readonly<Record<string, unknown>>
  /** Sums of the voters' answers. */
  readonly sums: Readonly<Record<string, number>>
  readonly voters: readonly (typeof voters)[number][]
}

/** Three culture pulses, and what the desk says of the playbook. */
export function surveyScenes(house: House, seed: number): readonly Scene[] {
  const { of, improvement } = house
  const desk = ['nils', 'ruth', 'samir', 'yara', 'marc'] as const
  return [
    ...pulses.flatMap(({ on, title, sums }, at) =>
      scenesOf(house, seed + at, { on, sums, voters, input: () => ({ title, kind: 'pulse' }) }),
    ),
    ...scenesOf(house, seed + 5, {
      on: month(-6).day(14),
      sums: { noticed: 23, better: 22, lasting: 20 },
      voters: desk,
      input: () => ({
        title: 'Does the playbook help you?',
        kind: 'effect',
        about: improvement('Playbook for priority one incidents'),
        asked: desk.map((who) => ({ id: '', person: of[who].id })),
      }),
    }),
  ]
}

function scenesOf(
  { clock, calendar, of }: House,
  seed: number,
  { on, input, sums, voters: people }: Omit<Told, 'input'> & { input: () => Told['input'] },
): readonly Scene[] {
  const it: Case = { type: pulseSurvey, id: null }
  const own = agenda(calendar, seed)
  const closesOn = addDays(calendar.workdayOn(on), OPEN_DAYS)
  own.on(on, async () => {
    await of.felix.raises(it, { ...input(), closesOn, owner: of.felix.id })
    await of.felix.makes(it, 'open')
  })
  own.on(daysAfter(4, on), async () => {
    const levels = Object.entries(sums).map(([name, sum]) => [name, levelsOf(sum, people.length)] as const)
    for (const [at, who] of people.entries()) {
      const answers = Object.fromEntries(levels.map(([name, given]) => [name, given[at]!]))
      await votes(clock, of[who], { survey: idOf(it), answers })
    }
  })
  own.on(daysAfter(OPEN_DAYS + 4, on), () => of.felix.makes(it, 'close'))
  return own.scenes
}
