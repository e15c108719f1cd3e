import { afterAll, beforeAll, expect, test } from 'vitest'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { aDocument, aDraft, inForce, says, someWriters, type Writers, writes } from './house.ts'

let world: World
let team: Writers

beforeAll(async () => {
  world = await aWorld()
  team = await someWriters(world)
})
afterAll(() => world.close())

async function found(plural: string, words: string, person = team.reader): Promise<string[]> {
  const answer = await person.asks('GET', `/${plural}?limit=50&q=${encodeURIComponent(words)}`)
  return answer.body.items?.map(({ id }) => id) ?? []
}

test('a document is found by what its version in force says, a version by its own words, and neither by words that were replaced', async () => {
  const { author } = team
  const it = await aDocument(author, { title: 'Leaving the house' })
  const first = await aDraft(author, it, { text: says('Badges are shredded.', 'Every Dienstausweis, too.') })
  expect(await found('documents', 'shredded')).toEqual([])
  expect(await found('document-versions', 'shredded')).toEqual([first.id])
  await writes(author, first, says('Badges are melted.', 'Every Dienstausweis, too.'))
  expect(await found('document-versions', 'shredded')).toEqual([])
  await inForce(team, first)
  expect(await found('documents', 'melted dienstaus')).toEqual([it.id])
  const second = await aDraft(author, it, { text: says('Badges are composted.'), changeNote: 'Greener.' })
  expect(await found('documents', 'composted')).toEqual([])
  await inForce(team, second)
  expect([await found('documents', 'composted'), await found('documents', 'melted')]).toEqual([[it.id], []])
  const everywhere = await team.reader.asks('GET', '/records?q=composted')
  expect(everywhere.body.items?.map(({ id }) => id).sort()).toEqual([it.id, second.id].sort())
})
