import type { Label } from '#domain/kernel/field.ts'

/** The four kinds of resources an AI system rests on (42001 A.4.3 to A.4.6). */
export const resourceKinds = {
  data: { en: 'Data', de: 'Daten' },
  tooling: { en: 'Tools and models', de: 'Werkzeuge und Modelle' },
  compute: { en: 'Computing', de: 'Rechenleistung' },
  people: { en: 'People and skills', de: 'Menschen und Können' },
} as const satisfies Record<string, Label>

export type ResourceKind = keyof typeof resourceKinds
export const resourceKindNames = Object.keys(resourceKinds) as ResourceKind[]
