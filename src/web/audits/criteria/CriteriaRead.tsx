import { audit } from '#domain/records/audit/audit.ts'
import { requirementNamed, requirementsOf } from '#domain/standards/standards.ts'
import { chapterNames, criteriaText } from '#domain/words/auditScreen.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Criteria.module.css'
import { type Chapter, chapters } from './chapters.ts'

/** What an audit looks at, chapter by chapter; single requirements only where a chapter is not whole. */
export function CriteriaRead({ criteria }: { readonly criteria: readonly string[] }) {
  const { say } = useWords()
  if (criteria.length === 0) return null
  const chosen = new Set(criteria)
  const shown = chapters
    .map((chapter) => ({ chapter, own: chapter.requirements.filter((key) => chosen.has(key)) }))
    .filter(({ own }) => own.length > 0)
  const standards = Map.groupBy(shown, ({ chapter }) => chapter.standard)
  return (
    <Part title={say(audit.fields.criteria.label)}>
      {[...standards].map(([standard, own]) => (
        <OneStandard key={standard} shown={own} />
      ))}
    </Part>
  )
}

interface Shown {
  readonly chapter: Chapter
  /** Those of its requirements that were chosen. */
  readonly own: readonly string[]
}

function OneStandard({ shown }: { readonly shown: readonly Shown[] }) {
  const { say } = useWords()
  const standard = shown[0]?.chapter.standard ?? ''
  const count = shown.reduce((sum, { own }) => sum + own.length, 0)
  return (
    <>
      <p>
        {shown[0]?.chapter.name}: {say(criteriaText.chosen, { count, all: requirementsOf(standard).length })}
      </p>
      <ul className={classes.read}>
        {shown.map(({ chapter: { key, kind, ref, requirements }, own }) => (
          <li key={key}>
            <b>{say(chapterNames[kind], { ref })}</b>{' '}
            {own.length < requirements.length &&
              `(${own.map((each) => requirementNamed(each)?.ref ?? each).join(', ')})`}
          </li>
        ))}
      </ul>
    </>
  )
}
