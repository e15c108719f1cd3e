import { IconChevronRight } from '@tabler/icons-react'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { ModelActions } from './ModelActions.tsx'
import { ModelContent } from './ModelContent.tsx'
import classes from './Scoring.module.css'
import type { Model } from './useModels.ts'

interface Shown {
  readonly model: Model
  readonly models: readonly Model[]
  readonly isNewest: boolean
}

/** One version: where it stands, and unfolded what it asks. */
export function ModelVersion({ model, models, isNewest }: Shown) {
  const { say } = useWords()
  const origin = useOrigin(model)
  return (
    <details className={classes.version} open={isNewest && model.position === null}>
      <summary>
        <IconChevronRight size={15} aria-hidden className={classes.fold} />
        <span className={classes.name}>
          <strong>{model.label}</strong>
          <span className={classes.soft}>
            {say(scoringText.version, { version: model.version })} · {origin}
          </span>
        </span>
        <Standing model={model} />
      </summary>
      <div className={classes.content}>
        <ModelContent model={model} />
        <ModelActions model={model} models={models} isNewest={isNewest} />
      </div>
    </details>
  )
}

function Standing({ model: { position, approvedAt } }: { readonly model: Model }) {
  const { say } = useWords()
  const label =
    position === 1
      ? scoringText.ranks
      : position !== null
        ? scoringText.inForce
        : approvedAt === null
          ? scoringText.notApproved
          : scoringText.approved
  return (
    <span className={classes.state} data-now={position !== null || undefined}>
      {say(label)}
    </span>
  )
}

function useOrigin({ approvedAt, approvedBy, createdAt, createdBy }: Model): string {
  const { say, formats } = useWords()
  if (approvedAt && approvedBy)
    return say(scoringText.approvedBy, { name: approvedBy.name ?? '–', when: formats.moment(approvedAt) })
  if (approvedAt) return say(scoringText.shipped)
  return say(scoringText.writtenBy, { name: createdBy?.name ?? '–', when: formats.moment(createdAt) })
}
