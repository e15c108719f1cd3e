import { Button, CloseButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { nonconformityStepText as text } from '#domain/words/nonconformitySteps.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useRootCauses } from '../known/useCauses.ts'
import { ActionFields } from './ActionFields.tsx'
import classes from './ActionsInput.module.css'
import { type Action, blankAction } from './action.ts'

/** The plan's actions under the root cause each removes, so that a cause without one is seen at once (C-202). */
export function ActionsInput({ value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const roots = useRootCauses()
  const actions = (value as readonly Action[] | null) ?? []
  const known = new Set(roots.map(({ id }) => id))
  const groups = [
    ...roots.map(({ id, text: cause }) => ({ cause: id as string | null, title: say(text.againstCause, { cause }) })),
    { cause: null, title: say(text.againstOther) },
  ]
  const of = (cause: string | null) =>
    actions
      .map((action, at) => ({ action, at }))
      .filter(({ action }) => (cause === null ? !known.has(action.cause ?? '') : action.cause === cause))
  return (
    <div className={classes.groups}>
      {roots.length === 0 && <p className={classes.none}>{say(text.noRoots)}</p>}
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
      {groups
        .filter(({ cause }) => cause !== null || roots.length === 0 || of(null).length > 0)
        .map(({ cause, title }) => (
          <section key={cause ?? 'other'} className={classes.group} aria-label={title}>
            <h4 className={classes.cause}>{title}</h4>
            {ready(of(cause), blankAction(cause)).map(({ action, at }, place) => (
              // The place, not the id: an action that is being typed gets its place in the plan with the first letter.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <div key={place} className={classes.action}>
                <ActionFields
                  action={action}
                  onChange={(next) => onChange(at === null ? [...actions, next] : actions.with(at, next))}
                />
                <CloseButton
                  size="sm"
                  aria-label={say(text.removeAction, { number: place + 1 })}
                  disabled={at === null}
                  onClick={() => at !== null && onChange(actions.toSpliced(at, 1))}
                />
              </div>
            ))}
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => onChange([...actions, blankAction(cause)])}
            >
              {say(text.addAction)}
            </Button>
          </section>
        ))}
    </div>
  )
}

interface Placed {
  readonly action: Action
  /** Its place in the plan; null while nobody has typed into it. */
  readonly at: number | null
}

/** One empty action to type into where there is none. */
function ready(actions: readonly Placed[], blank: Action): readonly Placed[] {
  return actions.length > 0 ? actions : [{ action: blank, at: null }]
}
