import { Skeleton } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { Page } from '#web/parts/Page.tsx'
import { NotFoundPage } from '#web/shell/NotFoundPage.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { ModelEditor } from './ModelEditor.tsx'
import { type Draft, draftFrom, emptyDimension } from './modelDraft.ts'
import { useScoringModels } from './useModels.ts'

/** Writes a model of one's own, or with `?from=sms4-1` the next version of that model. */
export function ModelEditorPage() {
  const { say } = useWords()
  const { from } = useSearch({ strict: false }) as { readonly from?: string }
  const { data: models, error } = useScoringModels()
  const levels = [scoringText.low, scoringText.medium, scoringText.high].map((label) => say(label))
  if (error && !models) throw error
  const base = models?.find(({ id }) => id === from)
  if (models && from && !base) return <NotFoundPage />
  const title = base ? say(scoringText.nextOf, { model: base.label }) : say(scoringText.ownModel)
  return (
    <Page title={title}>
      {models ? (
        <ModelEditor start={base ? draftFrom(base) : emptyDraft(levels)} taken={models.map(({ key }) => key)} />
      ) : (
        <Skeleton height={400} maw={760} />
      )}
    </Page>
  )
}

function emptyDraft(levels: readonly string[]): Draft {
  const dimensions = [emptyDimension(), emptyDimension()]
  return {
    key: null,
    label: '',
    scale: levels.map((label, at) => ({ value: at + 1, label })),
    dimensions,
    tieBreak: dimensions.map(({ id }) => id),
  }
}
