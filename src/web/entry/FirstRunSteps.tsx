import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '#domain/people/roles.ts'
import type { Language } from '#domain/words/language.ts'
import { entryText } from '#domain/words/screenEntry.ts'
import { firstRunText } from '#domain/words/screenFirstRun.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { EntryFrame } from './EntryFrame.tsx'
import { OrganizationStep, WorkStep, YouStep } from './firstRunForms.tsx'
import { useAuth } from './useAuth.ts'
import { useSubmit } from './useSubmit.ts'

export interface FirstRun {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly organization: string
  readonly language: Language
  readonly timeZone: string
  readonly roles: readonly Role[]
}

const steps = [
  { title: firstRunText.you, Form: YouStep },
  { title: firstRunText.organization, Form: OrganizationStep },
  { title: firstRunText.work, Form: WorkStep },
] as const

/** Three steps, one question each; what was typed stays when one goes back or a refusal comes. */
export function FirstRunSteps({ link }: { readonly link: string }) {
  const { say } = useWords()
  const [at, setAt] = useState(0)
  const [values, setValues] = useFirstValues()
  const submit = useFound(values, link)
  const { title, Form } = steps[at] ?? steps[0]
  const isLast = at === steps.length - 1
  const onSubmit: typeof submit.onSubmit = (event) => {
    if (isLast) return submit.onSubmit(event)
    event.preventDefault()
    setAt(at + 1)
  }
  return (
    <EntryFrame
      title={at === 0 ? say(firstRunText.title) : say(title)}
      lead={at === 0 ? say(firstRunText.lead) : undefined}
    >
      <form onSubmit={onSubmit} key={at}>
        <small>{say(firstRunText.step, { number: at + 1, count: steps.length })}</small>
        <Form values={values} change={(changed) => setValues({ ...values, ...changed })} />
        <ProblemNote error={submit.error} />
        <Group justify="space-between" gap="xs">
          {at > 0 ? (
            <Button variant="default" onClick={() => setAt(at - 1)}>
              {say(entryText.back)}
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit" loading={submit.isPending}>
            {say(isLast ? firstRunText.open : entryText.next)}
          </Button>
        </Group>
      </form>
    </EntryFrame>
  )
}

function useFirstValues() {
  const { language } = useWords()
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return useState<FirstRun>({
    name: '',
    email: '',
    password: '',
    organization: '',
    language,
    timeZone,
    roles: ['improvementCoordinator'],
  })
}

function useFound(values: FirstRun, link: string) {
  const auth = useAuth()
  const found = async () => {
    await auth.found({ ...values, ...(link ? { link } : {}) })
    await auth.signIn(values.email, values.password)
  }
  return useSubmit(found, () => location.assign('/?to=register'))
}
