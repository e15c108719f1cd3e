import { Button, NativeSelect } from '@mantine/core'
import { IconFileZip } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import { type Language, languages } from '#domain/words/language.ts'
import { reportsText } from '#domain/words/reportsScreen.ts'
import { languageNames } from '#domain/words/screenShell.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Orders } from './Orders.tsx'
import { ReportPlaces } from './ReportPlaces.tsx'
import classes from './Reports.module.css'
import type { ToolkitItem } from './shapes.ts'
import { useOrder } from './useOrders.ts'

/** Documents and registers to begin with, one by one or as a whole (C-327, C-328). */
export function ToolkitPage() {
  const { say, language: mine } = useWords()
  const [language, setLanguage] = useState<Language>(mine)
  const { data, error } = useToolkit(language)
  const order = useOrder()
  const of = (format: ToolkitItem['format']) => data?.filter((item) => item.format === format) ?? []
  return (
    <Page title={say(reportsText.title)}>
      <ReportPlaces />
      <p className={classes.intro}>{say(reportsText.toolkitIntro)}</p>
      <div className={classes.bar}>
        <NativeSelect
          label={say(reportsText.language)}
          value={language}
          onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
          data={languages.map((each) => ({ value: each, label: say(languageNames[each]) }))}
        />
        <Button
          leftSection={<IconFileZip size={16} aria-hidden />}
          loading={order.isPending}
          onClick={() => order.mutate({ report: 'toolkit', format: 'zip', language })}
        >
          {say(reportsText.wholeToolkit)}
        </Button>
      </div>
      <ProblemNote error={error ?? order.error} />
      <div className={classes.split}>
        <div>
          <Files title={reportsText.documents} items={of('docx')} language={language} />
          <Files title={reportsText.registers} items={of('xlsx')} language={language} />
        </div>
        <Orders />
      </div>
    </Page>
  )
}

function useToolkit(language: Language) {
  const api = useApi()
  const slug = useSlug()
  return useQuery<readonly ToolkitItem[]>({
    queryKey: [slug, 'toolkit', language],
    queryFn: async ({ signal }) =>
      (await api.ask<{ items: readonly ToolkitItem[] }>(`/toolkit?language=${language}`, { signal })).items,
    placeholderData: (before: readonly ToolkitItem[] | undefined) => before,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

interface Shown {
  readonly title: Label
  readonly items: readonly ToolkitItem[]
  readonly language: Language
}

function Files({ title, items, language }: Shown) {
  const { say } = useWords()
  return (
    <section>
      <h2 className={classes.heading}>{say(title)}</h2>
      <ul className={classes.list} style={{ marginBottom: 28 }}>
        {items.map((item) => (
          <FileRow key={item.key} item={item} language={language} />
        ))}
      </ul>
    </section>
  )
}

function FileRow({ item: { key, title, ref, format }, language }: { item: ToolkitItem; language: Language }) {
  const { say } = useWords()
  const download = useDownload()
  return (
    <li className={classes.order}>
      <div className={classes.what}>
        <span>{title}</span>
        {ref && <span className={classes.soft}>{[key, say(reportsText.clause, { ref })].join(' · ')}</span>}
        <ProblemNote error={download.error} />
      </div>
      <Button
        size="xs"
        variant="default"
        loading={download.isPending}
        aria-label={say(reportsText.makeAs, { label: title, format: format.toUpperCase() })}
        onClick={() => download.mutate(`/toolkit/${key}/file?language=${language}`)}
      >
        {format.toUpperCase()}
      </Button>
    </li>
  )
}
