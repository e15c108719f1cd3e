import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of audits, below an organization's, each with the page that is loaded when it is first visited. */
export const auditPages = [
  ['audits', lazyRouteComponent(() => import('./AuditsPage.tsx'), 'AuditsPage')],
  ['audits/new', lazyRouteComponent(() => import('./NewAuditPage.tsx'), 'NewAuditPage')],
  ['audits/$ref', lazyRouteComponent(() => import('./audit/AuditPage.tsx'), 'AuditPage')],
  ['audits/$ref/checklist', lazyRouteComponent(() => import('./walk/ChecklistPage.tsx'), 'ChecklistPage')],
  ['audits/$ref/report', lazyRouteComponent(() => import('./report/ReportPage.tsx'), 'ReportPage')],
  ['audit-programmes', lazyRouteComponent(() => import('./programme/ProgrammesPage.tsx'), 'ProgrammesPage')],
  ['audit-programmes/new', lazyRouteComponent(() => import('./programme/NewProgrammePage.tsx'), 'NewProgrammePage')],
  ['audit-programmes/$ref', lazyRouteComponent(() => import('./programme/ProgrammePage.tsx'), 'ProgrammePage')],
  ['findings', lazyRouteComponent(() => import('./finding/FindingsPage.tsx'), 'FindingsPage')],
  ['findings/$ref', lazyRouteComponent(() => import('./finding/FindingPage.tsx'), 'FindingPage')],
  ['auditor-qualifications', lazyRouteComponent(() => import('./auditor/AuditorsPage.tsx'), 'AuditorsPage')],
  [
    'auditor-qualifications/new',
    lazyRouteComponent(() => import('./auditor/NewQualificationPage.tsx'), 'NewQualificationPage'),
  ],
  [
    'auditor-qualifications/$ref',
    lazyRouteComponent(() => import('./auditor/QualificationPage.tsx'), 'QualificationPage'),
  ],
] as const
