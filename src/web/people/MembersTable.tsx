import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import classes from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { MemberRow } from './MemberRow.tsx'
import type { MembersSearch } from './MembersPage.tsx'
import { useInvitations } from './useInvitations.ts'
import { useMembers, useNames } from './useMembers.ts'
import { useUnits } from './useUnits.ts'

interface Shown {
  readonly search: MembersSearch
  readonly onOpen: (person: string) => void
  readonly onAdd: () => void
}

export function MembersTable({ search, onOpen, onAdd }: Shown) {
  const { say } = useWords()
  const isActive = search.active !== 'false'
  const list = useMembers({ q: search.q, active: isActive ? 'true' : 'false' })
  const { data: units = [] } = useUnits()
  const names = useNames(
    list.items.map(({ manager }) => manager),
    list.items,
  )
  const invited = useInvitations()
  if (list.error && list.items.length === 0) throw list.error
  if (!list.isPending && list.items.length === 0)
    return <Nobody isSearching={Boolean(search.q)} isActive={isActive} onAdd={onAdd} />
  return (
    <>
      <table className={classes.table} aria-busy={list.isPending}>
        <thead>
          <tr>
            <th>{say(peopleText.name)}</th>
            <th className={classes.wide}>{say(peopleText.unit)}</th>
            <th className={classes.wide}>{say(peopleText.manager)}</th>
            <th className={classes.wide}>{say(peopleText.roles)}</th>
            <th className={classes.wide}>{say(peopleText.signIn)}</th>
          </tr>
        </thead>
        <tbody>
          {list.isPending && <SkeletonRows columns={5} />}
          {list.items.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              units={units}
              manager={member.manager === null ? null : (names[member.manager] ?? '…')}
              isInvited={invited.some(({ person }) => person === member.id)}
              onOpen={() => onOpen(member.id)}
            />
          ))}
        </tbody>
      </table>
      <MoreButton of={list} />
    </>
  )
}

interface Empty {
  readonly isSearching: boolean
  readonly isActive: boolean
  readonly onAdd: () => void
}

function Nobody({ isSearching, isActive, onAdd }: Empty) {
  const { say } = useWords()
  const isAdministrator = useHasRole('administrator')
  if (isSearching) return <Notice title={say(peopleText.nobodyFound)}>{say(peopleText.nobodyFoundHelp)}</Notice>
  if (!isActive) return <Notice title={say(peopleText.nobodyLeft)}>{say(peopleText.nobodyLeftHelp)}</Notice>
  return (
    <Notice
      icon={<IconUsers size={32} stroke={1.4} aria-hidden />}
      title={say(peopleText.empty)}
      actions={isAdministrator && <Button onClick={onAdd}>{say(peopleText.add)}</Button>}
    >
      {say(peopleText.emptyHelp)}
    </Notice>
  )
}
