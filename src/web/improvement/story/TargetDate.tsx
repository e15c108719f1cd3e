import { daysBetween } from '#domain/time/days.ts'
import { storyText } from '#domain/words/improvementScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import { SaidItem } from './Said.tsx'
import classes from './TargetDate.module.css'

/** Until when it is to be done, whether that follows from the actions, and how far it is from what was promised first (C-072, C-088). */
export function TargetDate() {
  const { say, formats } = useWords()
  const { record } = usePlace()
  const { targetDate } = record.fields
  const notes = useNotes()
  if (!targetDate) return null
  return (
    <SaidItem label={say(storyText.targetDate)}>
      {formats.day(targetDate)}
      {notes.map((note) => (
        <div key={note} className={classes.note}>
          {note}
        </div>
      ))}
    </SaidItem>
  )
}

function useNotes(): readonly string[] {
  const { say, sayCount, formats } = useWords()
  const { targetDate, originalTargetDate, plannedEnd } = usePlace().record.fields
  if (!targetDate) return []
  const apart = (from: string | null) => (from ? daysBetween(from, targetDate) : 0)
  const [fromPromise, fromActions] = [apart(originalTargetDate), apart(plannedEnd)]
  const promise = fromPromise > 0 ? storyText.laterThanPromised : storyText.earlierThanPromised
  const actions = fromActions > 0 ? storyText.actionsEndEarlier : storyText.actionsEndLater
  return [
    ...(plannedEnd === targetDate ? [say(storyText.followsActions)] : []),
    ...(fromActions !== 0 ? [sayCount(actions, Math.abs(fromActions))] : []),
    ...(fromPromise !== 0
      ? [sayCount(promise, Math.abs(fromPromise), { day: formats.day(originalTargetDate ?? targetDate) })]
      : []),
  ]
}
