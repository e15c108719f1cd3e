import type { Label } from '#domain/kernel/field.ts'
import { addDays, type Day, dayOf } from '#domain/time/days.ts'

/**
 * What harm may come of an AI system, and within how many days of becoming aware a serious incident with a high-risk one is reported
 * (EU AI Act, Art. 73: 15 days, 10 after a death, 2 for critical infrastructure and widespread infringements). Null: not serious.
 */
const harms = {
  death: { days: 10, label: { en: 'A person died', de: 'Ein Mensch starb' } },
  health: {
    days: 15,
    label: { en: 'Serious harm to a person’s health', de: 'Schwerer Schaden an der Gesundheit eines Menschen' },
  },
  infrastructure: {
    days: 2,
    label: {
      en: 'Serious and lasting disruption of critical infrastructure',
      de: 'Schwere, dauerhafte Störung kritischer Infrastruktur',
    },
  },
  widespread: {
    days: 2,
    label: {
      en: 'Widespread breach of the law in several countries',
      de: 'Weitverbreiteter Rechtsverstoß in mehreren Ländern',
    },
  },
  rights: {
    days: 15,
    label: {
      en: 'Breach of duties that protect fundamental rights',
      de: 'Verletzung von Pflichten zum Schutz der Grundrechte',
    },
  },
  property: {
    days: 15,
    label: { en: 'Serious harm to property or the environment', de: 'Schwerer Schaden an Eigentum oder Umwelt' },
  },
  minor: { days: null, label: { en: 'Harm that is not serious', de: 'Schaden, der nicht schwer ist' } },
} as const satisfies Record<string, { readonly days: number | null; readonly label: Label }>

export type Harm = keyof typeof harms

/** The kinds of harm as options of a field. */
export const harmOptions = Object.fromEntries(
  Object.entries(harms).map(([harm, { label }]) => [harm, label]),
) as Readonly<Record<Harm, Label>>

export interface SeriousFacts {
  /** Whether the AI system involved counts as high risk under the law. */
  readonly isHighRisk: boolean
  readonly harms: readonly Harm[]
  /** When the organization became aware; the clock starts then. */
  readonly awareAt: string
  readonly timeZone: string
}

export interface SeriousClock {
  /** Which harm sets the time. */
  readonly harm: Harm
  readonly days: number
  /** The last day on which the authority is to be told. */
  readonly by: Day
}

/** The clock that runs to the report to the authority, by the strictest harm; null where none runs (C-179). */
export function seriousClock({ isHighRisk, harms: done, awareAt, timeZone }: SeriousFacts): SeriousClock | null {
  if (!isHighRisk) return null
  const running = done.flatMap((harm) => (harms[harm].days === null ? [] : [{ harm, days: harms[harm].days }]))
  const [strictest] = running.toSorted((one, other) => one.days - other.days)
  return strictest ? { ...strictest, by: addDays(dayOf(awareAt, timeZone), strictest.days) } : null
}
