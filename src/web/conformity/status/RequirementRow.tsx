import { Link } from '@tanstack/react-router'
import { conformityText, gapWords } from '#domain/words/conformityScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Conformity.module.css'
import { StatusMark } from '../StatusMark.tsx'
import type { ToldRequirement } from '../shapes.ts'

interface Shown {
  readonly requirement: ToldRequirement
  readonly standard: string
}

/** One requirement in a line: its status, by how much, what is missing, what ends first. */
export function RequirementRow({ requirement, standard }: Shown) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { key, ref, title, status, gaps, shownBy, firstEnd } = requirement
  const missing = gaps.map((gap) => say(gapWords[gap])).join(' ')
  return (
    <tr>
      <td>
        <Link to={`/o/${slug}/standards/${standard}/${key.slice(standard.length + 1)}`}>
          <span className={classes.ref}>{ref}</span>
          {title}
        </Link>
        {missing && <span className={`${table.narrow} ${classes.gap}`}>{missing}</span>}
      </td>
      <td className={table.once}>
        <StatusMark status={status} />
      </td>
      <td className={table.end}>{shownBy === 0 ? say(conformityText.nothing) : formats.number(shownBy)}</td>
      <td className={`${table.wide} ${table.soft}`}>{missing}</td>
      <td className={`${table.wide} ${table.once} ${table.soft}`}>{firstEnd && formats.day(firstEnd)}</td>
    </tr>
  )
}
