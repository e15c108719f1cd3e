import { Loader } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { NamedRequirement } from '#domain/standards/standards.ts'
import { requirementNamed, requirementsOf } from '#domain/standards/standards.ts'
import { requirementText } from '#domain/words/standardsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { RequirementEvidence } from '#web/conformity/showing/RequirementEvidence.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { OwnRequirement } from '../bring/OwnRequirement.tsx'
import { requirementAddress } from '../requirementAddress.ts'
import classes from '../Standards.module.css'
import { Asks } from './Asks.tsx'
import { Duties } from './Duties.tsx'
import { Elsewhere } from './Elsewhere.tsx'

/** One requirement: what must be shown and by what, what shows it today, and where else that counts. */
export function RequirementPage() {
  const { say } = useWords()
  const { standard = '', ref = '' } = useParams({ strict: false }) as {
    readonly standard?: string
    readonly ref?: string
  }
  if (standard.startsWith('own-'))
    return (
      <Suspense fallback={<Loader size="sm" />}>
        <OwnRequirement key={ref} framework={standard} requirement={`${standard}:${ref}`} />
      </Suspense>
    )
  const requirement = requirementNamed(`${standard}:${ref}`)
  if (!requirement) return <Page title={`${standard} ${ref}`}>{say(requirementText.unknown)}</Page>
  return <OneRequirement key={requirement.key} requirement={requirement} />
}

function OneRequirement({ requirement }: { readonly requirement: NamedRequirement }) {
  const { say } = useWords()
  const slug = useSlug()
  const { standard, ref, kind, title } = requirement
  return (
    <Page
      title={`${kind === 'article' ? say(requirementText.article, { ref }) : ref} ${say(title)}`}
      aside={<Link to={`/o/${slug}/standards/${standard.id}`}>{`${standard.name}:${standard.edition}`}</Link>}
    >
      <Asks requirement={requirement} />
      <RequirementEvidence requirementKey={requirement.key} />
      {standard.id === 'euaiact' && <Duties article={ref} />}
      <Elsewhere requirement={requirement} />
      <Neighbours requirement={requirement} />
    </Page>
  )
}

function Neighbours({ requirement: { key, standard } }: { readonly requirement: NamedRequirement }) {
  const { say } = useWords()
  const slug = useSlug()
  const keys = requirementsOf(standard.id)
  const at = keys.indexOf(key)
  const around = [
    { key: keys[at - 1], label: requirementText.previous },
    { key: keys[at + 1], label: requirementText.next },
  ]
  return (
    <nav className={classes.between} data-print="hide">
      {around.map(({ key: other, label }) => {
        const named = other && requirementNamed(other)
        if (!named) return null
        return (
          <Link key={other} to={`/o/${slug}/${requirementAddress(other)}`}>
            {say(label, { ref: `${named.ref} ${say(named.title)}` })}
          </Link>
        )
      })}
    </nav>
  )
}
