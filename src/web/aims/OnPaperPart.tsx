import { aimsText } from '#domain/words/aimsScreen.ts'
import { RecordName } from '#web/conformity/showing/ShowingItem.tsx'
import { useConformity } from '#web/conformity/useConformity.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Section } from '#web/registerHealth/Section.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Aims.module.css'
import type { Items, OnPaper } from './shapes.ts'

/** Procedures in force by which nothing was recorded for 90 days (C-303). */
export function OnPaperPart() {
  const { say, formats } = useWords()
  const { data, error } = useConformity<Items<OnPaper>>('/aims/on-paper')
  return (
    <Section title={say(aimsText.onPaper)}>
      <p className={classes.soft}>{say(data?.items.length === 0 ? aimsText.noneOnPaper : aimsText.onPaperIntro)}</p>
      <ProblemNote error={error} />
      <ul className={classes.list}>
        {data?.items.map((document) => (
          <li key={document.id} className={classes.item}>
            <RecordName record={document} />
            <span className={classes.soft}>{say(aimsText.since, { day: formats.day(document.effectiveFrom) })}</span>
            <span className={classes.warn}>
              {document.lastUse
                ? say(aimsText.lastUse, { day: formats.day(document.lastUse) })
                : say(aimsText.neverUsed)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
