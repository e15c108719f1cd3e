import type { Refusal } from '#domain/kernel/refusal.ts'
import { changesBetween, type EditionChange } from '#domain/standards/brought/changes.ts'
import type { RefusalCode } from '#domain/words/refusals.ts'
import {
  type FrameworkNote,
  frameworkNotes,
  heldRequirements,
  type OwnFramework,
  type OwnNode,
  ownFrameworks,
  ownNodes,
} from '#store/frameworks/frameworks.ts'
import { holdFramework, lockFrameworks } from '#store/frameworks/keep.ts'
import { namesOf } from '#store/records/existing.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { draft } from '../trailed.ts'
import { assertMayBringFrameworks } from './preview.ts'

/** Frameworks the organization brought, oldest first; everyone may read them. */
export function listFrameworks(app: App, caller: Caller): Promise<OwnFramework[]> {
  return app.store.reading(caller, ownFrameworks)
}

export interface WholeFramework extends OwnFramework {
  readonly nodes: readonly OwnNode[]
  readonly notes: readonly Refusal[]
  /** What it asks otherwise than the edition it took the place of: the rows to reassess. */
  readonly changes: readonly EditionChange[]
  readonly broughtByName: string | null
}

export interface HeldByName {
  readonly key: string
  readonly ref: string
  readonly title: string
  /** The framework's name. */
  readonly framework: string
}

/** Requirements of the frameworks that were brought and are on: what a field that names requirements offers beside those shipped. */
export function ownRequirementsHeld(app: App, caller: Caller): Promise<HeldByName[]> {
  return app.store.reading(caller, async (tx) => {
    const names = new Map((await ownFrameworks(tx)).map(({ key, name }) => [key, name]))
    const requirements = names.size > 0 ? await heldRequirements(tx) : []
    return requirements.map((one) => ({ ...one, framework: names.get(one.framework) ?? one.framework }))
  })
}

/** One framework with its nodes and what was not taken. @throws Refused notFound */
export function readFrameworkOf(app: App, caller: Caller, key: string): Promise<WholeFramework> {
  return app.store.reading(caller, async (tx) => {
    const framework = found((await ownFrameworks(tx)).find((one) => one.key === key))
    const nodes = await ownNodes(tx, framework.id)
    const { supersedes, broughtBy } = framework
    return {
      ...framework,
      nodes,
      notes: (await frameworkNotes(tx, framework.id)).map(refusalOf),
      changes: supersedes ? changesBetween(await ownNodes(tx, supersedes), nodes) : [],
      broughtByName: broughtBy ? ((await namesOf(tx, [broughtBy]))[broughtBy] ?? null) : null,
    }
  })
}

function refusalOf({ code, names, said }: FrameworkNote): Refusal {
  return { code: code as RefusalCode, values: Object.fromEntries(names.map((name, at) => [name, said[at] ?? ''])) }
}

/** Turns a framework on or off; its requirements and what shows them stay. @throws Refused notAllowed, notFound */
export async function holdFrameworkOf(
  app: App,
  caller: Caller,
  { key, isHeld }: { readonly key: string; readonly isHeld: boolean },
): Promise<void> {
  assertMayBringFrameworks(caller)
  await app.store.inside(caller, async (tx) => {
    await lockFrameworks(tx)
    const framework = found((await ownFrameworks(tx)).find((one) => one.key === key))
    if (framework.isHeld === isHeld) return
    await holdFramework(tx, { id: framework.id, isHeld })
    const changes = [{ path: `frameworks/${key}/isHeld`, before: framework.isHeld, after: isHeld }]
    const subject = { type: 'organization', id: caller.organization }
    const verb = isHeld ? 'framework.hold' : 'framework.drop'
    await appendTrail(tx, caller.organization, [draft({ app, caller }, { verb, subject, changes })])
  })
}
