import { Button, Loader } from '@mantine/core'
import { IconClipboardCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { conformityText } from '#domain/words/conformityScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Conformity.module.css'
import { ConformityPlaces } from '../ConformityPlaces.tsx'
import type { Conformity } from '../shapes.ts'
import { useConformity } from '../useConformity.ts'
import { Changes } from './Changes.tsx'
import { OneStandard } from './OneStandard.tsx'
import { StandardSwitch } from './StandardSwitch.tsx'

/** Each requirement of the standards held: how it stands today, what shows it, what is missing, what ends first. */
export function ConformityPage() {
  const { say } = useWords()
  const { query, change } = useAddress(['standard', 'status'])
  const { data, error } = useConformity<Conformity>('/conformity')
  const standards = data?.standards ?? []
  const shown = standards.find(({ id }) => id === query.standard) ?? standards[0]
  return (
    <Page title={say(conformityText.title)}>
      <ConformityPlaces />
      <p className={classes.intro}>{say(conformityText.intro)}</p>
      <ProblemNote error={error} />
      {!data && !error && <Loader size="sm" />}
      {data && !shown && <NoneHeld />}
      {shown && (
        <>
          <StandardSwitch standards={standards} shown={shown.id} onChange={(standard) => change({ standard })} />
          <OneStandard standard={shown} status={query.status} onStatus={(status) => change({ status })} />
          <Changes standard={shown} />
        </>
      )}
    </Page>
  )
}

function NoneHeld() {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <Notice
      icon={<IconClipboardCheck size={34} stroke={1.4} aria-hidden />}
      title={say(conformityText.noneHeld)}
      actions={
        <Button component={Link} to={`/o/${slug}/standards`}>
          {say(conformityText.toStandards)}
        </Button>
      }
    >
      {say(conformityText.noneHeldHelp)}
    </Notice>
  )
}
