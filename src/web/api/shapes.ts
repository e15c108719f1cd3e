import type { Values } from '#domain/kernel/field.ts'
import type { AnyRecordType, OpenMove } from '#domain/kernel/moves.ts'
import type { Role } from '#domain/people/roles.ts'
import type { Settings } from '#domain/people/settings.ts'
import type { Band } from '#domain/prioritization/model.ts'
import type { Status } from '#domain/records/improvement/stages.ts'
import type { SpokenRefusal } from './problem.ts'

export interface Named {
  readonly id: string
  readonly name: string
}

/** What every record has, whatever its type. */
export interface RecordEnvelope {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly status: Status
  readonly owner: Named | null
  readonly due: string | null
  readonly overdue: boolean
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
}

/** One row of the register: the envelope and what it sorts and filters by. */
export interface Item extends RecordEnvelope {
  readonly oldNumber: string | null
  readonly sourceType: string | null
  /** How it ended, once it has. */
  readonly closedAs?: string | null
  /** What a series showed, once it was judged; and how well the outcome is known, 0 to 3. */
  readonly seriesVerdict?: string | null
  readonly outcomeQuality?: number | null
  readonly category: string | null
  readonly band: Band | null
  readonly score: number | null
  readonly deferredUntil: string | null
  readonly imported: boolean
  readonly rank?: number | null
  readonly effortDays?: number | null
}

export interface Page<T = Item> {
  readonly items: readonly T[]
  readonly next: string | null
  readonly truncated?: boolean
  /** The organization's day; lists of records say it. */
  readonly today?: string
}

export interface SpokenMove extends Omit<OpenMove, 'refusals'> {
  readonly refusals: readonly SpokenRefusal[]
}

type FieldsOf<T extends AnyRecordType> = Values<T['fields']>

/** What a record's page knows beside its fields: what may be done now and what is missing for it. */
interface PageOf extends RecordEnvelope {
  readonly createdBy: Named | null
  /** Names of all persons that the fields mention. */
  readonly names: Readonly<Record<string, string>>
  readonly moves: readonly SpokenMove[]
  readonly debts: readonly SpokenRefusal[]
  /** Fields that hold something the reader does not see: they come empty. */
  readonly masked: readonly string[]
  readonly may: { readonly edit: boolean }
}

/** A record of any type as its page reads it. */
export interface AnyRecord extends PageOf {
  readonly fields: Readonly<Record<string, unknown>>
}

/** A record as its page reads it: the row, every field, what may be done now and what is missing for it. */
export interface RecordOf<T extends AnyRecordType> extends PageOf, Item {
  readonly fields: FieldsOf<T>
}

export interface Membership {
  readonly organization: {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly clock: 'server' | 'demo'
  }
  readonly person: Named
  readonly roles: readonly Role[]
  readonly secondFactorRequired: boolean
}

export interface Me {
  readonly user: {
    readonly id: string
    readonly email: string
    readonly name: string
    readonly secondFactor: boolean
    readonly secondFactorGiven: boolean
  }
  readonly memberships: readonly Membership[]
}

export interface Organization extends Settings {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly clock: 'server' | 'demo'
  readonly version: number
}

export interface Person extends Named {
  readonly email: string | null
  readonly active: boolean
  readonly roles: readonly Role[]
  readonly hasLogin: boolean
}

export interface BulkResult {
  readonly id: string
  readonly ok: boolean
  readonly version?: number
  readonly refusals?: readonly SpokenRefusal[]
}

export type Query = Readonly<Record<string, string | undefined>>
