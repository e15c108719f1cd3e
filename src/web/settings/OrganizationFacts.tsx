import { settingHelp, settingLabels } from '#domain/words/settingLabels.ts'
import { settingsText } from '#domain/words/settingsScreen.ts'
import type { Organization } from '#web/api/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Settings.module.css'
import { type OrganizationValues, useSettingWords } from './useSettingWords.ts'

const names = Object.keys(settingLabels) as (keyof OrganizationValues)[]

/** The organization's settings for those who read them only. */
export function OrganizationFacts({ organization }: { readonly organization: Organization }) {
  const { say } = useWords()
  const said = useSettingWords()
  return (
    <section>
      <p className={classes.lead}>{say(settingsText.readOnly)}</p>
      <dl className={classes.facts}>
        {names.map((name) => (
          <div key={name}>
            <dt>{say(settingLabels[name])}</dt>
            <dd>
              {said(organization, name)}
              {name !== 'name' && <span className={classes.soft}>{say(settingHelp[name])}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
