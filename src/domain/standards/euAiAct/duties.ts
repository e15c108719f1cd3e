import type { Label } from '#domain/kernel/field.ts'
import { type DutyDates, highRiskDates } from './dates.ts'
import { type Actor, dutyRows } from './dutyList.ts'

interface Classified {
  /** `prohibited`, `high`, `limited`, `minimal`, `gpai`; null where it is not said: no duty is claimed. */
  readonly tier: string | null
  /** What the organization is towards the system; a user counts as deployer, a developer has duties only as provider. */
  readonly roles: readonly string[]
  /** Which annex makes it high-risk; Annex III where it is not said. */
  readonly annex?: 'annexIII' | 'annexI' | null
}

/** A duty of the EU AI Act with the day it first was to apply and the day it applies now. */
export interface Duty extends DutyDates {
  readonly article: string
  readonly title: Label
}

/**
 * The duties that follow from a system's class and our roles (C-013), in the order of the law. Law in our words, not legal advice;
 * conforming to a standard is no presumption of conformity.
 */
export function dutiesOf({ tier, roles, annex }: Classified): readonly Duty[] {
  const actors = new Set<Actor>(roles.flatMap((role) => actorOf[role] ?? []))
  return dutyRows
    .filter(
      (row) =>
        (row.tiers as readonly (string | null)[]).includes(tier) && row.actors.some((actor) => actors.has(actor)),
    )
    .map(({ article, title, dates }) => ({ article, title, ...(dates ?? highRiskDates[annex ?? 'annexIII']) }))
    .toSorted((one, other) => Number(one.article) - Number(other.article))
}

/** Every duty of one article, for the page that explains it; high-risk dates are those of Annex III. */
export function dutiesUnder(article: string): readonly Duty[] {
  return dutyRows
    .filter((row) => row.article === article)
    .map(({ title, dates }) => ({ article, title, ...(dates ?? highRiskDates.annexIII) }))
}

const actorOf: Readonly<Record<string, readonly Actor[]>> = {
  provider: ['provider'],
  deployer: ['deployer'],
  user: ['deployer'],
  importer: ['importer'],
  distributor: ['distributor'],
}
