import { lazyRouteComponent } from '@tanstack/react-router'

/** Uses of the mark, benefits, enquiries and the trust page, below an organization's address. */
export const trustPages = [
  ['mark-uses', lazyRouteComponent(() => import('./records/MarkUsesPage.tsx'), 'MarkUsesPage')],
  ['mark-uses/new', lazyRouteComponent(() => import('./records/NewMarkUsePage.tsx'), 'NewMarkUsePage')],
  ['mark-uses/$ref', lazyRouteComponent(() => import('./records/MarkUsePage.tsx'), 'MarkUsePage')],
  ['benefits', lazyRouteComponent(() => import('./records/BenefitsPage.tsx'), 'BenefitsPage')],
  ['benefits/new', lazyRouteComponent(() => import('./records/NewBenefitPage.tsx'), 'NewBenefitPage')],
  ['benefits/$ref', lazyRouteComponent(() => import('./records/BenefitPage.tsx'), 'BenefitPage')],
  ['enquiries', lazyRouteComponent(() => import('./records/EnquiriesPage.tsx'), 'EnquiriesPage')],
  ['enquiries/new', lazyRouteComponent(() => import('./records/NewEnquiryPage.tsx'), 'NewEnquiryPage')],
  ['enquiries/$ref', lazyRouteComponent(() => import('./records/EnquiryPage.tsx'), 'EnquiryPage')],
  ['trust-page', lazyRouteComponent(() => import('./own/OwnTrustPage.tsx'), 'OwnTrustPage')],
] as const
