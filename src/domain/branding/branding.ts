/** How an organization's files look: every document and workbook that leaves the house carries it (C-329). */
export interface Branding {
  /** As it stands on papers; the organization's name where nothing else was said. */
  readonly name: string
  readonly logo: Logo | null
  /** `#rrggbb`. */
  readonly primary: string
  /** A line at the top of every page; empty where nothing was said. */
  readonly header: string
  /** A line at the bottom of every page. */
  readonly footer: string
}

export interface Logo {
  readonly bytes: Uint8Array
  readonly type: LogoType
  /** In pixels. */
  readonly width: number
  readonly height: number
}

export const logoTypes = ['image/png', 'image/jpeg'] as const
export type LogoType = (typeof logoTypes)[number]

/** The house's own colour, for organizations that chose none. */
export const houseColor = '#0b5246'

/** Signs of a line at the head or foot of a page, and of a name. */
export const LONGEST_LINE = 160
export const LONGEST_NAME = 120
