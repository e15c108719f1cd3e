import type { Fields } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Move } from '#domain/kernel/recordType.ts'
import { recordTypes } from '#domain/records/index.ts'
import { type Topic, topics } from '#domain/topics.ts'
import type { Language } from '#domain/words/language.ts'
import { type RefusalCode, refusals } from '#domain/words/refusals.ts'
import { fieldNamed } from './fieldFacts.ts'
import type { GuidanceKind, GuidancePage, Say } from './page.ts'
import { sources } from './page.ts'
import { fieldSaid, moveSaid, type Said, typeNamed } from './saidOfRecords.ts'
import { subjectOf } from './subjectOf.ts'
import { type GuideText, guideTexts } from './texts/guideTexts.ts'
import { recordTexts } from './texts/recordTexts.ts'
import { refusalTexts } from './texts/refusalTexts.ts'
import { subjectTexts } from './texts/subjectTexts.ts'
import { topicTexts } from './texts/topicTexts.ts'

/** The page of guidance with this key, in this language; null where there is none (C-332). */
export function guidancePage(key: string, language: Language): GuidancePage | null {
  const [kind, name] = split(key)
  const say: Say = (label) => label[language]
  const said = kind && saying[kind](name, say)
  if (!kind || !said) return null
  const related = [...new Set(said.related)]
    .filter((other) => other !== key)
    .flatMap((other) => {
      const title = titleOf(other, say)
      return title === null ? [] : [{ key: other, title }]
    })
  return { key, kind, ...said, ...sources[kind], related }
}

/** What a page is called, for links to it; null where there is none. */
function titleOf(key: string, say: Say): string | null {
  const [kind, name] = split(key)
  return (kind && saying[kind](name, say)?.title) ?? null
}

function split(key: string): readonly [GuidanceKind | null, string] {
  const at = key.indexOf(':')
  const kind = key.slice(0, at)
  return [Object.hasOwn(saying, kind) ? (kind as GuidanceKind) : null, key.slice(at + 1)]
}

const saying: Readonly<Record<GuidanceKind, (name: string, say: Say) => Said | null>> = {
  guide: (name, say) => {
    const guide = (guideTexts as Readonly<Record<string, GuideText>>)[name]
    return guide ? { title: say(guide.title), text: guide.text.map(say), related: guide.related } : null
  },
  topic: (name, say) => {
    const topic = Object.hasOwn(topicTexts, name) && topicTexts[name as Topic]
    const types = Object.values(recordTypes).filter((type) => type.topics.includes(name as Topic))
    return topic
      ? {
          title: say(topic.title),
          text: [say(topic.text)],
          related: [...types.map((type) => `record:${type.name}`), 'guide:start'],
        }
      : null
  },
  record: recordSaid,
  field: fieldSaid,
  move: moveSaid,
  refusal: refusalSaid,
}

function recordSaid(name: string, say: Say): Said | null {
  const type = typeNamed(name)
  if (!type) return null
  const about = recordTexts[name]
  const related = [...type.topics.map((topic) => `topic:${topic}`), ...nextMoves(type)]
  return { title: say(type.label), text: about ? [say(about)] : topicSentences(type, say), related }
}

/** What its topics ask for, where nobody wrote about the kind of record itself. */
function topicSentences(type: AnyRecordType, say: Say): readonly string[] {
  return type.topics.map((topic: Topic) => say(topicTexts[topic].text))
}

/** The steps that lead away from its first state. */
function nextMoves(type: AnyRecordType): readonly string[] {
  return Object.entries(type.moves)
    .filter(([, move]) => (move as Move<Fields, string, string>).from.includes(type.initial))
    .map(([move]) => `move:${type.name}.${move}`)
}

/** `result_missing`, or `result_missing@task` for the same said of a task: many kinds of record share a sentence. */
function refusalSaid(name: string, say: Say): Said | null {
  const [code = '', of] = name.split('@')
  if (!Object.hasOwn(refusals, code) || (of !== undefined && !typeNamed(of))) return null
  const subject = subjectTexts[subjectOf(code) ?? 'request']
  const isOfFamily = of === undefined || (subject.related as readonly string[]).includes(`record:${of}`)
  const own = refusalTexts[code]
  const why = isOfFamily ? [say(subject.why)] : (recordSaid(of, say)?.text ?? [])
  const duties = /^sod_\d/.test(code) ? ['topic:roles'] : []
  return {
    title: withoutValues(say(refusals[code as RefusalCode])),
    text: [...(own ? [say(own)] : []), ...why],
    related: [...duties, ...(isOfFamily ? subject.related : [`record:${of}`, ...(recordSaid(of, say)?.related ?? [])])],
  }
}

/** A sentence that stands without what is filled in: `{field}` becomes an ellipsis. */
function withoutValues(sentence: string): string {
  return sentence.replace(/\{\w+\}/g, '…')
}

/** The keys of every page: what can be read, in the order of a table of contents. */
export function guidanceKeys(): readonly string[] {
  const types = Object.values(recordTypes)
  return [
    ...Object.keys(guideTexts).map((name) => `guide:${name}`),
    ...topics.map((topic) => `topic:${topic}`),
    ...types.map(({ name }) => `record:${name}`),
    ...types.flatMap(fieldKeys),
    ...types.flatMap((type) => Object.keys(type.moves).map((move) => `move:${type.name}.${move}`)),
    ...Object.keys(refusals).map((code) => `refusal:${code}`),
  ]
}

function fieldKeys(type: AnyRecordType): readonly string[] {
  return ['title', 'owner', ...Object.keys(type.fields)].flatMap((name) => {
    const field = fieldNamed(type, name)
    const parts = field?.kind === 'rows' ? Object.keys(field.of) : []
    const key = `field:${type.name}.${name}`
    return [key, ...parts.map((part) => `${key}.${part}`)]
  })
}
