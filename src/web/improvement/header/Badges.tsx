import { isActivity } from '#domain/records/improvement/activity.ts'
import { isSmall } from '#domain/records/improvement/small.ts'
import { statusOf } from '#domain/records/improvement/stages.ts'
import { headText } from '#domain/words/improvementScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { factsOf } from '../facts.ts'
import { usePlace } from '../place.ts'
import classes from './Badges.module.css'
import { Debts } from './Debts.tsx'

/** What is particular about this one, each in a word or two with its meaning on hover. */
export function Badges() {
  const { say } = useWords()
  const place = usePlace()
  const { record, organization } = place
  const { fields, state } = record
  const isOpen = ['planned', 'inProgress'].includes(statusOf(state))
  const isEntered = fields.proof === 'twoFigures' || fields.proof === 'fact'
  const badges = [
    fields.imported && headText.imported,
    isActivity({ ...fields, state }) && headText.activity,
    isEntered && headText.entered,
    fields.seriesVerdict && computedBadges[fields.seriesVerdict],
    fields.frozenLate && headText.frozenLate,
    fields.amendedAfterFreeze && headText.amendedProof,
    fields.outcomeQuality !== null && headText.quality,
    isOpen && isSmall(factsOf(place).record, organization) && headText.light,
    fields.overrideReason && onTopOf[fields.overrideReason],
    fields.dutiesExcepted && headText.exception,
  ].filter((badge) => Boolean(badge)) as (typeof headText.imported)[]
  return (
    <>
      {badges.map((badge) => (
        <span key={badge.en} className={classes.badge}>
          {say(badge, { duties: fields.dutiesExcepted ?? '', score: fields.outcomeQuality ?? '' })}
        </span>
      ))}
      <Debts />
    </>
  )
}

const computedBadges = {
  improved: headText.measuredImproved,
  noChange: headText.measuredNoChange,
  worse: headText.measuredWorse,
} as const

const onTopOf: Readonly<Record<string, (typeof headText)[keyof typeof headText] | undefined>> = {
  imminentHarm: headText.onTopHarm,
  legalDuty: headText.onTopLegal,
  seriousNonconformity: headText.onTopNonconformity,
}
