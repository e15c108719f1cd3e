import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { UsedSystem } from '#domain/fastStart/answers.ts'
import { fastStartText } from '#domain/words/fastStartScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { emptySystem } from '../draft.ts'
import classes from '../FastStart.module.css'

interface Shown {
  readonly systems: readonly UsedSystem[]
  readonly error: string | undefined
  readonly onChange: (systems: readonly UsedSystem[]) => void
}

const MOST = 20

/** The systems one knows of, a line each. */
export function SystemLines({ systems, error, onChange }: Shown) {
  const { say } = useWords()
  const setOne = (at: number, changed: Partial<UsedSystem>) =>
    onChange(systems.map((one, index) => (index === at ? { ...one, ...changed } : one)))
  return (
    <fieldset className={classes.systems}>
      <legend>{say(fastStartText.systems)}</legend>
      <span className={classes.soft}>{say(fastStartText.systemsHelp)}</span>
      {systems.map((system, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity while they are typed
        <div key={at} className={classes.system}>
          <TextInput
            label={say(fastStartText.name)}
            maxLength={100}
            value={system.name}
            error={error && !system.name.trim() ? error : undefined}
            onChange={({ currentTarget }) => setOne(at, { name: currentTarget.value })}
          />
          <TextInput
            label={say(fastStartText.purpose)}
            maxLength={500}
            value={system.purpose}
            error={error && !system.purpose.trim() ? error : undefined}
            onChange={({ currentTarget }) => setOne(at, { purpose: currentTarget.value })}
          />
          <Select
            label={say(fastStartText.origin)}
            allowDeselect={false}
            data={[
              { value: 'thirdParty', label: say(fastStartText.bought) },
              { value: 'inHouse', label: say(fastStartText.made) },
            ]}
            value={system.origin}
            onChange={(origin) => origin && setOne(at, { origin: origin as UsedSystem['origin'] })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            disabled={systems.length === 1}
            aria-label={say(fastStartText.remove, { name: system.name || String(at + 1) })}
            onClick={() => onChange(systems.filter((_, index) => index !== at))}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          size="xs"
          variant="default"
          disabled={systems.length >= MOST}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...systems, emptySystem])}
        >
          {say(fastStartText.addSystem)}
        </Button>
      </div>
    </fieldset>
  )
}
