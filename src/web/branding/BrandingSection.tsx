import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { brandingText } from '#domain/words/brandingScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import settings from '#web/settings/Settings.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { BrandingForm } from './BrandingForm.tsx'
import { LogoChoice } from './LogoChoice.tsx'
import { PagePreview } from './PagePreview.tsx'
import type { Branding } from './shapes.ts'

/** How every file that leaves the house looks (C-329). */
export function BrandingSection() {
  const { say } = useWords()
  const { data, error } = useBranding()
  const mayChange = useHasRole('administrator', 'aimsManager', 'topManagement')
  return (
    <section>
      <h2 className={settings.heading}>{say(brandingText.title)}</h2>
      <p className={settings.lead}>{say(brandingText.lead)}</p>
      <ProblemNote error={error} />
      {!data && !error && <Skeleton height={240} />}
      {data && mayChange && <LogoChoice branding={data} />}
      {data && mayChange && <BrandingForm branding={data} />}
      {data && !mayChange && (
        <>
          <p className={settings.lead}>{say(brandingText.onlySome)}</p>
          <PagePreview branding={data} />
        </>
      )}
    </section>
  )
}

function useBranding() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'branding'],
    queryFn: ({ signal }) => api.ask<Branding>('/branding', { signal }),
  })
}
