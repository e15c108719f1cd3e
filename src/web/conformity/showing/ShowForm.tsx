import { SegmentedControl, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { showingText } from '#domain/words/conformityScreen.ts'
import { isProblem } from '#web/api/problem.ts'
import { useApi } from '#web/api/useApi.tsx'
import { DayInput } from '#web/fields/day/DayInput.tsx'
import { FormEnd } from '#web/parts/FormEnd.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Conformity.module.css'
import { useConformityAgain } from '../useConformity.ts'
import { emptyPiece, type NewPiece, PieceFields, pieceBody } from './PieceFields.tsx'
import { PieceInput } from './PieceInput.tsx'
import { ThingInput } from './ThingInput.tsx'

const ways = ['new', 'piece', 'record'] as const
type Way = (typeof ways)[number]

interface Draft {
  readonly way: Way
  readonly record: string | null
  readonly evidence: string | null
  readonly piece: NewPiece
  readonly note: string
  readonly validFrom: string | null
  readonly validUntil: string | null
}

const empty: Draft = {
  way: 'new',
  record: null,
  evidence: null,
  piece: emptyPiece,
  note: '',
  validFrom: null,
  validUntil: null,
}

/** Links a requirement to what shows it: new evidence, a piece of the library, or a record. */
export function ShowForm({
  requirementKey,
  onClose,
}: {
  readonly requirementKey: string
  readonly onClose: () => void
}) {
  const { say } = useWords()
  const api = useApi()
  const again = useConformityAgain()
  const [draft, setDraft] = useState(empty)
  const change = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      api.ask(`/conformity/requirements/${requirementKey}/showings`, { method: 'POST', body: bodyOf(draft) }),
    onSuccess: async () => {
      await again()
      onClose()
    },
  })
  const at = (field: string) => (isProblem(error) ? error.at(field)[0]?.sentence : undefined)
  const { way, note, validFrom, validUntil } = draft
  return (
    <form
      className={classes.form}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <SegmentedControl
        size="xs"
        aria-label={say(showingText.how)}
        value={way}
        onChange={(next) => change({ way: next as Way })}
        data={ways.map((value) => ({ value, label: say(showingText[value]) }))}
      />
      {way === 'new' && (
        <PieceFields piece={draft.piece} onChange={(piece) => change({ piece })} at={(field) => at(`piece/${field}`)} />
      )}
      {way === 'piece' && (
        <PieceInput value={draft.evidence} onChange={(evidence) => change({ evidence })} error={at('evidence')} />
      )}
      {way === 'record' && (
        <ThingInput value={draft.record} onChange={(record) => change({ record })} error={at('record')} />
      )}
      <Textarea
        label={say(showingText.note)}
        autosize
        maxLength={LONG_TEXT}
        value={note}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      {way !== 'new' && (
        <div className={classes.days}>
          <DayInput
            field={{ kind: 'day', label: showingText.from }}
            names={{}}
            label={say(showingText.from)}
            error={at('validFrom')}
            value={validFrom}
            onChange={(day) => change({ validFrom: day })}
          />
          <DayInput
            field={{ kind: 'day', label: showingText.until }}
            names={{}}
            label={say(showingText.until)}
            error={at('validUntil')}
            value={validUntil}
            onChange={(day) => change({ validUntil: day })}
          />
        </div>
      )}
      <ProblemNote error={error} fields={shownFields[way]} />
      <FormEnd submit={showingText.linkIt} isPending={isPending} onCancel={onClose} />
    </form>
  )
}

/** Fields that show their own refusal. */
const shownFields: Readonly<Record<Way, readonly string[]>> = {
  new: ['label', 'text', 'url', 'fileId', 'validUntil'].map((field) => `piece/${field}`),
  piece: ['evidence', 'validFrom', 'validUntil'],
  record: ['record', 'validFrom', 'validUntil'],
}

/** Only what the chosen way consists of. */
function bodyOf({ way, record, evidence, piece, note, validFrom, validUntil }: Draft) {
  const thing = { new: { piece: pieceBody(piece) }, piece: { evidence }, record: { record } }[way]
  const days = way === 'new' ? {} : { ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) }
  return { ...thing, ...(note.trim() && { note: note.trim() }), ...days }
}
