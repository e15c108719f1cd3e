import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { maturityLevels } from '#domain/context/maturity.ts'
import { iso42001 } from '#domain/standards/iso42001.ts'
import { maturityText } from '#domain/words/contextScreen.ts'
import { healthText } from '#domain/words/registerHealthScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Maturity.module.css'
import { useSayMaturity } from './useMaturity.ts'

const clauses = iso42001.requirements.filter(({ kind }) => kind === 'clause')
const fields = ['improvement', 'requirement', 'level', 'because']

/** Lets an improvement wait until a clause is mature enough. */
export function ParkDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const [said, setSaid] = useState({ improvement: '', requirement: `${iso42001.id}:9.1`, level: '3', because: '' })
  const { mutate, isPending, error } = useSayMaturity('waits')
  const set = (name: keyof typeof said) => (value: string | null) => setSaid({ ...said, [name]: value ?? said[name] })
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(maturityText.park)}
      closeButtonProps={{ 'aria-label': say(healthText.close) }}
    >
      <div className={classes.form}>
        <TextInput
          data-autofocus
          label={say(maturityText.improvement)}
          description={say(maturityText.improvementHelp)}
          value={said.improvement}
          error={refusalAt(error, 'improvement')}
          onChange={({ currentTarget }) => set('improvement')(currentTarget.value)}
        />
        <Select
          label={say(maturityText.clause)}
          value={said.requirement}
          onChange={set('requirement')}
          allowDeselect={false}
          searchable
          data={clauses.map(({ ref, title }) => ({ value: `${iso42001.id}:${ref}`, label: `${ref} ${say(title)}` }))}
          comboboxProps={{ shadow: 'md' }}
        />
        <Select
          label={say(maturityText.atLeast)}
          value={said.level}
          onChange={set('level')}
          allowDeselect={false}
          error={refusalAt(error, 'level')}
          data={maturityLevels
            .slice(1)
            .map((label, at) => ({ value: String(at + 1), label: `${at + 1} ${say(label)}` }))}
          comboboxProps={{ shadow: 'md' }}
        />
        <Textarea
          label={say(maturityText.because)}
          value={said.because}
          error={refusalAt(error, 'because')}
          onChange={({ currentTarget }) => set('because')(currentTarget.value)}
        />
        <ProblemNote error={error} fields={fields} />
        <div>
          <Button
            loading={isPending}
            onClick={() => mutate({ ...said, level: Number(said.level) }, { onSuccess: onClose })}
          >
            {say(maturityText.save)}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
