export interface Rounds {
  stop(): Promise<void>
}

export interface RoundsAsked {
  readonly everySeconds: number
  /** Begins the line in the log when a round fails: `feeds could not be looked after`. */
  readonly complaint: string
}

/**
 * Looks every so often, and at once, whether there is something to do. A round that still works is not joined by another; one that
 * fails is logged, and the next tries again. Whoever looks settles in the database what is whose, so that every server may.
 */
export function startRounds(look: () => Promise<unknown>, { everySeconds, complaint }: RoundsAsked): Rounds {
  let running: Promise<void> | null = null
  const round = () => {
    running ??= look()
      .then(() => {})
      .catch((failure) => console.error(`${complaint}; the next round tries again:`, failure))
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
