import { settingsText } from '#domain/words/settingsScreen.ts'
import { PasswordChange } from '#web/entry/PasswordChange.tsx'
import { SecondFactor } from '#web/entry/SecondFactor.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Sessions } from './Sessions.tsx'
import classes from './Settings.module.css'

/** What protects my own account, in every organization I belong to. */
export function AccountSection() {
  const { say } = useWords()
  return (
    <div style={{ maxWidth: 480 }}>
      <p className={classes.lead}>{say(settingsText.accountHelp)}</p>
      <div className={classes.part}>
        <PasswordChange />
      </div>
      <div className={classes.part}>
        <SecondFactor />
      </div>
      <div className={classes.part}>
        <Sessions />
      </div>
    </div>
  )
}
