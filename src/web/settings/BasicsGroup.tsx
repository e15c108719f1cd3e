import { Checkbox, NativeSelect, Select, Stack, TextInput } from '@mantine/core'
import { standardNames } from '#domain/standards/standards.ts'
import { type Language, languages } from '#domain/words/language.ts'
import { languageNames } from '#domain/words/screenShell.ts'
import { settingHelp, settingLabels, settingUnits } from '#domain/words/settingLabels.ts'
import { settingsText } from '#domain/words/settingsScreen.ts'
import { NumberInput } from '#web/fields/number/NumberInput.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { GroupProps } from './OrganizationForm.tsx'
import classes from './Settings.module.css'

/** Name, language, time zone, how many work here, and the standards worked to. */
export function BasicsGroup({ values, change, error }: GroupProps) {
  const { say } = useWords()
  return (
    <fieldset className={classes.group}>
      <TextInput
        label={say(settingLabels.name)}
        required
        value={values.name}
        error={refusalAt(error, 'name')}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={say(settingLabels.language)}
          description={say(settingHelp.language)}
          value={values.language}
          error={refusalAt(error, 'language')}
          onChange={({ currentTarget }) => change({ language: currentTarget.value as Language })}
          data={languages.map((each) => ({ value: each, label: say(languageNames[each]) }))}
        />
        <Select
          label={say(settingLabels.timeZone)}
          description={say(settingHelp.timeZone)}
          value={values.timeZone}
          error={refusalAt(error, 'timeZone')}
          onChange={(timeZone) => timeZone && change({ timeZone })}
          data={[...new Set([values.timeZone, ...Intl.supportedValuesOf('timeZone')])]}
          nothingFoundMessage={say(settingsText.noTimeZone)}
          searchable
          limit={80}
          allowDeselect={false}
        />
      </div>
      <NumberInput
        field={{ kind: 'number', label: settingLabels.headcount, whole: true, min: 1, unit: settingUnits.headcount }}
        label={say(settingLabels.headcount)}
        help={say(settingHelp.headcount)}
        names={{}}
        value={values.headcount}
        error={refusalAt(error, 'headcount')}
        onChange={(headcount) => change({ headcount })}
      />
      <Standards values={values} change={change} error={error} />
    </fieldset>
  )
}

function Standards({ values, change, error }: GroupProps) {
  const { say } = useWords()
  const known = Object.keys(standardNames)
  const all = [...known, ...values.standards.filter((standard) => !known.includes(standard))]
  return (
    <Checkbox.Group
      label={say(settingLabels.standards)}
      description={say(settingHelp.standards)}
      error={refusalAt(error, 'standards')}
      value={[...values.standards]}
      onChange={(chosen) => change({ standards: all.filter((standard) => chosen.includes(standard)) })}
    >
      <Stack gap={8} mt={8}>
        {all.map((standard) => {
          const name = standardNames[standard]
          return <Checkbox key={standard} value={standard} label={name ? say(name) : standard} />
        })}
      </Stack>
    </Checkbox.Group>
  )
}
