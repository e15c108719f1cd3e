import { Button, Skeleton, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { InForce } from './InForce.tsx'
import { ModelFamily } from './ModelFamily.tsx'
import { Outdated } from './Outdated.tsx'
import classes from './Scoring.module.css'
import { families, useScoringModels } from './useModels.ts'

/** How improvements are ranked: the models, their versions, which of them count, and what was scored with an older one. */
export function ScoringPage() {
  const { say } = useWords()
  const slug = useSlug()
  const mayWrite = useHasRole('improvementCoordinator', 'aimsManager', 'topManagement')
  const { data: models, error } = useScoringModels()
  if (error && !models) throw error
  const own = (
    <Button
      component={Link}
      to={`/o/${slug}/scoring/new`}
      size="xs"
      ml="auto"
      leftSection={<IconPlus size={15} aria-hidden />}
    >
      {say(scoringText.ownModel)}
    </Button>
  )
  return (
    <Page title={say(scoringText.title)} aside={mayWrite && own}>
      <p className={classes.lead}>{say(scoringText.lead)}</p>
      {!models && (
        <Stack gap="lg" aria-busy>
          <Skeleton height={110} />
          <Skeleton height={220} />
        </Stack>
      )}
      {models && (
        <>
          <InForce models={models} />
          <Outdated />
          <section className={classes.part}>
            <h2 className={classes.heading}>{say(scoringText.models)}</h2>
            {families(models).map((versions) => (
              <ModelFamily key={versions[0]?.key} versions={versions} models={models} />
            ))}
          </section>
        </>
      )}
    </Page>
  )
}
