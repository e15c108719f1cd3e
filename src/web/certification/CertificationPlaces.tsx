import { certificationPlaceText as text } from '#domain/words/certificationPlaceWords.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['certifications', text.certifications],
  ['gap-assessments', text.gaps],
  ['body-selections', text.selections],
  ['certification-bodies', text.bodies],
  ['appeals', text.appeals],
  ['mark-uses', text.marks],
  ['benefits', text.benefits],
  ['enquiries', text.enquiries],
  ['trust-page', text.trust],
] as const

/** What belongs to certification, side by side. */
export function CertificationPlaces() {
  return <Places name={text.places} places={places} />
}
