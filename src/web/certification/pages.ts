import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of certification, below an organization's, each with the page that is loaded when it is first visited. */
export const certificationPages = [
  ['certifications', lazyRouteComponent(() => import('./CertificationsPage.tsx'), 'CertificationsPage')],
  ['certifications/new', lazyRouteComponent(() => import('./NewCertificationPage.tsx'), 'NewCertificationPage')],
  ['certifications/$ref', lazyRouteComponent(() => import('./CertificationPage.tsx'), 'CertificationPage')],
  ['gap-assessments', lazyRouteComponent(() => import('./gap/GapsPage.tsx'), 'GapsPage')],
  ['gap-assessments/new', lazyRouteComponent(() => import('./gap/NewGapPage.tsx'), 'NewGapPage')],
  ['gap-assessments/$ref', lazyRouteComponent(() => import('./gap/GapPage.tsx'), 'GapPage')],
] as const
