// A server in miniature, for tests that kill it: dismisses suggestions one after another, says so after each commit, and delivers beside.
import { setTimeout as pause } from 'node:timers/promises'
import { serverClock } from '#app/app.ts'
import { startDeliveries } from '#app/jobs/deliveries.ts'
import { move } from '#app/records/move.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { openStore } from '#store/open.ts'

const { url, organization, coordinator, records } = JSON.parse(process.argv[2] ?? '{}')
const app = { store: await openStore({ url }), ...serverClock }
const actor = { kind: 'person', id: coordinator, roles: ['improvementCoordinator'] } as const
const caller = { organization, actor, channel: 'api', language: 'en' } as const
startDeliveries(app, 1)
for (const ref of records as string[]) {
  await move(app, caller, {
    type: improvement,
    ref,
    version: 1,
    steps: [{ move: 'dismiss', input: {}, reason: 'Tried.' }],
  })
  process.stdout.write(`${ref}\n`)
  await pause(20)
}
