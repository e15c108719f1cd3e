import { html } from 'hono/html'
import type { publicPage } from '#app/trust/publicPage.ts'
import { certifiedSystems } from '#domain/claims/statement.ts'
import type { Label } from '#domain/kernel/field.ts'
import type { PublicCertificate, PublicFact } from '#domain/trust/publicPage.ts'
import { dayInWords } from '#domain/words/dayInWords.ts'
import { filled, type Language } from '#domain/words/language.ts'
import { trustText } from '#domain/words/trustScreen.ts'

export type PublicPage = Awaited<ReturnType<typeof publicPage>>

/** A trust page as plain marked-up text, for whoever reads without scripts; the same words as on the screen, everything escaped. */
export function plainPage(page: PublicPage, language: Language) {
  const say: Say = (label, values) => filled(label[language], values)
  const day: Day = (date) => dayInWords(date, language)
  return html`<article class="plain">
    ${page.isDemo && html`<p>${say(trustText.demo)}</p>`}
    <p>${page.organization}</p>
    <h1>${page.headline}</h1>
    ${paragraphs(page.introduction)}
    ${page.certificates.map((one) => certificate(one, say, day))}
    ${page.facts.map((one) => fact(one, say, day))}
    ${(page.takesMessages || page.contact) && contact(page, say)}
    <footer><p>${say(trustText.footer, { day: day(page.today) })}</p></footer>
  </article>`
}

type Say = (label: Label, values?: Readonly<Record<string, string>>) => string
type Day = (date: string) => string

function certificate(one: PublicCertificate, say: Say, day: Day) {
  if (one.status === 'suspended')
    return html`<section><h2>${say(trustText.suspended)} · ${one.edition}</h2><p>${say(trustText.suspendedLead)}</p></section>`
  const lines = [
    [trustText.scope, one.scope],
    [trustText.number, one.number],
    [trustText.certifiedBy, one.body],
    [trustText.accreditedBy, [one.accreditedBy, one.accreditationMark].filter(Boolean).join(', ')],
    [trustText.decidedOn, one.decidedOn && day(one.decidedOn)],
    [trustText.sites, one.sites?.split('\n').join(' · ')],
  ] as const
  return html`<section>
    <h2>${one.edition}</h2>
    <p>${say(trustText.certified)}: ${say(certifiedSystems[one.standard ?? ''] ?? trustText.certified)}</p>
    <dl>${lines.filter(([, said]) => said).map(([label, said]) => html`<dt>${say(label)}</dt><dd>${said}</dd>`)}</dl>
    ${one.expiresOn && html`<p>${say(trustText.validUntil, { day: day(one.expiresOn) })}</p>`}
    ${one.verificationLink && html`<p><a href="${one.verificationLink}" rel="noopener noreferrer">${say(trustText.verify)}</a></p>`}
    <p>${say(trustText.notProduct)}</p>
  </section>`
}

function fact({ kind, title, body, value, asOf }: PublicFact, say: Say, day: Day) {
  if (kind === 'statement') return html`<section><h2>${say(trustText.rely)}</h2>${paragraphs(body)}</section>`
  return html`<section>
    <h2>${title}</h2>
    ${value && html`<p><strong>${value}</strong></p>`}
    ${paragraphs(body)}
    <p><small>${say(trustText.asOf, { day: day(asOf) })}</small></p>
  </section>`
}

/** The form itself needs scripts; an address to write to does not. */
function contact({ contact: mail, takesMessages }: PublicPage, say: Say) {
  return html`<section>
    <h2>${say(trustText.contact)}</h2>
    ${mail && html`<p>${say(trustText.writeTo)} <a href="mailto:${mail}">${mail}</a></p>`}
    ${takesMessages && html`<p>${say(trustText.formNeedsScripts)}</p>`}
  </section>`
}

function paragraphs(text: string | null) {
  return (text ?? '')
    .split(/\n+/)
    .filter(Boolean)
    .map((line) => html`<p>${line}</p>`)
}
