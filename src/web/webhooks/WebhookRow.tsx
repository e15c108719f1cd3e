import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { webhookText } from '#domain/words/webhookScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import settings from '#web/settings/Settings.module.css'
import { useWords } from '#web/words/useWords.tsx'
import type { Webhook } from './useWebhooks.ts'
import { WebhookForm } from './WebhookForm.tsx'
import { WebhookSteps } from './WebhookSteps.tsx'
import classes from './Webhooks.module.css'

interface Shown {
  readonly webhook: Webhook
  readonly onSecret: (secret: string) => void
}

/** One webhook: where it listens, how it is, and what can be done with it. */
export function WebhookRow({ webhook, onSecret }: Shown) {
  const [isChanging, setChanging] = useState(false)
  return (
    <li className={classes.webhook}>
      <div className={classes.head}>
        <strong>{webhook.name}</strong>
        <State webhook={webhook} />
      </div>
      <span className={settings.soft}>{hostOf(webhook.address)}</span>
      <Facts webhook={webhook} />
      {isChanging ? (
        <WebhookForm webhook={webhook} onClose={() => setChanging(false)} />
      ) : (
        <WebhookSteps webhook={webhook} onChange={() => setChanging(true)} onSecret={onSecret} />
      )}
    </li>
  )
}

function State({ webhook: { state, failingSince } }: { readonly webhook: Webhook }) {
  const { say, formats } = useWords()
  if (state === 'paused') return <span className={settings.state}>{say(webhookText.paused)}</span>
  if (failingSince)
    return <span className={classes.late}>{say(webhookText.failing, { when: formats.moment(failingSince) })}</span>
  return (
    <span className={settings.state} data-now>
      {say(webhookText.active)}
    </span>
  )
}

function Facts({ webhook }: { readonly webhook: Webhook }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { waiting, dead, lastSuccessAt, id } = webhook
  const facts = [
    lastSuccessAt ? say(webhookText.lastSuccess, { when: formats.moment(lastSuccessAt) }) : say(webhookText.never),
    waiting > 0 && say(webhookText.waiting, { count: formats.number(waiting) }),
    dead > 0 && say(webhookText.dead, { count: formats.number(dead) }),
  ]
  return (
    <span className={settings.soft}>
      {facts.filter(Boolean).join(' · ')} ·{' '}
      <Link to={`/o/${slug}/settings/deliveries`} search={{ webhook: id } as never}>
        {say(webhookText.showLog)}
      </Link>
    </span>
  )
}

/** What lies behind the host is often a secret; it shows where the address is changed. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address
}
