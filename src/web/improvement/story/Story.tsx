import { ChangeSection } from './ChangeSection.tsx'
import { Claimed } from './Claimed.tsx'
import { LessonSection } from './LessonSection.tsx'
import { OutcomeSection } from './OutcomeSection.tsx'
import { ProblemSection } from './ProblemSection.tsx'
import { StandardSection } from './StandardSection.tsx'
import { WorthSection } from './WorthSection.tsx'

/** The record as a story: problem, worth, change, before and after, standard, lesson. */
export function Story() {
  return (
    <div>
      <ProblemSection />
      <WorthSection />
      <ChangeSection />
      <OutcomeSection />
      <StandardSection />
      <LessonSection />
      <Claimed />
    </div>
  )
}
