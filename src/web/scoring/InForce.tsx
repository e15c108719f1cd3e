import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { moved } from './moved.ts'
import classes from './Scoring.module.css'
import { inForceOf, type Model, usePutInForce } from './useModels.ts'

/** Which versions count, in their order: the first one ranks, the others may be rated and looked at beside it. */
export function InForce({ models }: { readonly models: readonly Model[] }) {
  const { say } = useWords()
  const mayOrder = useHasRole('aimsManager', 'topManagement')
  const { mutate, isPending, error } = usePutInForce()
  const here = inForceOf(models)
  const ids = here.map(({ id }) => id)
  return (
    <section className={classes.part} style={{ borderTop: 0, paddingTop: 0 }}>
      <h2 className={classes.heading}>{say(scoringText.inForceTitle)}</h2>
      <ol className={classes.rows} aria-busy={isPending}>
        {here.map((model, at) => (
          <li key={model.id} className={classes.row}>
            <span className={classes.place} aria-hidden>
              {at + 1}
            </span>
            <span className={classes.name}>
              <strong>{model.label}</strong>
              <span className={classes.soft}>{say(scoringText.version, { version: model.version })}</span>
            </span>
            {at === 0 && (
              <span className={classes.state} data-now>
                {say(scoringText.ranks)}
              </span>
            )}
            {mayOrder && here.length > 1 && (
              <Controls
                name={model.label}
                isFirst={at === 0}
                isLast={at === here.length - 1}
                onMove={(by) => mutate(moved(ids, at, by))}
                onRemove={() => mutate(ids.filter((id) => id !== model.id))}
              />
            )}
          </li>
        ))}
      </ol>
      <ProblemNote error={error} />
    </section>
  )
}

interface Buttons {
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

function Controls({ name, isFirst, isLast, onMove, onRemove }: Buttons) {
  const { say } = useWords()
  const buttons = [
    { label: scoringText.up, Icon: IconArrowUp, onClick: () => onMove(-1), disabled: isFirst },
    { label: scoringText.down, Icon: IconArrowDown, onClick: () => onMove(1), disabled: isLast },
    { label: scoringText.takeOut, Icon: IconX, onClick: onRemove, disabled: false },
  ]
  return buttons.map(({ label, Icon, onClick, disabled }) => (
    <ActionIcon
      key={label.en}
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={say(label, { name })}
      title={say(label, { name })}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  ))
}
