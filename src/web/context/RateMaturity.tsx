import { Button, Modal, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { maturityLevels } from '#domain/context/maturity.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { maturityText } from '#domain/words/contextScreen.ts'
import { healthText } from '#domain/words/registerHealthScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Maturity.module.css'
import { useSayMaturity } from './useMaturity.ts'

interface Shown {
  readonly requirement: string
  readonly onClose: () => void
}

/** How mature one clause is, from today on, and what that rests on. */
export function RateMaturity({ requirement, onClose }: Shown) {
  const { say } = useWords()
  const [level, setLevel] = useState('3')
  const [because, setBecause] = useState('')
  const { mutate, isPending, error } = useSayMaturity('maturity')
  const clause = requirementOptions[requirement]
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(maturityText.rateClause, { clause: clause ? say(clause) : requirement })}
      closeButtonProps={{ 'aria-label': say(healthText.close) }}
    >
      <div className={classes.form}>
        <Select
          label={say(maturityText.level)}
          value={level}
          onChange={(value) => setLevel(value ?? level)}
          allowDeselect={false}
          data={maturityLevels.map((label, value) => ({ value: String(value), label: `${value} ${say(label)}` }))}
          comboboxProps={{ shadow: 'md' }}
        />
        <Textarea
          data-autofocus
          label={say(maturityText.because)}
          value={because}
          error={refusalAt(error, 'because')}
          onChange={({ currentTarget }) => setBecause(currentTarget.value)}
        />
        <ProblemNote error={error} fields={['because']} />
        <div>
          <Button
            loading={isPending}
            onClick={() => mutate({ requirement, level: Number(level), because }, { onSuccess: onClose })}
          >
            {say(maturityText.save)}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
