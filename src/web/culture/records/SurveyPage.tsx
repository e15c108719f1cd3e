import { pulseSurvey } from '#domain/records/pulseSurvey/pulseSurvey.ts'
import { culturePartText as text } from '#domain/words/cultureRecordScreen.ts'
import { BallotPart } from '../ballot/BallotPart.tsx'
import { ResultsPart } from '../ballot/ResultsPart.tsx'
import { OneRecord } from './OneRecord.tsx'

const parts = [
  {
    title: text.survey,
    names: ['kind', 'about', 'introduction', 'asked', 'closesOn', 'openedOn', 'closedOn', 'invited'],
    envelope: ['title', 'owner'],
    editIn: ['draft'],
  },
]

/** One survey: one’s own ballot while it is open, what was answered when it ended. */
export function SurveyPage() {
  return (
    <OneRecord
      type={pulseSurvey}
      next={{ draft: 'open' }}
      rest={(state) => (state === 'open' ? text.runs : text.over)}
      parts={parts}
      before={({ id, state, fields }) => (
        <>
          {state === 'open' && <BallotPart id={id} kind={fields.kind as never} />}
          {state === 'closed' && <ResultsPart id={id} kind={fields.kind as never} />}
        </>
      )}
    />
  )
}
