/** The first thing in a backup. */
export interface BackupHeader {
  readonly format: typeof backupFormat
  readonly at: string
  /** The Meliora that wrote it. */
  readonly version: string
  /** The last migration of the database it was taken from. */
  readonly schema: string
  readonly migrations: readonly { readonly name: string; readonly hash: string }[]
  /** Each organization with its trail's head, `seq:hash`: the anchors a restore is held to. */
  readonly organizations: readonly { readonly id: string; readonly slug: string; readonly head: string }[]
}

export const backupFormat = 'meliora-backup-1'

export interface TableStart {
  readonly name: string
  readonly columns: readonly string[]
}

export interface TableEnd {
  readonly name: string
  readonly rows: number
  /** SHA-256 of the rows as COPY writes them, in the order of their keys: the same content has the same hash on every server. */
  readonly sha256: string
}

/** The last thing in a backup. */
export interface BackupEnd {
  readonly tables: number
  /** SHA-256 of every byte before. */
  readonly sha256: string
}
