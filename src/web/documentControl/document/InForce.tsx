import { Link } from '@tanstack/react-router'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { documentText } from '#domain/words/documentControlScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Acknowledge } from '../reading/Acknowledge.tsx'
import { RichTextView } from '../text/RichTextView.tsx'
import { useContent } from '../useContent.ts'
import classes from './Document.module.css'

/** The text that holds today, to be read and confirmed. */
export function InForce({ version, today }: { readonly version: string; readonly today: string }) {
  const { say } = useWords()
  const slug = useSlug()
  const { record } = useAnyRecord(documentVersion, version)
  const { internal } = useContent(version)
  return (
    <section className={classes.reader} aria-label={say(documentText.text)}>
      <p className={classes.edition}>
        <Link to={`/o/${slug}/document-versions/${record.number ?? version}`}>
          {say(documentText.edition, { edition: record.fields.edition ?? '' })}
        </Link>
      </p>
      {internal && <RichTextView text={internal} />}
      <FieldList record={record} names={['file']} />
      <Acknowledge version={version} today={today} />
    </section>
  )
}
