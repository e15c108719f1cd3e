import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { contextIssue } from '#domain/records/contextIssue/contextIssue.ts'
import { dimensionText } from '#domain/words/registerHealthScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { ContextDialog } from './ContextDialog.tsx'
import classes from './Section.module.css'
import { Section } from './Section.tsx'
import { type ContextItem, useContextIssues } from './useContextIssues.ts'

/** What the organization must reckon with; whoever changes one asks whether the system still suits. */
export function ContextIssues() {
  const { say } = useWords()
  const list = useContextIssues()
  const slug = useSlug()
  const mayAdd = useHasRole('topManagement', 'aimsManager', 'improvementCoordinator', 'processOwner', 'employee')
  const mayChange = useHasRole('topManagement', 'aimsManager', 'improvementCoordinator')
  const [asked, setAsked] = useState<ContextItem | 'new' | null>(null)
  const sides: Readonly<Record<string, { readonly en: string; readonly de: string }>> = contextIssue.fields.side.options
  const aside = mayAdd && (
    <Button size="xs" variant="default" onClick={() => setAsked('new')}>
      {say(dimensionText.addContext)}
    </Button>
  )
  return (
    <Section title={say(dimensionText.context)} aside={aside}>
      <p className={classes.answer}>{say(dimensionText.contextHelp)}</p>
      <ProblemNote error={list.error} />
      {list.data?.items.length === 0 && <p className={classes.soft}>{say(dimensionText.noContext)}</p>}
      <ul className={classes.rows}>
        {list.data?.items.map((item) => (
          <li key={item.id} className={classes.row}>
            <span className={classes.grow}>
              <Link to={`/o/${slug}/context-issues/${item.number ?? item.id}`}>{item.title}</Link>{' '}
              <span className={classes.soft}>{item.number}</span>
            </span>
            {item.side && <span className={classes.soft}>{say(sides[item.side] ?? contextIssue.label)}</span>}
            {mayChange && (
              <Button size="compact-xs" variant="subtle" onClick={() => setAsked(item)}>
                {say(dimensionText.changeContext)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked && <ContextDialog issue={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />}
    </Section>
  )
}
