/** What the organization is towards AI, as audit time knows it (R14): who only develops, provides or uses; who produces; several. */
export type AuditTimeRole = 'one' | 'producer' | 'several'

export interface AuditTime {
  readonly role: AuditTimeRole
  /** Auditor-days; null where no body has published a figure for so many people: only a quote says. */
  readonly initial: number | null
  readonly surveillance: number | null
  readonly recertification: number | null
}

/** Published by one certification body for up to ten people who do AI-related work (brief R14): the only figures known in public. */
const published: Readonly<Record<AuditTimeRole, number>> = { one: 3.5, producer: 5, several: 6.5 }
const PUBLISHED_UP_TO = 10

/**
 * An indication of audit time from people doing AI-related work and the organization's roles (ISO/IEC 42006, R14, C-007):
 * surveillance about a third, recertification about two thirds of the initial audit. Only the body's quote counts.
 * @returns null where no role is declared or nobody does such work
 */
export function auditTime(people: number | null, roles: readonly string[]): AuditTime | null {
  const role = roleOf(roles)
  if (role === null || people === null || people < 1) return null
  const initial = people <= PUBLISHED_UP_TO ? published[role] : null
  return {
    role,
    initial,
    surveillance: initial === null ? null : halves(initial / 3),
    recertification: initial === null ? null : halves((initial * 2) / 3),
  }
}

/** A producer makes what others build on; deployer and customer use; partner and subject do nothing that is audited. */
function roleOf(roles: readonly string[]): AuditTimeRole | null {
  const acting = new Set(roles.flatMap((role) => actingAs[role] ?? []))
  if (acting.size === 0) return null
  if (acting.size > 1) return 'several'
  return acting.has('produces') ? 'producer' : 'one'
}

const actingAs: Readonly<Record<string, string>> = {
  provider: 'provides',
  producer: 'produces',
  developer: 'develops',
  deployer: 'uses',
  user: 'uses',
  customer: 'uses',
}

/** Bodies plan in half days. */
function halves(days: number): number {
  return Math.ceil(days * 2) / 2
}
