import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { type SixRecord, sixRecordNames } from '#domain/records/nonconformity/sixRecords.ts'
import { ncKnownText } from '#domain/words/nonconformityScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Known.module.css'
import { useEffectOf } from './useKnown.ts'

/** The six things an auditor asks for, each there or missing; all of them before it is closed (C-226). */
export function SixRecords({ id }: { readonly id: string }) {
  const { say } = useWords()
  const { data } = useEffectOf(id)
  if (!data) return null
  return (
    <section className={classes.six} aria-label={say(ncKnownText.six)}>
      <h2 className={classes.sixTitle}>{say(ncKnownText.six)}</h2>
      <ol>
        {(Object.keys(sixRecordNames) as SixRecord[]).map((name) => {
          const Icon = data.records[name] ? IconCircleCheck : IconCircleDashed
          return (
            <li key={name} data-there={data.records[name] || undefined}>
              <Icon
                size={16}
                role="img"
                aria-label={say(data.records[name] ? ncKnownText.there : ncKnownText.missing)}
              />
              {say(sixRecordNames[name])}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
