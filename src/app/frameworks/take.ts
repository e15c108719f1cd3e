import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import type { BroughtFramework } from '#domain/standards/brought/framework.ts'
import { keyOf } from '#domain/standards/requirement.ts'
import { type FrameworkNote, ownFrameworks } from '#store/frameworks/frameworks.ts'
import { insertFramework, lockFrameworks, type NewFramework } from '#store/frameworks/keep.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { At, Caller } from '../caller.ts'
import { draft } from '../trailed.ts'
import { assertMayBringFrameworks, type FrameworkFile, previewWithin, understoodFramework } from './preview.ts'

const MOST_FRAMEWORKS = 50

/**
 * Keeps a framework as it was shown and turns it on; an edition here before is turned off, its requirements and what shows them stay.
 * @returns its key, `own-crane`
 * @throws Refused as previewFramework, and notNow when the file is not the one shown or this edition is here
 */
export async function takeFramework(
  app: App,
  caller: Caller,
  { file, digest, name }: { readonly file: FrameworkFile; readonly digest: string; readonly name?: string | undefined },
): Promise<string> {
  assertMayBringFrameworks(caller)
  const read = await understoodFramework(file)
  const brought = name ? { ...read, name } : read
  return app.store.inside(caller, async (tx) => {
    await lockFrameworks(tx)
    const preview = await previewWithin(tx, file, brought)
    if (preview.digest !== digest) throw new Refused('notNow', [refuse('framework_changed_since')])
    if (preview.isThere) throw new Refused('notNow', [refuse('framework_there', { values: about(brought) })])
    const known = await ownFrameworks(tx)
    if (known.length >= MOST_FRAMEWORKS)
      throw new Refused('notNow', [refuse('framework_too_many', { values: { limit: MOST_FRAMEWORKS } })])
    const key = freeKey(
      brought.ref,
      known.map((one) => one.key),
    )
    const { format, identifier, ref, edition, publisher, copyright } = brought
    const kept = { format, identifier, ref, edition, publisher, copyright, name: brought.name, digest, key }
    const supersedes = preview.earlier?.id ?? null
    await keep(tx, { app, caller }, { framework: { ...kept, supersedes }, brought })
    return key
  })
}

async function keep(
  tx: Tx,
  at: At,
  {
    framework,
    brought,
  }: { readonly framework: Omit<NewFramework, 'id' | 'broughtAt' | 'broughtBy'>; readonly brought: BroughtFramework },
): Promise<void> {
  const { app, caller } = at
  const nodes = brought.nodes.map((node) => ({ ...node, key: keyOf(framework.key, node.ref) }))
  const written = { ...framework, id: newId(), broughtAt: app.now(), broughtBy: actorId(caller.actor) }
  await insertFramework(tx, { framework: written, nodes, notes: brought.notes.map(noteOf) })
  const told = { ...framework, requirements: nodes.filter(({ isRequirement }) => isRequirement).length }
  const changes = Object.entries(told)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, after]) => ({ path: `frameworks/${framework.key}/${name}`, before: null, after }))
  const subject = { type: 'organization', id: caller.organization }
  await appendTrail(tx, caller.organization, [draft(at, { verb: 'framework.bring', subject, changes })])
}

function about({ name, edition }: BroughtFramework) {
  return { name, edition: edition || '–' }
}

function noteOf({ code, values = {} }: Refusal): FrameworkNote {
  return { code, names: Object.keys(values), said: Object.values(values).map(String) }
}

const LONGEST_KEY = 24

/** `own-crane-code`, and `own-crane-code-2` where that is taken. */
function freeKey(ref: string, taken: readonly string[]): string {
  const plain = ref
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const stem = `own-${plain.slice(0, LONGEST_KEY).replace(/-+$/, '') || 'framework'}`
  let key = stem
  for (let number = 2; taken.includes(key); number += 1) key = `${stem}-${number}`
  return key
}
