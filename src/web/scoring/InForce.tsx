import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { moved } from './moved.ts'
import classes from './Scoring.module.css'
import { StepButtons } from './StepButtons.tsx'
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
              <>
                <StepButtons
                  name={model.label}
                  at={at}
                  count={here.length}
                  onMove={(by) => mutate(moved(ids, at, by))}
                />
                <TakeOut name={model.label} onClick={() => mutate(ids.filter((id) => id !== model.id))} />
              </>
            )}
          </li>
        ))}
      </ol>
      <ProblemNote error={error} />
    </section>
  )
}

function TakeOut({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  const { say } = useWords()
  const label = say(scoringText.takeOut, { name })
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} title={label} onClick={onClick}>
      <IconX size={16} aria-hidden />
    </ActionIcon>
  )
}
