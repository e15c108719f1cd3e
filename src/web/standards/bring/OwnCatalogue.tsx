import { Switch } from '@mantine/core'
import { frameworkText } from '#domain/words/frameworkScreen.ts'
import { standardsText } from '#domain/words/standardsScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { OscalButton } from '../OscalButton.tsx'
import tabs from '../Standards.module.css'
import { ChangeList } from './ChangeList.tsx'
import { NoteList } from './NoteList.tsx'
import { Outline } from './Outline.tsx'
import { useFramework, useHold } from './useFrameworks.ts'

/** A framework that was brought: what it says, what was not taken, and whether it is on. */
export function OwnCatalogue({ id }: { readonly id: string }) {
  const { say, formats } = useWords()
  const framework = useFramework(id)
  const may = useHasRole('aimsManager', 'administrator')
  const hold = useHold()
  const { key, name, isHeld, edition, publisher, copyright, broughtAt, broughtBy, requirements } = framework
  return (
    <Page
      title={name}
      aside={
        may && (
          <Switch
            checked={isHeld}
            disabled={hold.isPending}
            label={say(isHeld ? standardsText.on : standardsText.off)}
            aria-label={say(standardsText.turnOn, { name })}
            onChange={({ currentTarget }) => hold.mutate({ key, isHeld: currentTarget.checked })}
          />
        )
      }
    >
      <OscalButton path={`/oscal/catalogs/${key}`} />
      {hold.error && <ProblemNote error={hold.error} />}
      <p className={tabs.facts}>
        {edition && <span>{say(frameworkText.version, { edition })}</span>}
        {publisher && <span>{say(frameworkText.from, { publisher })}</span>}
        <span>{say(standardsText.requirements, { count: requirements })}</span>
        <span>
          {say(frameworkText.brought, {
            day: formats.moment(broughtAt),
            name: broughtBy ?? say(frameworkText.somebody),
          })}
        </span>
        {copyright && <span>{copyright}</span>}
      </p>
      {framework.changes.length > 0 && <ChangeList changes={framework.changes} />}
      <NoteList notes={framework.notes} />
      <Outline nodes={framework.nodes} />
    </Page>
  )
}
