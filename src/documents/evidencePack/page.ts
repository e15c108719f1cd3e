import { filled, type Language } from '#domain/words/language.ts'
import { packWords } from '#domain/words/packWords.ts'
import { escaped } from '../html/escaped.ts'
import type { EvidencePack, PackedItem } from './pack.ts'

/** The index for people: one line a requirement and piece of evidence. Nothing in it runs, and it asks for nothing elsewhere. */
export function packPage({ organization, madeOn, trailHead, demo, items }: EvidencePack, language: Language): string {
  const say = (label: { readonly en: string; readonly de: string }) => escaped(label[language])
  const heads = [packWords.requirement, packWords.evidence, packWords.holdsUntil, packWords.released, packWords.hash]
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${say(packWords.title)} · ${escaped(organization)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>body{font:15px/1.5 system-ui,sans-serif;margin:2rem;color:#1b1f24}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:6px 10px;border-bottom:1px solid #d5d9de}code{font-size:12px;overflow-wrap:anywhere}</style></head>
<body><h1>${say(packWords.title)}</h1>
<p>${escaped(filled(packWords.made[language], { organization, day: madeOn, count: items.length }))}</p>
${demo ? `<p><strong>${say(packWords.demo)}</strong></p>` : ''}
<p>${say(packWords.only)} ${escaped(filled(packWords.trail[language], { head: trailHead }))}</p>
<table><thead><tr>${heads.map((head) => `<th scope="col">${say(head)}</th>`).join('')}</tr></thead><tbody>
${items.map((item) => line(item)).join('\n')}
</tbody></table></body></html>
`
}

function line({
  standard,
  ref,
  title,
  label,
  record,
  url,
  text,
  note,
  file,
  holdsUntil,
  releasedAt,
  releasedBy,
}: PackedItem): string {
  const what = file
    ? `<a href="${escaped(encodeURI(file.path))}">${escaped(label)}</a>`
    : url
      ? `<a href="${escaped(url)}" rel="noreferrer noopener">${escaped(label)}</a>`
      : escaped(label)
  const more = [record, text, note].filter((each) => each !== null).map((each) => `<br>${escaped(each)}`)
  const released = [releasedAt.slice(0, 10), releasedBy].filter(Boolean).join(', ')
  const cells = [
    `${escaped(`${standard} ${ref}`)} ${escaped(title)}`,
    what + more.join(''),
    escaped(holdsUntil ?? ''),
    escaped(released),
    file ? `<code>${file.hash}</code>` : '',
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}
