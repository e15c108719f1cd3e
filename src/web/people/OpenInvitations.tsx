import { peopleText } from '#domain/words/peopleScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { InvitationRow } from './InvitationRow.tsx'
import classes from './Section.module.css'
import { useInvitations } from './useInvitations.ts'

/** Links that are out and not yet used; nothing is shown while there are none. */
export function OpenInvitations({ onOpen }: { readonly onOpen: (person: string) => void }) {
  const { say } = useWords()
  const open = useInvitations()
  if (open.length === 0) return null
  return (
    <section className={classes.below}>
      <h2 className={classes.heading}>{say(peopleText.openInvitations)}</h2>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{say(peopleText.name)}</th>
            <th className={table.wide}>{say(peopleText.email)}</th>
            <th className={table.wide}>{say(peopleText.validUntil)}</th>
            <th aria-label={say(peopleText.withdraw)} />
          </tr>
        </thead>
        <tbody>
          {open.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} onOpen={() => onOpen(invitation.person)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
