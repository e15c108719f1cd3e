import { Button } from '@mantine/core'
import { useRef } from 'react'
import { incident } from '#domain/records/incident/incident.ts'
import { movesInOneGo } from '#domain/records/incident/nextMove.ts'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { Conflict } from '#web/next/form/Conflict.tsx'
import { DraftNote } from '#web/next/form/DraftNote.tsx'
import { focusField } from '#web/next/form/FormField.tsx'
import { GroupFields } from '#web/next/form/GroupFields.tsx'
import { useForm } from '#web/next/form/useForm.ts'
import { MissingList } from '#web/next/MissingList.tsx'
import classes from '#web/next/StepForm.module.css'
import { useStepPlace } from '#web/next/stepPlace.ts'
import { fieldsIn, type Values } from '#web/next/steps.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import { oneGoGroups, oneGoNames } from './steps.ts'

/** One form for the rest of the way: what is small is resolved, analysed, told and closed with one submit. */
export function OneGo({ onDone }: { readonly onDone: (moves: readonly string[]) => void }) {
  const { say } = useWords()
  const { record } = useStepPlace()
  const api = useApi()
  const element = useRef<HTMLFormElement>(null)
  const moves = movesInOneGo(record.state)
  const form = useForm({
    form: 'oneGo',
    names: oneGoNames,
    send: ({ changed }, current) => api.moves(incident, current, stepsOf(moves, changed)),
    onDone: () => onDone(moves),
  })
  const asked = new Set(moves.flatMap((move) => incident.moves[move]?.asks ?? []))
  const groups = oneGoGroups({ ...record.fields, ...form.values }, asked)
  const fields = fieldsIn(groups)
  const send = () => form.send(fields)
  const errorAt = (name: string) =>
    form
      .refusedAt(name)
      .map(({ sentence }) => sentence)
      .join(' ') || undefined
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
      {form.conflict ? <Conflict conflict={form.conflict} form={form} /> : <DraftNote form={form} />}
      <GroupFields form="oneGo" groups={groups} values={form.values} onChange={form.change} errorAt={errorAt} />
      {form.refusals.length > 0 && (
        <MissingList missing={form.refusals} fields={fields} onJump={(field) => focusField(element.current, field)} />
      )}
      {!form.conflict && <ProblemNote error={form.error} fields={fields} />}
      <div className={classes.end}>
        <Button type="submit" loading={form.isPending}>
          {say(incidentText.inOneGo)}
        </Button>
      </div>
    </form>
  )
}

/** Each step gets what it asks for, and nothing twice. */
function stepsOf(moves: readonly string[], values: Values) {
  const left = new Map(Object.entries(values))
  return moves.map((move) => {
    const asks: readonly string[] = incident.moves[move]?.asks ?? []
    const input = Object.fromEntries(asks.filter((name) => left.has(name)).map((name) => [name, left.get(name)]))
    for (const name of Object.keys(input)) left.delete(name)
    return { move, input }
  })
}
