import { Skeleton } from '@mantine/core'
import { IconEraser } from '@tabler/icons-react'
import { trailText } from '#domain/words/trailScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useNames } from '#web/people/useMembers.ts'
import { useWords } from '#web/words/useWords.tsx'
import { NotYours } from './NotYours.tsx'
import { RedactionItem } from './RedactionItem.tsx'
import classes from './RedactionsPage.module.css'
import { useRedactions } from './useRedactions.ts'

/** What was proposed to go for good, and what became of it. */
export function RedactionsPage() {
  const { say } = useWords()
  const mayRead = useHasRole('dataProtection', 'topManagement', 'internalAuditor')
  return mayRead ? <Redactions /> : <NotYours title={say(trailText.redactions)} />
}

function Redactions() {
  const { say } = useWords()
  const { data, error } = useRedactions()
  const names = useNames((data ?? []).flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy]))
  if (error && !data) throw error
  return (
    <Page title={say(trailText.redactions)}>
      <p className={classes.lead}>{say(trailText.redactionsHelp)}</p>
      {!data && <Skeleton height={120} maw={760} />}
      {data?.length === 0 && (
        <Notice icon={<IconEraser size={32} stroke={1.4} aria-hidden />} title={say(trailText.noRedactions)}>
          {say(trailText.noRedactionsHelp)}
        </Notice>
      )}
      <ul className={classes.list}>
        {data?.map((redaction) => (
          <RedactionItem key={redaction.id} redaction={redaction} names={names} />
        ))}
      </ul>
    </Page>
  )
}
