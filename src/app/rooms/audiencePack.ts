import type { PackedItem } from '#documents/evidencePack/pack.ts'
import { pathOf } from '#documents/evidencePack/writePack.ts'
import type { HandedPack, PackLine, PackRequirement } from '#documents/rooms/pack.ts'
import { writeHandedPack } from '#documents/rooms/writePack.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { type Audience, audiences, partsFor } from '#domain/rooms/audiences.ts'
import { questionnaire } from '#domain/rooms/questionnaire.ts'
import { filled } from '#domain/words/language.ts'
import { roomPackText } from '#domain/words/roomPackWords.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertRole } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { contentOf, type PackTakers, packOf } from '../conformity/pack.ts'
import { draft } from '../trailed.ts'

/**
 * What was released for outside and counts today, as one of its readers asks for it: a customer's questionnaire answered, what a
 * regulator, an investor or a partner looks at (C-239). Nothing that was not released is in it.
 * @throws Refused notAllowed, and notNow when nothing is released
 */
export async function audiencePack(
  app: App,
  caller: Caller,
  { audience, takers }: { audience: Audience; takers: PackTakers },
): Promise<void> {
  assertRole(caller, 'aimsManager', 'certificationManager', 'topManagement', 'internalAuditor')
  const print = await app.store.reading(caller, async (tx) => {
    const released = await packOf(tx, app, { standard: null, language: caller.language })
    if (released.items.length === 0) throw new Refused('notNow', [refuse('pack_empty')])
    const pack = handedTo(audience, caller, released)
    takers.begins({ day: pack.madeOn, trailHead: pack.trailHead })
    const files = released.items.flatMap(({ file }) =>
      file ? [{ path: pathOf(file), hash: file.hash, size: file.size }] : [],
    )
    const written = writeHandedPack(pack, {
      pages: noPages(),
      files,
      contentOf: (file) => contentOf(tx, file),
      trail: null,
    })
    for (;;) {
      const next = await written.next()
      if (next.done) return next.value
      await takers.takes(next.value)
    }
  })
  await app.store.inside(caller, async (tx) => {
    const changes = [
      { path: 'audience', before: null, after: audience },
      { path: 'print', before: null, after: print },
    ]
    const subject = { type: 'organization', id: caller.organization }
    await appendTrail(tx, caller.organization, [draft({ app, caller }, { verb: 'pack.download', subject, changes })])
  })
}

async function* noPages(): AsyncGenerator<never> {}

type Released = Awaited<ReturnType<typeof packOf>>

function handedTo(audience: Audience, { language }: Caller, released: Released): HandedPack {
  const byRequirement = Map.groupBy(released.items, ({ requirement }) => requirement)
  const all = [...byRequirement].map(([key, items]) => ({ key, ...requirementOf(items) }))
  const asksQuestions = partsFor[audience].includes('questionnaire')
  const { organization, madeOn, trailHead, demo } = released
  const told = audiences[audience][language]
  return {
    format: 'meliora-pack-2',
    organization,
    title: filled(roomPackText.forAudience[language], { audience: told }),
    audience: told,
    madeOn,
    trailHead,
    ...(demo && { demo }),
    language,
    requirements: all.map(({ key: _, ...requirement }) => requirement),
    other: [],
    sets: [],
    questionnaire: asksQuestions
      ? questionnaire.map(({ text, requirements }) => ({
          question: text[language],
          items: all.filter(({ key }) => requirements.includes(key)).flatMap(({ items }) => items),
        }))
      : [],
    systems: [],
  }
}

function requirementOf(items: readonly PackedItem[]): PackRequirement {
  const { standard, ref, title } = items[0]!
  return { standard, ref, title, items: items.map(lineOf) }
}

function lineOf({ kind, label, url, text, note, file, holdsUntil, releasedAt }: PackedItem): PackLine {
  return {
    kind,
    label,
    path: file?.path ?? null,
    url,
    text,
    note,
    until: holdsUntil,
    releasedAt,
    hash: file?.hash ?? null,
  }
}
