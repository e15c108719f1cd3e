import { useQuery } from '@tanstack/react-query'
import { metricFormText } from '#domain/words/metricScreen.ts'
import type { Page as PageOf } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import { useWords } from '#web/words/useWords.tsx'
import { NewMetric } from './NewMetric.tsx'
import type { Template } from './shapes.ts'
import { TemplateChoice } from './TemplateChoice.tsx'

/** Makes a metric, from a template or of one's own. */
export function NewMetricPage() {
  const { say, language } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { query, change } = useAddress(['template'])
  const { data, error } = useQuery({
    queryKey: [slug, 'metric-templates', language],
    queryFn: ({ signal }) => api.ask<PageOf<Template>>('/metric-templates', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const templates = data?.items ?? []
  const chosen = query.template ?? null
  const template = templates.find(({ name }) => name === chosen)
  return (
    <Page title={say(metricFormText.title)}>
      <ProblemNote error={error} />
      <TemplateChoice templates={templates} chosen={chosen} onChoose={(name) => change({ template: name })} />
      {(chosen === 'own' || template) && (
        <NewMetric key={chosen} begun={template?.fields ?? { kind: 'value', watchedAs: 'kpi', cadence: 'month' }} />
      )}
    </Page>
  )
}
