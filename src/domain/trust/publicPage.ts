import { type PublicStatus, r19Status } from '#domain/certification/rules/status.ts'
import { statementOf } from '#domain/claims/statement.ts'
import type { Day } from '#domain/time/days.ts'
import type { Language } from '#domain/words/language.ts'
import type { FactKind, TrustAudience } from './audiences.ts'

/** A fact as it was released, and whether what it is about still stands. */
export interface ReleasedFact {
  readonly id: string
  readonly kind: FactKind
  readonly record: string | null
  readonly title: string
  readonly body: string | null
  readonly value: string | null
  readonly asOf: Day
  readonly audiences: readonly TrustAudience[]
  /** Whether the record it was taken from is still in force; a fact without a record always is. */
  readonly stands: boolean
}

/** A certificate as its record has it now. */
export interface CertificateNow {
  readonly id: string
  readonly state: string
  readonly standard: string | null
  readonly edition: string | null
  readonly number: string | null
  readonly scope: string | null
  readonly sites: string | null
  readonly body: string | null
  readonly accreditedBy: string | null
  readonly accreditationMark: string | null
  readonly verificationLink: string | null
  readonly decidedOn: Day | null
  readonly expiresOn: Day | null
}

export interface PublicCertificate extends Omit<CertificateNow, 'id' | 'state'> {
  readonly status: PublicStatus
  readonly audiences: readonly TrustAudience[]
}

export interface PublicFact {
  readonly kind: Exclude<FactKind, 'certificate'>
  readonly title: string
  readonly body: string | null
  readonly value: string | null
  readonly asOf: Day
  readonly audiences: readonly TrustAudience[]
}

interface Known {
  readonly organization: string
  readonly facts: readonly ReleasedFact[]
  readonly certificates: readonly CertificateNow[]
  readonly today: Day
  readonly language: Language
}

/**
 * What strangers see. A certificate is shown as it stands now, because it is the body's and an old copy could claim too much; all
 * else is the copy that was released. What is not in force any more takes itself away: the present only ever shows less (ADR 0031).
 */
export function publicFacts(known: Known): {
  readonly certificates: readonly PublicCertificate[]
  readonly facts: readonly PublicFact[]
} {
  return {
    certificates: known.facts
      .filter(({ kind }) => kind === 'certificate')
      .flatMap((fact) => certificateOf(fact, known)),
    facts: known.facts.flatMap((fact) => shown(fact, known)),
  }
}

function certificateOf({ record, audiences }: ReleasedFact, { certificates, today }: Known): PublicCertificate[] {
  const found = certificates.find(({ id }) => id === record)
  if (found === undefined) return []
  const { id: _, state, ...facts } = found
  const status = r19Status(state, facts.expiresOn, today)
  if (status === 'valid') return [{ ...facts, status, audiences }]
  // Whoever asks is told that it is suspended; number, mark and scope are not shown meanwhile (C-275).
  return status === 'suspended' ? [{ ...nothingOf(facts), status, audiences }] : []
}

function nothingOf({ standard, edition }: Omit<CertificateNow, 'id' | 'state'>): Omit<CertificateNow, 'id' | 'state'> {
  return {
    standard,
    edition,
    number: null,
    scope: null,
    sites: null,
    body: null,
    accreditedBy: null,
    accreditationMark: null,
    verificationLink: null,
    decidedOn: null,
    expiresOn: null,
  }
}

function shown(fact: ReleasedFact, known: Known): PublicFact[] {
  const { kind, title, body, value, asOf, audiences } = fact
  if (kind === 'certificate') return []
  if (kind !== 'statement') return fact.stands ? [{ kind, title, body, value, asOf, audiences }] : []
  const statement = statementNow(fact, known)
  return statement === null ? [] : [{ kind, title, body: statement, value: null, asOf: known.today, audiences }]
}

/** The statement of a certificate that is valid today, in its present scope. */
function statementNow({ record }: Pick<ReleasedFact, 'record'>, known: Omit<Known, 'facts'>): string | null {
  const { organization, certificates, today, language } = known
  const found = certificates.find(({ id }) => id === record)
  if (!found?.standard || !found.edition || !found.body || !found.scope) return null
  if (r19Status(found.state, found.expiresOn, today) !== 'valid') return null
  const { standard, edition, body, scope } = found
  return statementOf({ organization, standard, edition, body, scope }, language)
}
