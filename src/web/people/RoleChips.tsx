import { type Role, roles as roleWords } from '#domain/people/roles.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './MemberRow.module.css'

export function RoleChips({ roles }: { readonly roles: readonly Role[] }) {
  const { say } = useWords()
  if (roles.length === 0) return null
  return (
    <ul className={classes.chips}>
      {roles.map((role) => (
        <li key={role} className={classes.chip}>
          {say(roleWords[role])}
        </li>
      ))}
    </ul>
  )
}
