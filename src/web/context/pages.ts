import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of the context and of suppliers, below an organization's, each with the page that is loaded when it is first visited. */
export const contextPages = [
  ['change-signals', lazyRouteComponent(() => import('./ChangeSignalsPage.tsx'), 'ChangeSignalsPage')],
  ['change-signals/new', lazyRouteComponent(() => import('./NewSignalPage.tsx'), 'NewSignalPage')],
  ['change-signals/$ref', lazyRouteComponent(() => import('./ChangeSignalPage.tsx'), 'ChangeSignalPage')],
  ['context-issues', lazyRouteComponent(() => import('./IssuesPage.tsx'), 'IssuesPage')],
  ['context-issues/new', lazyRouteComponent(() => import('./NewIssuePage.tsx'), 'NewIssuePage')],
  ['context-issues/$ref', lazyRouteComponent(() => import('./IssuePage.tsx'), 'IssuePage')],
  ['interested-parties', lazyRouteComponent(() => import('./PartiesPage.tsx'), 'PartiesPage')],
  ['interested-parties/new', lazyRouteComponent(() => import('./NewPartyPage.tsx'), 'NewPartyPage')],
  ['interested-parties/$ref', lazyRouteComponent(() => import('./PartyPage.tsx'), 'PartyPage')],
  ['scope-statements', lazyRouteComponent(() => import('./ScopesPage.tsx'), 'ScopesPage')],
  ['scope-statements/new', lazyRouteComponent(() => import('./NewScopePage.tsx'), 'NewScopePage')],
  ['scope-statements/$ref', lazyRouteComponent(() => import('./ScopePage.tsx'), 'ScopePage')],
  ['intended-outcomes', lazyRouteComponent(() => import('./OutcomesPage.tsx'), 'OutcomesPage')],
  ['intended-outcomes/new', lazyRouteComponent(() => import('./NewOutcomePage.tsx'), 'NewOutcomePage')],
  ['intended-outcomes/$ref', lazyRouteComponent(() => import('./OutcomePage.tsx'), 'OutcomePage')],
  ['investments', lazyRouteComponent(() => import('./InvestmentsPage.tsx'), 'InvestmentsPage')],
  ['investments/new', lazyRouteComponent(() => import('./NewInvestmentPage.tsx'), 'NewInvestmentPage')],
  ['investments/$ref', lazyRouteComponent(() => import('./InvestmentPage.tsx'), 'InvestmentPage')],
  ['maturity', lazyRouteComponent(() => import('./MaturityPage.tsx'), 'MaturityPage')],
  ['suppliers', lazyRouteComponent(() => import('../suppliers/SuppliersPage.tsx'), 'SuppliersPage')],
  ['suppliers/new', lazyRouteComponent(() => import('../suppliers/NewSupplierPage.tsx'), 'NewSupplierPage')],
  ['suppliers/$ref', lazyRouteComponent(() => import('../suppliers/SupplierPage.tsx'), 'SupplierPage')],
] as const
