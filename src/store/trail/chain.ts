import { hash } from 'node:crypto'
import type { Fault, FaultList } from './faults.ts'

/** One link of an organization's chain: its number, SHA-256 of its text, and its hash, 32 bytes each. */
export interface Link {
  readonly seq: number
  readonly digest: Buffer
  readonly hash: Buffer
}

/** A place in the chain and the hash that belongs there; kept outside, it is an anchor. */
export interface Mark {
  readonly seq: number
  readonly hash: Buffer
}

/** What the first entry links to: SHA-256 of the organization's id as text (0001_kernel.sql, `trail_link`). */
export function genesis(organization: string): Mark {
  return { seq: 0, hash: digestOf(organization) }
}

/** SHA-256 of a text in UTF-8. */
export function digestOf(text: string): Buffer {
  return hash('sha256', text, 'buffer')
}

/** SHA-256(previous ‖ seq as int8, big-endian ‖ SHA-256(entry)): the same as the database computes. */
export function linkHash(previous: Buffer, seq: number, digest: Buffer): Buffer {
  const sealed = Buffer.alloc(72)
  previous.copy(sealed, 0)
  sealed.writeBigInt64BE(BigInt(seq), 32)
  digest.copy(sealed, 40)
  return hash('sha256', sealed, 'buffer')
}

/** How many missing entries in a row are still told apart from an altered one, when those after them were renumbered. */
const FARTHEST = 10_000

/**
 * Walks a chain link by link and names what does not hold. A link that does not follow waits for the next one, because only
 * that tells an altered entry from an inserted, a moved and a missing one. Holds a few links in memory, never the chain.
 */
export class ChainWalk {
  readonly faults: FaultList
  #last: Mark
  #beforeLast: Mark | undefined
  /** The true place of a link less the number it claims; not zero where a removal or insertion was renumbered over. */
  #shift = 0
  #waiting: Link | undefined
  /** Places whose entry is missing, and entries found where they do not belong: two that fit are one that was moved. */
  readonly #gaps: { readonly fault: Fault; readonly before: Mark }[] = []
  readonly #strays: { readonly fault: Fault; readonly link: Link }[] = []
  readonly #placed: (mark: Mark) => void

  constructor(start: Mark, faults: FaultList, placed: (mark: Mark) => void = () => {}) {
    this.#last = start
    this.faults = faults
    this.#placed = placed
  }

  /** The end of the chain so far. */
  get last(): Mark {
    return this.#last
  }

  take(link: Link): void {
    const waiting = this.#waiting
    if (waiting === undefined) this.#place(link)
    else {
      this.#waiting = undefined
      this.#settle(waiting, link)
    }
  }

  /** Settles a last link that does not follow; one behind the known head of the chain was put there. */
  end(head?: Mark): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    if (!waiting) return
    if (head && isSame(head, this.#last)) this.#nameStray(waiting)
    else this.#settleAlone(waiting)
  }

  #place(link: Link): void {
    const seq = this.#last.seq + 1
    if (!follows(link, this.#last, seq)) {
      this.#waiting = link
      return
    }
    if (link.seq + this.#shift !== seq) this.faults.add({ kind: 'changed', seq })
    this.#accept(seq, link.hash)
  }

  #accept(seq: number, hash: Buffer): void {
    this.#beforeLast = this.#last
    this.#last = { seq, hash }
    this.#placed(this.#last)
  }

  /** `odd` did not follow; what `next` follows says why. */
  #settle(odd: Link, next: Link): void {
    const seq = this.#last.seq + 1
    if (follows(next, this.#last, seq)) this.#settleIntruder(odd, next)
    else if (!this.#settleFork(odd, next) && !this.#settleAltered(odd, next)) {
      this.#settleAlone(odd)
      this.#place(next)
    }
  }

  /** The chain goes on without `odd`: it was put in, or moved here. */
  #settleIntruder(odd: Link, next: Link): void {
    const seq = this.#last.seq + 1
    this.#accept(seq, next.hash)
    if (follows(odd, this.#last, seq + 1)) {
      this.faults.add({ kind: 'reordered', seq })
      this.#accept(seq + 1, odd.hash)
      return
    }
    this.#shift = seq - next.seq
    this.#nameStray(odd)
  }

  #nameStray(odd: Link): void {
    const gap = this.#gaps.find(({ before }) => follows(odd, before, before.seq + 1))
    const fault: Fault = gap ? { kind: 'reordered', seq: gap.before.seq + 1 } : { kind: 'inserted', seq: odd.seq }
    if (gap) this.faults.replace(gap.fault, fault)
    else this.faults.add(fault)
    if (!gap && !this.faults.isFull) this.#strays.push({ fault, link: odd })
  }

  /** The chain goes on after `odd`, which follows the same as the last one did: the last one was put in and well linked. */
  #settleFork(odd: Link, next: Link): boolean {
    const before = this.#beforeLast
    if (!before || !follows(odd, before, before.seq + 1) || !follows(next, odd, before.seq + 2)) return false
    this.faults.add({ kind: 'inserted', seq: this.#last.seq })
    this.#last = before
    this.#accept(before.seq + 1, odd.hash)
    this.#accept(before.seq + 2, next.hash)
    this.#shift = this.#last.seq - next.seq
    return true
  }

  /** The chain goes on after `odd`: either it alone was altered, or entries are missing before it. */
  #settleAltered(odd: Link, next: Link): boolean {
    const seq = this.#last.seq + 1
    const proper = linkHash(this.#last.hash, seq, odd.digest)
    if (follows(next, { hash: proper }, seq + 1)) {
      this.faults.add({ kind: 'changed', seq })
      this.#accept(seq, proper)
      this.#accept(seq + 1, next.hash)
      return true
    }
    const place = this.#placeAfter(odd, next)
    if (place === undefined) return false
    this.#missing(place - 1, odd)
    this.#accept(place, next.hash)
    this.#shift = place - next.seq
    return true
  }

  /** The number under which `next` follows `odd`; the one it claims is tried first. */
  #placeAfter(odd: Link, next: Link): number | undefined {
    const nearest = this.#last.seq + 2
    const claimed = next.seq + this.#shift
    if (claimed >= nearest && follows(next, odd, claimed)) return claimed
    if (next.seq >= nearest && follows(next, odd, next.seq)) return next.seq
    const reach = this.faults.isFull ? 1 : FARTHEST
    for (let place = nearest; place < nearest + reach; place++) if (follows(next, odd, place)) return place
    return undefined
  }

  /** `link` truly stands at `seq`; whatever lies between it and the last one is missing. */
  #missing(seq: number, link: Link): void {
    const expected = this.#last.seq + 1
    if (seq === expected) this.faults.add({ kind: 'changed', seq })
    else this.#nameGap({ kind: 'removed', seq: expected, upTo: seq - 1 })
    this.#accept(seq, link.hash)
  }

  #nameGap(fault: Fault): void {
    const stray = this.#strays.find(({ link }) => follows(link, this.#last, fault.seq))
    if (stray) this.faults.replace(stray.fault, { kind: 'reordered', seq: fault.seq })
    else this.faults.add(fault)
    if (!stray && !this.faults.isFull) this.#gaps.push({ fault, before: this.#last })
  }

  /** Nothing follows `odd`, or what follows is odd as well: its claimed number has to do. */
  #settleAlone(odd: Link): void {
    const isMoved = this.#gaps.some(({ before }) => follows(odd, before, before.seq + 1))
    const claimed = odd.seq + this.#shift
    if (isMoved || claimed <= this.#last.seq) this.#nameStray(odd)
    else this.#missing(claimed, odd)
  }
}

function follows(link: Link, previous: Pick<Mark, 'hash'>, seq: number): boolean {
  return linkHash(previous.hash, seq, link.digest).equals(link.hash)
}

export function isSame(one: Mark, other: Mark): boolean {
  return one.seq === other.seq && one.hash.equals(other.hash)
}
