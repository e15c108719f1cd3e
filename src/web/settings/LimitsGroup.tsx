import { settingHelp, settingLabels, settingUnits } from '#domain/words/settingLabels.ts'
import { settingsText } from '#domain/words/settingsScreen.ts'
import { NumberInput } from '#web/fields/number/NumberInput.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { GroupProps } from './OrganizationForm.tsx'
import classes from './Settings.module.css'

const small = ['smallEffortDays', 'smallCost'] as const
const limits = ['delegatedCostLimit', 'workInProgressLimit', 'capacityDays'] as const

/** The numbers that decide which path an improvement takes and where the ranked list is cut. */
export function LimitsGroup(group: GroupProps) {
  const { say } = useWords()
  return (
    <>
      <fieldset className={classes.group}>
        <legend>{say(settingsText.small)}</legend>
        <p className={classes.lead} style={{ margin: '-6px 0 0' }}>
          {say(settingsText.smallHelp)}
        </p>
        <div className={classes.pair}>
          {small.map((name) => (
            <Limit key={name} name={name} {...group} />
          ))}
        </div>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{say(settingsText.limits)}</legend>
        {limits.map((name) => (
          <Limit key={name} name={name} {...group} />
        ))}
      </fieldset>
    </>
  )
}

type Limited = (typeof small)[number] | (typeof limits)[number]

function Limit({ name, values, change, error }: GroupProps & { readonly name: Limited }) {
  const { say } = useWords()
  return (
    <NumberInput
      field={{ kind: 'number', label: settingLabels[name], whole: true, min: 0, unit: settingUnits[name] }}
      label={say(settingLabels[name])}
      help={say(settingHelp[name])}
      required
      names={{}}
      value={values[name]}
      error={refusalAt(error, name)}
      // Emptied it is nothing yet; the form is not sent before a number stands there.
      onChange={(value) => change({ [name]: value } as Partial<GroupProps['values']>)}
    />
  )
}
