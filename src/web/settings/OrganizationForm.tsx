import { Button, Text } from '@mantine/core'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { settingLabels } from '#domain/words/settingLabels.ts'
import { settingsText } from '#domain/words/settingsScreen.ts'
import type { Organization } from '#web/api/shapes.ts'
import { EditProblems } from '#web/parts/EditProblems.tsx'
import { type Draft, useDraft } from '#web/parts/useDraft.ts'
import { useSaveDraft } from '#web/parts/useSaveDraft.ts'
import { useWords } from '#web/words/useWords.tsx'
import { BasicsGroup } from './BasicsGroup.tsx'
import { LimitsGroup } from './LimitsGroup.tsx'
import { SafetyGroup } from './SafetyGroup.tsx'
import classes from './Settings.module.css'
import { type OrganizationValues, useSettingWords } from './useSettingWords.ts'

export interface GroupProps {
  readonly values: OrganizationValues
  readonly change: Draft<OrganizationValues>['change']
  readonly error: unknown
}

const names = Object.keys(settingLabels) as (keyof OrganizationValues)[]

/** Few settings, each with a sentence; one button saves them all, and only what changed is sent. */
export function OrganizationForm({ organization }: { readonly organization: Organization }) {
  const { say } = useWords()
  const said = useSettingWords()
  const draft = useDraft<OrganizationValues>(organization)
  const { mutate, isPending, error, reset } = useSaveDraft({
    part: 'organization',
    current: organization,
    draft,
    saved: settingsText.saved,
  })
  const overtaken = draft.overtaken.map((name) => ({ label: settingLabels[name], theirs: said(organization, name) }))
  const group = { values: draft.values, change: draft.change, error }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <BasicsGroup {...group} />
      <LimitsGroup {...group} />
      <SafetyGroup {...group} />
      {draft.isChanged && (
        <div className={classes.save}>
          <div className={classes.notes}>
            <EditProblems error={error} fields={names} overtaken={overtaken} />
          </div>
          <Button type="submit" loading={isPending}>
            {say(peopleText.save)}
          </Button>
          <Button
            variant="subtle"
            onClick={() => {
              draft.reset()
              reset()
            }}
          >
            {say(peopleText.undo)}
          </Button>
          <Text size="sm" c="dimmed" visibleFrom="sm">
            {say(settingsText.trailed)}
          </Text>
        </div>
      )}
    </form>
  )
}
