import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { reportsText } from '#domain/words/reportsScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reports.module.css'
import type { TemplateWord } from './shapes.ts'

/** Every word a template for these records may ask for. */
export function TemplateWords({ type }: { readonly type: string }) {
  const { say } = useWords()
  const { data, error } = useTemplateWords(type)
  return (
    <section>
      <h2 className={classes.heading}>{say(reportsText.words)}</h2>
      <p className={classes.soft}>{say(reportsText.wordsHelp)}</p>
      <ProblemNote error={error} />
      <table className={classes.words}>
        <tbody>
          {data?.map(({ word, label, of }) => (
            <Fragment key={word}>
              <tr>
                <td>
                  <code>{of ? `{#${word}} … {/${word}}` : `{${word}}`}</code>
                </td>
                <td>{label}</td>
              </tr>
              {of?.map((inner) => (
                <tr key={`${word}.${inner.word}`} className={classes.inner}>
                  <td>
                    <code>{`{${inner.word}}`}</code>
                  </td>
                  <td className={classes.soft}>{inner.label}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function useTemplateWords(type: string) {
  const api = useApi()
  const slug = useSlug()
  const { language } = useWords()
  return useQuery({
    queryKey: [slug, 'templateWords', type, language],
    queryFn: async ({ signal }) =>
      (await api.ask<{ items: readonly TemplateWord[] }>(`/own-templates/words?type=${type}`, { signal })).items,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
