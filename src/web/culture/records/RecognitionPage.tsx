import { recognition } from '#domain/records/recognition/recognition.ts'
import { culturePartText as text } from '#domain/words/cultureRecordScreen.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { OneRecord } from './OneRecord.tsx'

const parts = [
  {
    title: text.thanks,
    names: ['person', 'nameless', 'kind', 'why', 'about', 'award', 'onWall', 'consentedAt', 'givenOn'],
    envelope: ['title'],
    editIn: ['proposed'],
  },
]

const nextOf = ({ state, fields }: AnyRecord) =>
  state === 'proposed' ? (fields.person ? 'consent' : 'giveNameless') : null

/** One recognition: asked first, then shown as the thanked person decides. */
export function RecognitionPage() {
  return (
    <OneRecord
      type={recognition}
      next={{}}
      nextOf={nextOf}
      rest={(state) => (state === 'given' ? text.thanksGiven : text.over)}
      parts={parts}
      steps={({ fields, names }) => ({
        standing: (name) => (name === 'recognized' ? { person: names[String(fields.person)] } : undefined),
        answers: { isRaisersNameKept: true },
        pointless: ['recognition_on_wall'],
      })}
    />
  )
}
