import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { RememberedMapping } from '#domain/register/proposeMapping.ts'
import { dayOf } from '#domain/time/days.ts'
import type { FileRefused } from '#feeds/spreadsheet/limits.ts'
import {
  type FingerprintedRow,
  type ImportPreview,
  type PreviewRequest,
  previewImport,
} from '#feeds/spreadsheet/previewImport.ts'
import { everyone, knownFingerprints, knownNumbers, registerMark, rememberedHeaders } from '#store/import/known.ts'
import type { Tx } from '#store/open.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { ImportDecisions } from './kept.ts'

/** Everything a plan depends on beside the file, from one moment. */
export interface Circumstances extends Omit<PreviewRequest, 'mappings' | 'corrections' | 'choices' | 'includeSheets'> {
  readonly mark: string
}

export async function circumstances(tx: Tx, app: App): Promise<Circumstances> {
  const { timeZone } = await readSettings(tx)
  return {
    mark: await registerMark(tx),
    today: dayOf(app.now(), timeZone),
    people: await everyone(tx),
    remembered: (await rememberedHeaders(tx)) as RememberedMapping,
    knownFingerprints: await knownFingerprints(tx),
    knownNumbers: await knownNumbers(tx),
  }
}

/** A file being read: rows come in batches while it goes on, the rest at the end. */
export interface Reading {
  readonly done: Promise<ImportPreview>
  batches(): AsyncGenerator<readonly FingerprintedRow[]>
}

export interface File {
  readonly bytes: Uint8Array
  readonly filename: string
}

/** Reads and plans in a thread of its own; at most two at once, the others wait their turn. */
export function startReading(file: File, { mark: _, ...around }: Circumstances, decisions: ImportDecisions): Reading {
  const { encoding, separator, ...request } = decisions
  const waiting: (readonly FingerprintedRow[])[] = []
  const bell = new Bell()
  const choices = { ...(encoding && { encoding }), ...(separator && { separator }) }
  const done = inTurn(() =>
    previewImport({ ...file, ...choices }, { ...around, ...request }, (rows) => {
      waiting.push(rows)
      bell.ring()
    }),
  )
  let isOver = false
  const over = () => {
    isOver = true
    bell.ring()
  }
  done.then(over, over)
  async function* batches() {
    for (;;) {
      const next = waiting.shift()
      if (next) yield next
      else if (isOver) return
      else await bell.rung()
    }
  }
  return { done, batches }
}

/** Lets one who waits know that there is something new. */
class Bell {
  #ring: () => void = () => {}
  #rung = Promise.resolve()

  ring(): void {
    this.#ring()
  }

  rung(): Promise<void> {
    this.#rung = new Promise((resolve) => {
      this.#ring = resolve
    })
    return this.#rung
  }
}

const AT_ONCE = 2
let reading = 0
const queue: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (reading >= AT_ONCE) await new Promise<void>((go) => queue.push(go))
  else reading += 1
  try {
    return await work()
  } finally {
    const next = queue.shift()
    if (next) next()
    else reading -= 1
  }
}

/** The file's own fault as a refusal. */
export function refusedFile(failure: FileRefused): Refused {
  const { code, values } = failure
  return new Refused(code === 'file_too_large' ? 'tooLarge' : 'invalid', [refuse(code, { field: 'file', values })])
}
