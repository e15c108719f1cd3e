import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { interestedPartyFields } from '#domain/records/interestedParty/fields.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { needsText } from '#domain/words/contextScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './UnmetNeeds.module.css'

interface Need {
  readonly id: string
  readonly need: string
  readonly requirement: string | null
  readonly met: keyof (typeof interestedPartyFields.needs.of.met)['options'] | null
  readonly party: { readonly id: string; readonly number: string | null; readonly title: string }
}

/** Needs that were taken on and are not wholly met, across all parties; nothing where there is none. */
export function UnmetNeeds() {
  const { say } = useWords()
  const slug = useSlug()
  const { data, error } = useUnmetNeeds()
  if (error) return <ProblemNote error={error} />
  if (!data || data.length === 0) return null
  const { options } = interestedPartyFields.needs.of.met
  return (
    <details className={classes.box} open={data.length <= 5}>
      <summary>
        {say(needsText.title)} <span className={classes.count}>{data.length}</span>
      </summary>
      <TableBox label={say(needsText.title)}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say(needsText.need)}</th>
              <th scope="col">{say(needsText.party)}</th>
              <th scope="col">{say(needsText.requirement)}</th>
              <th scope="col">{say(needsText.met)}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ id, need, party, requirement, met }) => (
              <tr key={id}>
                <td>{need}</td>
                <td>
                  <Link to={`/o/${slug}/interested-parties/${party.number ?? party.id}`}>{party.title}</Link>
                </td>
                <td className={table.soft}>
                  {requirement &&
                    (requirementOptions[requirement] ? say(requirementOptions[requirement]) : requirement)}
                </td>
                <td>{say(met ? options[met] : needsText.unknown)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </details>
  )
}

function useUnmetNeeds() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'interested-parties', 'unmetNeeds'],
    queryFn: async ({ signal }) =>
      (await api.ask<{ readonly items: readonly Need[] }>('/context/needs?unmet=true', { signal })).items,
  })
}
