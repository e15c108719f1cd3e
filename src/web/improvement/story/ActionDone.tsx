import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { planFields } from '#domain/records/improvement/planFields.ts'
import { storyText } from '#domain/words/improvementScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { isProblem } from '#web/api/problem.ts'
import { useApi } from '#web/api/useApi.tsx'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { type ImprovementRecord, usePlace } from '../place.ts'
import classes from './Actions.module.css'

type Action = Improvement['actions'][number]

/** Ticks one action off with its evidence, or opens it again. */
export function ActionDone({ action, onClose }: { readonly action: Action; readonly onClose: () => void }) {
  const { say } = useWords()
  const { record, put } = usePlace()
  const api = useApi()
  const [evidence, setEvidence] = useState(action.evidence)
  const [evidenceFile, setFile] = useState(action.evidenceFile)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (done: boolean) => {
      const changed = (current: ImprovementRecord) =>
        current.fields.actions.map((each) => (each.id === action.id ? { ...each, done, evidence, evidenceFile } : each))
      const edit = (current: ImprovementRecord) => api.edit(improvement, current, { actions: changed(current) })
      // Someone else may have ticked off the action beside it: the tick is put on the record as it is now.
      const answer = await edit(record).catch(async (problem: unknown) => {
        if (!isProblem(problem) || problem.status !== 412) throw problem
        return edit((await api.read(improvement, record.id)) as ImprovementRecord)
      })
      return answer as ImprovementRecord
    },
    onSuccess: async (after) => {
      await put(after)
      onClose()
    },
  })
  return (
    <div className={classes.form}>
      <FieldInput
        field={planFields.actions.of.evidence}
        value={evidence}
        onChange={(value) => setEvidence(value as string | null)}
        autoFocus
      />
      <FieldInput
        field={planFields.actions.of.evidenceFile}
        value={evidenceFile}
        onChange={(value) => setFile(value as string | null)}
      />
      <ProblemNote error={error} />
      <Group justify="end" gap="xs">
        <Button size="xs" variant="default" onClick={onClose}>
          {say(moveText.cancel)}
        </Button>
        {action.done && (
          <Button size="xs" variant="default" loading={isPending} onClick={() => mutate(false)}>
            {say(storyText.reopenAction)}
          </Button>
        )}
        <Button size="xs" loading={isPending} onClick={() => mutate(true)}>
          {say(action.done ? storyText.save : storyText.doneAction)}
        </Button>
      </Group>
    </div>
  )
}
