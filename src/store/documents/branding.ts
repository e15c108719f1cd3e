import { sql } from 'kysely'
import type { Branding, Logo, LogoType } from '#domain/branding/branding.ts'
import type { Tx } from '../open.ts'

/** What the organization decided about the look of its files. */
export interface KeptBranding extends Branding {
  readonly version: number
}

interface Row {
  readonly name: string
  readonly primary: string
  readonly header: string
  readonly footer: string
  readonly bytes: Buffer | null
  readonly type: LogoType
  readonly width: number
  readonly height: number
  readonly version: number
}

/** The look of the organization at work as it was decided, or undefined; its name may be empty. */
export async function readBranding(tx: Tx): Promise<KeptBranding | undefined> {
  const found = await sql<Row>`
    select name, primary_color as primary, header, footer, logo as bytes, logo_type as type, logo_width as width,
      logo_height as height, version
    from branding where organization_id = current_organization()`.execute(tx)
  const row = found.rows[0]
  if (!row) return undefined
  const { bytes, type, width, height, ...said } = row
  return { ...said, logo: bytes && { bytes: new Uint8Array(bytes), type, width, height } }
}

/** Holds other changes of this organization's look back until the transaction ends. */
export async function lockBranding(tx: Tx): Promise<void> {
  await sql`select 1 from organization where id = current_organization() for update`.execute(tx)
}

/** Keeps the look whole; the version counts up. */
export async function keepBranding(
  tx: Tx,
  { name, primary, header, footer, logo }: Branding,
  { at, by }: { readonly at: string; readonly by: string | null },
): Promise<void> {
  const picture: Partial<Logo> = logo ?? {}
  const bytes = picture.bytes ? Buffer.from(picture.bytes) : null
  await sql`
    insert into branding (organization_id, name, primary_color, header, footer, logo, logo_type, logo_width, logo_height, changed_at, changed_by)
    values (current_organization(), ${name}, ${primary}, ${header}, ${footer}, ${bytes}, ${picture.type ?? null},
      ${picture.width ?? null}, ${picture.height ?? null}, ${at}, ${by})
    on conflict (organization_id) do update set name = excluded.name, primary_color = excluded.primary_color,
      header = excluded.header, footer = excluded.footer, logo = excluded.logo, logo_type = excluded.logo_type,
      logo_width = excluded.logo_width, logo_height = excluded.logo_height, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by, version = branding.version + 1`.execute(tx)
}
