import { Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { settingsText } from '#domain/words/settingsScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { CopyLine } from '#web/parts/CopyLine.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Settings.module.css'

interface PublicLink {
  readonly link: { readonly token: string; readonly path: string; readonly createdAt: string } | null
}

/** The public address where anyone may suggest, and what anonymous means here. */
export function SuggestionsSection() {
  const { say } = useWords()
  const { data, error } = usePublicLink()
  const mayChange = useHasRole('administrator', 'improvementCoordinator')
  return (
    <section>
      <h2 className={classes.heading}>{say(settingsText.suggestions)}</h2>
      <p className={classes.lead}>{say(settingsText.suggestionsHelp)}</p>
      <ProblemNote error={error} />
      {!data && !error && <Skeleton height={36} />}
      {data && (
        <Stack gap="md">
          {data.link ? <Address link={data.link} /> : <Text>{say(settingsText.linkOff)}</Text>}
          {mayChange && <Switches isOn={data.link !== null} />}
        </Stack>
      )}
      <h3 className={classes.heading} style={{ marginTop: 32 }}>
        {say(settingsText.anonymity)}
      </h3>
      <ul className={classes.plain}>
        {[settingsText.anonymity1, settingsText.anonymity2, settingsText.anonymity3, settingsText.anonymity4].map(
          (label) => (
            <li key={label.en}>{say(label)}</li>
          ),
        )}
      </ul>
    </section>
  )
}

function usePublicLink() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'suggestionLink'],
    queryFn: ({ signal }) => api.ask<PublicLink>('/suggestion-link', { signal }),
  })
}

function Address({ link }: { readonly link: NonNullable<PublicLink['link']> }) {
  const { say, formats } = useWords()
  return (
    <div>
      <CopyLine text={location.origin + link.path} label={say(settingsText.publicAddress)} />
      <Text size="sm" c="dimmed" mt={6}>
        {say(settingsText.linkSince, { when: formats.moment(link.createdAt) })}
      </Text>
    </div>
  )
}

function Switches({ isOn }: { readonly isOn: boolean }) {
  const { say } = useWords()
  const [asked, setAsked] = useState<'POST' | 'DELETE' | null>(null)
  const { mutate, isPending, error } = useSwitch(() => setAsked(null))
  if (!isOn) {
    return (
      <Stack gap="sm" align="start">
        <ProblemNote error={error} />
        <Button loading={isPending} onClick={() => mutate('POST')}>
          {say(settingsText.makeLink)}
        </Button>
      </Stack>
    )
  }
  return (
    <Stack gap="sm">
      {asked && <Text size="sm">{say(asked === 'POST' ? settingsText.replaceHelp : settingsText.switchOffHelp)}</Text>}
      <ProblemNote error={error} />
      {asked ? (
        <Group gap="xs">
          <Button loading={isPending} onClick={() => mutate(asked)}>
            {say(asked === 'POST' ? settingsText.replaceNow : settingsText.switchOffNow)}
          </Button>
          <Button variant="subtle" onClick={() => setAsked(null)}>
            {say(peopleText.cancel)}
          </Button>
        </Group>
      ) : (
        <Group gap="xs">
          <Button variant="default" onClick={() => setAsked('POST')}>
            {say(settingsText.replace)}
          </Button>
          <Button variant="default" onClick={() => setAsked('DELETE')}>
            {say(settingsText.switchOff)}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function useSwitch(onDone: () => void) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (method: 'POST' | 'DELETE') => api.ask('/suggestion-link', { method }),
    onSettled: () => queries.invalidateQueries({ queryKey: [slug, 'suggestionLink'] }),
    onSuccess: onDone,
  })
}
