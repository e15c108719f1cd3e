import { Link } from '@tanstack/react-router'
import { requirementNamed } from '#domain/standards/standards.ts'
import { showingText } from '#domain/words/conformityScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import type { Showing } from '#web/conformity/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'
import panel from './Panel.module.css'

/** One requirement the record shows, how that stands, and by which of its evidence. */
export function RequirementShown({ showing }: { readonly showing: Showing }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { requirement, stands, until, evidence, because } = showing
  const named = requirementNamed(requirement)
  return (
    <li className={panel.line}>
      <Link to={`/o/${slug}/standards/${requirement.replace(':', '/')}`}>
        {named ? `${named.standard.short} ${named.ref} ${say(named.title)}` : requirement}
      </Link>
      <span className={panel.small}>{say(showingText[stands])}</span>
      {until && <span className={panel.small}>{say(showingText.untilDay, { day: formats.day(until) })}</span>}
      {evidence && <span className={panel.small}>{evidence.label}</span>}
      {because !== 'linked' && <span className={panel.small}>{say(showingText[because])}</span>}
    </li>
  )
}
