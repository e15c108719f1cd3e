import type { App } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { addPointsWithin } from '#app/metrics/addPoints.ts'
import { createOrganization } from '#app/people/createOrganization.ts'
import { deactivatePerson } from '#app/people/deactivate.ts'
import { approveExceptionWithin } from '#app/people/dutyExceptions.ts'
import { changeOrganization, organizationOf } from '#app/people/organization.ts'
import { addPersonWithin } from '#app/people/persons.ts'
import { setRoles } from '#app/people/setRoles.ts'
import { createWithin } from '#app/records/create.ts'
import { moveWithin } from '#app/records/move.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import type { Role } from '#domain/people/roles.ts'
import { metric } from '#domain/records/metric/metric.ts'
import { openStore } from '#store/open.ts'
import { testDatabase } from '../database.ts'

export interface Member {
  readonly id: string
  readonly roles: readonly Role[]
}

/** An organization on a real database whose clock the test sets, with people to act. */
export interface Organization {
  readonly app: App
  readonly url: string
  readonly founder: Caller
  as(member: Member): Caller
  hire(name: string, ...roles: readonly Role[]): Promise<Member>
  leaves(member: Member): Promise<void>
  excepts(duty: string, by: Member): Promise<void>
  /** A weekly metric in use, less is better, with these readings. */
  measures(by: Member, title: string, points: readonly SeriesPoint[]): Promise<{ id: string; createdAt: string }>
  limitsWork(workInProgressLimit: number): Promise<void>
  itIs(day: string): void
  close(): Promise<void>
}

/** Founds it; noon on the day is when everything happens, a millisecond apart. */
export async function anOrganization(day: string): Promise<Organization> {
  const database = await testDatabase()
  const store = await openStore({ url: database.url })
  let today = day
  let moments = 0
  const app: App = {
    store,
    clock: 'server',
    now: () => new Date(Date.parse(`${today}T12:00:00Z`) + moments++).toISOString(),
  }
  const founding = { name: 'Oracle', language: 'en', timeZone: 'Europe/Berlin', channel: 'cli' } as const
  const { organization, person } = await createOrganization(app, {
    ...founding,
    founder: { name: 'Founder', roles: ['administrator'] },
  })
  const as = ({ id, roles }: Member): Caller => ({
    organization: organization.id,
    actor: { kind: 'person', id, roles },
    channel: 'api',
    language: 'en',
  })
  const founder = as({ id: person.id, roles: ['administrator'] })
  return {
    app,
    url: database.url,
    founder,
    as,
    hire: async (name, ...roles) => {
      const { id } = await store.inside(founder, (tx) => addPersonWithin(tx, { app, caller: founder }, { name }))
      await setRoles(app, founder, { id, roles })
      return { id, roles }
    },
    leaves: async ({ id }) => {
      await deactivatePerson(app, founder, { id, reassignTo: null })
    },
    excepts: async (duty, by) => {
      const asked = {
        duty,
        compensatingControl: 'An external verifier looks at each',
        fromDay: day,
        untilDay: plusYear(day),
      }
      await store.inside(as(by), (tx) => approveExceptionWithin(tx, { app, caller: as(by) }, asked))
    },
    measures: async (member, title, points) => {
      const caller = as(member)
      const definition = {
        unit: 'min',
        kind: 'value',
        direction: 'decrease',
        cadence: 'week',
        watchedAs: 'kpi',
        method: 'Tickets',
      }
      return store.inside(caller, async (tx) => {
        const made = await createWithin(tx, { app, caller }, { type: metric, input: { title, ...definition } })
        const { id, createdAt, version } = made
        await moveWithin(
          tx,
          { app, caller },
          { type: metric, ref: id, version, steps: [{ move: 'activate', input: {} }] },
        )
        const readings = points.map(({ periodStart, value }) => ({ metric: id, period: periodStart, value }))
        await addPointsWithin(tx, { app, caller }, { readings, source: 'Test' })
        return { id, createdAt }
      })
    },
    limitsWork: async (workInProgressLimit) => {
      const { version } = await organizationOf(app, founder)
      await changeOrganization(app, founder, { version, changes: { workInProgressLimit } })
    },
    itIs: (next) => {
      if (next !== today) moments = 0
      today = next
    },
    close: async () => {
      await store.close()
      await database.drop()
    },
  }
}

function plusYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}
