import type { ColumnFault } from './columns.ts'

export type SeriesFaultCode =
  | ColumnFault
  | 'series_empty'
  | 'series_kind_missing'
  | 'series_parts_missing'
  | 'series_cadence_unclear'
  | 'series_decimals_mixed'
  | 'series_decimals_unclear'
  | 'series_date_missing'
  | 'series_date_unread'
  | 'series_date_order_unclear'
  | 'series_period_twice'
  | 'series_number_unread'
  | 'series_number_negative'
  | 'series_number_not_whole'
  | 'series_more_than_all'
  | 'series_part_alone'

/** What is wrong, in which line of the file (the first is 1) where it is one line's matter. */
export interface SeriesFault {
  readonly code: SeriesFaultCode
  readonly line?: number
  readonly values?: Readonly<Record<string, string | number>>
}
