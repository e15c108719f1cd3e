import { createHash } from 'node:crypto'
import { showsLogo } from '#documents/pdf/showsLogo.ts'
import type { Logo } from '#domain/branding/branding.ts'
import { logoIn, WIDEST } from '#domain/branding/picture.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { type KeptBranding, lockBranding, readBranding } from '#store/documents/branding.ts'
import type { App } from '../app.ts'
import { assertRole, found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { lookOf } from './branding.ts'
import { mayBrand, written } from './changeBranding.ts'

const LARGEST_KB = 512
const LARGEST = LARGEST_KB * 1024

/**
 * Takes a logo in: told by its content, stripped of what was noted beside the picture, tried on a page.
 * @throws Refused notAllowed, tooLarge, invalid
 */
export async function setLogo(app: App, caller: Caller, bytes: AsyncIterable<Uint8Array>): Promise<KeptBranding> {
  assertRole(caller, ...mayBrand)
  const logo = logoIn(await whole(bytes))
  const field = 'logo'
  if (!logo) throw new Refused('invalid', [refuse('logo_kind_refused', { field, values: { widest: WIDEST } })])
  if (!(await showsLogo(logo))) throw new Refused('invalid', [refuse('logo_unreadable', { field })])
  return withLogo(app, caller, logo)
}

/** Takes the logo away. @throws Refused notAllowed */
export function removeLogo(app: App, caller: Caller): Promise<KeptBranding> {
  assertRole(caller, ...mayBrand)
  return withLogo(app, caller, null)
}

/** The logo's content. @throws Refused notFound where there is none */
export function readLogo(app: App, caller: Caller): Promise<Logo> {
  return app.store.reading(caller, async (tx) => found((await readBranding(tx))?.logo))
}

function withLogo(app: App, caller: Caller, logo: Logo | null): Promise<KeptBranding> {
  return app.store.inside(caller, async (tx) => {
    await lockBranding(tx)
    const kept = await readBranding(tx)
    const before = { name: kept?.name ?? '', ...lookOf(kept) }
    const change = { path: 'logo', before: hashOf(before.logo), after: hashOf(logo) }
    return written(tx, { app, caller }, { after: { ...before, logo }, changed: [change] })
  })
}

/** SHA-256 of a logo's content, in hexadecimal. */
export function hashOf(logo: Logo | null): string | null {
  return logo && createHash('sha256').update(logo.bytes).digest('hex')
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of bytes) {
    size += piece.length
    if (size > LARGEST)
      throw new Refused('tooLarge', [refuse('logo_too_large', { field: 'logo', values: { limit: LARGEST_KB } })])
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}
