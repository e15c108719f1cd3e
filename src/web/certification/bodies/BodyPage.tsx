import { certificationBody } from '#domain/records/certificationBody/certificationBody.ts'
import { accreditationFields } from '#domain/records/certificationBody/fields.ts'
import { bodyText } from '#domain/words/bodyScreen.ts'
import { bodyPurposes } from '#domain/words/bodySteps.ts'
import { type Told, TypePage } from '#web/context/TypePage.tsx'

const lookUp = [
  {
    rows: [
      ['accredited', 'recognition'],
      ['accreditedBy', 'accreditationNumber'],
      ['accreditedFor'],
      ['checkedOn', 'accreditedUntil'],
      ['checkedAt'],
    ],
  },
]

const told: Told = {
  type: certificationBody,
  steps: () => ({
    purposeOf: (move) => bodyPurposes[move] ?? { en: '', de: '' },
    layout: (move) => (move === 'lookUp' ? lookUp : undefined),
  }),
  next: ({ state, overdue }) => (state === 'known' || (state === 'lookedUp' && overdue) ? 'lookUp' : null),
  rest: ({ state }) => (state === 'retired' ? bodyText.retired : bodyText.holds),
  parts: [
    { title: bodyText.about, names: ['description', 'website', 'contact', 'languages'] },
    { title: bodyText.accreditation, names: Object.keys(accreditationFields), rows: ['checks'], isRead: true },
    { title: bodyText.coverage, names: [], rows: ['coverage'] },
    { title: bodyText.conflicts, names: [], rows: ['firms', 'engagements'] },
  ],
}

/** One certification body: its accreditation as it was looked up, where it audits, what it did for us. */
export function BodyPage() {
  return <TypePage told={told} />
}
