import { meetingText } from '#domain/words/reviewScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Meeting.module.css'
import { OverdueCard } from './OverdueCard.tsx'
import type { SlideProps } from './Slide.tsx'

/** Every improvement that was overdue, each with its decision or the means to take one (C-131). */
export function OverdueSlide(of: SlideProps) {
  const { say } = useWords()
  const { overdue } = of.table.paper.register
  if (overdue.length === 0) return <p className={classes.said}>{say(meetingText.noneOverdue)}</p>
  return (
    <>
      <p className={classes.help}>{say(meetingText.decideHelp)}</p>
      <ol className={classes.cards}>
        {overdue.map((item) => (
          <OverdueCard key={item.id} item={item} {...of} />
        ))}
      </ol>
    </>
  )
}
