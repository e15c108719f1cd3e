import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of competences and training, below an organization's, each with the page that is loaded when it is first visited. */
export const competencePages = [
  ['competences', lazyRouteComponent(() => import('./CompetencesPage.tsx'), 'CompetencesPage')],
  ['competences/new', lazyRouteComponent(() => import('./NewCompetencePage.tsx'), 'NewCompetencePage')],
  ['competences/$ref', lazyRouteComponent(() => import('./CompetencePage.tsx'), 'CompetencePage')],
  ['trainings', lazyRouteComponent(() => import('./TrainingsPage.tsx'), 'TrainingsPage')],
  ['trainings/new', lazyRouteComponent(() => import('./NewTrainingPage.tsx'), 'NewTrainingPage')],
  ['trainings/$ref', lazyRouteComponent(() => import('./TrainingPage.tsx'), 'TrainingPage')],
  ['courses', lazyRouteComponent(() => import('../courses/CoursesPage.tsx'), 'CoursesPage')],
  ['courses/$course', lazyRouteComponent(() => import('../courses/CoursePage.tsx'), 'CoursePage')],
] as const
