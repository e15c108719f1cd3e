import { Link } from '@tanstack/react-router'
import { auditPlaceText } from '#domain/words/auditScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './AuditPlaces.module.css'
import { SendWaiting } from './walk/SendWaiting.tsx'

const places = [
  ['audits', auditPlaceText.audits],
  ['audit-programmes', auditPlaceText.programmes],
  ['findings', auditPlaceText.findings],
  ['auditor-qualifications', auditPlaceText.auditors],
] as const

/** What belongs to auditing, side by side. */
export function AuditPlaces() {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <>
      <nav className={classes.places} aria-label={say(auditPlaceText.places)} data-print="hide">
        {places.map(([path, label]) => (
          <Link
            key={path}
            to={`/o/${slug}/${path}`}
            className={classes.place}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ className: classes.here, 'aria-current': 'page' }}
          >
            {say(label)}
          </Link>
        ))}
      </nav>
      <SendWaiting />
    </>
  )
}
