/** What a client wants done, once, under a key of its own. */
export interface Deed {
  readonly kind: 'capture' | 'comment' | 'register' | 'dismiss'
  readonly key: string
  readonly token: string
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  /** For a move: the version it was made from. */
  readonly version?: number
}

/** A deed the server said yes to, and what it answered. */
export interface Acknowledged {
  readonly deed: Deed
  /** Of the record, or of the comment. */
  readonly id: string
  readonly number: string | null
  /** When the request that was answered had been sent, milliseconds. */
  readonly sentAt: number
  readonly answeredAt: number
  readonly attempts: number
}

/** The clients' own memory, apart from the server: what was acknowledged, and what went wrong. */
export class Ledger {
  readonly acknowledged: Acknowledged[] = []
  /** Sent at least once, never answered, not sent again: may have happened or not, but not by half. */
  readonly givenUp: Deed[] = []
  /** Answers nobody should ever get. */
  readonly faults: string[] = []
  /** Heads of the trail as they were told, `seq:hash`. */
  readonly anchors: string[] = []
  /** How long the slowest acknowledged request took, milliseconds. */
  longestWait = 0
  interrupted = 0
  repeated = 0

  acknowledge(done: Acknowledged): void {
    this.acknowledged.push(done)
    this.longestWait = Math.max(this.longestWait, done.answeredAt - done.sentAt)
    if (done.attempts > 1) this.repeated += 1
  }
}
