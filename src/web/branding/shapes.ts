export interface Branding {
  readonly name: string
  readonly primary: string
  readonly header: string
  readonly footer: string
  readonly logo: { readonly width: number; readonly height: number; readonly hash: string } | null
  readonly version: number
}
