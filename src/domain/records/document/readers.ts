import type { Label } from '#domain/kernel/field.ts'
import { roles } from '#domain/people/roles.ts'

const { viewer: _, ...working } = roles

/** Roles that may be let into a confidential document; a viewer may be one of them. */
export const readingRoles = roles

/** Who must confirm that they read it: everyone, or whoever holds a role. */
export const readers = {
  everyone: { en: 'Everyone', de: 'Alle' },
  ...working,
} as const satisfies Record<string, Label>
