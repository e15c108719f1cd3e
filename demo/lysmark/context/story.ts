import type { RelativeDay } from '../../calendar.ts'
import type { Who } from '../people.ts'

export interface IssueStory {
  readonly title: string
  readonly side: 'internal' | 'external'
  readonly subject: 'purpose' | 'strategy' | 'law' | 'market' | 'technology' | 'people' | 'society' | 'climate'
  readonly effect: string
  /** What it became later, and why. */
  readonly changed?: readonly [on: RelativeDay, effect: string, reason: string]
}

export interface NeedStory {
  readonly need: string
  /** Why it is taken on, or why not. */
  readonly yes?: string
  readonly no?: string
  readonly requirement?: string
  readonly met?: 'met' | 'partly' | 'unmet'
  readonly metBy?: string
}

export interface PartyStory {
  readonly title: string
  readonly kind: 'regulator' | 'customer' | 'affected' | 'staff' | 'owner' | 'supplier' | 'public'
  readonly owner: Who
  readonly needs: readonly NeedStory[]
}

/** A change signal as it is told: who noticed what, when, and what was decided. */
export interface SignalStory {
  readonly title: string
  readonly by: Who
  readonly on: RelativeDay
  readonly said: Readonly<Record<string, unknown>>
  /** Days by which the law applied when it was noticed, and where it was moved to. */
  readonly moved?: readonly [on: RelativeDay, to: string, reason: string]
  readonly decided?: {
    readonly on: RelativeDay
    readonly owner: Who
    readonly disposition: 'improvement' | 'risk' | 'impactAssessment' | 'policyReview'
    readonly input?: Readonly<Record<string, unknown>>
    /** The improvement of the register it became; absent: one is made of it. */
    readonly improvement?: string
    /** When what it gave people to do was done. */
    readonly done?: RelativeDay
  }
  readonly nothing?: readonly [on: RelativeDay, reason: string]
  readonly concluded?: readonly [on: RelativeDay, result: string]
}
