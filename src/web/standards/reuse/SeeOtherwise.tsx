import { Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { SourceStandard } from '#domain/standards/crosswalk/harmonized.ts'
import { type Strength, strengthMeanings, strengthNames, strengths } from '#domain/standards/crosswalk/strength.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { reuseText } from '#domain/words/reuseScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { toast } from '#web/parts/toast.ts'
import { useWords } from '#web/words/useWords.tsx'
import { type SeenRow, useChangeReuse } from './useReuse.ts'

interface Shown {
  readonly source: SourceStandard
  readonly row: SeenRow
  readonly onClose: () => void
}

/** The organization may see a row of the crosswalk otherwise; it says why, and the row shows both. */
export function SeeOtherwise({ source, row, onClose }: Shown) {
  const { say } = useWords()
  const [strength, setStrength] = useState<Strength>(row.strength)
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useChangeReuse(() => {
    toast({ text: say(reuseText.seen) })
    onClose()
  })
  const named = requirementNamed(row.target)
  const send = (chosen: Strength | null) =>
    mutate({
      path: `/reuse/strengths/${encodeURIComponent(row.target)}`,
      body: { source, strength: chosen, reason },
    })
  return (
    <Modal opened onClose={onClose} title={`${named?.ref ?? ''} ${named ? say(named.title) : ''}`}>
      <Stack gap="sm">
        <Radio.Group
          value={strength}
          onChange={(chosen) => setStrength(chosen as Strength)}
          label={say(reuseText.strength)}
        >
          <Stack gap={6} mt={6}>
            {strengths.map((each) => (
              <Radio
                key={each}
                value={each}
                label={say(strengthNames[each])}
                description={say(strengthMeanings[each])}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={say(reuseText.why)}
          autosize
          minRows={2}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          error={refusalAt(error, 'reason')}
        />
        {error && <ProblemNote error={error} />}
        <Group justify="end" gap="sm">
          {row.shipped && (
            <Button variant="subtle" onClick={() => send(null)} loading={isPending}>
              {say(reuseText.asShipped)}
            </Button>
          )}
          <Button onClick={() => send(strength)} loading={isPending}>
            {say(reuseText.save)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
