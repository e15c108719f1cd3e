import { type Difference, differences } from '#domain/applicability/differences.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { readRows } from '#store/applicability/rows.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { load } from '../records/load.ts'

interface Version {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
}

export interface Compared {
  /** The earlier version; null where there is none to compare with. */
  readonly from: Version | null
  readonly to: Version
  readonly items: readonly Difference[]
}

/**
 * What a statement says otherwise than an earlier one: the one asked for, else the one it follows.
 * @throws Refused notFound, invalid where they are for different standards
 */
export function compareStatements(
  app: App,
  caller: Caller,
  { ref, from }: { readonly ref: string; readonly from: string | null },
): Promise<Compared> {
  return app.store.inside(caller, async (tx) => {
    const to = await load(tx, caller, { type: statementOfApplicability, ref })
    const asked = from ?? (to.basedOn as string | null)
    if (asked === null) return { from: null, to: versionOf(to), items: [] }
    const earlier = await load(tx, caller, { type: statementOfApplicability, ref: asked })
    if (earlier.standard !== to.standard) throw new Refused('invalid', [refuse('soa_unlike', { field: 'from' })])
    const eyes = eyesOf(caller)
    const items = differences(await readRows(tx, earlier.id, eyes), await readRows(tx, to.id, eyes))
    return { from: versionOf(earlier), to: versionOf(to), items }
  })
}

function versionOf({ id, number, title, state }: Version): Version {
  return { id, number, title, state }
}
