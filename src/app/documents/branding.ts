import { type Branding, houseColor } from '#domain/branding/branding.ts'
import { readBranding } from '#store/documents/branding.ts'
import type { Tx } from '#store/open.ts'
import { readOrganization } from '#store/people/organization.ts'

/** How the files of the organization at work look; the house's own look where nothing was decided (C-329). */
export async function brandingOf(tx: Tx): Promise<Branding> {
  const kept = await readBranding(tx)
  const name = kept?.name || (await readOrganization(tx)).name
  return { name, ...lookOf(kept) }
}

/** Colour, logo and lines; the house's own where nothing was decided. */
export function lookOf(kept: Branding | undefined): Omit<Branding, 'name'> {
  const { logo = null, primary = houseColor, header = '', footer = '' } = kept ?? {}
  return { logo, primary, header, footer }
}
