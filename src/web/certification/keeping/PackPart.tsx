import { Loader } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { keepingText, packText } from '#domain/words/cycleScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { DocumentMenu } from '#web/documents/DocumentMenu.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { Part } from '#web/record/Part.tsx'
import { addressOf } from '#web/trail/addressOf.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'
import classes from './Keeping.module.css'
import { type Pack, useAbout } from './useKeeping.ts'

/** What the body looks at in the next surveillance, gathered (C-241, C-293). */
export function PackPart({ record }: CertificationPartProps) {
  const { say, formats } = useWords()
  const { data, error } = useAbout<Pack>(record, 'surveillance-pack')
  if (record.fields.certificateDecidedOn === null) return null
  const menu = (
    <DocumentMenu label={keepingText.packFile} path={`/certifications/${record.id}/surveillance-pack-file`} />
  )
  return (
    <Part title={say(keepingText.pack)} aside={menu}>
      <ProblemNote error={error} />
      {!data && !error && <Loader size="sm" />}
      {data && <p className={classes.soft}>{say(keepingText.packLead, { day: formats.day(data.since) })}</p>}
      {data?.sections.map((section) => (
        <details key={section.key} className={classes.section}>
          <summary>
            {say(packText[section.key])} <span>{section.items.length}</span>
          </summary>
          <Items items={section.items} />
        </details>
      ))}
    </Part>
  )
}

function Items({ items }: { readonly items: Pack['sections'][number]['items'] }) {
  const { say } = useWords()
  const slug = useSlug()
  if (items.length === 0) return <p className={classes.soft}>{say(keepingText.nothing)}</p>
  return (
    <ul className={classes.items}>
      {items.map(({ type, id, number, title, state }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it was answered and never reordered
        <li key={at}>
          <Link to={`/o/${slug}/${addressOf(type, id) ?? ''}`}>{[number, title].filter(Boolean).join(' ')}</Link>
          {state && <StateMark type={type} state={state} />}
        </li>
      ))}
    </ul>
  )
}
