import { filled } from '#domain/words/language.ts'
import { roomPackText } from '#domain/words/roomPackWords.ts'
import { escaped } from '../html/escaped.ts'
import { page } from '../html/page.ts'
import type { HandedPack, PackLine } from './pack.ts'

type Say = (label: { readonly en: string; readonly de: string }, values?: Record<string, string | number>) => string

/** The index of a pack for people. */
export function packIndex(pack: HandedPack): string {
  const { organization, title, audience, madeOn, trailHead, demo, language, requirements, other } = pack
  const say: Say = (label, values = {}) => escaped(filled(label[language], values))
  const text = roomPackText
  const body = [
    `<p class="quiet">${escaped([organization, audience].join(' · '))}</p><h1>${escaped(title)}</h1>`,
    `<p>${say(text.made, { organization, day: madeOn })} ${say(text.only)} ${say(text.trail, { head: trailHead })}</p>`,
    demo ? `<p><strong>${say(text.demo)}</strong></p>` : '',
    `<p>${say(text.caveat)}</p><p><a href="README.txt">${say(text.checking)}</a></p>`,
    sets(pack, say),
    answers(pack, say),
    systems(pack, say),
    ...requirements.map(
      ({ standard, ref, title: what, items }) =>
        `<h2 id="${escaped(`${standard}-${ref}`)}">${escaped(`${standard} ${ref}`)} ${escaped(what)}</h2>${list(items, say)}`,
    ),
    other.length > 0 ? `<h2>${say(text.other)}</h2>${list(other, say)}` : '',
  ]
  return page({ title: `${title} · ${organization}`, language, body: body.join('\n') })
}

function sets({ sets: parts }: HandedPack, say: Say): string {
  if (parts.length === 0) return ''
  const rows = parts.map(
    ({ id, ref, what, released }) =>
      `<tr><td>${escaped(id)}</td><td>${escaped([ref, what].filter(Boolean).join(' '))}</td><td>${released > 0 ? say(roomPackText.count, { count: released }) : say(roomPackText.nothing)}</td></tr>`,
  )
  return `<h2>${say(roomPackText.parts)}</h2><table><tbody>${rows.join('')}</tbody></table>`
}

function answers({ questionnaire }: HandedPack, say: Say): string {
  if (questionnaire.length === 0) return ''
  const each = questionnaire.map(
    ({ question, items }) =>
      `<h3>${escaped(question)}</h3>${items.length > 0 ? `<p>${say(roomPackText.shown)}</p>${list(items, say)}` : `<p class="quiet">${say(roomPackText.noAnswer)}</p>`}`,
  )
  return `<h2>${say(roomPackText.questionnaire)}</h2>${each.join('')}`
}

function systems({ systems: all }: HandedPack, say: Say): string {
  if (all.length === 0) return ''
  const rows = all.map(({ name, stage }) => `<tr><td>${escaped(name)}</td><td>${escaped(stage)}</td></tr>`)
  return `<h2>${say(roomPackText.systems)}</h2><table><thead><tr><th scope="col">${say(roomPackText.system)}</th><th scope="col">${say(roomPackText.stage)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function list(items: readonly PackLine[], say: Say): string {
  if (items.length === 0) return `<p class="quiet">${say(roomPackText.nothing)}</p>`
  return `<ul>${items.map((item) => line(item, say)).join('')}</ul>`
}

function line({ label, path, url, text, note, until, releasedAt, hash }: PackLine, say: Say): string {
  const href = path ? encodeURI(path) : url
  const what = href ? `<a href="${escaped(href)}" rel="noreferrer noopener">${escaped(label)}</a>` : escaped(label)
  const more = [text, note].flatMap((each) => (each === null ? [] : [`<br>${escaped(each)}`]))
  const stands = [
    until && say(roomPackText.holdsUntil, { day: until }),
    say(roomPackText.released, { day: releasedAt.slice(0, 10) }),
  ].filter(Boolean)
  return `<li>${what}${more.join('')}<br><span class="quiet">${stands.join(', ')}</span>${hash ? `<br><code>${hash}</code>` : ''}</li>`
}
