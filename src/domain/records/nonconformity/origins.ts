import type { Label } from '#domain/kernel/field.ts'

/** How a nonconformity came to light (brief §3.2). */
export const origins = {
  internalAudit: { en: 'Internal audit', de: 'Internes Audit' },
  certificationAudit: { en: 'Certification body’s audit', de: 'Audit der Zertifizierungsstelle' },
  incident: { en: 'Incident', de: 'Vorfall' },
  nearMiss: { en: 'Near miss', de: 'Beinahevorfall' },
  complaint: { en: 'Complaint', de: 'Beschwerde' },
  monitoring: { en: 'Monitoring', de: 'Überwachung' },
  review: { en: 'Review', de: 'Bewertung' },
  supplier: { en: 'Supplier', de: 'Lieferant' },
  selfReport: { en: 'Own report', de: 'Eigene Meldung' },
  rule: { en: 'Rule of the system', de: 'Regel des Systems' },
} as const satisfies Record<string, Label>

export type Origin = keyof typeof origins

const byType: Readonly<Record<string, Origin>> = {
  finding: 'internalAudit',
  audit: 'internalAudit',
  incident: 'incident',
  metric: 'monitoring',
  performanceReview: 'review',
  managementReview: 'review',
  supplier: 'supplier',
}

/**
 * The origin of what is raised from another record, by that record's type; an incident's kind and an audit's type say more.
 * @param source the source's type and, where it has one, its kind
 */
export function originFrom(source: { readonly type: string; readonly kind?: unknown }): Origin {
  const { type, kind } = source
  if (type === 'incident' && (kind === 'complaint' || kind === 'nearMiss')) return kind
  if (type === 'audit' && certificationAudits.includes(String(kind))) return 'certificationAudit'
  return byType[type] ?? 'selfReport'
}

/** Kinds of audit in which a certification body finds. */
const certificationAudits = ['cbStage1', 'cbStage2', 'surveillance', 'recertification', 'special']
