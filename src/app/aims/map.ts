import { type MissingLink, missingOf } from '#domain/conformity/orphans.ts'
import { beyondTheMap, type MappedProcess, mappedProcesses } from '#store/aims/map.ts'
import type { Linked } from '#store/around/links.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'

export interface AimsMap {
  readonly processes: readonly (MappedProcess & { readonly missing: readonly MissingLink[] })[]
  /** What is in force and no process names. */
  readonly beyond: readonly Linked[]
}

/** The management system as processes with what they serve and rest on, and what hangs on nothing (C-004). */
export function aimsMap(app: App, caller: Caller): Promise<AimsMap> {
  return app.store.reading(caller, async (tx) => {
    const eyes = eyesOf(caller)
    const processes = await mappedProcesses(tx, eyes)
    return {
      processes: processes.map((process) => ({ ...process, missing: missingOf(process) })),
      beyond: await beyondTheMap(tx, eyes),
    }
  })
}
