import { Switch, TagsInput, Text } from '@mantine/core'
import { settingHelp, settingLabels } from '#domain/words/settingLabels.ts'
import { settingsText } from '#domain/words/settingsScreen.ts'
import { useMe } from '#web/api/useMe.ts'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { GroupProps } from './OrganizationForm.tsx'
import classes from './Settings.module.css'

export function SafetyGroup({ values, change, error }: GroupProps) {
  const { say } = useWords()
  const { user } = useMe()
  return (
    <fieldset className={classes.group}>
      <legend>{say(settingsText.safety)}</legend>
      <Switch
        label={say(settingLabels.secondFactorRequired)}
        description={say(settingHelp.secondFactorRequired)}
        checked={values.secondFactorRequired}
        onChange={({ currentTarget }) => change({ secondFactorRequired: currentTarget.checked })}
      />
      <TagsInput
        label={say(settingLabels.privateHosts)}
        description={say(settingHelp.privateHosts)}
        error={refusalAt(error, 'privateHosts')}
        value={[...values.privateHosts]}
        maxTags={50}
        onChange={(privateHosts) => change({ privateHosts })}
        mt="md"
      />
      <Switch
        label={say(settingLabels.assistantsAllowed)}
        description={say(settingHelp.assistantsAllowed)}
        checked={values.assistantsAllowed}
        onChange={({ currentTarget }) => change({ assistantsAllowed: currentTarget.checked })}
        mt="md"
      />
      {values.secondFactorRequired && !user.secondFactor && (
        <Text size="sm" role="status">
          {say(settingsText.secondFactorYours)}
        </Text>
      )}
    </fieldset>
  )
}
