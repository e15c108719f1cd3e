import { Checkbox, NativeSelect, PasswordInput, Select, Stack, Text, TextInput } from '@mantine/core'
import { firstRunRoles, type Role, roles } from '#domain/people/roles.ts'
import { type Language, languages } from '#domain/words/language.ts'
import { entryText } from '#domain/words/screenEntry.ts'
import { firstRunText } from '#domain/words/screenFirstRun.ts'
import { languageNames } from '#domain/words/screenShell.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { FirstRun } from './FirstRunSteps.tsx'

interface StepProps {
  readonly values: FirstRun
  readonly change: (values: Partial<FirstRun>) => void
}

export function YouStep({ values, change }: StepProps) {
  const { say } = useWords()
  return (
    <Stack gap="md">
      <TextInput
        label={say(entryText.name)}
        description={say(firstRunText.youHelp)}
        autoComplete="name"
        required
        autoFocus
        value={values.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <TextInput
        label={say(entryText.email)}
        type="email"
        autoComplete="username"
        required
        value={values.email}
        onChange={({ currentTarget }) => change({ email: currentTarget.value })}
      />
      <PasswordInput
        label={say(entryText.password)}
        description={say(entryText.passwordHelp)}
        autoComplete="new-password"
        minLength={12}
        required
        value={values.password}
        onChange={({ currentTarget }) => change({ password: currentTarget.value })}
        visibilityToggleButtonProps={{ 'aria-label': say(entryText.showPassword) }}
      />
    </Stack>
  )
}

export function OrganizationStep({ values, change }: StepProps) {
  const { say } = useWords()
  return (
    <Stack gap="md">
      <TextInput
        label={say(firstRunText.organizationName)}
        autoComplete="organization"
        required
        autoFocus
        value={values.organization}
        onChange={({ currentTarget }) => change({ organization: currentTarget.value })}
      />
      <NativeSelect
        label={say(firstRunText.language)}
        value={values.language}
        onChange={({ currentTarget }) => change({ language: currentTarget.value as Language })}
        data={languages.map((each) => ({ value: each, label: say(languageNames[each]) }))}
      />
      <Select
        label={say(firstRunText.timeZone)}
        description={say(firstRunText.timeZoneHelp)}
        value={values.timeZone}
        onChange={(timeZone) => timeZone && change({ timeZone })}
        data={Intl.supportedValuesOf('timeZone')}
        searchable
        limit={80}
        allowDeselect={false}
      />
    </Stack>
  )
}

export function WorkStep({ values, change }: StepProps) {
  const { say } = useWords()
  const toggle = (role: Role, on: boolean) =>
    change({ roles: on ? [...values.roles, role] : values.roles.filter((each) => each !== role) })
  return (
    <Stack gap="md">
      <Text c="dimmed">{say(firstRunText.workHelp)}</Text>
      {firstRunRoles.map((role) => (
        <Checkbox
          key={role}
          label={say(roles[role])}
          description={say(firstRunText[role as keyof typeof firstRunText])}
          checked={values.roles.includes(role)}
          onChange={({ currentTarget }) => toggle(role, currentTarget.checked)}
        />
      ))}
      <Text c="dimmed" size="sm">
        {say(firstRunText.allOfIt)}
      </Text>
    </Stack>
  )
}
