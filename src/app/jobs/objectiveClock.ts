import { aboutDay } from '#domain/notices/ladder.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import { progressOf } from '#domain/objectives/progress.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { type Aimed, aimedObjectives } from '#store/objectives/list.ts'
import { metricsNamed } from '#store/points/metrics.ts'
import { readManySeries } from '#store/points/read.ts'
import type { Look } from './sayInBatches.ts'

/** Quarterly readings may be this old and still be the latest ones. */
const LOOK_BACK_DAYS = 400

/** Says of each objective whose light is red that it is off course, once a period it reads so. They are few: all of them at once. */
export function offCourseOn(today: Day): Look {
  return async (tx, { after }) => {
    const followed = (await aimedObjectives(tx, { ids: null, eyes: null })).filter(({ state }) => state === 'active')
    const ids = followed.flatMap(({ metric }) => metric ?? [])
    const metrics = await metricsNamed(tx, ids, null)
    const series = await readManySeries(tx, ids, { from: addDays(today, -LOOK_BACK_DAYS) })
    return followed.flatMap((objective) => {
      const metric = metrics.get(objective.metric ?? '')
      if (metric?.state !== 'active' || objective.id <= after) return []
      const { baseline, target, alarmAt, activeSince: from, targetOn: by } = objective
      const aim = { direction: metric.direction, baseline, target, alarmAt, from, by }
      const { light, latest } = progressOf(aim, { points: series.get(metric.id) ?? [], cadence: metric.cadence, today })
      if (light !== 'red' || !latest) return []
      return [{ id: objective.id, notices: aboutDay(latest.periodStart, offCourse(objective, latest)) }]
    })
  }
}

function offCourse({ owner, target }: Aimed, latest: { readonly periodStart: Day; readonly value: number }): Notice[] {
  const code = 'objective_off_course'
  const values = { value: latest.value, day: latest.periodStart, target: target ?? '–' }
  return [...toPerson(owner, code, values), { to: { role: 'aimsManager' }, code, values }]
}
