import { Button, ColorInput, TextInput } from '@mantine/core'
import { LONGEST_LINE, LONGEST_NAME } from '#domain/branding/branding.ts'
import { isColor } from '#domain/branding/color.ts'
import { brandingText } from '#domain/words/brandingScreen.ts'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { useOrganization } from '#web/api/useMe.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useDraft } from '#web/parts/useDraft.ts'
import { useSaveDraft } from '#web/parts/useSaveDraft.ts'
import settings from '#web/settings/Settings.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { PagePreview } from './PagePreview.tsx'
import type { Branding } from './shapes.ts'

const fields = ['name', 'primary', 'header', 'footer'] as const

/** Name, colour and lines, with a page beside them that shows what is typed. */
export function BrandingForm({ branding }: { readonly branding: Branding }) {
  const { say } = useWords()
  const organization = useOrganization()
  const draft = useDraft<Branding>(branding)
  const { mutate, isPending, error } = useSaveDraft({
    part: 'branding',
    current: branding,
    draft,
    saved: brandingText.saved,
  })
  const { values, change } = draft
  const line = (name: 'header' | 'footer') => (
    <TextInput
      label={say(brandingText[name])}
      value={values[name]}
      maxLength={LONGEST_LINE}
      error={refusalAt(error, name)}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
    />
  )
  return (
    <form
      className={settings.group}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <div className={settings.pair}>
        <TextInput
          label={say(brandingText.name)}
          description={say(brandingText.nameHelp)}
          placeholder={organization?.name ?? ''}
          value={values.name}
          maxLength={LONGEST_NAME}
          error={refusalAt(error, 'name')}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <ColorInput
          label={say(brandingText.primary)}
          description={say(brandingText.primaryHelp)}
          value={values.primary}
          format="hex"
          withEyeDropper={false}
          error={refusalAt(error, 'primary')}
          onChange={(primary) => change({ primary })}
        />
      </div>
      {line('header')}
      {line('footer')}
      <PagePreview branding={isColor(values.primary) ? values : { ...values, primary: branding.primary }} />
      <ProblemNote error={error} fields={fields} />
      <div>
        <Button type="submit" loading={isPending} disabled={!draft.isChanged}>
          {say(peopleText.save)}
        </Button>
      </div>
    </form>
  )
}
