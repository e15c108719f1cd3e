import type { Day } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'

const SUSPENDED_MONTHS = 6

/** R9: the last day of an ordinary suspension; unresolved then, the certificate is withdrawn or its scope reduced. */
export function r09ResolveBy(suspendedOn: Day): Day {
  return addMonths(suspendedOn, SUSPENDED_MONTHS)
}

/** R9: whether a suspension lasts longer than is normal. */
export function r09IsUnresolved(suspendedOn: Day, today: Day): boolean {
  return today > r09ResolveBy(suspendedOn)
}

/** R10: why a body audits out of turn; all but an extension of scope may come at short notice or unannounced. */
export const specialAuditReasons = {
  scopeExtension: { en: 'Extension of scope', de: 'Erweiterung des Geltungsbereichs' },
  complaint: { en: 'Complaint', de: 'Beschwerde' },
  change: { en: 'Significant change', de: 'Wesentliche Änderung' },
  suspension: { en: 'Suspension to be lifted', de: 'Aussetzung soll enden' },
} as const

/** How a body came. */
export const announcements = {
  announced: { en: 'Announced', de: 'Angekündigt' },
  shortNotice: { en: 'At short notice', de: 'Kurzfristig' },
  unannounced: { en: 'Unannounced', de: 'Unangekündigt' },
} as const

export type SpecialAuditReason = keyof typeof specialAuditReasons

/** R10: whether the body may come at short notice or without announcing itself. */
export function r10MayComeUnannounced(reason: SpecialAuditReason): boolean {
  return reason !== 'scopeExtension'
}

interface Standing {
  readonly isSuspended: boolean
  readonly changes: readonly {
    readonly day: Day | null
    readonly significant: { readonly answer: string | null } | null
  }[]
  /** The last day on which the body saw us. */
  readonly seenOn: Day | null
}

/** R10: for which reasons the body may come unannounced as things stand: suspended, or changed in what matters since it was here. */
export function r10ReasonsNow({ isSuspended, changes, seenOn }: Standing): readonly SpecialAuditReason[] {
  const hasChanged = changes.some(
    ({ day, significant }) => significant?.answer === 'yes' && day !== null && day > (seenOn ?? ''),
  )
  return [...(isSuspended ? (['suspension'] as const) : []), ...(hasChanged ? (['change'] as const) : [])]
}
