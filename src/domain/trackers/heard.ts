import { z } from 'zod'
import { hiddenCharacters } from '../checks/text.ts'
import type { TrackedState, TrackerKind } from './kinds.ts'

/** What a webhook said of one issue. */
export interface Heard {
  readonly address: string
  readonly title: string
  readonly state: Exclude<TrackedState, 'unknown'>
}

const github = z.object({
  issue: z.object({ html_url: z.url(), title: z.string(), state: z.enum(['open', 'closed']) }),
})
const jira = z.object({
  issue: z.object({
    key: z.string().regex(/^[A-Z][A-Z0-9_]*-\d+$/),
    fields: z.object({
      summary: z.string(),
      status: z.object({ statusCategory: z.object({ key: z.string() }) }),
    }),
  }),
})

/**
 * Understands a webhook's body: GitHub's `issues` events and Jira's `jira:issue_*`.
 * @param place where the tracker's issues lie; Jira names the key alone
 * @returns null for an event that tells of no issue
 */
export function heardFrom(kind: TrackerKind, place: string, body: unknown): Heard | null {
  if (kind === 'github') {
    const told = github.safeParse(body).data?.issue
    if (!told || hiddenCharacters.test(told.html_url)) return null
    return { address: told.html_url, title: legible(told.title), state: told.state }
  }
  const told = jira.safeParse(body).data?.issue
  if (!told) return null
  const isDone = told.fields.status.statusCategory.key === 'done'
  return {
    address: `${place.replace(/\/+$/, '')}/${told.key}`,
    title: legible(told.fields.summary),
    state: isDone ? 'closed' : 'open',
  }
}

const LONGEST_TITLE = 300
const hidden = new RegExp(hiddenCharacters, 'g')

/** Strangers name issues: what hides in a name, or what no database keeps, is left out. */
function legible(title: string): string {
  return title.replace(hidden, '').slice(0, LONGEST_TITLE).toWellFormed()
}
