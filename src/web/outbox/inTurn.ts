const SHORTEST = 2_000
const LONGEST = 60_000

interface Turn {
  readonly round: () => Promise<void>
  /** Another tab changed something. */
  readonly told: () => Promise<void>
  /** Whether another round may help. */
  readonly mayRetry: () => boolean
}

/** One round at a time, in one tab at a time; after a silence again by itself, each time a little later. */
export function inTurn(name: string, { round, told, mayRetry }: Turn) {
  let isRunning = false
  let isWanted = false
  let wait = SHORTEST
  let timer: ReturnType<typeof setTimeout> | undefined
  const send = async () => {
    isWanted = true
    if (isRunning) return
    isRunning = true
    clearTimeout(timer)
    try {
      while (isWanted) {
        isWanted = false
        await alone(name, round)
      }
    } finally {
      isRunning = false
    }
    wait = mayRetry() ? Math.min(wait * 2, LONGEST) : SHORTEST
    if (mayRetry()) timer = setTimeout(() => void send(), wait / 2)
  }
  const tabs = new BroadcastChannel(`meliora/${name}`)
  tabs.onmessage = () => void told()
  addEventListener('online', () => void send())
  return { send: () => void send(), tell: () => tabs.postMessage(null) }
}

/** Where the browser has no locks, two tabs may send the same: the server does it once by its key. */
async function alone(name: string, round: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return round()
  await navigator.locks.request(`meliora/${name}`, round)
}
