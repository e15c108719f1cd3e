import { Anchor, Button, Group, Loader } from '@mantine/core'
import { trustOwnText } from '#domain/words/trustScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { CertificationPlaces } from '#web/certification/CertificationPlaces.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Own.module.css'
import { Released } from './Released.tsx'
import { ReleaseForm } from './ReleaseForm.tsx'
import { TopForm } from './TopForm.tsx'
import { type OwnPage, useOnPage, useOwnPage } from './useOwnPage.ts'

/** Where members write the trust page, release facts and publish it (C-003). */
export function OwnTrustPage() {
  const { say } = useWords()
  const { data, error } = useOwnPage()
  return (
    <Page title={say(trustOwnText.title)} aside={data?.page && <Publishing page={data.page} />}>
      <CertificationPlaces />
      <p className={classes.lead}>{say(trustOwnText.lead)}</p>
      <ProblemNote error={error} />
      {!data && !error && <Loader size="sm" />}
      {data && (
        <>
          <TopForm own={data} key={data.page?.version ?? 0} />
          <Released own={data} />
          <ReleaseForm own={data} />
        </>
      )}
    </Page>
  )
}

function Publishing({ page }: { readonly page: NonNullable<OwnPage['page']> }) {
  const { say, formats } = useWords()
  const mayPublish = useHasRole('aimsManager', 'topManagement')
  const { mutate, isPending, error } = useOnPage((api, step: 'publish' | 'unpublish') =>
    api.ask(`/trust-page/${step}`, { method: 'POST' }),
  )
  const { publishedAt, address } = page
  return (
    <Group gap="sm">
      <span className={classes.standing}>
        {say(publishedAt ? trustOwnText.isPublic : trustOwnText.isHidden, {
          day: publishedAt ? formats.day(publishedAt.slice(0, 10)) : '',
        })}
      </span>
      {publishedAt && (
        <Anchor size="sm" href={`/trust/${address}`} target="_blank">
          {say(trustOwnText.open)}
        </Anchor>
      )}
      {publishedAt ? (
        <Button size="xs" variant="default" loading={isPending} onClick={() => mutate('unpublish')}>
          {say(trustOwnText.unpublish)}
        </Button>
      ) : (
        mayPublish && (
          <Button size="xs" loading={isPending} onClick={() => mutate('publish')}>
            {say(trustOwnText.publish)}
          </Button>
        )
      )}
      <ProblemNote error={error} />
    </Group>
  )
}
