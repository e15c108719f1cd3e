import { type Occasion, readName } from './names.ts'

const DAYS = 7
const WEEKS = 4
const MIGRATIONS = 3

/**
 * Which files of a folder may go: of the night's backups stays the last one of each of the last seven days that have one, and the last
 * one of each of the last four weeks; of those before a migration stay the last three. What someone asked for, and what is not ours, stays.
 * @param names of the files in the folder
 */
export function outlived(names: readonly string[]): string[] {
  const nightly = newestFirst(names, 'nightly')
  const kept = new Set([
    ...lastOfEach(nightly, dayOf).slice(0, DAYS),
    ...lastOfEach(nightly, weekOf).slice(0, WEEKS),
    ...newestFirst(names, 'migration')
      .slice(0, MIGRATIONS)
      .map(({ name }) => name),
  ])
  return [...nightly, ...newestFirst(names, 'migration')].map(({ name }) => name).filter((name) => !kept.has(name))
}

interface Dated {
  readonly name: string
  readonly at: string
}

function newestFirst(names: readonly string[], occasion: Occasion): Dated[] {
  return names
    .flatMap((name) => {
      const made = readName(name)
      return made?.occasion === occasion ? [{ name, at: made.at }] : []
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1))
}

function lastOfEach(backups: readonly Dated[], period: (at: string) => string): string[] {
  const seen = new Set<string>()
  return backups.filter(({ at }) => !seen.has(period(at)) && seen.add(period(at))).map(({ name }) => name)
}

const dayOf = (at: string) => at.slice(0, 10)

const DAY = 86_400_000

/** The Monday that begins the week, in UTC. */
function weekOf(at: string): string {
  const day = new Date(`${dayOf(at)}T00:00:00Z`)
  const sinceMonday = (day.getUTCDay() + 6) % 7
  return new Date(day.getTime() - sinceMonday * DAY).toISOString()
}
