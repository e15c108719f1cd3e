import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/** A framework the organization brought. */
export interface OwnFramework {
  readonly id: string
  /** `own-crane`: the first half of its requirements' keys. */
  readonly key: string
  readonly name: string
  readonly ref: string
  readonly edition: string
  readonly publisher: string
  readonly copyright: string
  readonly format: 'library' | 'oscal' | 'workbook'
  readonly identifier: string | null
  /** The one it took the place of. */
  readonly supersedes: string | null
  readonly isHeld: boolean
  readonly broughtAt: string
  readonly broughtBy: string | null
  readonly requirements: number
}

/** Frameworks brought, oldest first. */
export async function ownFrameworks(tx: Tx): Promise<OwnFramework[]> {
  const found = await sql<OwnFramework>`
    select f.id, f.key, f.name, f.ref, f.edition, f.publisher, f.copyright, f.format, f.identifier, f.supersedes,
      f.is_held as "isHeld", f.brought_at as "broughtAt", f.brought_by as "broughtBy",
      (select count(*)::int from own_requirement r where r.organization_id = f.organization_id and r.framework_id = f.id and r.is_requirement) as requirements
    from own_framework f where f.organization_id = current_organization() order by f.brought_at, f.id`.execute(tx)
  return found.rows
}

export interface OwnNode {
  readonly key: string
  readonly ref: string
  readonly parent: string | null
  readonly depth: number
  readonly title: string
  readonly text: string
  readonly isRequirement: boolean
}

/** Headings and requirements of one framework in their order. */
export async function ownNodes(tx: Tx, framework: string): Promise<OwnNode[]> {
  const found = await sql<OwnNode>`
    select key, ref, parent, depth, title, body as text, is_requirement as "isRequirement"
    from own_requirement where organization_id = current_organization() and framework_id = ${framework} order by position`.execute(
    tx,
  )
  return found.rows
}

export interface HeldRequirement extends Pick<OwnNode, 'key' | 'ref' | 'title'> {
  readonly framework: string
}

/** Requirements of every framework brought and turned on, framework by framework, in their order. */
export async function heldRequirements(tx: Tx): Promise<HeldRequirement[]> {
  const found = await sql<HeldRequirement>`
    select r.key, r.ref, r.title, f.key as framework
    from own_framework f join own_requirement r on r.organization_id = f.organization_id and r.framework_id = f.id
    where f.organization_id = current_organization() and f.is_held and r.is_requirement
    order by f.brought_at, f.id, r.position`.execute(tx)
  return found.rows
}

/** One requirement that was brought, with its framework; undefined where there is none. */
export async function ownRequirement(
  tx: Tx,
  key: string,
): Promise<(OwnNode & { readonly framework: string }) | undefined> {
  const found = await sql<OwnNode & { framework: string }>`
    select r.key, r.ref, r.parent, r.depth, r.title, r.body as text, r.is_requirement as "isRequirement", f.key as framework
    from own_requirement r join own_framework f on f.organization_id = r.organization_id and f.id = r.framework_id
    where r.organization_id = current_organization() and r.key = ${key} and r.is_requirement`.execute(tx)
  return found.rows[0]
}

/** Which of these keys name no requirement that was brought. */
export async function unknownOwn(tx: Tx, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const found = await sql<{ key: string }>`
    select key from own_requirement
    where organization_id = current_organization() and key = any(${[...keys]}) and is_requirement`.execute(tx)
  const known = new Set(found.rows.map(({ key }) => key))
  return keys.filter((key) => !known.has(key))
}

export interface FrameworkNote {
  readonly code: string
  readonly names: readonly string[]
  readonly said: readonly string[]
}

/** What was not taken as the file had it. */
export async function frameworkNotes(tx: Tx, framework: string): Promise<FrameworkNote[]> {
  const found = await sql<FrameworkNote>`
    select code, names, said from own_framework_note
    where organization_id = current_organization() and framework_id = ${framework} order by position`.execute(tx)
  return found.rows
}
