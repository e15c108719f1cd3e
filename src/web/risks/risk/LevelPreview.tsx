import type { Risk } from '#domain/records/risk/fields.ts'
import { acceptorOf, isAbove, rated } from '#domain/risks/level.ts'
import { acceptors, riskLevels } from '#domain/risks/scales.ts'
import { riskText } from '#domain/words/riskScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { LevelMark } from '../LevelMark.tsx'
import { useCriteria } from '../useCriteria.ts'

/** What follows from what is rated: score, level, who may accept it. Nothing while something is unrated. */
export function LevelPreview({
  move,
  values,
}: {
  readonly move: string
  readonly values: Readonly<Record<string, unknown>>
}) {
  const { say } = useWords()
  const criteria = useCriteria()
  if (criteria === null) return <p>{say(riskText.noCriteria)}</p>
  if (!criteria) return null
  const { likelihood, consequences } = ratedIn(move, values as unknown as Risk)
  const found = rated(criteria, { likelihood, consequences })
  if (!found) return null
  const { score, level } = found
  return (
    <p role="status">
      <LevelMark level={level} />{' '}
      {say(riskText.levelFollows, {
        likelihood: likelihood ?? '',
        consequence: Math.max(...consequences),
        score,
        level: say(riskLevels[level]),
      })}
      {isAbove(level, criteria.acceptableUpTo) && `, ${say(riskText.above)}`}
      {'. '}
      {say(riskText.acceptedBy, { by: say(acceptors[acceptorOf(criteria, level)]) })}
    </p>
  )
}

function ratedIn(move: string, values: Risk) {
  if (move === 'acceptResidual')
    return {
      likelihood: values.residualLikelihood,
      consequences: values.residualConsequence === null ? [] : [values.residualConsequence],
    }
  const concerned = values.consequences.filter(({ isConcerned }) => isConcerned)
  const isWhole = concerned.every(({ rating }) => rating !== null)
  return { likelihood: values.likelihood, consequences: isWhole ? concerned.map(({ rating }) => rating!) : [] }
}
