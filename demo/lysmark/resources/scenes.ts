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
