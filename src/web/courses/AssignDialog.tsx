import { Button, Group, Modal, Pill, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { courseText } from '#domain/words/courseScreen.ts'
import { shellText } from '#domain/words/screenShell.ts'
import type { Page, Person } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { PersonInput } from '#web/fields/person/PersonInput.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { toast } from '#web/parts/toast.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Courses.module.css'
import type { Course } from './shapes.ts'

/** Names those who are to learn, one by one or everyone at once. */
export function AssignDialog({ course, onClose }: { readonly course: Course; readonly onClose: () => void }) {
  const { say } = useWords()
  const [people, setPeople] = useState<readonly string[]>([])
  const everyone = useEveryone()
  const { mutate, isPending, error } = useAssign(course.key, onClose)
  const nameOf = (id: string) => everyone.find((person) => person.id === id)?.name ?? '…'
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(courseText.assignTitle, { course: course.title })}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      <Stack gap="sm">
        <PersonInput
          field={{ kind: 'person', label: courseText.add }}
          label={say(courseText.whom)}
          names={{}}
          value={null}
          onChange={(person) => person && setPeople((now) => [...new Set([...now, person])])}
        />
        <ul className={classes.people}>
          {people.map((id) => (
            <li key={id}>
              <Pill
                withRemoveButton
                removeButtonProps={{ 'aria-label': say(courseText.remove, { name: nameOf(id) }), tabIndex: 0 }}
                onRemove={() => setPeople((now) => now.filter((one) => one !== id))}
              >
                {nameOf(id)}
              </Pill>
            </li>
          ))}
        </ul>
        <ProblemNote error={error} />
        <Group justify="space-between">
          <Button variant="default" size="xs" onClick={() => setPeople(everyone.map(({ id }) => id))}>
            {say(courseText.everyone)}
          </Button>
          <Button loading={isPending} disabled={people.length === 0} onClick={() => mutate(people)}>
            {say(courseText.assign)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

const MOST = '200'

function useEveryone(): readonly Person[] {
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, 'people', 'everyone'],
    queryFn: () => api.ask<Page<Person>>(`/people?active=true&limit=${MOST}`),
  })
  return data?.items ?? []
}

function useAssign(course: string, onDone: () => void) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (people: readonly string[]) =>
      api.ask<{ assigned: number }>(`/courses/${course}/assignments`, { method: 'POST', body: { people } }),
    onSuccess: async ({ assigned }) => {
      toast({
        text: say(courseText.assigned, { count: assigned }),
        link: { to: `/o/${slug}/trainings`, text: say(courseText.toTrainings) },
      })
      await queries.invalidateQueries({ queryKey: [slug, 'courses'] })
      onDone()
    },
  })
}
