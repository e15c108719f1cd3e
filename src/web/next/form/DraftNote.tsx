import { Button } from '@mantine/core'
import { useState } from 'react'
import { conflictText } from '#domain/words/improvementScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './DraftNote.module.css'
import type { Form } from './useForm.ts'

/** Says that what stands in the form was typed earlier and not sent; it can be discarded. */
export function DraftNote({ form }: { readonly form: Pick<Form, 'hasChanged' | 'discard'> }) {
  const { say } = useWords()
  const [wasThere] = useState(form.hasChanged)
  if (!wasThere || !form.hasChanged) return null
  return (
    <p className={classes.note} role="status">
      {say(conflictText.draftKept)}
      <Button size="compact-xs" variant="subtle" onClick={form.discard}>
        {say(conflictText.discard)}
      </Button>
    </p>
  )
}
