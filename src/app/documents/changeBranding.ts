import { type Branding, LONGEST_LINE, LONGEST_NAME } from '#domain/branding/branding.ts'
import { isColor } from '#domain/branding/color.ts'
import { checkText } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import type { Role } from '#domain/people/roles.ts'
import { type KeptBranding, keepBranding, lockBranding, readBranding } from '#store/documents/branding.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail, type TrailChange } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, assertRole, assertVersion } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { changesOf, draft } from '../trailed.ts'
import { lookOf } from './branding.ts'

type Said = 'name' | 'primary' | 'header' | 'footer'
export type BrandingChange = { readonly [name in Said]?: string | undefined }

/** Who decides how the organization looks on paper. */
export const mayBrand: readonly Role[] = ['administrator', 'aimsManager', 'topManagement']

/** The look as it was decided: its name is empty where the organization's own stands; version 0 before anything was decided. */
export function decidedBranding(app: App, caller: Caller): Promise<KeptBranding> {
  return app.store.reading(caller, decided)
}

async function decided(tx: Tx): Promise<KeptBranding> {
  const kept = await readBranding(tx)
  return { name: kept?.name ?? '', ...lookOf(kept), version: kept?.version ?? 0 }
}

/**
 * Changes name, colour or lines.
 * @throws Refused notAllowed, invalid with all that is wrong, conflict
 */
export function changeBranding(
  app: App,
  caller: Caller,
  { version, changes }: { version: number; changes: BrandingChange },
): Promise<KeptBranding> {
  assertRole(caller, ...mayBrand)
  const { tidy, refusals } = tidied(changes)
  assertFine(refusals)
  return app.store.inside(caller, async (tx) => {
    await lockBranding(tx)
    const before = await decided(tx)
    assertVersion(before, version)
    const after = { ...before, ...tidy }
    const changed = changesOf<Branding>(['name', 'primary', 'header', 'footer'], before, after)
    return changed.length === 0 ? before : written(tx, { app, caller }, { after, changed })
  })
}

/** Keeps the look and says so in the trail, within a transaction that holds it. */
export async function written(
  tx: Tx,
  { app, caller }: At,
  { after, changed }: { readonly after: Branding; readonly changed: readonly TrailChange[] },
): Promise<KeptBranding> {
  await keepBranding(tx, after, { at: app.now(), by: actorId(caller.actor) })
  const subject = { type: 'organization', id: caller.organization }
  const changes = changed.map(({ path, ...values }) => ({ path: `branding/${path}`, ...values }))
  await appendTrail(tx, caller.organization, [draft({ app, caller }, { verb: 'branding.change', subject, changes })])
  return decided(tx)
}

const lines = { name: LONGEST_NAME, header: LONGEST_LINE, footer: LONGEST_LINE } as const

function tidied(changes: BrandingChange): { tidy: Partial<Record<Said, string>>; refusals: Refusal[] } {
  const tidy: Partial<Record<Said, string>> = {}
  const refusals: Refusal[] = []
  for (const [field, limit] of Object.entries(lines) as [keyof typeof lines, number][]) {
    const asked = changes[field]
    if (asked === undefined) continue
    const checked = checkText(asked.replace(/\s+/g, ' '), field, limit)
    if ('refusal' in checked) refusals.push(checked.refusal)
    else tidy[field] = checked.value ?? ''
  }
  const primary = changes.primary?.toLowerCase()
  if (primary !== undefined && !isColor(primary)) refusals.push(refuse('color_unreadable', { field: 'primary' }))
  if (primary !== undefined) tidy.primary = primary
  return { tidy, refusals }
}
