import type { Label } from '#domain/kernel/field.ts'
import { type Role, roles } from '#domain/people/roles.ts'

const { viewer: _, ...working } = roles

/** Who must confirm that they read it: everyone, or whoever holds a role. */
export const readers = {
  everyone: { en: 'Everyone', de: 'Alle' },
  ...working,
} as const satisfies Record<string, Label>

/** Who looks after documents, approves policies or audits them: what is confidential is not hidden from those who answer for it. */
export const keepingDocuments = [
  'documentOwner',
  'aimsManager',
  'topManagement',
  'internalAuditor',
] as const satisfies readonly Role[]

type LetIn = Exclude<Role, (typeof keepingDocuments)[number]>

/** Roles that may be let into a confidential document; those who answer for documents see it anyway. */
export const readingRoles = Object.fromEntries(
  Object.entries(roles).filter(([role]) => !(keepingDocuments as readonly string[]).includes(role)),
) as Record<LetIn, Label>
