import { IconCheck, IconMailForward } from '@tabler/icons-react'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { Initials } from '#web/parts/Initials.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './MemberRow.module.css'
import { RoleChips } from './RoleChips.tsx'
import type { Member } from './useMembers.ts'
import { type Unit, unitPath } from './useUnits.ts'

interface Shown {
  readonly member: Member
  readonly units: readonly Unit[]
  readonly manager: string | null
  readonly isInvited: boolean
  readonly onOpen: () => void
}

/** A person in the table; where the window is narrow, the rest stands below the name. */
export function MemberRow({ member, units, manager, isInvited, onOpen }: Shown) {
  const unit = unitPath(units, member.unit)
  return (
    <tr>
      <td>
        <button type="button" className={classes.open} onClick={onOpen}>
          <Initials name={member.name} size={28} />
          <span className={classes.who}>
            <span className={classes.name}>{member.name}</span>
            {member.email && <span className={classes.email}>{member.email}</span>}
          </span>
        </button>
        <div className={`${table.narrow} ${classes.inCard}`}>
          {unit && <span>{unit}</span>}
          <RoleChips roles={member.roles} />
          <Access member={member} isInvited={isInvited} />
        </div>
      </td>
      <td className={`${table.wide} ${table.soft}`}>{unit}</td>
      <td className={`${table.wide} ${table.soft}`}>{manager}</td>
      <td className={table.wide}>
        <RoleChips roles={member.roles} />
      </td>
      <td className={`${table.wide} ${table.soft}`}>
        <Access member={member} isInvited={isInvited} />
      </td>
    </tr>
  )
}

function Access({ member, isInvited }: { readonly member: Member; readonly isInvited: boolean }) {
  const { say } = useWords()
  if (!member.active) return null
  if (member.hasLogin)
    return (
      <span className={classes.access}>
        <IconCheck size={14} aria-hidden />
        {say(peopleText.canSignIn)}
      </span>
    )
  if (!isInvited) return <span>{say(peopleText.noSignIn)}</span>
  return (
    <span className={classes.access}>
      <IconMailForward size={14} aria-hidden />
      {say(peopleText.invited)}
    </span>
  )
}
