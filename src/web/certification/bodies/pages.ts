import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of bodies, of their choice, and of appeals, each with the page that is loaded when it is first visited. */
export const bodyPages = [
  ['certification-bodies', lazyRouteComponent(() => import('./BodiesPage.tsx'), 'BodiesPage')],
  ['certification-bodies/new', lazyRouteComponent(() => import('./NewBodyPage.tsx'), 'NewBodyPage')],
  ['certification-bodies/$ref', lazyRouteComponent(() => import('./BodyPage.tsx'), 'BodyPage')],
  ['body-selections', lazyRouteComponent(() => import('./SelectionsPage.tsx'), 'SelectionsPage')],
  ['body-selections/new', lazyRouteComponent(() => import('./NewSelectionPage.tsx'), 'NewSelectionPage')],
  ['body-selections/$ref', lazyRouteComponent(() => import('./SelectionPage.tsx'), 'SelectionPage')],
  ['appeals', lazyRouteComponent(() => import('./AppealsPage.tsx'), 'AppealsPage')],
  ['appeals/new', lazyRouteComponent(() => import('./NewAppealPage.tsx'), 'NewAppealPage')],
  ['appeals/$ref', lazyRouteComponent(() => import('./AppealPage.tsx'), 'AppealPage')],
] as const
