import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { aiSystemPages } from './aiSystems/pages.ts'
import { applicabilityPages } from './applicability/pages.ts'
import { auditPages } from './audits/pages.ts'
import { bodyPages } from './certification/bodies/pages.ts'
import { certificationPages } from './certification/pages.ts'
import { competencePages } from './competence/pages.ts'
import { conformityPages } from './conformity/pages.ts'
import { contextPages } from './context/pages.ts'
import { culturePages } from './culture/pages.ts'
import { documentPages } from './documentControl/pages.ts'
import { fastStartPages } from './fastStart/pages.ts'
import { helpPages } from './help/pages.ts'
import { nonconformityPages } from './nonconformities/pages.ts'
import { objectivePages } from './objectives/pages.ts'
import { overviewPages } from './overview/pages.ts'
import { reportPages } from './reports/pages.ts'
import { reviewPages } from './reviews/pages.ts'
import { riskPages } from './risks/pages.ts'
import { ErrorPage } from './shell/ErrorPage.tsx'
import { NotFoundPage } from './shell/NotFoundPage.tsx'
import { OrganizationFrame } from './shell/OrganizationFrame.tsx'
import { OutsideFrame } from './shell/OutsideFrame.tsx'
import { plainSearch } from './shell/plainSearch.ts'
import { standardPages } from './standards/pages.ts'
import { trustPages } from './trust/pages.ts'

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage, errorComponent: ErrorPage })

const outside = createRoute({ getParentRoute: () => root, id: 'outside', component: OutsideFrame })
const outsidePages = [
  createRoute({
    getParentRoute: () => outside,
    path: '/',
    component: lazyRouteComponent(() => import('./entry/StartPage.tsx'), 'StartPage'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/sign-in',
    component: lazyRouteComponent(() => import('./entry/SignInPage.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/first-run',
    component: lazyRouteComponent(() => import('./entry/FirstRunPage.tsx'), 'FirstRunPage'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/invitation',
    component: lazyRouteComponent(() => import('./entry/InvitationPage.tsx'), 'InvitationPage'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/reset-password',
    component: lazyRouteComponent(() => import('./entry/ResetPage.tsx'), 'ResetPage'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/s/$token',
    component: lazyRouteComponent(() => import('./open/SuggestPage.tsx'), 'SuggestPage'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/f/$token',
    component: lazyRouteComponent(() => import('./open/FollowPage.tsx'), 'FollowPage'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/trust/$address',
    component: lazyRouteComponent(() => import('./trust/open/TrustPage.tsx'), 'TrustPage'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/room',
    component: lazyRouteComponent(() => import('./room/RoomPage.tsx'), 'RoomPage'),
  }),
]

const organization = createRoute({ getParentRoute: () => root, path: '/o/$slug', component: OrganizationFrame })
const organizationPages = [
  createRoute({
    getParentRoute: () => organization,
    path: 'improvements',
    component: lazyRouteComponent(() => import('./register/RegisterPage.tsx'), 'RegisterPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'improvements/$ref',
    component: lazyRouteComponent(() => import('./improvement/ImprovementPage.tsx'), 'ImprovementPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'triage',
    component: lazyRouteComponent(() => import('./triage/TriagePage.tsx'), 'TriagePage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'proposals',
    component: lazyRouteComponent(() => import('./proposals/ProposalsPage.tsx'), 'ProposalsPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'signals',
    component: lazyRouteComponent(() => import('./signals/SignalsPage.tsx'), 'SignalsPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'signals/rules',
    component: lazyRouteComponent(() => import('./signals/RulesPage.tsx'), 'RulesPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'performance-reviews',
    component: lazyRouteComponent(() => import('./performance/ReviewsPage.tsx'), 'ReviewsPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'performance-reviews/$ref',
    component: lazyRouteComponent(() => import('./performance/ReviewPage.tsx'), 'ReviewPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'board',
    component: lazyRouteComponent(() => import('./board/BoardPage.tsx'), 'BoardPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'ranking',
    component: lazyRouteComponent(() => import('./ranking/RankingPage.tsx'), 'RankingPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'metrics',
    component: lazyRouteComponent(() => import('./metrics/MetricsPage.tsx'), 'MetricsPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'metrics/new',
    component: lazyRouteComponent(() => import('./metrics/NewMetricPage.tsx'), 'NewMetricPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'metrics/$ref',
    component: lazyRouteComponent(() => import('./metrics/MetricPage.tsx'), 'MetricPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'incidents',
    component: lazyRouteComponent(() => import('./incidents/IncidentsPage.tsx'), 'IncidentsPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'incidents/new',
    component: lazyRouteComponent(() => import('./incidents/NewIncidentPage.tsx'), 'NewIncidentPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'incidents/$ref',
    component: lazyRouteComponent(() => import('./incidents/IncidentPage.tsx'), 'IncidentPage'),
  }),
  ...culturePages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...fastStartPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...overviewPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...helpPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...documentPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...competencePages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...standardPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...conformityPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...applicabilityPages.map(([path, component]) =>
    createRoute({ getParentRoute: () => organization, path, component }),
  ),
  ...objectivePages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...riskPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...certificationPages.map(([path, component]) =>
    createRoute({ getParentRoute: () => organization, path, component }),
  ),
  ...trustPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...bodyPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...auditPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...reportPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...reviewPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  ...nonconformityPages.map(([path, component]) =>
    createRoute({ getParentRoute: () => organization, path, component }),
  ),
  ...aiSystemPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  createRoute({
    getParentRoute: () => organization,
    path: 'tasks',
    component: lazyRouteComponent(() => import('./tasks/TasksPage.tsx'), 'TasksPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'tasks/new',
    component: lazyRouteComponent(() => import('./tasks/NewTaskPage.tsx'), 'NewTaskPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'tasks/$ref',
    component: lazyRouteComponent(() => import('./tasks/TaskPage.tsx'), 'TaskPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'health',
    component: lazyRouteComponent(() => import('./registerHealth/HealthPage.tsx'), 'HealthPage'),
  }),
  ...contextPages.map(([path, component]) => createRoute({ getParentRoute: () => organization, path, component })),
  createRoute({
    getParentRoute: () => organization,
    path: 'feeds',
    component: lazyRouteComponent(() => import('./feeds/FeedsPage.tsx'), 'FeedsPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'feeds/new',
    component: lazyRouteComponent(() => import('./feeds/NewFeedPage.tsx'), 'NewFeedPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'feeds/$id',
    component: lazyRouteComponent(() => import('./feeds/FeedPage.tsx'), 'FeedPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'readings',
    component: lazyRouteComponent(() => import('./readings/ReadingsPage.tsx'), 'ReadingsPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'import',
    component: lazyRouteComponent(() => import('./import/ImportPage.tsx'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'import/$id',
    component: lazyRouteComponent(() => import('./import/OneImportPage.tsx'), 'OneImportPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'members',
    component: lazyRouteComponent(() => import('./people/MembersPage.tsx'), 'MembersPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'units',
    component: lazyRouteComponent(() => import('./people/UnitsPage.tsx'), 'UnitsPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'settings',
    component: lazyRouteComponent(() => import('./settings/SettingsPage.tsx'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'settings/$section',
    component: lazyRouteComponent(() => import('./settings/SettingsPage.tsx'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'scoring',
    component: lazyRouteComponent(() => import('./scoring/ScoringPage.tsx'), 'ScoringPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'scoring/new',
    component: lazyRouteComponent(() => import('./scoring/ModelEditorPage.tsx'), 'ModelEditorPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'trail',
    component: lazyRouteComponent(() => import('./trail/TrailPage.tsx'), 'TrailPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'trail/redactions',
    component: lazyRouteComponent(() => import('./trail/RedactionsPage.tsx'), 'RedactionsPage'),
  }),
  createRoute({
    getParentRoute: () => organization,
    path: 'inbox',
    component: lazyRouteComponent(() => import('./inbox/InboxPage.tsx'), 'InboxPage'),
  }),
]

/** Every address of the product; pages are loaded when they are first visited. A search is plain text, as in the API. */
export const router = createRouter({
  routeTree: root.addChildren([outside.addChildren(outsidePages), organization.addChildren(organizationPages)]),
  defaultPreload: 'intent',
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  ...plainSearch,
})
