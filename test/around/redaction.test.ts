import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '#app/caller.ts'
import { deliverNotices } from '#app/notices/deliver.ts'
import { decideRedaction, proposeRedaction } from '#app/trail/redactions.ts'
import type { Role } from '#domain/people/roles.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let ada: Person
let coordinator: Person
let it: Page

beforeAll(async () => {
  world = await aWorld()
  ada = await world.person('Ada', 'employee')
  coordinator = await world.person('Felix', 'improvementCoordinator')
  it = await ada.raises({ title: 'Quieter hall' })
})
afterAll(() => world.close())

async function officer(name: string, role: Role): Promise<Caller> {
  const { id } = await world.person(name, role)
  return {
    organization: world.organization,
    actor: { kind: 'person', id, roles: [role] },
    channel: 'web',
    language: 'en',
  }
}

test('words that are redacted go from comments, evidence and notices as well', async () => {
  const path = `/improvements/${it.id}`
  const comment = await ada.asks('POST', `${path}/comments`, { body: { text: 'Mr Lee snores.' } })
  const piece = await ada.asks('POST', `${path}/evidence`, {
    body: { kind: 'words', label: 'Heard', text: 'Lee again.' },
  })
  await coordinator.makes('dismiss', it, {}, 'Mr Lee has left.')
  const paths = [`comments/${comment.body.id}/text`, `evidence/${piece.body.id}/text`, 'reason', 'disposition']
  const request = await proposeRedaction(world.app, await officer('Dora', 'dataProtection'), {
    record: it.id,
    paths,
    reason: 'He asked for it.',
  })
  await decideRedaction(world.app, await officer('Tom', 'topManagement'), { id: request.id, approve: true })
  await deliverNotices(world.app, world.organization)
  const seen = await Promise.all(
    ['comments', 'evidence', 'trail'].map(async (what) => (await ada.asks('GET', `${path}/${what}`)).body),
  )
  const inbox = (await ada.asks('GET', '/inbox')).body
  expect(seen[0]?.items).toMatchObject([{ text: null, author: { name: 'Ada' } }])
  expect(inbox.items).toMatchObject([{ sentence: 'Your suggestion “Quieter hall” was not taken up: …' }])
  expect(JSON.stringify([seen, inbox])).not.toContain('Lee')
})
