import { NativeSelect, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { showingText } from '#domain/words/conformityScreen.ts'
import { isProblem } from '#web/api/problem.ts'
import { useConformityAgain } from '#web/conformity/useConformity.ts'
import { ChoiceInput } from '#web/fields/choice/ChoiceInput.tsx'
import { FormEnd } from '#web/parts/FormEnd.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useRecordPlace } from '#web/record/recordPlace.ts'
import { useWords } from '#web/words/useWords.tsx'
import panel from './Panel.module.css'
import type { Evidence } from './shapes.ts'
import { useAround, useAroundList } from './useAround.ts'

/** Links the record, or one of its pieces of evidence, to a requirement it shows. */
export function ShowRequirement({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const { record } = useRecordPlace()
  const { api, refresh } = useAround()
  const again = useConformityAgain()
  const { data } = useAroundList<Evidence>('evidence')
  const [requirement, setRequirement] = useState<string | null>(null)
  const [piece, setPiece] = useState('')
  const [note, setNote] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      api.ask(`/conformity/requirements/${requirement}/showings`, {
        method: 'POST',
        body: { ...(piece ? { evidence: piece } : { record: record.id }), ...(note.trim() && { note: note.trim() }) },
      }),
    onSuccess: async () => {
      await Promise.all([again(), refresh('trail')])
      onClose()
    },
  })
  const pieces = (data?.items ?? []).filter(({ withdrawnAt }) => withdrawnAt === null)
  const refused = isProblem(error) ? error.at('record')[0]?.sentence : undefined
  return (
    <form
      className={panel.form}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <ChoiceInput
        field={{ kind: 'choice', label: showingText.requirement, options: requirementOptions }}
        names={{}}
        label={say(showingText.requirement)}
        required
        value={requirement}
        onChange={setRequirement}
        {...(refused !== undefined && { error: refused })}
      />
      {pieces.length > 0 && (
        <NativeSelect
          label={say(showingText.how)}
          value={piece}
          onChange={({ currentTarget }) => setPiece(currentTarget.value)}
          data={[
            { value: '', label: say(showingText.itself) },
            ...pieces.map(({ id, label }) => ({ value: id, label })),
          ]}
        />
      )}
      <Textarea
        label={say(showingText.note)}
        autosize
        maxLength={LONG_TEXT}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <ProblemNote error={error} fields={['record']} />
      <FormEnd submit={showingText.linkIt} isPending={isPending} isDisabled={requirement === null} onCancel={onClose} />
    </form>
  )
}
