import { answerInRoom, askInRoom } from '#app/rooms/ask.ts'
import { enterRoom, type Guest, guestBy } from '#app/rooms/guest.ts'
import { inviteGuest } from '#app/rooms/invite.ts'
import { closeRoom, openRoom } from '#app/rooms/open.ts'
import { readIndex, readRoomRecord } from '#app/rooms/reading.ts'
import { releaseSet } from '#app/rooms/sets.ts'
import { keyOf } from '#domain/standards/requirement.ts'
import { standards } from '#domain/standards/standards.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { daysAfter } from '../../calendar.ts'
import { idOf } from '../../hand.ts'
import { caseNamed, type House } from '../house.ts'
import { type RoomStory, roomStories } from './story.ts'

/** The rooms of the mock auditor, of Northlight, of a customer, each opened, visited, answered in and closed as it went. */
export function roomScenes(house: House, seed: number): Scene[] {
  return roomStories.flatMap((story, at) => scenesOf(house, seed + at, story))
}

/** How many records a guest opens on the first visit. */
const OPENED = 6

function scenesOf(house: House, seed: number, story: RoomStory): readonly Scene[] {
  const { clock, calendar, of } = house
  const { app } = clock
  const { on, scenes } = agenda(calendar, seed)
  const { caller } = of.amara
  const here: { room: string; secret: string } = { room: '', secret: '' }
  on(story.opened, async () => {
    here.room = (await openRoom(app, caller, bodyOf(house, story))).id
    for (const set of story.sets) await releaseSet(app, caller, { room: here.room, set })
    here.secret = (await inviteGuest(app, caller, { room: here.room, body: story.guest })).secret
  })
  const asked: string[] = []
  if (story.visited) on(story.visited, async () => asked.push(...(await visits(house, here.secret, story))))
  if (story.visited)
    on(daysAfter(1, story.visited), async () => {
      for (const [at, { answer }] of story.asks.entries())
        if (answer) await answerInRoom(app, caller, { room: here.room, request: asked[at] ?? '', body: { answer } })
    })
  const { closed } = story
  if (closed) on(closed.on, () => closeRoom(app, caller, { id: here.room, body: { reason: closed.because } }))
  return scenes
}

function bodyOf(house: House, { title, audience, audit, until, welcome, about }: RoomStory) {
  return {
    title,
    audience,
    welcome,
    audit: audit ? idOf(caseNamed(house, audit)) : null,
    closesAt: `${house.calendar.on(until)}T18:00:00.000Z`,
    requirements: standards
      .filter(({ id }) => about.includes(id))
      .flatMap(({ id, requirements }) => requirements.map(({ ref }) => keyOf(id, ref))),
  }
}

/** The guest enters, looks at the list, opens a few records and asks; answers the ids of what was asked. */
async function visits({ clock: { app } }: House, link: string, story: RoomStory): Promise<string[]> {
  const { secret } = await enterRoom(app, link)
  const guest = await guestBy(app, secret)
  if (!guest) throw new Error(`The guest of "${story.title}" did not get in.`)
  const { requirements } = await readIndex(app, guest, 'en')
  const records = requirements.flatMap(({ items }) =>
    items.flatMap(({ kind, record }) => (kind === 'record' && record ? record.id : [])),
  )
  for (const ref of [...new Set(records)].slice(0, OPENED)) await readRoomRecord(app, guest, { ref, language: 'en' })
  return asks(app, guest, story)
}

async function asks(app: House['clock']['app'], guest: Guest, story: RoomStory): Promise<string[]> {
  const ids: string[] = []
  for (const { text, about } of story.asks) {
    const { items } = await askInRoom(app, guest, { text, requirement: about ?? null })
    ids.push(items[0]?.id ?? '')
  }
  return ids
}
