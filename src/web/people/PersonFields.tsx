import { Stack, TextInput } from '@mantine/core'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { PersonInput } from '#web/fields/person/PersonInput.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { UnitSelect } from './UnitSelect.tsx'
import { useNames } from './useMembers.ts'

export interface PersonValues {
  readonly name: string
  readonly email: string | null
  readonly unit: string | null
  readonly manager: string | null
}

/** Fields that show their refusals themselves. */
export const personFields = ['name', 'email', 'unit', 'manager'] as const

interface Shown {
  readonly values: PersonValues
  readonly change: (values: Partial<PersonValues>) => void
  readonly error: unknown
  readonly isNew?: boolean
}

/** What is kept of a person: the name first, the rest when it is known. */
export function PersonFields({ values, change, error, isNew = false }: Shown) {
  const { say } = useWords()
  const names = useNames([values.manager])
  return (
    <Stack gap="sm">
      <TextInput
        label={say(peopleText.name)}
        required
        {...(isNew ? { 'data-autofocus': true } : {})}
        autoComplete="off"
        value={values.name}
        error={refusalAt(error, 'name')}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <TextInput
        label={say(peopleText.emailOptional)}
        description={isNew ? say(peopleText.emailHelp) : undefined}
        type="email"
        autoComplete="off"
        value={values.email ?? ''}
        error={refusalAt(error, 'email')}
        onChange={({ currentTarget }) => change({ email: currentTarget.value || null })}
      />
      <UnitSelect
        label={say(peopleText.unit)}
        value={values.unit}
        error={refusalAt(error, 'unit')}
        onChange={(unit) => change({ unit })}
      />
      <PersonInput
        field={{ kind: 'person', label: peopleText.manager }}
        label={say(peopleText.manager)}
        value={values.manager}
        names={{
          ...names,
          ...(values.manager && !names[values.manager] ? { [values.manager]: say(fieldText.formerPerson) } : {}),
        }}
        error={refusalAt(error, 'manager')}
        onChange={(manager) => change({ manager })}
      />
    </Stack>
  )
}
