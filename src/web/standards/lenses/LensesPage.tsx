import { Link } from '@tanstack/react-router'
import type { RequirementStatus } from '#domain/conformity/status.ts'
import { type Gap, gapStatus, type Lens, lenses } from '#domain/standards/lenses.ts'
import { requirementNamed, standards } from '#domain/standards/standards.ts'
import { lensText } from '#domain/words/reuseScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { StatusMark } from '#web/conformity/StatusMark.tsx'
import { Page } from '#web/parts/Page.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { requirementAddress } from '../requirementAddress.ts'
import { StandardPlaces } from '../StandardPlaces.tsx'
import tabs from '../Standards.module.css'
import classes from './Lenses.module.css'
import { useStatuses } from './useStatuses.ts'

/** What holders of another standard have not been asked about AI, and how far it is closed here (C-018, C-019). */
export function LensesPage() {
  const { say } = useWords()
  return (
    <Page title={say(lensText.title)}>
      <StandardPlaces />
      <p className={tabs.intro}>{say(lensText.intro)}</p>
      {lenses.map((lens) => (
        <OneLens key={lens.standard} lens={lens} />
      ))}
    </Page>
  )
}

function OneLens({ lens }: { readonly lens: Lens }) {
  const { say } = useWords()
  const standard = standards.find(({ id }) => id === lens.standard)?.name ?? lens.standard
  return (
    <Part title={say(lensText.holder, { standard })}>
      <div className={classes.gaps}>
        {lens.gaps.map((gap) => (
          <OneGap key={gap.id} gap={gap} />
        ))}
      </div>
    </Part>
  )
}

function OneGap({ gap }: { readonly gap: Gap }) {
  const { say } = useWords()
  const slug = useSlug()
  const statuses = useStatuses()
  const standing = statuses && gapStatus(gap, (key) => statuses.get(key))
  return (
    <article className={classes.gap}>
      <h3>{say(gap.title)}</h3>
      <p className={classes.standing} data-status={standing?.status}>
        {standing ? (
          <>
            <b>{say(lensText[standing.status])}</b>{' '}
            {say(lensText.status, { count: standing.evidenced, of: standing.of })}
          </>
        ) : (
          say(lensText.notKnown)
        )}
      </p>
      <p className={tabs.soft}>{say(gap.why)}</p>
      <h4>{say(lensText.closedBy)}</h4>
      <ul className={classes.list}>
        {gap.closedBy.map((key) => {
          const named = requirementNamed(key)
          return (
            <li key={key}>
              <Link to={`/o/${slug}/${requirementAddress(key)}`}>{named?.ref}</Link> {named && say(named.title)}
              {statuses?.has(key) && <StatusMark status={statuses.get(key) as RequirementStatus} />}
            </li>
          )
        })}
      </ul>
      <h4>{say(lensText.risks)}</h4>
      <ul className={classes.list}>
        {gap.risks.map((risk) => (
          <li key={risk.en}>{say(risk)}</li>
        ))}
      </ul>
    </article>
  )
}
