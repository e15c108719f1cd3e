import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import type { FrameworkNote, OwnFramework, OwnNode } from './frameworks.ts'

export type NewFramework = Omit<OwnFramework, 'requirements' | 'isHeld'> & { readonly digest: string }

interface Kept {
  readonly framework: NewFramework
  readonly nodes: readonly OwnNode[]
  readonly notes: readonly FrameworkNote[]
}

/** Holds other changes of this organization's frameworks back until the transaction ends. */
export async function lockFrameworks(tx: Tx): Promise<void> {
  await sql`select 1 from organization where id = current_organization() for update`.execute(tx)
}

/** Keeps a framework with all its nodes in four statements, however large it is. */
export async function insertFramework(tx: Tx, { framework, nodes, notes }: Kept): Promise<void> {
  const { id, key, name, ref, edition, publisher, copyright, format, identifier, digest, supersedes } = framework
  await sql`
    insert into own_framework (organization_id, id, key, name, ref, edition, publisher, copyright, format, identifier, digest, supersedes, brought_at, brought_by)
    values (current_organization(), ${id}, ${key}, ${name}, ${ref}, ${edition}, ${publisher}, ${copyright}, ${format}, ${identifier}, ${digest},
      ${supersedes}, ${framework.broughtAt}, ${framework.broughtBy})`.execute(tx)
  if (supersedes !== null) await holdFramework(tx, { id: supersedes, isHeld: false })
  await insertNodes(tx, id, nodes)
  for (const [position, { code, names, said }] of notes.entries())
    await sql`
      insert into own_framework_note (organization_id, framework_id, position, code, names, said)
      values (current_organization(), ${id}, ${position}, ${code}, ${[...names]}, ${[...said]})`.execute(tx)
}

async function insertNodes(tx: Tx, framework: string, nodes: readonly OwnNode[]): Promise<void> {
  const column = <K extends keyof OwnNode>(name: K) => nodes.map((node) => node[name])
  await sql`
    insert into own_requirement (organization_id, framework_id, position, key, ref, parent, depth, title, body, is_requirement)
    select current_organization(), ${framework}::uuid, n.at - 1, n.key, n.ref, n.parent, n.depth, n.title, n.body, n.is_requirement
    from unnest(${column('key')}::text[], ${column('ref')}::text[], ${column('parent')}::text[], ${column('depth')}::int[],
      ${column('title')}::text[], ${column('text')}::text[], ${column('isRequirement')}::boolean[])
      with ordinality as n (key, ref, parent, depth, title, body, is_requirement, at)`.execute(tx)
}

/** Turns a framework on or off; its requirements and what shows them stay. */
export async function holdFramework(
  tx: Tx,
  { id, isHeld }: { readonly id: string; readonly isHeld: boolean },
): Promise<void> {
  await sql`update own_framework set is_held = ${isHeld} where organization_id = current_organization() and id = ${id}`.execute(
    tx,
  )
}
