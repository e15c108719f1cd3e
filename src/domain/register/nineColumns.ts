/** The register's columns (C-067…C-076), in the order of every export. Headers are English whatever the reader's language: they are the interchange. */
export const nineColumns = [
  { key: 'id', header: 'ID', kind: 'text' },
  { key: 'source', header: 'Source', kind: 'text' },
  { key: 'description', header: 'Description', kind: 'text' },
  { key: 'priority', header: 'Priority', kind: 'numberOrText' },
  { key: 'owner', header: 'Owner', kind: 'text' },
  { key: 'targetDate', header: 'Target completion date', kind: 'day' },
  { key: 'status', header: 'Implementation status', kind: 'status' },
  { key: 'measuredOutcome', header: 'Measured outcome', kind: 'text' },
  { key: 'closureDate', header: 'Closure date', kind: 'day' },
] as const

/** Exactly four (C-073), spelled like this in every export. */
export const registerStatuses = ['planned', 'in progress', 'completed', 'cancelled'] as const
export type RegisterStatus = (typeof registerStatuses)[number]

/** One exported row; `null` is an empty cell. Days are ISO (`2026-11-20`). */
export interface RegisterRow {
  readonly id: string
  readonly source: string | null
  readonly description: string
  readonly priority: string | null
  readonly owner: string | null
  readonly targetDate: string | null
  readonly status: RegisterStatus
  readonly measuredOutcome: string | null
  readonly closureDate: string | null
}

/** What stands at the top of an export beside the rows: whose it is, when, and the trail head that anchors it (design §4). */
export interface ExportAbout {
  readonly organization: string
  readonly exportedOn: string
  /** `seq:hash` of the last trail entry the export contains. */
  readonly trailHead: string
  /** True for an organization under a set clock: printed on every export. */
  readonly demo?: boolean
}
