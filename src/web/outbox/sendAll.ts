import { type ApiProblem, isProblem } from '#web/api/problem.ts'
import { type Entry, nextOut, type Stopped, sealedNext, stoppedAt, taken } from './entry.ts'

export type Change = (how: (kept: readonly Entry[]) => readonly Entry[]) => Promise<readonly Entry[]>

/** Makes an entry's request and gives the version of what stands there now; throws ApiProblem. */
export type Post = (entry: Entry) => Promise<number | null>

interface Desk {
  readonly change: Change
  readonly post: Post
  readonly show: (line: 'open' | 'silent' | 'signedOut') => void
}

/** Sends what waits, one after another, until nothing is left or nobody answers. */
export async function sendAll(desk: Desk): Promise<void> {
  for (;;) {
    const entry = nextOut(await desk.change(sealedNext))
    if (!entry) return desk.show('open')
    const line = await sendOne(desk, entry)
    desk.show(line)
    if (line !== 'open') return
  }
}

async function sendOne({ change, post }: Desk, entry: Entry): Promise<'open' | 'silent' | 'signedOut'> {
  try {
    const version = await post(entry)
    await change((kept) => taken(kept, entry, version))
  } catch (error) {
    if (!isProblem(error)) throw error
    if (error.status === 401) return 'signedOut'
    if (isSilence(error)) return 'silent'
    await change((kept) => stoppedAt(kept, entry, whyStopped(error)))
  }
  return 'open'
}

/** Nobody answered, or nobody who could decide: later it may go through. */
function isSilence({ status }: ApiProblem): boolean {
  return status === 0 || status === 429 || status >= 500
}

function whyStopped({ status, message, refusals, details }: ApiProblem): Stopped {
  const sentences = refusals.length > 0 ? refusals.map(({ sentence }) => sentence) : [message].filter(Boolean)
  return { status, sentences, current: details.current ?? null }
}
