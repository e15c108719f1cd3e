import { ActionIcon } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { registerNames } from '#domain/publication/registerNames.ts'
import { reportsText } from '#domain/words/reportsScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { useDownload } from '#web/parts/useDownload.ts'
import { useWords } from '#web/words/useWords.tsx'
import { DisposeButton } from './DisposeButton.tsx'
import { PublishForm } from './PublishForm.tsx'
import { ReportPlaces } from './ReportPlaces.tsx'
import classes from './Reports.module.css'
import type { Publication } from './shapes.ts'

/** Registers as they were published, version by version (C-077). */
export function PublishedPage() {
  const { say } = useWords()
  const { data, error } = usePublications()
  const mayPublish = useHasRole('aimsManager', 'improvementCoordinator', 'documentOwner', 'topManagement')
  return (
    <Page title={say(reportsText.title)}>
      <ReportPlaces />
      <p className={classes.intro}>{say(reportsText.publishedIntro)}</p>
      {mayPublish && <PublishForm />}
      <ProblemNote error={error} />
      {data?.length === 0 && <p className={classes.soft}>{say(reportsText.nothingPublished)}</p>}
      {data && data.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say(reportsText.register)}</th>
              <th scope="col">{say(reportsText.note)}</th>
              <th scope="col" className={table.wide}>
                {say(reportsText.lines)}
              </th>
              <th scope="col" className={table.wide}>
                {say(reportsText.keptUntil)}
              </th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {data.map((publication) => (
              <Row key={publication.id} publication={publication} mayDispose={mayPublish} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  )
}

function usePublications() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'publications'],
    queryFn: async ({ signal }) =>
      (await api.ask<{ items: readonly Publication[] }>('/register-publications', { signal })).items,
  })
}

interface Shown {
  readonly publication: Publication
  readonly mayDispose: boolean
}

function Row({ publication, mayDispose }: Shown) {
  const { say, formats } = useWords()
  const download = useDownload()
  const { id, register, version, note, lines, hash, publishedAt, publishedBy, retainUntil, disposedAt } = publication
  const named = `${say(registerNames[register])} · ${say(reportsText.version)} ${version}`
  const isOver = retainUntil < new Date().toISOString().slice(0, 10)
  return (
    <tr>
      <td>
        {named}
        <div className={classes.hash}>{hash}</div>
        <ProblemNote error={download.error} />
      </td>
      <td>
        {note}
        <div className={classes.soft}>
          {say(reportsText.by, { moment: formats.moment(publishedAt), name: publishedBy?.name ?? '–' })}
        </div>
      </td>
      <td className={table.wide}>{formats.number(lines)}</td>
      <td className={`${table.wide} ${table.once}`}>{formats.day(retainUntil)}</td>
      <td className={table.end}>
        {disposedAt ? (
          <span className={classes.soft}>{say(reportsText.disposed)}</span>
        ) : (
          <ActionIcon
            variant="default"
            aria-label={say(reportsText.downloadNamed, { name: named })}
            loading={download.isPending}
            onClick={() => download.mutate(`/register-publications/${id}/file`)}
          >
            <IconDownload size={15} aria-hidden />
          </ActionIcon>
        )}
        {mayDispose && isOver && !disposedAt && <DisposeButton id={id} />}
      </td>
    </tr>
  )
}
