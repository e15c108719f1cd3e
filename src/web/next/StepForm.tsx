import { Button, Group as Buttons, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import type { SpokenMove } from '#web/api/shapes.ts'
import { useApi } from '#web/api/useApi.tsx'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Conflict } from './form/Conflict.tsx'
import { DraftNote } from './form/DraftNote.tsx'
import { focusField } from './form/FormField.tsx'
import { GroupFields } from './form/GroupFields.tsx'
import { useForm } from './form/useForm.ts'
import { MissingList } from './MissingList.tsx'
import { missingNow } from './missing.ts'
import classes from './StepForm.module.css'
import { type StepRecord, useStepPlace } from './stepPlace.ts'
import { fieldsIn } from './steps.ts'

interface Shown {
  readonly move: SpokenMove
  readonly onDone: (record: StepRecord) => void
  readonly onCancel?: () => void
}

/** The form of one move: what is missing as sentences, what it asks, the reason where one is due, and the button that makes it. */
export function StepForm({ move, onDone, onCancel }: Shown) {
  const { say } = useWords()
  const place = useStepPlace()
  const { type, record, steps } = place
  const api = useApi()
  const element = useRef<HTMLFormElement>(null)
  const [hasTried, setTried] = useState(false)
  const form = useForm({
    form: move.move,
    names: move.asks,
    propose: (values) => steps.proposals?.(move.move, values) ?? {},
    send: ({ changed, reason }, { id, version }) =>
      api.move(type, { id, version }, { move: move.move, input: changed, ...(reason ? { reason } : {}) }),
    onDone,
  })
  const missing = missingNow(place, { move: move.move, values: form.values, reason: form.reason, say })
  const shown = {
    values: { ...record.fields, ...form.values },
    missing: new Set([...move.refusals, ...missing].flatMap(({ field }) => field ?? [])),
  }
  const groups = steps.layout?.(move.move, shown) ?? [{ rows: move.asks.map((name) => [name]) }]
  const needsReason = move.reason || missing.some(({ code }) => code === 'reason_missing') || form.reason !== ''
  const fields = [...fieldsIn(groups), ...(needsReason ? ['reason'] : [])]
  const send = () => {
    setTried(true)
    const first = fields.find((name) => missing.some(({ field }) => field === name))
    if (first) focusField(element.current, first)
    else form.send(fieldsIn(groups))
  }
  const errorAt = (name: string) => {
    const lacking = hasTried ? missing.filter(({ field }) => field === name) : []
    return [...new Set([...lacking, ...form.refusedAt(name)].map(({ sentence }) => sentence))].join(' ') || undefined
  }
  return (
    <form
      ref={element}
      noValidate
      className={classes.form}
      onKeyDown={useSubmitKey(send)}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {steps.preview?.(move.move, shown.values)}
      <MissingList missing={missing} fields={fields} onJump={(field) => focusField(element.current, field)} />
      {form.conflict ? <Conflict conflict={form.conflict} form={form} /> : <DraftNote form={form} />}
      <GroupFields form={move.move} groups={groups} values={form.values} onChange={form.change} errorAt={errorAt} />
      {needsReason && (
        <div data-field="reason">
          <Textarea
            label={say(moveText.reason)}
            description={say(moveText.reasonHelp)}
            error={errorAt('reason')}
            minRows={2}
            maxLength={LONG_TEXT}
            value={form.reason}
            onChange={({ currentTarget }) => form.setReason(currentTarget.value)}
          />
        </div>
      )}
      {!form.conflict && <ProblemNote error={form.error} fields={fields} />}
      <Buttons justify="end" gap="xs">
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {say(moveText.cancel)}
          </Button>
        )}
        <Button type="submit" loading={form.isPending}>
          {say(labelOfMove(move.move, type))}
        </Button>
      </Buttons>
    </form>
  )
}
