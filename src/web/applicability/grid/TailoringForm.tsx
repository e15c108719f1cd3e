import { Button, NativeSelect, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { controlStatuses, type SoaRow, type Tailoring, type TailoringAnswer } from '#domain/applicability/row.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { controlCardText } from '#domain/words/applicabilityScreen.ts'
import { applicabilityText, controlStatusText } from '#domain/words/applicabilityWords.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ControlCard.module.css'
import { useTailoring } from './useTailoring.ts'

interface Shown {
  readonly statement: string
  readonly system: string
  /** The controls it is said of, all at once. */
  readonly rows: readonly SoaRow[]
  readonly title: string
  /** What it says now; absent where it has no way of its own. */
  readonly own?: Tailoring | undefined
  /** Only how far it has come may change. */
  readonly isFixed: boolean
  readonly onWritten: (row: SoaRow) => void
  readonly onDone?: () => void
}

/** What one AI system does otherwise, and why; for one control or many. */
export function TailoringForm({ statement, system, rows, title, own, isFixed, onWritten, onDone }: Shown) {
  const { say } = useWords()
  const [answer, setAnswer] = useState<TailoringAnswer>({
    applicable: own?.applicable ?? false,
    justification: own?.justification ?? null,
    treatment: own?.treatment ?? null,
    status: own?.status ?? null,
  })
  const { mutate, isPending, error } = useTailoring(statement, onWritten)
  const set = (changed: Partial<TailoringAnswer>) => setAnswer((now) => ({ ...now, ...changed }))
  const send = (said: TailoringAnswer) => mutate({ system, rows, answer: said }, onDone ? { onSuccess: onDone } : {})
  const text = (part: 'justification' | 'treatment') => ({
    autosize: true,
    minRows: 2,
    maxLength: LONG_TEXT,
    disabled: isFixed,
    value: answer[part] ?? '',
    error: refusalAt(error, part),
    onChange: ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) =>
      set({ [part]: currentTarget.value || null }),
  })
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send(answer)
      }}
    >
      <h3>{title}</h3>
      <fieldset className={classes.answer}>
        <legend>{say(applicabilityText.applies)}</legend>
        <SegmentedControl
          size="xs"
          disabled={isFixed}
          value={String(answer.applicable)}
          data={[
            { value: 'true', label: say(applicabilityText.yes) },
            { value: 'false', label: say(applicabilityText.no) },
          ]}
          onChange={(chosen) => set({ applicable: chosen === 'true', ...(chosen === 'false' && { status: null }) })}
        />
      </fieldset>
      <Textarea label={say(controlCardText.because)} {...text('justification')} />
      {answer.applicable && <Textarea label={say(controlCardText.instead)} {...text('treatment')} />}
      {answer.applicable && (
        <NativeSelect
          label={say(applicabilityText.tailoredStatus)}
          value={answer.status ?? ''}
          data={[
            { value: '', label: say(controlCardText.asForAll) },
            ...controlStatuses.map((status) => ({ value: status, label: say(controlStatusText[status]) })),
          ]}
          onChange={({ currentTarget }) => set({ status: (currentTarget.value || null) as TailoringAnswer['status'] })}
        />
      )}
      <ProblemNote error={error} fields={['justification', 'treatment']} />
      <div className={classes.buttons}>
        <Button type="submit" size="xs" loading={isPending}>
          {say(controlCardText.save)}
        </Button>
        {own && !isFixed && (
          <Button
            size="xs"
            variant="default"
            disabled={isPending}
            onClick={() => send({ ...answer, applicable: null })}
          >
            {say(controlCardText.takeBack)}
          </Button>
        )}
      </div>
    </form>
  )
}
