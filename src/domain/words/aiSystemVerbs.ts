import type { Label } from '#domain/kernel/field.ts'

/** What someone did to an AI system, to follow their name. */
export const aiSystemVerbs = {
  suspend: { en: 'suspended it', de: 'hat es ausgesetzt' },
} as const satisfies Record<string, Label>
