import { randomUUID } from 'node:crypto'
import { showWithin } from '#app/conformity/show.ts'
import { previewFramework } from '#app/frameworks/preview.ts'
import { takeFramework } from '#app/frameworks/take.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import type { House } from '../house.ts'
import type { Who } from '../people.ts'
import { type Binder, binders, insurersCode } from './isms.ts'
import { serviceBinders } from './sms.ts'

/** What Lysmark brought along when it began with AI: the evidence of what it is certified for, and a code of the trade. */
export function standardScenes(house: House, seed: number): Scene[] {
  return [
    ...binders.flatMap((binder, at) => binderScenes(house, seed + at, { binder, at, by: 'amara' })),
    ...serviceBinders.flatMap((binder, at) => binderScenes(house, seed + 10 + at, { binder, at, by: 'oskar' })),
    ...codeScenes(house, seed + 20),
  ]
}

/** One binder shows many requirements: linked once, used often (C-021). */
function binderScenes(
  { clock: { app }, calendar, of }: House,
  seed: number,
  { binder, at, by }: { binder: Binder; at: number; by: Who },
): readonly Scene[] {
  const { standard, label, url, shows } = binder
  const { on, scenes } = agenda(calendar, seed)
  const { caller } = of[by]
  on(month(-16).day(4 + at), () =>
    app.store.inside(caller, async (tx) => {
      let evidence: string | null = null
      for (const ref of shows) {
        const body = evidence ? { evidence } : { piece: { kind: 'link', label, url } }
        const asked = { requirement: `${standard}:${ref}`, id: randomUUID(), body }
        const shown = await showWithin(tx, { app, caller }, asked)
        evidence ??= shown.evidence?.id ?? null
      }
    }),
  )
  return scenes
}

function codeScenes({ clock: { app }, calendar, of }: House, seed: number): readonly Scene[] {
  const { on, scenes } = agenda(calendar, seed)
  const { caller } = of.amara
  on(month(-2).day(15), async () => {
    const file = { name: 'Insurers’ code on AI.csv', bytes: Buffer.from(insurersCode) }
    const { digest } = await previewFramework(app, caller, file)
    await takeFramework(app, caller, { file, digest })
  })
  return scenes
}
