import { scoringText } from '#domain/words/scoringScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { ModelVersion } from './ModelVersion.tsx'
import classes from './Scoring.module.css'
import type { Model } from './useModels.ts'

interface Shown {
  /** Newest first. */
  readonly versions: readonly Model[]
  readonly models: readonly Model[]
}

/** A model with its newest version and the one in force; those before are behind a fold. */
export function ModelFamily({ versions, models }: Shown) {
  const { sayCount } = useWords()
  const current = versions.filter((version, at) => at === 0 || version.position !== null)
  const older = versions.filter((version) => !current.includes(version))
  return (
    <div className={classes.family}>
      {current.map((model) => (
        <ModelVersion key={model.id} model={model} models={models} isNewest={model === versions[0]} />
      ))}
      {older.length > 0 && (
        <details className={classes.older}>
          <summary className={classes.sub}>
            {sayCount({ one: scoringText.olderOne, other: scoringText.older }, older.length)}
          </summary>
          {older.map((model) => (
            <ModelVersion key={model.id} model={model} models={models} isNewest={false} />
          ))}
        </details>
      )}
    </div>
  )
}
