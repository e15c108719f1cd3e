import { lazyRouteComponent } from '@tanstack/react-router'

const base = 'statements-of-applicability'

/** The addresses of statements of applicability, each with the page that is loaded when it is first visited. */
export const applicabilityPages = [
  [base, lazyRouteComponent(() => import('./StatementsPage.tsx'), 'StatementsPage')],
  [`${base}/new`, lazyRouteComponent(() => import('./NewStatementPage.tsx'), 'NewStatementPage')],
  [`${base}/$ref`, lazyRouteComponent(() => import('./StatementPage.tsx'), 'StatementPage')],
  [`${base}/$ref/controls`, lazyRouteComponent(() => import('./grid/GridPage.tsx'), 'GridPage')],
] as const
