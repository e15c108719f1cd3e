import { randomUUID } from 'node:crypto'
import { aimsMap } from '#app/aims/map.ts'
import { showWithin } from '#app/conformity/show.ts'
import { takeDay } from '#app/conformity/takeDay.ts'
import { releaseShowingOf } from '#app/conformity/withdraw.ts'
import { process } from '#domain/records/process/process.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import { caseNamed, type House } from '../house.ts'
import { inUseScenes } from './inUse.ts'
import { type ProcessStory, processes } from './processes.ts'
import { type ShownStory, shown } from './shown.ts'

/** How the management system hangs together at Lysmark, what shows which requirement, and how conformity stood day by day. */
export function conformityScenes(house: House, seed: number): Scene[] {
  const drawn = new Map(processes.map(({ title }): [string, Case] => [title, { type: process, id: null }]))
  return [
    ...processes.flatMap((story, at) => processScenes(house, seed + at, { story, drawn })),
    ...placingScenes(house, seed + 20, drawn),
    ...shown.flatMap((story, at) => shownScenes(house, seed + 30 + at, story)),
    ...inUseScenes(house, seed + 55),
    ...dayScenes(house, seed + 60),
  ]
}

type Drawn = ReadonlyMap<string, Case>

function processScenes(
  house: House,
  seed: number,
  { story, drawn }: { story: ProcessStory; drawn: Drawn },
): readonly Scene[] {
  const { calendar, of } = house
  const { on, scenes } = agenda(calendar, seed)
  const { title, owner, documents, takesFrom, requirements, pursues: _, ...said } = story
  const it = drawn.get(title)!
  on(month(-12).day(12), () =>
    of.amara.raises(it, { title, owner: of[owner].id, ...said, requirements: [...requirements] }),
  )
  on(month(-11).day(4), () =>
    of.amara.makes(it, 'putInForce', {
      documents: documents.map((name) => ({ id: '', document: idOf(caseNamed(house, name)) })),
      reviewBy: calendar.on(month(1).day(4)),
    }),
  )
  on(month(-11).day(6), () =>
    of.amara.edits(it, {
      takesFrom: takesFrom.map(([from, what]) => ({ id: '', process: idOf(drawn.get(from)!), what })),
    }),
  )
  return scenes
}

/** What came into force since is given its process: the report of what hangs on nothing is empty again. */
function placingScenes({ clock, calendar, of }: House, seed: number, drawn: Drawn): readonly Scene[] {
  const { on, scenes } = agenda(calendar, seed)
  on(month(0).day(-1), async () => {
    const { beyond } = await aimsMap(clock.app, of.amara.caller)
    for (const story of processes) {
      const own = beyond.filter(({ type, title }) => type === 'objective' && story.pursues?.test(title))
      if (own.length === 0) continue
      await of.amara.edits(drawn.get(story.title)!, { objectives: own.map(({ id }) => ({ id: '', objective: id })) })
    }
    const rest = (await aimsMap(clock.app, of.amara.caller)).beyond
    const it = drawn.get('Setting direction')!
    const { documents, objectives } = (await of.amara.reads(it)) as unknown as Rests
    const added = (of: string) => rest.filter(({ type }) => type === of)
    if (rest.length > 0)
      await of.amara.edits(it, {
        documents: [...documents, ...added('document').map(({ id }) => ({ id: '', document: id }))],
        objectives: [...objectives, ...added('objective').map(({ id }) => ({ id: '', objective: id }))],
      })
  })
  return scenes
}

interface Rests {
  readonly documents: readonly unknown[]
  readonly objectives: readonly unknown[]
}

function shownScenes({ clock, calendar, of }: House, seed: number, story: ShownStory): readonly Scene[] {
  const { on, scenes } = agenda(calendar, seed)
  const { label, text, by, until, shows, note, isReleased } = story
  on(story.on, async () => {
    const { caller } = of[by]
    const at = { app: clock.app, caller }
    const validUntil = until ? calendar.on(until) : null
    let evidence: string | undefined
    for (const requirement of shows) {
      const thing = evidence ? { evidence } : { piece: { kind: 'words', label, text, validUntil } }
      const body = { ...thing, ...(note && { note }) }
      const made = await clock.app.store.inside(caller, (tx) =>
        showWithin(tx, at, { requirement, body, id: randomUUID() }),
      )
      evidence = made.evidence?.id
      if (isReleased && made.id) await releaseShowingOf(clock.app, of.amara.caller, { id: made.id, isReleased: true })
    }
  })
  return scenes
}

const MONTHS = 12
const LAST_DAYS = 30

/** What the house does every hour, here once a month and then every day of the last weeks. */
function dayScenes({ clock, calendar, organization }: House, seed: number): readonly Scene[] {
  const { on, scenes } = agenda(calendar, seed)
  const take = () => takeDay(clock.app, organization)
  for (let back = MONTHS; back > 1; back--) on(month(-back).day(13), take)
  for (let back = LAST_DAYS; back >= 0; back--) on(month(0).day(-back), take)
  return scenes
}
