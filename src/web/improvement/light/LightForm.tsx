import { Button } from '@mantine/core'
import { useRef } from 'react'
import type { LightHalf } from '#domain/records/improvement/lightPath.ts'
import { lightText } from '#domain/words/improvementSteps.ts'
import { Conflict } from '#web/next/form/Conflict.tsx'
import { DraftNote } from '#web/next/form/DraftNote.tsx'
import { focusField } from '#web/next/form/FormField.tsx'
import { GroupFields } from '#web/next/form/GroupFields.tsx'
import { MissingList } from '#web/next/MissingList.tsx'
import classes from '#web/next/StepForm.module.css'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Outcome } from '../figures/Outcome.tsx'
import { LightSteps } from './LightSteps.tsx'
import { useLightForm } from './useLightForm.ts'

interface Shown {
  readonly half: LightHalf
  readonly onDone: (moves: readonly string[]) => void
}

/** One form for all the moves this person can make together; what is not theirs is left to others, and said. */
export function LightForm({ half, onDone }: Shown) {
  const { say } = useWords()
  const element = useRef<HTMLFormElement>(null)
  const light = useLightForm(half, onDone)
  const { form } = light
  const jump = (field: string) => focusField(element.current, field)
  const send = () => {
    const lacking = light.send()
    if (lacking) jump(lacking)
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
      {form.conflict ? <Conflict conflict={form.conflict} form={form} /> : <DraftNote form={form} />}
      <GroupFields
        form={half}
        groups={light.groups}
        values={form.values}
        onChange={form.change}
        errorAt={light.errorAt}
      />
      <Outcome values={form.values} isPreview />
      {light.hasTried && light.missing.length > 0 && (
        <MissingList missing={light.missing} fields={light.fields} onJump={jump} />
      )}
      {!form.conflict && <ProblemNote error={form.error} fields={light.fields} />}
      <div className={classes.end}>
        <LightSteps
          steps={light.steps}
          stop={light.path.stop}
          isSmall={light.isStillSmall}
          hasMissed={light.hasMissed}
        />
        <Button
          type="submit"
          loading={form.isPending}
          disabled={light.path.steps.length === 0 && light.missing.length === 0}
        >
          {say(half === 'beginning' ? lightText.begin : lightText.finish)}
        </Button>
      </div>
    </form>
  )
}
