import type { Agenda } from './agenda.ts'
import type { Calendar } from './calendar.ts'
import { endingOf } from './lifeEnding.ts'
import { enteringTheRegister } from './lifeRegister.ts'
import { attemptsOf } from './lifeWork.ts'
import type { Entry, Player } from './player.ts'
import type { Found, Story } from './story.ts'

/** Who plays in a life: the people of its story by their keys, and the two whose duties are kept apart from theirs. */
export interface Company<P extends string = string> {
  readonly of: Readonly<Record<P, Player>>
  /** Registers, rates and closes. */
  readonly coordinator: Player
  /** Judges outcomes, and never owns or implements. */
  readonly verifier: Player
  /** Approve plans over the limit; the second where the first one owns the improvement. */
  readonly approvers: readonly [Player, Player]
  /** Ids of the metrics in use, by the keys stories name them by. */
  readonly metrics: ReadonlyMap<string, string>
  /** The candidate the data raised for a story. @throws Error where they raised none */
  raisedFor(found: Found): Promise<Entry['current']>
}

export interface Life<P extends string = string> {
  readonly story: Story<P>
  readonly entry: Entry
  readonly company: Company<P>
  readonly calendar: Calendar
  readonly agenda: Agenda
}

/** From a story to what its people do, day by day: the register, the work, the end. Nothing here writes; each scene is one command. */
export function live<P extends string>(life: Life<P>): void {
  enteringTheRegister(life)
  attemptsOf(life)
  endingOf(life)
  const { story, agenda, company, entry } = life
  for (const { by, on, text, mentions = [] } of story.comments ?? []) {
    const mentioned = mentions.map((key) => company.of[key].id)
    agenda.beside(on, () => company.of[by].says(entry, text, mentioned))
  }
}
