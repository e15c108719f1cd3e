import { Button, Group as Buttons, Textarea } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { isSmall } from '#domain/records/improvement/small.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import type { SpokenMove } from '#web/api/shapes.ts'
import { useApi } from '#web/api/useApi.tsx'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import { factsOf } from '../facts.ts'
import { Conflict } from '../form/Conflict.tsx'
import { DraftNote } from '../form/DraftNote.tsx'
import { focusField } from '../form/FormField.tsx'
import { GroupFields } from '../form/GroupFields.tsx'
import { useForm } from '../form/useForm.ts'
import { type ImprovementRecord, usePlace } from '../place.ts'
import { MissingList } from './MissingList.tsx'
import { missingNow } from './missing.ts'
import { proposalsFor } from './proposalsFor.ts'
import classes from './StepForm.module.css'
import { fieldsIn, groupsFor } from './stepGroups.ts'

interface Shown {
  readonly move: SpokenMove
  readonly onDone: (record: ImprovementRecord) => void
  readonly onCancel?: () => void
  /** Shown above the fields: what follows from what is typed. */
  readonly preview?: (values: Readonly<Record<string, unknown>>) => ReactNode
}

/** The form of one move: what is missing as sentences, what it asks, the reason where one is due, and the button that makes it. */
export function StepForm({ move, onDone, onCancel, preview }: Shown) {
  const { say } = useWords()
  const place = usePlace()
  const { record } = place
  const api = useApi()
  const element = useRef<HTMLFormElement>(null)
  const [hasTried, setTried] = useState(false)
  const form = useForm({
    form: move.move,
    names: move.asks,
    propose: (values) => proposalsFor(move.move, place, values),
    send: ({ changed, reason }, { id, version }) =>
      api.move(improvement, { id, version }, { move: move.move, input: changed, ...(reason ? { reason } : {}) }),
    onDone,
  })
  const missing = missingNow(place, { move: move.move, values: form.values, reason: form.reason, say })
  const groups = groupsFor(move.move, {
    values: { ...record.fields, ...form.values },
    isSmall: isSmall(factsOf(place, { values: form.values }).record, place.organization),
    missing: new Set([...move.refusals, ...missing].flatMap(({ field }) => field ?? [])),
  })
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
      {preview?.({ ...record.fields, ...form.values })}
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
          {say(labelOfMove(move.move))}
        </Button>
      </Buttons>
    </form>
  )
}
