import { html } from 'hono/html'
import type { App } from '#app/app.ts'
import { openGate } from '#app/suggestions/gate.ts'
import { publicPage } from '#app/trust/publicPage.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { trustText } from '#domain/words/trustScreen.ts'
import { addressOf } from '../address.ts'
import type { Routes } from '../env.ts'
import { type PublicPage, plainPage } from './plainPage.ts'

const ROOT = '<div id="root"></div>'

const look = html`<noscript><style>
  .plain { max-width: 70ch; margin: 0 auto; padding: 24px 20px 48px; font: 16px/1.6 system-ui, sans-serif; }
  .plain section { margin-top: 32px; border-top: 1px solid; padding-top: 8px; }
  .plain h1 { font-size: 32px; line-height: 1.2; margin: 20px 0 12px; }
  .plain h2 { font-size: 20px; margin: 8px 0; }
  .plain p { margin: 8px 0; }
  .plain dt { font-size: 14px; margin-top: 8px; }
  .plain dd { margin: 0; font-weight: 600; }
</style></noscript>`

/**
 * The page of the screens with what a trust page says already in it, so that it is read without scripts, by old browsers and by
 * machines. Whoever asks too often gets the page of the screens alone.
 */
export function addTrustHtml(routes: Routes, app: App, screen: () => Promise<string>): void {
  const looking = openGate({ most: 120, mostOverall: 10_000, windowSeconds: 600 })
  routes.get('/trust/:address', async (context) => {
    const language = context.get('language')
    if (!isAdmitted(() => looking.admit(addressOf(context).network))) return context.html(await screen())
    const page = await publicPage(app, context.req.param('address').slice(0, 100), language).catch(unlessNotThere)
    const said = page ? plainPage(page, language) : html`<h1>${trustText.notThere[language]}</h1>`
    const title = await html`<title>${page?.organization ?? trustText.notThere[language]}</title>`
    const body = await html`<div id="root"><noscript>${said}</noscript></div>`
    const head = await look
    context.header('Cache-Control', 'no-store')
    return context.html(
      (await screen())
        .replace(/<html lang="\w+"/, () => `<html lang="${language}"`)
        .replace(/<title>[^<]*<\/title>/, () => `${title}`)
        .replace('</head>', () => `${head}</head>`)
        .replace(ROOT, () => `${body}`),
    )
  })
}

function isAdmitted(admit: () => void): boolean {
  try {
    admit()
    return true
  } catch (failure) {
    if (failure instanceof Refused) return false
    throw failure
  }
}

function unlessNotThere(failure: unknown): PublicPage | null {
  if (failure instanceof Refused && failure.kind === 'notFound') return null
  throw failure
}
