import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of standards, below an organization's, each with the page that is loaded when it is first visited. */
export const standardPages = [
  ['standards', lazyRouteComponent(() => import('./StandardsPage.tsx'), 'StandardsPage')],
  ['standards/$standard', lazyRouteComponent(() => import('./CataloguePage.tsx'), 'CataloguePage')],
  [
    'standards/$standard/$ref',
    lazyRouteComponent(() => import('./requirement/RequirementPage.tsx'), 'RequirementPage'),
  ],
  ['crosswalk', lazyRouteComponent(() => import('./reuse/ReusePage.tsx'), 'ReusePage')],
  ['frameworks/new', lazyRouteComponent(() => import('./bring/BringPage.tsx'), 'BringPage')],
  ['gap-lenses', lazyRouteComponent(() => import('./lenses/LensesPage.tsx'), 'LensesPage')],
] as const
