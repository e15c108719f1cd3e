import { recognition } from '#domain/records/recognition/recognition.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { daysAfter } from '../../calendar.ts'
import type { Case } from '../../hand.ts'
import type { House } from '../house.ts'
import { type ThanksTold, thanks } from './told.ts'

/** Each is asked first and answers three days later; whoever stays anonymous is thanked without a name. */
export function thanksScenes(house: House, seed: number): readonly Scene[] {
  return thanks.flatMap((told, at) => scenesOf(house, told, seed + at))
}

function scenesOf({ calendar, of, improvement }: House, told: ThanksTold, seed: number): readonly Scene[] {
  const { to, by, on, kind, title, why, award, about } = told
  const it: Case = { type: recognition, id: null }
  const own = agenda(calendar, seed)
  own.on(on, () =>
    of[by].raises(it, {
      title,
      kind,
      why,
      award: award ?? null,
      person: to ? of[to].id : null,
      nameless: !to,
      about: about ? improvement(about) : null,
    }),
  )
  own.on(daysAfter(3, on), () =>
    to ? of[to].makes(it, 'consent', { onWall: true }) : of[by].makes(it, 'giveNameless'),
  )
  return own.scenes
}
