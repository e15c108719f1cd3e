import { Switch, Text } from '@mantine/core'
import { settingHelp, settingLabels } from '#domain/words/settingLabels.ts'
import { settingsText } from '#domain/words/settingsScreen.ts'
import { useMe } from '#web/api/useMe.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { GroupProps } from './OrganizationForm.tsx'
import classes from './Settings.module.css'

export function SafetyGroup({ values, change }: GroupProps) {
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
      {values.secondFactorRequired && !user.secondFactor && (
        <Text size="sm" role="status">
          {say(settingsText.secondFactorYours)}
        </Text>
      )}
    </fieldset>
  )
}
