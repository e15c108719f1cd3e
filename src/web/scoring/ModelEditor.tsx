import { Button, Group, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ModelDraft } from '#domain/prioritization/checkModel.ts'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ModelEditor.module.css'
import { type Draft, modelFrom } from './modelDraft.ts'
import { Preview } from './Preview.tsx'
import { QuestionsEditor } from './QuestionsEditor.tsx'
import { ScaleEditor } from './ScaleEditor.tsx'
import { TieBreakEditor } from './TieBreakEditor.tsx'
import { useRefreshModels } from './useModels.ts'

export interface EditorProps {
  readonly draft: Draft
  readonly change: (values: Partial<Draft>) => void
  readonly error: unknown
}

/** Questions, scale and tie-break on one page, with a try beside them. Saved it waits for approval; nothing changes before. */
export function ModelEditor({ start, taken }: { readonly start: Draft; readonly taken: readonly string[] }) {
  const { say } = useWords()
  const slug = useSlug()
  const [draft, setDraft] = useState(start)
  const { mutate, isPending, error } = useSave()
  const model = modelFrom(draft, taken)
  const parts = { draft, error, change: (values: Partial<Draft>) => setDraft({ ...draft, ...values }) }
  return (
    <div className={classes.split}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          mutate(model)
        }}
      >
        <div className={classes.group}>
          <p className={classes.lead}>{say(draft.key ? scoringText.nextHelp : scoringText.ownHelp)}</p>
          <TextInput
            label={say(scoringText.modelName)}
            required
            value={draft.label}
            error={refusalAt(error, 'label')}
            onChange={({ currentTarget }) => parts.change({ label: currentTarget.value })}
          />
        </div>
        <QuestionsEditor {...parts} />
        <ScaleEditor {...parts} />
        <TieBreakEditor {...parts} />
        <ProblemNote error={error} fields={fieldsOf(draft)} />
        <Group gap="xs" mt="md">
          <Button type="submit" loading={isPending}>
            {say(scoringText.save)}
          </Button>
          <Button component={Link} to={`/o/${slug}/scoring`} variant="subtle">
            {say(peopleText.cancel)}
          </Button>
        </Group>
      </form>
      <Preview model={model} />
    </div>
  )
}

/** The fields that show their own refusals. */
function fieldsOf({ dimensions, scale }: Draft): readonly string[] {
  const questions = dimensions.flatMap((_, at) =>
    ['label', 'question', 'help'].map((part) => `dimensions/${at}/${part}`),
  )
  return ['label', 'tieBreak', 'dimensions', 'scale', ...questions, ...scale.map((_, at) => `scale/${at}/label`)]
}

function useSave() {
  const api = useApi()
  const slug = useSlug()
  const navigate = useNavigate()
  const refresh = useRefreshModels()
  return useMutation({
    mutationFn: (body: ModelDraft) => api.ask('/scoring-models', { method: 'POST', body }),
    onSuccess: async () => {
      await refresh()
      await navigate({ to: `/o/${slug}/scoring` })
    },
  })
}
