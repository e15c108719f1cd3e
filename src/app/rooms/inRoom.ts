import type { Language } from '#domain/words/sentence.ts'
import type { App } from '../app.ts'
import type { At } from '../caller.ts'

/** A room as it is read: whose, which, in which language. Whoever reads it, sees what lies in it and nothing else. */
export interface InRoom {
  readonly app: App
  readonly organization: string
  readonly room: string
  readonly language: Language
}

/** The eyes under which a room is read: those of nobody, who sees what everyone in the house sees; the room narrows it further. */
export function asNobody({ app, organization, language }: InRoom): At {
  return { app, caller: { organization, actor: { kind: 'anonymous' }, channel: 'room', language } }
}
