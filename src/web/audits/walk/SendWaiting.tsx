import { IconCloudUp } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { waitingCount, waitingText } from '#domain/words/auditWalkScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import { thingsIn } from '#web/outbox/entry.ts'
import { shelvesUnder } from '#web/outbox/shelves.ts'
import { useOutbox } from '#web/outbox/useOutbox.ts'
import { useWords } from '#web/words/useWords.tsx'
import { postEntry } from './postEntry.ts'
import { checklistKey } from './useChecklist.ts'
import classes from './WaitingNote.module.css'

/** Sends what an earlier visit left on this device, whichever audit it belongs to, and says what is still here. */
export function SendWaiting() {
  const slug = useSlug()
  const me = useMembership()?.person.id
  const [audits, setAudits] = useState<readonly string[]>([])
  useEffect(() => {
    const under = `${slug}/${me}/`
    // A browser that keeps nothing has nothing to send.
    shelvesUnder(under).then(
      (shelves) => setAudits(shelves.map((shelf) => shelf.slice(under.length))),
      () => setAudits([]),
    )
  }, [slug, me])
  return audits.map((audit) => <OneAudit key={audit} audit={audit} shelf={`${slug}/${me}/${audit}`} />)
}

function OneAudit({ audit, shelf }: { readonly audit: string; readonly shelf: string }) {
  const { say, sayCount } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const { now } = useOutbox(shelf, (entry) => postEntry({ api, queries, key: checklistKey(slug, audit) }, entry))
  const count = thingsIn(now.entries ?? [])
  if (count === 0) return null
  return (
    <p className={classes.note} role="status">
      <IconCloudUp size={17} aria-hidden />
      <span>{sayCount(waitingCount, count)}</span>
      <Link to={`/o/${slug}/audits/${audit}/checklist`}>{say(waitingText.look)}</Link>
    </p>
  )
}
