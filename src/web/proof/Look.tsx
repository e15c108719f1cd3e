import { Button } from '@mantine/core'
import { proofText } from '#domain/words/proofScreen.ts'
import { usePlace } from '#web/improvement/place.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ProofPanel.module.css'
import type { Proof } from './shapes.ts'
import { useLook } from './useProof.ts'

const keepers = ['verifier', 'improvementCoordinator', 'aimsManager'] as const

/** The one early look, or the verdict at once when its day has come; for the owner and those who judge or keep the register. */
export function Look({ status, hasLooked }: { readonly status: Proof['status']; readonly hasLooked: boolean }) {
  const { say } = useWords()
  const { record, membership } = usePlace()
  const { mutate, error, isPending } = useLook(record.id)
  const isTheirs = record.owner?.id === membership.person.id || keepers.some((role) => membership.roles.includes(role))
  const isEarly = status === 'measuring'
  if (!isTheirs || !(isEarly ? !hasLooked : status === 'due')) return null
  return (
    <div>
      <div className={classes.look}>
        <Button size="xs" variant="default" loading={isPending} onClick={() => mutate()}>
          {say(isEarly ? proofText.look : proofText.compute)}
        </Button>
        {isEarly && <span className={classes.soft}>{say(proofText.lookHelp)}</span>}
      </div>
      <ProblemNote error={error} fields={[]} />
    </div>
  )
}
