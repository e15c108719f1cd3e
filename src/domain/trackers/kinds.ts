import type { Label } from '#domain/kernel/field.ts'

/** Where work is tracked elsewhere, and the header its webhook signs with: `sha256=` and the HMAC of the body in hex. */
export const trackerKinds = {
  github: { label: { en: 'GitHub', de: 'GitHub' }, header: 'x-hub-signature-256' },
  jira: { label: { en: 'Jira', de: 'Jira' }, header: 'x-hub-signature' },
} as const satisfies Record<string, { readonly label: Label; readonly header: string }>

export type TrackerKind = keyof typeof trackerKinds

export const trackedStates = {
  unknown: { en: 'Not heard of yet', de: 'Noch nichts gehört' },
  open: { en: 'Open there', de: 'Dort offen' },
  closed: { en: 'Closed there', de: 'Dort geschlossen' },
} as const satisfies Record<string, Label>

export type TrackedState = keyof typeof trackedStates
