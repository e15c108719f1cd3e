import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of files to hand over, each with the page that is loaded when it is first visited. */
export const reportPages = [
  ['reports', lazyRouteComponent(() => import('./ReportsPage.tsx'), 'ReportsPage')],
  ['reports/published', lazyRouteComponent(() => import('./PublishedPage.tsx'), 'PublishedPage')],
  ['reports/toolkit', lazyRouteComponent(() => import('./ToolkitPage.tsx'), 'ToolkitPage')],
  ['reports/templates', lazyRouteComponent(() => import('./TemplatesPage.tsx'), 'TemplatesPage')],
] as const
