import { Drawer, Skeleton, Stack } from '@mantine/core'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useReturnFocus } from '#web/parts/useReturnFocus.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Holdings } from './Holdings.tsx'
import { Leaving } from './Leaving.tsx'
import { PersonEdit } from './PersonEdit.tsx'
import { PersonFacts } from './PersonFacts.tsx'
import { RolesOf } from './RolesOf.tsx'
import { SignInOf } from './SignInOf.tsx'
import { type Member, useMember } from './useMembers.ts'

/** One person at the side of the table: who they are, what they may do, what they hold, how they come in and leave. */
export function PersonPanel({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { say } = useWords()
  useReturnFocus()
  const { data: member, error } = useMember(id)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={520}
      styles={{ title: { fontSize: 16, fontWeight: 620 } }}
      title={member?.name ?? say(peopleText.person)}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      {error && <ProblemNote error={error} />}
      {!member && !error && <Bones />}
      {member && <Parts member={member} />}
    </Drawer>
  )
}

function Parts({ member }: { readonly member: Member }) {
  const isAdministrator = useHasRole('administrator')
  if (!isAdministrator) {
    return (
      <>
        <PersonFacts member={member} />
        <RolesOf member={member} isFixed />
        <Leaving member={member} />
      </>
    )
  }
  return (
    <>
      {member.active && <PersonEdit member={member} />}
      {!member.active && <PersonFacts member={member} />}
      <RolesOf member={member} isFixed={!member.active} />
      {member.active && <SignInOf member={member} />}
      {member.active && <Holdings member={member} />}
      <Leaving member={member} />
    </>
  )
}

function Bones() {
  return (
    <Stack gap="md" aria-busy>
      {[60, 60, 60, 60, 220].map((height, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bones have no other name
        <Skeleton key={at} height={height} />
      ))}
    </Stack>
  )
}
