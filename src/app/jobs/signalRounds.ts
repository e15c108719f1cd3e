import type { App } from '../app.ts'
import { lookEverywhere } from '../signals/lookEverywhere.ts'

export interface SignalRounds {
  stop(): Promise<void>
}

/**
 * Looks every so often whether the data raised something. Every server may look: a mark is taken off by one of them, and the same
 * finding is one signal. A round that still works is not joined by another.
 */
export function startSignalRounds(app: App, everySeconds: number): SignalRounds {
  let running: Promise<void> | null = null
  const round = () => {
    running ??= lookEverywhere(app)
      .catch((failure) => console.error('signals could not be looked for; the next round tries again:', failure))
      .finally(() => {
        running = null
      })
  }
  const rounds = setInterval(round, everySeconds * 1000).unref()
  round()
  return {
    stop: async () => {
      clearInterval(rounds)
      await running
    },
  }
}
