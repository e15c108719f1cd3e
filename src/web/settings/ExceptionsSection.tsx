import { Button, Skeleton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { settingsText } from '#domain/words/settingsScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { ExceptionForm } from './ExceptionForm.tsx'
import { ExceptionRow } from './ExceptionRow.tsx'
import classes from './Settings.module.css'
import { useExceptions } from './useExceptions.ts'

/** Where one person may for a time hold two duties, because a small organization has no third: what auditors ask to see. */
export function ExceptionsSection() {
  const { say } = useWords()
  const mayApprove = useHasRole('topManagement')
  const [isAdding, setAdding] = useState(false)
  const { data, error } = useExceptions()
  return (
    <section>
      <h2 className={classes.heading}>{say(settingsText.exceptions)}</h2>
      <p className={classes.lead}>{say(settingsText.exceptionsHelp)}</p>
      <ProblemNote error={error} />
      {!data && !error && <Skeleton height={64} />}
      {data?.length === 0 && !isAdding && <p className={classes.lead}>{say(settingsText.noExceptions)}</p>}
      {data && data.length > 0 && (
        <ul className={classes.rows}>
          {data.map((exception) => (
            <ExceptionRow key={exception.id} exception={exception} />
          ))}
        </ul>
      )}
      {isAdding && <ExceptionForm onClose={() => setAdding(false)} />}
      {mayApprove && !isAdding && (
        <Button
          mt="md"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {say(settingsText.approveException)}
        </Button>
      )}
      {!mayApprove && (
        <p className={classes.lead} style={{ marginTop: 16 }}>
          {say(settingsText.onlyTopManagement)}
        </p>
      )}
    </section>
  )
}
