/** A file of the pack. */
export interface PackedFile {
  readonly name: string
  /** SHA-256 of its content. */
  readonly hash: string
  /** In bytes. */
  readonly size: number
  /** Where it lies in the pack. */
  readonly path: string
}

/** One line of the index: a requirement and what was released to show it. */
export interface PackedItem {
  readonly requirement: string
  readonly standard: string
  readonly ref: string
  readonly title: string
  readonly kind: 'record' | 'file' | 'link' | 'words'
  readonly label: string
  readonly record: string | null
  readonly url: string | null
  readonly text: string | null
  readonly note: string | null
  readonly file: PackedFile | null
  readonly holdsUntil: string | null
  readonly releasedAt: string
  readonly releasedBy: string | null
}

export interface EvidencePack {
  readonly organization: string
  readonly madeOn: string
  /** `seq:hash` of the trail when it was made. */
  readonly trailHead: string
  readonly demo?: true
  readonly items: readonly PackedItem[]
}
