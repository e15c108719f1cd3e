import type { PublicStatus } from '#domain/certification/rules/status.ts'

/** What a guard may ask about a certificate: its own, or the one a record names in its field `certification`. */
export interface CertificateAnswers {
  /** What anyone would be told of it today; `none` while there is no certificate. */
  readonly standing: PublicStatus
  /** Auditors of the audits the certificate rests on, as they are written down: who observed is none. */
  readonly auditTeam: readonly string[]
  /** Critical and major nonconformities of its recertification audit that are not closed. */
  readonly openMajors: number
}
