import { resource } from '#domain/records/resource/resource.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import type { House } from '../house.ts'
import { type ResourceStory, resources } from './told.ts'

/** What the AI systems rest on: noted with the inventory, taken into use, looked at again after a year. */
export function resourceScenes(house: House, seed: number): Scene[] {
  return resources.flatMap((story, at) => resourceScene(house, story, seed + at))
}

function resourceScene({ calendar, of, systems }: House, story: ResourceStory, seed: number): readonly Scene[] {
  const { owner, serves, inUse = true, ...said } = story
  const it: Case = { type: resource, id: null }
  const { on, scenes } = agenda(calendar, seed)
  on(month(-14).day(20), () =>
    of[owner].raises(it, {
      ...said,
      requirements: served(story),
      owner: of[owner].id,
      systems: serves.map(([system, stages, use = null]) => ({
        id: '',
        aiSystem: idOf(systems[system]),
        stages: [...stages],
        use,
      })),
    }),
  )
  if (!inUse) {
    on(month(-3).day(7), () => of[owner].makes(it, 'giveUp', {}, 'RoutePredict is retired; dispatch keeps the series.'))
    return scenes
  }
  on(month(-14).day(24), () => of[owner].makes(it, 'take', { reviewBy: calendar.on(month(-2).day(20)) }))
  on(month(-2).day(12), () => of[owner].makes(it, 'confirm', { reviewBy: calendar.on(month(10).day(0)) }))
  return scenes
}

const byKind = { data: 'A.4.3', tooling: 'A.4.4', compute: 'A.4.5', people: 'A.4.6' } as const

/** What a note of a resource shows: what the system rests on; of data also where they are from, how good, how prepared. */
function served({ kind, preparation }: ResourceStory): string[] {
  const ofData = preparation === undefined ? [] : ['A.7.2', 'A.7.3', 'A.7.4', 'A.7.5', 'A.7.6']
  const own = ['A.4.2', byKind[kind], ...ofData].map((ref) => `iso42001:${ref}`)
  return [...own, ...(preparation === undefined ? [] : ['nistairmf:MAP-2.3']), 'iso20000:8.2.5']
}
