import { ChainWalk, digestOf, genesis, isSame, type Mark } from './chain.ts'
import type { SealedEntry } from './entry.ts'
import { type Fault, FaultList } from './faults.ts'
import type { StoredEntry, StoredValue } from './read.ts'
import { ValueCheck } from './values.ts'

/** An entry as it comes to verification: from the database whole, from an export perhaps as a digest alone (out of the exporter's sight). */
export interface CheckedEntry extends Pick<StoredEntry, 'seq' | 'hash'> {
  /** Canonical text, or null where only its digest came along. */
  readonly entry: string | null
  readonly digest?: string
  readonly values: readonly StoredValue[]
  /** How the database files it: must be what the entry itself says. */
  readonly filed?: { readonly id: string; readonly at: string; readonly record: string | null }
}

export interface TrailProof {
  readonly organization: string
  /** Heads kept outside this database. */
  readonly anchors?: readonly Mark[]
  /** The head that came with the entries: the database's own, or the exported file's. */
  readonly head?: Mark | undefined
  /** Where whoever reads the entries puts what is wrong with the file they lie in. */
  readonly faults?: FaultList
}

export interface TrailReport {
  readonly ok: boolean
  readonly organization: string
  readonly count: number
  /** `seq:hash` of the last entry; keep it elsewhere, it is the next anchor. */
  readonly head: string
  /** Values that were redacted, each accounted for by an entry. */
  readonly redacted: number
  /** Entries shown by their digest alone. */
  readonly sealed: number
  readonly faults: readonly Fault[]
  /** How many there are; the list above names the first. */
  readonly faultCount: number
}

/**
 * Verifies a trail as it streams by, oldest entry first; memory does not grow with it. Anything done to entries or values is
 * found; with an anchor also a cut end and a chain rewritten with new hashes (docs/adr/0007-trail.md).
 */
export async function verifyTrail(
  entries: AsyncIterable<CheckedEntry>,
  { organization, anchors = [], head, faults = new FaultList() }: TrailProof,
): Promise<TrailReport> {
  const anchored = new AnchorCheck(anchors, faults)
  const values = new ValueCheck(faults)
  const start = genesis(organization)
  const walk = new ChainWalk(start, faults, (mark) => anchored.pass(mark))
  anchored.pass(start)
  let count = 0
  let sealed = 0
  for await (const entry of entries) {
    count += 1
    if (entry.entry === null) sealed += 1
    else checkContent(entry.seq, { ...entry, entry: entry.entry }, { values, faults })
    walk.take({
      seq: entry.seq,
      digest: entry.entry === null ? Buffer.from(entry.digest ?? '', 'hex') : digestOf(entry.entry),
      hash: Buffer.from(entry.hash, 'hex'),
    })
  }
  walk.end(head)
  values.end()
  anchored.end(walk.last, head)
  const { seq, hash } = walk.last
  return {
    ok: faults.count === 0,
    organization,
    count,
    head: `${seq}:${hash.toString('hex')}`,
    redacted: values.redacted,
    sealed,
    faults: faults.named,
    faultCount: faults.count,
  }
}

function checkContent(
  seq: number,
  { entry, values, filed }: CheckedEntry & { entry: string },
  check: { values: ValueCheck; faults: FaultList },
): void {
  const body = bodyOf(entry)
  if (body) check.values.take(seq, body, values)
  if (!body || (filed && !isFiled(body, filed))) check.faults.add({ kind: 'filed', seq })
}

function isFiled({ id, at, subject }: SealedEntry, filed: NonNullable<CheckedEntry['filed']>): boolean {
  return filed.id === id && Date.parse(filed.at) === Date.parse(at) && filed.record === (subject?.id ?? null)
}

function bodyOf(entry: string): SealedEntry | undefined {
  try {
    const body = JSON.parse(entry)
    return Array.isArray(body?.changes) && typeof body.verb === 'string' ? body : undefined
  } catch {
    return undefined
  }
}

/** Holds the chain to the heads that were kept elsewhere. */
class AnchorCheck {
  readonly #anchors: readonly Mark[]
  readonly #faults: FaultList
  readonly #bySeq = new Map<number, Mark[]>()

  constructor(anchors: readonly Mark[], faults: FaultList) {
    this.#anchors = anchors
    this.#faults = faults
    for (const anchor of anchors) this.#bySeq.set(anchor.seq, [...(this.#bySeq.get(anchor.seq) ?? []), anchor])
  }

  pass(mark: Mark): void {
    for (const anchor of this.#bySeq.get(mark.seq) ?? []) if (!isSame(anchor, mark)) this.#rewritten(mark.seq)
  }

  /** An entry already named says enough. */
  #rewritten(seq: number): void {
    if (!this.#faults.named.some((fault) => fault.seq === seq)) this.#faults.add({ kind: 'rewritten', seq })
  }

  end(last: Mark, head: Mark | undefined): void {
    const farthest = Math.max(0, ...this.#anchors.map(({ seq }) => seq), head?.seq ?? 0)
    if (farthest > last.seq) this.#faults.add({ kind: 'cut', seq: last.seq + 1, upTo: farthest })
    else if (head && head.seq < last.seq) this.#faults.add({ kind: 'inserted', seq: head.seq + 1, upTo: last.seq })
    else if (head && head.seq === last.seq && !isSame(head, last)) this.#rewritten(last.seq)
  }
}

/** Reads `seq:hash`, as it is printed; undefined when it is none. */
export function markFrom(text: string): Mark | undefined {
  const parts = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text.trim())
  return parts ? { seq: Number(parts[1]), hash: Buffer.from(parts[2]!, 'hex') } : undefined
}
