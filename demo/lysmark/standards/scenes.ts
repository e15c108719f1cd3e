import { randomUUID } from 'node:crypto'
import { showWithin } from '#app/conformity/show.ts'
import { previewFramework } from '#app/frameworks/preview.ts'
import { takeFramework } from '#app/frameworks/take.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import type { House } from '../house.ts'
import { binders, insurersCode } from './isms.ts'

/** What Lysmark brought along when it began with AI: the evidence of its security management, and a code of the trade. */
export function standardScenes(house: House, seed: number): Scene[] {
  return [...binders.flatMap((_, at) => binderScenes(house, seed + at, at)), ...codeScenes(house, seed + 20)]
}

/** One binder shows many requirements: linked once, used often (C-021). */
function binderScenes({ clock: { app }, calendar, of }: House, seed: number, at: number): readonly Scene[] {
  const { label, url, shows } = binders[at]!
  const { on, scenes } = agenda(calendar, seed)
  const { caller } = of.amara
  on(month(-16).day(4 + at), () =>
    app.store.inside(caller, async (tx) => {
      let evidence: string | null = null
      for (const ref of shows) {
        const body = evidence ? { evidence } : { piece: { kind: 'link', label, url } }
        const asked = { requirement: `iso27001:${ref}`, id: randomUUID(), body }
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
