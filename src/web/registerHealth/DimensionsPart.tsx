import { dimensionsReport } from '#domain/reports/dimensionsReport.ts'
import { useWords } from '#web/words/useWords.tsx'
import { ContextIssues } from './ContextIssues.tsx'
import { DimensionCard } from './DimensionCard.tsx'
import classes from './Dimensions.module.css'
import { Effectiveness } from './Effectiveness.tsx'
import { How } from './How.tsx'
import { Learning } from './Learning.tsx'
import { Questions } from './Questions.tsx'
import { Section } from './Section.tsx'
import { useReport } from './useReport.ts'

/** Suitability, adequacy, effectiveness: what serves them, what puts them in question, how they are rated. */
export function DimensionsPart() {
  const { say } = useWords()
  const told = useReport('dimensions')
  return (
    <>
      <Section title={say(dimensionsReport.question)}>
        <div className={classes.cards}>
          {told.dimensions.map((line) => (
            <DimensionCard key={line.dimension} line={line} quarters={told.quarters} />
          ))}
        </div>
        <How words={dimensionsReport.figures.ratings} />
      </Section>
      <Questions questions={told.questions} />
      <Effectiveness told={told.effectiveness} />
      <Learning />
      <ContextIssues />
    </>
  )
}
