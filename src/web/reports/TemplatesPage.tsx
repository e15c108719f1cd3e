import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { recordTypes } from '#domain/records/index.ts'
import { reportsText } from '#domain/words/reportsScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { ReportPlaces } from './ReportPlaces.tsx'
import classes from './Reports.module.css'
import type { OwnTemplate } from './shapes.ts'
import { TemplateBringing } from './TemplateBringing.tsx'
import { TemplateRow } from './TemplateRow.tsx'
import { TemplateWords } from './TemplateWords.tsx'

/** The organization's own Word documents, filled with the facts of a record. */
export function TemplatesPage() {
  const { say, language } = useWords()
  const [type, setType] = useState('nonconformity')
  const { data, error } = useTemplates(type)
  const mayBring = useHasRole('administrator', 'aimsManager', 'documentOwner')
  const types = Object.values(recordTypes)
    .map(({ name, pluralLabel }) => ({ value: name, label: say(pluralLabel) }))
    .sort((one, other) => one.label.localeCompare(other.label, language))
  const of = recordTypes[type]!
  return (
    <Page title={say(reportsText.title)}>
      <ReportPlaces />
      <p className={classes.intro}>{say(reportsText.templatesIntro)}</p>
      <div className={classes.bar}>
        <NativeSelect
          label={say(reportsText.forRecords)}
          value={type}
          data={types}
          onChange={({ currentTarget }) => setType(currentTarget.value)}
        />
        {mayBring && <TemplateBringing type={type} />}
      </div>
      {!mayBring && <p className={classes.soft}>{say(reportsText.onlyDocumentOwner)}</p>}
      <div className={classes.two}>
        <section>
          <ProblemNote error={error} />
          {data?.length === 0 && <p className={classes.soft}>{say(reportsText.noTemplates)}</p>}
          <ul className={classes.list}>
            {data?.map((template) => (
              <TemplateRow key={template.id} template={template} of={of} mayWithdraw={mayBring} />
            ))}
          </ul>
        </section>
        <TemplateWords type={type} />
      </div>
    </Page>
  )
}

function useTemplates(type: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'ownTemplates', type],
    queryFn: async ({ signal }) =>
      (await api.ask<{ items: readonly OwnTemplate[] }>(`/own-templates?type=${type}`, { signal })).items,
  })
}
