import { nextText } from '#domain/words/improvementSteps.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { VerdictLine } from '#web/proof/VerdictLine.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { fieldNamed } from '../fieldNamed.ts'
import { outcomeSentence } from '../figures/outcomeSentence.ts'
import { usePlace } from '../place.ts'

const sentences = {
  closed: nextText.restClosed,
  cancelled: nextText.restCancelled,
  dismissed: nextText.restDismissed,
  merged: nextText.restMerged,
} as const

/** Nothing is next: how it came to rest, and why. */
export function AtRest() {
  const words = useWords()
  const { say } = words
  const { record } = usePlace()
  const { fields, state, names } = record
  const sentence = sentences[state as keyof typeof sentences]
  const isComputed = fields.proof === 'series'
  const said = isComputed ? null : outcomeSentence(fields, words)
  const because = state === 'cancelled' ? fields.cancelledBecause : fields.disposition
  return (
    <>
      {sentence && <p style={{ margin: 0 }}>{say(sentence)}</p>}
      {state === 'closed' && isComputed && <VerdictLine />}
      {state === 'closed' && said && <p style={{ margin: 0, fontWeight: 550 }}>{said}</p>}
      {state === 'merged' && (
        <p style={{ margin: 0 }}>
          <FieldCell field={fieldNamed('mergedInto')} value={fields.mergedInto} names={names} />
        </p>
      )}
      {because && <p style={{ margin: 0 }}>{say(nextText.because, { reason: because })}</p>}
    </>
  )
}
