import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import { managementReviewFields, type OverdueDecision } from '#domain/records/managementReview/fields.ts'
import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import type { ReviewItem } from '#domain/reviews/paper.ts'
import { meetingText } from '#domain/words/reviewScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Review } from '../useInputs.ts'
import classes from './Meeting.module.css'
import type { SlideProps } from './Slide.tsx'

type Decided = Pick<OverdueDecision, 'decision' | 'why' | 'person' | 'dueOn'>

const { of } = managementReviewFields.overdueDecisions
const choices = ['escalate', 'replan', 'reassign', 'cancel'] as const

interface Shown extends Omit<SlideProps, 'table'> {
  readonly item: ReviewItem
  readonly onDone: () => void
}

/** Escalate, re-plan, reassign or cancel, with the reason; it is carried out with the press of the button. */
export function DecideForm({ item, record, put, onDone }: Shown) {
  const { say } = useWords()
  const [decided, setDecided] = useState<Decided>({ decision: 'escalate', why: '', person: null, dueOn: null })
  const { mutate, isPending, error } = useDecide(record, async (next) => {
    await put(next)
    onDone()
  })
  const set = (changed: Partial<Decided>) => setDecided({ ...decided, ...changed })
  const send = () => !isPending && mutate({ ...decided, improvement: item.id })
  return (
    <form
      noValidate
      className={classes.deciding}
      onKeyDown={useSubmitKey(send)}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <SegmentedControl
        aria-label={`${item.title}: ${say(of.decision.label)}`}
        value={decided.decision ?? 'escalate'}
        onChange={(decision) => set({ decision: decision as Decided['decision'] })}
        data={choices.map((value) => ({ value, label: say(of.decision.options[value]) }))}
      />
      {decided.decision === 'reassign' && (
        <FieldInput
          field={of.person}
          value={decided.person}
          onChange={(person) => set({ person: person as string | null })}
        />
      )}
      {decided.decision === 'replan' && (
        <FieldInput
          field={of.dueOn}
          value={decided.dueOn}
          onChange={(dueOn) => set({ dueOn: dueOn as string | null })}
        />
      )}
      <TextInput
        className={classes.why ?? ''}
        label={say(meetingText.why)}
        maxLength={SHORT_TEXT}
        value={decided.why ?? ''}
        onChange={({ currentTarget }) => set({ why: currentTarget.value })}
      />
      <Button type="submit" loading={isPending}>
        {say(meetingText.decide)}
      </Button>
      <ProblemNote error={error} />
    </form>
  )
}

function useDecide(record: Review, onSuccess: (next: Review) => Promise<void>) {
  const api = useApi()
  return useMutation({
    mutationFn: async ({ person, dueOn, ...row }: Decided & { readonly improvement: string }) => {
      const asked = {
        id: '',
        ...row,
        person: row.decision === 'reassign' ? person : null,
        dueOn: row.decision === 'replan' ? dueOn : null,
      }
      const overdueDecisions = [...record.fields.overdueDecisions, asked]
      return (await api.move(managementReview, record, {
        move: 'decideOverdue',
        input: { overdueDecisions },
      })) as Review
    },
    onSuccess,
  })
}
