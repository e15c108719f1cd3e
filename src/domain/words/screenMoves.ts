import type { Label } from '#domain/kernel/field.ts'

/** Making one move: its form and what stands against it. */
export const moveText = {
  reason: { en: 'Reason', de: 'Grund' },
  reasonHelp: { en: 'Stands in the trail.', de: 'Steht in der Spur.' },
  stillMissing: { en: 'Still missing', de: 'Fehlt noch' },
  notYours: { en: 'For others', de: 'Für andere' },
  cancel: { en: 'Cancel', de: 'Abbrechen' },
  done: { en: '{move}: done', de: '{move}: erledigt' },
  moves: { en: 'Steps for {title}', de: 'Schritte für {title}' },
  noneOpen: { en: 'There is no step for you here now.', de: 'Hier gibt es gerade keinen Schritt für Sie.' },
  noWay: { en: 'No step leads from {from} to {to}.', de: 'Von {from} führt kein Schritt nach {to}.' },
  openIt: { en: 'Open it', de: 'Öffnen' },
} as const satisfies Record<string, Label>
