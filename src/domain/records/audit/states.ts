import type { StateDefinition } from '#domain/kernel/recordType.ts'
import type { auditRelations } from './team.ts'

/** The life of an audit (brief §3.3). */
export const auditStates = {
  planned: { label: { en: 'Planned', de: 'Geplant' } },
  announced: { label: { en: 'Announced', de: 'Angekündigt' } },
  prepared: { label: { en: 'Prepared', de: 'Vorbereitet' } },
  inProgress: { label: { en: 'Under way', de: 'Läuft' } },
  reporting: { label: { en: 'Being reported', de: 'Bericht in Arbeit' } },
  reported: { label: { en: 'Reported', de: 'Berichtet' } },
  followUp: { label: { en: 'Followed up', de: 'Wird nachverfolgt' } },
  closed: { label: { en: 'Closed', de: 'Abgeschlossen' }, final: true },
  cancelled: { label: { en: 'Called off', de: 'Abgesagt' }, final: true },
} as const satisfies Record<string, StateDefinition>

export type AuditState = keyof typeof auditStates

/** Its report is out: what it found counts. */
export const reportedStates = ['reported', 'followUp', 'closed'] as const satisfies readonly AuditState[]
export type AuditRelation = keyof typeof auditRelations
