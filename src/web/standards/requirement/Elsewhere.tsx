import { Link } from '@tanstack/react-router'
import { strengthMeanings, strengthNames } from '#domain/standards/crosswalk/strength.ts'
import { countsElsewhere, type Related } from '#domain/standards/crosswalk.ts'
import { type NamedRequirement, requirementNamed } from '#domain/standards/standards.ts'
import { requirementText } from '#domain/words/standardsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useOrganization } from '#web/api/useMe.ts'
import tables from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { requirementAddress } from '../requirementAddress.ts'
import classes from '../Standards.module.css'

/** In which other standards the same evidence counts, and how far (C-017). */
export function Elsewhere({ requirement }: { readonly requirement: NamedRequirement }) {
  const { say } = useWords()
  const related = countsElsewhere(requirement.key)
  return (
    <Part title={say(requirementText.elsewhere)}>
      {related.length === 0 ? (
        <p className={classes.soft}>{say(requirementText.nowhere)}</p>
      ) : (
        <>
          <p className={classes.soft}>{say(requirementText.elsewhereNote)}</p>
          <table className={tables.table}>
            <tbody>
              {related.map((each) => (
                <Line key={each.key} related={each} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </Part>
  )
}

function Line({ related: { key, strength, place } }: { readonly related: Related }) {
  const { say } = useWords()
  const slug = useSlug()
  const held = useOrganization()?.standards ?? []
  const named = requirementNamed(key)
  if (!named) return null
  const { standard, ref, title } = named
  const isExact = place !== undefined && place !== ref
  return (
    <tr>
      <td>
        <Link to={`/o/${slug}/${requirementAddress(key)}`}>{`${standard.short} ${ref}`}</Link> {say(title)}
        {isExact && <span className={classes.soft}> {say(requirementText.place, { place })}</span>}
      </td>
      <td className={tables.soft} title={strength && say(strengthMeanings[strength])}>
        {say(strength ? strengthNames[strength] : place ? requirementText.related : requirementText.sameConcept)}
      </td>
      <td className={tables.soft}>{!held.includes(standard.id) && say(requirementText.notHeld)}</td>
    </tr>
  )
}
