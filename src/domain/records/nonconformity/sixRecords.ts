import type { CauseAnswers } from '#domain/causes/causeAnswers.ts'
import type { Label } from '#domain/kernel/field.ts'
import type { Nonconformity } from './fields.ts'

/** The six things to keep of every nonconformity that got corrective action (A261–A267, C-221…C-226). */
export const sixRecordNames = {
  nature: { en: 'Nature of the nonconformity', de: 'Art der Nichtkonformität' },
  reaction: { en: 'Control and correction', de: 'Kontrolle und Korrektur' },
  causes: { en: 'Root cause analysis', de: 'Ursachenanalyse' },
  actions: { en: 'Corrective actions', de: 'Korrekturmaßnahmen' },
  verification: { en: 'Verification of effectiveness', de: 'Wirksamkeitsprüfung' },
  updates: { en: 'Updates of the system', de: 'Aktualisierung des Systems' },
} as const satisfies Record<string, Label>

export type SixRecord = keyof typeof sixRecordNames

/** Which of the six are there, of the cycle the record is in. */
export function sixRecords(record: Nonconformity, causes: CauseAnswers): Readonly<Record<SixRecord, boolean>> {
  const analyses = causes.completed.filter(({ cycle }) => cycle === (record.cycle ?? 1))
  return {
    nature: record.confirmedAt !== null && record.requirement !== null && Boolean(record.evidenceStatement?.trim()),
    reaction: record.controlledAt !== null && record.correctedAt !== null && record.corrections.length > 0,
    causes: analyses.some(({ causes: found }) => found.some(({ kind }) => kind === 'root')),
    actions:
      record.approvedAt !== null &&
      record.implementedAt !== null &&
      record.actions.length > 0 &&
      record.actions.every(({ done }) => done),
    verification: record.verifiedAt !== null && record.verdict === 'effective',
    updates: record.systemUpdatedAt !== null,
  }
}

/** Those that are not there yet; the record is not closed without them (C-226). */
export function missingRecords(record: Nonconformity, causes: CauseAnswers): SixRecord[] {
  const present = sixRecords(record, causes)
  return (Object.keys(present) as SixRecord[]).filter((name) => !present[name])
}
