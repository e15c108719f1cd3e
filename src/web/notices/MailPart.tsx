import { Group, NativeSelect, Radio, Stack } from '@mantine/core'
import { addressedAs, type MailChoice, mailChoices } from '#domain/notices/mailing.ts'
import { type Language, languages } from '#domain/words/language.ts'
import { addressedWords, mailChoiceWords, noticeText } from '#domain/words/noticeScreen.ts'
import { languageNames } from '#domain/words/screenShell.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import settings from '#web/settings/Settings.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { type MyNotices, useChangeNotices } from './useMyNotices.ts'

// In the order in which they matter to people.
const order = [...addressedAs].sort((one, other) => place(one) - place(other))

function place(as: (typeof addressedAs)[number]): number {
  return ['person', 'role', 'watchers', 'managerOf'].indexOf(as)
}

/** What comes by mail, by the way I am addressed; each choice is kept as it is made. */
export function MailPart({ mine }: { readonly mine: MyNotices }) {
  const { say } = useWords()
  const { mutate, isSuccess, isPending, error } = useChangeNotices()
  return (
    <Stack gap="lg">
      <div>
        <h3 className={settings.heading}>{say(noticeText.mail)}</h3>
        <p className={settings.lead} style={{ margin: 0 }}>
          <Whereto mine={mine} />
        </p>
      </div>
      {order.map((as) => (
        <Radio.Group
          key={as}
          label={say(addressedWords[as].label)}
          description={say(addressedWords[as].help)}
          value={mine.mail[as]}
          onChange={(choice) => mutate({ mail: { [as]: choice as MailChoice } })}
        >
          <Group gap="lg" mt={8}>
            {mailChoices.map((choice) => (
              <Radio key={choice} value={choice} label={say(mailChoiceWords[choice])} />
            ))}
          </Group>
        </Radio.Group>
      ))}
      <NativeSelect
        maw={280}
        label={say(noticeText.language)}
        value={mine.language ?? ''}
        onChange={({ currentTarget }) => mutate({ language: (currentTarget.value || null) as Language | null })}
        data={[
          { value: '', label: say(noticeText.languageUsual) },
          ...languages.map((language) => ({ value: language, label: say(languageNames[language]) })),
        ]}
      />
      <ProblemNote error={error} />
      <span role="status" className={settings.soft}>
        {isSuccess && !isPending ? say(noticeText.saved) : ' '}
      </span>
    </Stack>
  )
}

function Whereto({ mine: { email, mailsLeave } }: { readonly mine: MyNotices }) {
  const { say } = useWords()
  if (!mailsLeave) return say(noticeText.noMail)
  return email ? say(noticeText.goesTo, { email }) : say(noticeText.noAddress)
}
