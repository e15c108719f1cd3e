import type { Label } from '#domain/kernel/field.ts'

/** What someone did to a resource, to follow their name. */
export const resourceVerbs = {
  take: { en: 'took it into use', de: 'hat es in Gebrauch genommen' },
  confirm: { en: 'confirmed it', de: 'hat es bestätigt' },
  giveUp: { en: 'gave it up', de: 'hat es aufgegeben' },
} as const satisfies Record<string, Label>
