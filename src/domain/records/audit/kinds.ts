/** Every kind of audit (brief §3.3). */
export const auditKinds = {
  internal: { en: 'Internal audit', de: 'Internes Audit' },
  readiness: { en: 'Readiness audit', de: 'Bereitschaftsaudit' },
  mock: { en: 'Mock audit by others', de: 'Probeaudit durch Externe' },
  supplier: { en: 'Supplier audit', de: 'Lieferantenaudit' },
  cbStage1: { en: 'Certification, stage 1', de: 'Zertifizierung, Stufe 1' },
  cbStage2: { en: 'Certification, stage 2', de: 'Zertifizierung, Stufe 2' },
  surveillance: { en: 'Surveillance audit', de: 'Überwachungsaudit' },
  recertification: { en: 'Recertification audit', de: 'Rezertifizierungsaudit' },
  special: { en: 'Special audit', de: 'Sonderaudit' },
} as const

/** Audits our own people carry out: with our checklist, our sample, and a lead of ours who is qualified. */
export function isOurs(kind: string | null): boolean {
  return kind === 'internal' || kind === 'readiness' || kind === 'supplier'
}
