import { audit } from '#domain/records/audit/audit.ts'
import { requirementNamed, requirementOptions } from '#domain/standards/standards.ts'
import { criteriaText } from '#domain/words/auditScreen.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Criteria.module.css'
import { chapters } from './chapters.ts'

/** What an audit looks at, chapter by chapter; single requirements only where a chapter is not whole. */
export function CriteriaRead({ criteria }: { readonly criteria: readonly string[] }) {
  const { say } = useWords()
  if (criteria.length === 0) return null
  const chosen = new Set(criteria)
  const shown = chapters
    .map((chapter) => ({ chapter, own: chapter.requirements.filter((key) => chosen.has(key)) }))
    .filter(({ own }) => own.length > 0)
  return (
    <Part title={say(audit.fields.criteria.label)}>
      <p>{say(criteriaText.chosen, { count: chosen.size, all: Object.keys(requirementOptions).length })}</p>
      <ul className={classes.read}>
        {shown.map(({ chapter: { key, kind, ref, requirements }, own }) => (
          <li key={key}>
            <b>{say(kind === 'clause' ? criteriaText.clause : criteriaText.annex, { ref })}</b>{' '}
            {own.length < requirements.length &&
              `(${own.map((each) => requirementNamed(each)?.ref ?? each).join(', ')})`}
          </li>
        ))}
      </ul>
    </Part>
  )
}
