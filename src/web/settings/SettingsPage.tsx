import { Link, useParams } from '@tanstack/react-router'
import { type ComponentType, useEffect, useRef } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import type { Role } from '#domain/people/roles.ts'
import { brandingText } from '#domain/words/brandingScreen.ts'
import { noticeText } from '#domain/words/noticeScreen.ts'
import { settingsText } from '#domain/words/settingsScreen.ts'
import { trackerText } from '#domain/words/trackerScreen.ts'
import { deliveryText, webhookText } from '#domain/words/webhookScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import { BrandingSection } from '#web/branding/BrandingSection.tsx'
import { NoticesSection } from '#web/notices/NoticesSection.tsx'
import { Page } from '#web/parts/Page.tsx'
import { NotFoundPage } from '#web/shell/NotFoundPage.tsx'
import { TrackersSection } from '#web/trackers/TrackersSection.tsx'
import { DeliveriesSection } from '#web/webhooks/DeliveriesSection.tsx'
import { WebhooksSection } from '#web/webhooks/WebhooksSection.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AccountSection } from './AccountSection.tsx'
import { ExceptionsSection } from './ExceptionsSection.tsx'
import { OrganizationSection } from './OrganizationSection.tsx'
import classes from './SettingsPage.module.css'
import { SuggestionsSection } from './SuggestionsSection.tsx'
import { TokensSection } from './TokensSection.tsx'

interface Section {
  /** Below /settings; the first one stands there itself. */
  readonly path: string
  readonly label: Label
  readonly Content: ComponentType
  /** Shown to these alone; without it to everyone. */
  readonly roles?: readonly Role[]
}

/** Who looks after what leaves the house. */
const sending: readonly Role[] = ['administrator', 'aimsManager']

const sections: readonly Section[] = [
  { path: '', label: settingsText.organization, Content: OrganizationSection },
  { path: 'look', label: brandingText.title, Content: BrandingSection },
  { path: 'suggestions', label: settingsText.suggestions, Content: SuggestionsSection },
  { path: 'exceptions', label: settingsText.exceptions, Content: ExceptionsSection },
  { path: 'account', label: settingsText.account, Content: AccountSection },
  { path: 'notices', label: noticeText.title, Content: NoticesSection },
  { path: 'tokens', label: settingsText.tokens, Content: TokensSection },
  { path: 'webhooks', label: webhookText.title, Content: WebhooksSection, roles: sending },
  { path: 'trackers', label: trackerText.title, Content: TrackersSection, roles: sending },
  { path: 'deliveries', label: deliveryText.title, Content: DeliveriesSection, roles: sending },
]

/** What the organization decided for itself, and what belongs to me. Each part has an address of its own. */
export function SettingsPage() {
  const { say } = useWords()
  const { section: path = '' } = useParams({ strict: false }) as { readonly section?: string }
  const mine = useMySections()
  const shown = mine.find((section) => section.path === path)
  if (!shown) return <NotFoundPage />
  return (
    <Page title={say(settingsText.title)}>
      <div className={classes.split}>
        <SectionLinks current={path} sections={mine} />
        <shown.Content />
      </div>
    </Page>
  )
}

function useMySections(): readonly Section[] {
  const roles = useMembership()?.roles ?? []
  return sections.filter((section) => !section.roles || section.roles.some((role) => roles.includes(role)))
}

interface Links {
  readonly current: string
  readonly sections: readonly Section[]
}

function SectionLinks({ current, sections }: Links) {
  const { say } = useWords()
  const slug = useSlug()
  const list = useRef<HTMLUListElement>(null)
  // Where the window is narrow the list scrolls sideways; the open part is brought into sight.
  useEffect(() => {
    list.current?.querySelector(`[data-part='${current}']`)?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [current])
  return (
    <nav aria-label={say(settingsText.title)}>
      <ul ref={list} className={classes.nav}>
        {sections.map(({ path, label }) => (
          <li key={path} data-part={path}>
            <Link
              to={`/o/${slug}/settings${path && `/${path}`}`}
              className={classes.item}
              activeOptions={{ exact: true }}
              activeProps={{ className: classes.active }}
            >
              {say(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
