import { list } from '#app/records/list.ts'
import { enquire } from '#app/trust/enquire.ts'
import { ownPage } from '#app/trust/ownPage.ts'
import { type Release, releaseFact } from '#app/trust/release.ts'
import { publishPage, writePage } from '#app/trust/writePage.ts'
import { enquiry } from '#domain/records/enquiry/enquiry.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import type { Case } from '../../hand.ts'
import type { House } from '../house.ts'
import { enquiries, page, publicMetrics, texts } from './cycleStory.ts'

/** The trust page, published at M-3 with what was released, and who wrote to it since. */
export function trustScenes(house: House, seed: number): readonly Scene[] {
  const { clock, calendar, of } = house
  const own = agenda(calendar, seed)
  own.on(month(-3).day(12), () => writePage(clock.app, of.amara.caller, page, null))
  own.on(month(-3).day(14), () => releases(house))
  own.on(month(-3).day(15), () => publishPage(clock.app, of.ingrid.caller))
  return [...own.scenes, ...enquiries.flatMap((_, at) => enquiryScenes(house, seed + 10 + at, at))]
}

/** What is released: the certificate and its sentence, scope, policy, three figures, a lesson where one is public, two texts. */
async function releases(house: House): Promise<void> {
  const { clock, of } = house
  const { releasable } = await ownPage(clock.app, of.amara.caller)
  const found = (type: string, fits: (title: string) => boolean = () => true) =>
    releasable.find((one) => one.type === type && fits(one.title))?.id ?? null
  const release = (what: Partial<Release> & Pick<Release, 'kind'>) =>
    releaseFact(clock.app, of.amara.caller, { record: null, title: null, body: null, audiences: [], ...what })
  const certificate = found('certification', (title) => title.includes('42001'))
  await release({ kind: 'certificate', record: certificate })
  await release({ kind: 'statement', record: certificate })
  await release({ kind: 'policy', record: found('documentVersion', (title) => title.includes('policy')) })
  for (const name of publicMetrics)
    await release({ kind: 'metric', record: found('metric', (title) => title === name), title: shortName(name) })
  const lesson = found('lesson')
  if (lesson !== null) await release({ kind: 'lesson', record: lesson })
  for (const { audiences, ...text } of texts) await release({ kind: 'text', ...text, audiences: [...audiences] })
}

function shortName(name: string): string {
  return name.replace(/, by the month$/, '')
}

function enquiryScenes(house: House, seed: number, at: number): readonly Scene[] {
  const { clock, calendar, of } = house
  const { on: day, to, reply, ...message } = enquiries[at]!
  const it: Case = { type: enquiry, id: null }
  const { on, scenes } = agenda(calendar, seed)
  on(day, async () => {
    await enquire(clock.app, page.address, message)
    const { items } = await list(clock.app, of.amara.caller, {
      type: enquiry,
      request: { sort: '-created', filters: {}, limit: 1 },
    })
    it.id = items[0]!.id
  })
  on(day, () => of.amara.makes(it, 'handOut', { owner: of[to].id }))
  if (reply) on(reply[0], () => of[to].makes(it, 'reply', { reply: reply[1] }))
  return scenes
}
