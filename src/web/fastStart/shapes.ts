export interface Piece {
  readonly piece: string
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
    readonly state: string
    readonly status: string
  }
}

export interface Started {
  readonly pieces: readonly Piece[]
  readonly added: number
  readonly missingRoles: readonly { readonly name: string; readonly roles: readonly string[] }[]
}
