import { standards } from '#domain/standards/standards.ts'
import { standardsText } from '#domain/words/standardsScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { OwnFrameworks } from './OwnFrameworks.tsx'
import { StandardItem } from './StandardItem.tsx'
import { StandardPlaces } from './StandardPlaces.tsx'
import classes from './Standards.module.css'
import { useTurn } from './useHeld.ts'

/** What the organization works by: turned on here, told requirement by requirement one click further. */
export function StandardsPage() {
  const { say } = useWords()
  const isAdministrator = useHasRole('administrator')
  const turn = useTurn()
  return (
    <Page title={say(standardsText.title)}>
      <StandardPlaces />
      <p className={classes.intro}>
        {say(standardsText.intro)} {!isAdministrator && say(standardsText.onlyAdministrator)}
      </p>
      {turn.error && <ProblemNote error={turn.error} />}
      <ul className={classes.list}>
        {standards.map((standard) => (
          <StandardItem
            key={standard.id}
            standard={standard}
            isWaiting={turn.isPending}
            onTurn={isAdministrator ? (isOn) => turn.mutate({ id: standard.id, isOn }) : undefined}
          />
        ))}
      </ul>
      <OwnFrameworks />
    </Page>
  )
}
