import { Button, Group, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { importText } from '#domain/words/importScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { encodings } from './encodings.ts'
import type { Import } from './shapes.ts'
import { useAct } from './useImport.ts'

/** Why a file could not be read, and what may help. */
export function RefusedFile({ view: { id, refusal, decisions } }: { readonly view: Import }) {
  const { say } = useWords()
  const [encoding, setEncoding] = useState(decisions.encoding ?? null)
  const { mutate, isPending, error } = useAct(id)
  return (
    <Stack maw={560} gap="md" mt="md">
      <h2>{say(importText.refusedTitle)}</h2>
      {refusal && <p>{refusal.sentence}</p>}
      <Group align="end">
        <Select
          label={say(importText.encoding)}
          data={encodings}
          value={encoding}
          onChange={setEncoding}
          clearable
          searchable
        />
        <Button loading={isPending} onClick={() => mutate({ path: '', method: 'PATCH', body: { encoding } })}>
          {say(importText.tryAgain)}
        </Button>
      </Group>
      <ProblemNote error={error} />
    </Stack>
  )
}
