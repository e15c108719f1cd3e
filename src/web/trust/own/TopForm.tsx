import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { trustOwnText } from '#domain/words/trustScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { toast } from '#web/parts/toast.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Own.module.css'
import { type OwnPage, useOnPage } from './useOwnPage.ts'

const fields = ['address', 'headline', 'introduction', 'contact'] as const

/** Headline, introduction, contact: what stands above the facts. */
export function TopForm({ own }: { readonly own: OwnPage }) {
  const { say } = useWords()
  const { page } = own
  const [draft, setDraft] = useState({
    address: page?.address ?? own.proposedAddress,
    headline: page?.headline ?? '',
    introduction: page?.introduction ?? '',
    contact: page?.contact ?? '',
    takesMessages: page?.takesMessages ?? true,
  })
  const { mutate, isPending, error } = useOnPage(
    (api, body: typeof draft) =>
      api.ask('/trust-page', {
        method: 'PUT',
        body: { ...body, introduction: body.introduction.trim() || null, contact: body.contact.trim() || null },
        ...(page && { version: page.version }),
      }),
    () => toast({ text: say(trustOwnText.saved) }),
  )
  const text = (name: (typeof fields)[number]) => ({
    label: say(trustOwnText[name]),
    value: draft[name],
    error: refusalAt(error, name),
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setDraft((now) => ({ ...now, [name]: value })),
  })
  return (
    <Part title={say(trustOwnText.top)}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          mutate(draft)
        }}
      >
        <TextInput {...text('headline')} required maxLength={200} />
        <Textarea {...text('introduction')} maxLength={10_000} />
        <div className={classes.pair}>
          <TextInput
            {...text('address')}
            description={say(trustOwnText.addressHelp)}
            leftSection={'/trust/'}
            leftSectionWidth={58}
          />
          <TextInput {...text('contact')} />
        </div>
        <Checkbox
          label={say(trustOwnText.takesMessages)}
          checked={draft.takesMessages}
          onChange={({ currentTarget: { checked } }) => setDraft((now) => ({ ...now, takesMessages: checked }))}
        />
        <ProblemNote error={error} fields={[...fields]} />
        <div>
          <Button type="submit" size="xs" loading={isPending}>
            {say(trustOwnText.save)}
          </Button>
        </div>
      </form>
    </Part>
  )
}
