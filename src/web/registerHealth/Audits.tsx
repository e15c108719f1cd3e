import { Button } from '@mantine/core'
import { useState } from 'react'
import { healthText, rhythmText } from '#domain/words/registerHealthScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { useWords } from '#web/words/useWords.tsx'
import { AuditDialog } from './AuditDialog.tsx'
import { OpenNumber } from './OpenNumber.tsx'
import { SayDialog } from './SayDialog.tsx'
import classes from './Section.module.css'
import { Section } from './Section.tsx'
import type { Audit } from './shapes.ts'

/** The audits of the year, how busy the week before each was, and what was said about it. */
export function Audits({ audits }: { readonly audits: readonly Audit[] }) {
  const { say } = useWords()
  const mayMark = useHasRole('internalAuditor', 'aimsManager', 'improvementCoordinator', 'topManagement')
  const [isAdding, setAdding] = useState(false)
  const aside = mayMark && (
    <Button size="xs" variant="default" onClick={() => setAdding(true)}>
      {say(rhythmText.markAudit)}
    </Button>
  )
  return (
    <Section title={say(rhythmText.audits)} aside={aside}>
      {audits.length === 0 && <p className={classes.soft}>{say(rhythmText.noAudits)}</p>}
      <ul className={classes.rows}>
        {audits.map((audit) => (
          <OneAudit key={audit.id} audit={audit} mayMark={mayMark} />
        ))}
      </ul>
      {isAdding && <AuditDialog onClose={() => setAdding(false)} />}
    </Section>
  )
}

function OneAudit({ audit, mayMark }: { readonly audit: Audit; readonly mayMark: boolean }) {
  const { say, formats } = useWords()
  const mayExplain = useHasRole('aimsManager', 'improvementCoordinator', 'topManagement')
  const [asked, setAsked] = useState<'explanations' | 'withdraw' | null>(null)
  const week = audit.before['7']
  const days = [audit.fromDay, ...(audit.toDay === audit.fromDay ? [] : [audit.toDay])].map(formats.day).join(' – ')
  const before = say(rhythmText.before, { count: week.count })
  return (
    <li className={classes.row}>
      <span className={classes.grow}>
        <strong>{audit.label}</strong> <span className={classes.soft}>{say(rhythmText[audit.kind])}</span>
        <br />
        <span className={classes.soft}>{days}</span>
      </span>
      <OpenNumber label={audit.label} text={before} records={week.records} />
      {mayExplain && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAsked('explanations')}>
          {say(rhythmText.explain)}
        </Button>
      )}
      {mayMark && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setAsked('withdraw')}>
          {say(rhythmText.withdraw)}
        </Button>
      )}
      {audit.explanations.map(({ id, text, by, at }) => (
        <blockquote key={id} className={classes.quote}>
          {text}
          <footer className={classes.soft}>
            {say(rhythmText.explainedBy, { name: by.name, day: formats.moment(at) })}
          </footer>
        </blockquote>
      ))}
      {asked && (
        <SayDialog
          path={`/audit-markers/${audit.id}/${asked}`}
          field={asked === 'withdraw' ? 'reason' : 'text'}
          title={say(asked === 'withdraw' ? rhythmText.withdraw : rhythmText.explain)}
          label={say(asked === 'withdraw' ? rhythmText.withdrawWhy : rhythmText.explanation)}
          {...(asked === 'explanations' && { help: say(rhythmText.explainHelp) })}
          action={say(asked === 'withdraw' ? rhythmText.withdraw : healthText.save)}
          onClose={() => setAsked(null)}
        />
      )}
    </li>
  )
}
