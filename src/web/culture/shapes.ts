import type { BeforeAfterChart } from '#domain/charts/beforeAfter.ts'
import type { TheatreComponent } from '#domain/culture/antiTheatre.ts'

/** What the API tells about culture. */
interface Named {
  readonly id: string
  readonly name: string
}

interface Part {
  readonly count: number
  readonly of: number
}

export interface RecordNamed {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
}

export interface Result {
  readonly question: string
  readonly answers: number
  readonly mean: number
}

export interface Culture {
  readonly pulses: readonly {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly closedOn: string
    readonly results: readonly Result[]
  }[]
  readonly drills: readonly {
    readonly id: string
    readonly number: string | null
    readonly heldOn: string
    readonly reached: number
    readonly credible: number
  }[]
  readonly theatre: {
    readonly index: number | null
    readonly light: 'green' | 'amber' | 'red' | 'unknown'
    readonly components: Readonly<Record<TheatreComponent, number | null>>
    readonly signs: Readonly<Record<Exclude<TheatreComponent, 'beforeAudits'>, Part>> & {
      readonly beforeAudits: { readonly entries: Part; readonly expected: number } | null
    }
  }
}

export interface Card {
  readonly items: readonly {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly change: string | null
    readonly effect: string | null
    readonly verdict: 'met' | 'partly' | 'notMet'
    readonly near: 'own' | 'unit' | 'house'
  }[]
  readonly underWay: number
}

export const ledBy = ['raised', 'owned', 'feedbackRequest', 'ownMistake'] as const

export interface Leaders {
  readonly quarters: readonly (Readonly<Record<(typeof ledBy)[number], number>> & { readonly quarter: string })[]
  readonly items: readonly {
    readonly by: (typeof ledBy)[number]
    readonly day: string
    readonly person: Named
    readonly record: RecordNamed
  }[]
}

export interface TeamHours {
  readonly id: string
  readonly number: string
  readonly team: string
  readonly startsOn: string
  readonly endsOn: string
  readonly capacity: number
  readonly budget: number
  readonly used: number
}

export interface AskingSurvey {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly closesOn: string | null
}

export interface QuarterOfThanks {
  readonly quarter: string
  readonly items: readonly {
    readonly id: string
    readonly number: string
    readonly title: string
    readonly person: Named | null
    readonly kind: 'identified' | 'implemented' | 'both'
    readonly why: string
    readonly award: string | null
    readonly givenOn: string
    readonly about: RecordNamed | null
  }[]
}

export interface StoryShown {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly owner: string | null
  readonly problem: string | null
  readonly changes: readonly string[]
  readonly effect: string | null
  readonly verdict: 'met' | 'partly' | 'notMet' | null
  readonly chart: BeforeAfterChart | null
  readonly standard: readonly string[]
  readonly lesson: string | null
}

export interface Items<T> {
  readonly items: readonly T[]
}
