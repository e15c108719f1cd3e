import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { enquiryKinds } from '#domain/records/enquiry/kinds.ts'
import { trustText } from '#domain/words/trustScreen.ts'
import { FollowLink } from '#web/capture/FollowLink.tsx'
import { useSubmit } from '#web/entry/useSubmit.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Contact.module.css'
import { type PublicTrust, useSendMessage } from './publicTrust.ts'

interface Shown {
  readonly page: PublicTrust
  readonly address: string
}

/** Where anyone asks or reports something; a person answers (C-338). */
export function ContactPart({ page, address }: Shown) {
  const { say } = useWords()
  const [follow, setFollow] = useState<string | null>(null)
  return (
    <section className={classes.contact} aria-labelledby="contact">
      <div className={classes.words}>
        <h2 id="contact">{say(follow ? trustText.sentTitle : trustText.contact)}</h2>
        {!follow && <p>{say(trustText.contactLead)}</p>}
        {page.contact && (
          <p className={classes.mail}>
            {say(trustText.writeTo)} <a href={`mailto:${page.contact}`}>{page.contact}</a>
          </p>
        )}
      </div>
      {follow && <FollowLink token={follow} />}
      {page.takesMessages && !follow && <MessageForm address={address} onSent={setFollow} />}
    </section>
  )
}

const empty = { kind: 'question', message: '', about: '', sender: '', contact: '' }
type Draft = typeof empty

function MessageForm({ address, onSent }: { readonly address: string; readonly onSent: (follow: string) => void }) {
  const { say } = useWords()
  const [draft, setDraft] = useState<Draft>(empty)
  const send = useSendMessage(address)
  const { onSubmit, isPending, error } = useSubmit(
    () => send(said(draft)),
    ({ follow }) => onSent(follow),
  )
  const text = (name: keyof Draft) => ({
    value: draft[name],
    error: refusalAt(error, name),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = currentTarget
      setDraft((now) => ({ ...now, [name]: value }))
    },
  })
  return (
    <form className={classes.form} onSubmit={onSubmit}>
      <Select
        label={say(trustText.kind)}
        data={Object.entries(enquiryKinds).map(([value, label]) => ({ value, label: say(label) }))}
        value={draft.kind}
        allowDeselect={false}
        onChange={(kind) => setDraft((now) => ({ ...now, kind: kind ?? now.kind }))}
      />
      <Textarea
        label={say(trustText.message)}
        placeholder={say(trustText.messageHint)}
        required
        minRows={5}
        maxLength={10_000}
        {...text('message')}
      />
      <TextInput label={say(trustText.about)} maxLength={300} {...text('about')} />
      <div className={classes.pair}>
        <TextInput label={say(trustText.sender)} maxLength={200} autoComplete="name" {...text('sender')} />
        <TextInput label={say(trustText.reach)} maxLength={200} autoComplete="email" {...text('contact')} />
      </div>
      <p className={classes.voluntary}>{say(trustText.voluntary)}</p>
      <ProblemNote error={error} fields={Object.keys(empty)} />
      <div>
        <Button type="submit" loading={isPending} className={classes.send}>
          {say(trustText.send)}
        </Button>
      </div>
    </form>
  )
}

/** What was left empty was not said. */
function said(draft: Draft): Record<string, string | null> {
  return Object.fromEntries(Object.entries(draft).map(([name, value]) => [name, value.trim() || null]))
}
