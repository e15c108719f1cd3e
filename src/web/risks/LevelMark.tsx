import { type RiskLevel, riskLevels } from '#domain/risks/scales.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './LevelMark.module.css'

/** A level as colour and word, with its score where there is one. */
export function LevelMark({ level, score }: { readonly level: RiskLevel; readonly score?: number | null }) {
  const { say } = useWords()
  return (
    <span className={classes.mark} data-level={level}>
      {say(riskLevels[level])}
      {score !== undefined && score !== null && <span className={classes.score}>{score}</span>}
    </span>
  )
}
