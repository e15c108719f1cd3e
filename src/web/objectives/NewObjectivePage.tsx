import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { figuresFor } from '#domain/charts/figures.ts'
import type { MetricKind } from '#domain/measurement/series.ts'
import { objective } from '#domain/records/objective/objective.ts'
import type { Language } from '#domain/words/language.ts'
import { objectiveListText, objectiveText } from '#domain/words/objectiveScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Progress.module.css'

/** A new objective: from a template that brings its key figure, or one of one's own. */
export function NewObjectivePage() {
  const me = useMembership()?.person.id ?? null
  const { query } = useAddress(['commitment', 'replaces'])
  const begin = { owner: me, commitment: query.commitment ?? null, replaces: query.replaces ?? null }
  return (
    <>
      <NewRecordPage
        type={objective}
        title={objectiveListText.new}
        first={['title', 'owner', 'commitment', 'metric', 'baseline', 'target', 'targetOn']}
        more={[
          'description',
          'theme',
          'aiSystem',
          'requirements',
          'alarmAt',
          'actions',
          'resources',
          'evaluation',
          'steps',
          'replaces',
        ]}
        begin={begin}
        submit={objectiveText.create}
      />
      <Templates begin={begin} />
    </>
  )
}

interface Template {
  readonly name: string
  readonly metric: Readonly<Record<string, string | number>>
  readonly objective: Readonly<Record<string, string | number>>
}

function Templates({ begin }: { readonly begin: Readonly<Record<string, unknown>> }) {
  const { say, language } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { data, error } = useQuery({
    queryKey: [slug, 'objectives', 'templates'],
    queryFn: ({ signal }) => api.ask<{ readonly items: readonly Template[] }>('/objective-templates', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const use = useUse(begin)
  return (
    <section className={classes.section} aria-labelledby="templates">
      <h2 id="templates">{say(objectiveText.templates)}</h2>
      <p className={classes.help}>{say(objectiveText.templatesHelp)}</p>
      <ProblemNote error={error ?? use.error} />
      <ul className={classes.templates}>
        {data?.items.map(({ name, metric, objective: said }) => (
          <li key={name} className={classes.template}>
            <h3>{said.title}</h3>
            <p>{said.description}</p>
            <p>{`${metric.title} → ${figureOf(metric, said.target, language)}`}</p>
            <div>
              <Button
                size="xs"
                variant="default"
                loading={use.isPending && use.variables === name}
                onClick={() => use.mutate(name)}
              >
                {say(objectiveText.use)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function figureOf({ unit, kind }: Template['metric'], target: string | number | undefined, language: Language): string {
  return figuresFor({ language, unit: String(unit), kind: kind as MetricKind }).withUnit(Number(target))
}

function useUse(begin: Readonly<Record<string, unknown>>) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (template: string) => {
      const said = Object.entries(begin).filter(([, value]) => value !== null)
      return api.ask<{ readonly number: string }>('/objective-templates', {
        method: 'POST',
        body: { template, ...Object.fromEntries(said) },
      })
    },
    onSuccess: async ({ number }) => {
      await queries.invalidateQueries({ queryKey: [slug] })
      await navigate({ to: `/o/${slug}/objectives/${number}` })
    },
  })
}
