import { expect, it } from 'vitest'
import { openStore } from '#store/open.ts'
import { testDatabase } from '#test/database.ts'
import { buildDemo } from './build.ts'
import { callerOf } from './found.ts'
import { readImprovements } from './reading.ts'

it('can be built on any day and at any hour: here before dawn on a Sunday at the end of February', async () => {
  const database = await testDatabase()
  const store = await openStore({ url: database.url, filling: true })
  try {
    const until = '2027-02-28T04:30:00.000Z'
    const demo = await buildDemo({ store }, { today: '2027-02-28', until })
    const [lysmark] = demo.organizations
    const app = { store, now: () => until, clock: 'demo' } as const
    const all = await readImprovements(app, callerOf(lysmark!.id, demo.people.amara))
    const register = all.filter(({ number }) => number !== null)
    expect(register).toHaveLength(28)
    expect(register.filter(({ status }) => status === 'completed')).toHaveLength(20)
  } finally {
    await store.close()
    await database.drop()
  }
}, 400_000)
