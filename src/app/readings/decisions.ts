import type { DecimalMark } from '#domain/readings/numberText.ts'
import type { DateOrder } from '#domain/register/dateOrder.ts'

/** What the person says about a file of readings; what they leave open is proposed. */
export interface ReadingDecisions {
  readonly sheet?: string | undefined
  /** Zero-based column that says when. */
  readonly times?: number | undefined
  readonly columns?: readonly ColumnDecision[] | undefined
  readonly dateOrder?: DateOrder | undefined
  readonly decimal?: DecimalMark | undefined
  readonly encoding?: string | undefined
  readonly separator?: string | undefined
}

export interface ColumnDecision {
  /** Zero-based. */
  readonly index: number
  /** The metric it fills, by id or number. */
  readonly metric: string
  readonly part: 'value' | 'num' | 'den'
}

export interface ReadingsFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly decisions: ReadingDecisions
}
