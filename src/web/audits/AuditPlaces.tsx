import { auditPlaceText } from '#domain/words/auditScreen.ts'
import { Places } from '#web/parts/Places.tsx'
import { SendWaiting } from './walk/SendWaiting.tsx'

const places = [
  ['audits', auditPlaceText.audits],
  ['audit-programmes', auditPlaceText.programmes],
  ['findings', auditPlaceText.findings],
  ['auditor-qualifications', auditPlaceText.auditors],
] as const

/** What belongs to auditing, side by side. */
export function AuditPlaces() {
  return (
    <>
      <Places name={auditPlaceText.places} places={places} />
      <SendWaiting />
    </>
  )
}
