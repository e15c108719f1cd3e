import { useSearch } from '@tanstack/react-router'
import { delegation } from '#domain/records/delegation/delegation.ts'
import { interviewDrill } from '#domain/records/interviewDrill/interviewDrill.ts'
import { leadershipAct } from '#domain/records/leadershipAct/leadershipAct.ts'
import { lesson } from '#domain/records/lesson/lesson.ts'
import { pulseSurvey } from '#domain/records/pulseSurvey/pulseSurvey.ts'
import { recognition } from '#domain/records/recognition/recognition.ts'
import { timeBudget } from '#domain/records/timeBudget/timeBudget.ts'
import {
  delegationListText,
  drillListText,
  leadershipListText,
  lessonListText,
  recognitionListText,
  surveyListText,
  timeListText,
} from '#domain/words/cultureRecordScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'
import { UnitsInput } from './UnitsInput.tsx'

const useMe = () => useMembership()?.person.id ?? null

/** Thanks for someone: they are asked before anyone else reads it. */
export function NewRecognitionPage() {
  const { about } = useSearch({ strict: false }) as { readonly about?: string }
  return (
    <NewRecordPage
      type={recognition}
      title={recognitionListText.new}
      first={['title', 'person', 'kind', 'why', 'award']}
      more={['nameless', 'about']}
      begin={{ about: about ?? null }}
    />
  )
}

/** A lesson as a draft; publishing it is its next step. */
export function NewLessonPage() {
  return (
    <NewRecordPage
      type={lesson}
      title={lessonListText.new}
      first={['title', 'lesson', 'advice', 'audiences', 'ownMistake']}
      more={['units', 'about']}
      begin={{ owner: useMe() }}
      inputs={{ units: UnitsInput }}
    />
  )
}

export function NewLeadershipActPage() {
  return (
    <NewRecordPage
      type={leadershipAct}
      title={leadershipListText.new}
      first={['title', 'kind', 'question', 'until', 'owner']}
      begin={{ owner: useMe(), kind: 'feedbackRequest' }}
    />
  )
}

export function NewSurveyPage() {
  return (
    <NewRecordPage
      type={pulseSurvey}
      title={surveyListText.new}
      first={['title', 'kind', 'closesOn', 'introduction']}
      more={['about', 'asked']}
      begin={{ kind: 'pulse' }}
    />
  )
}

export function NewDrillPage() {
  return (
    <NewRecordPage
      type={interviewDrill}
      title={drillListText.new}
      first={['title', 'size', 'heldOn', 'about']}
      begin={{ owner: useMe() }}
    />
  )
}

export function NewDelegationPage() {
  return (
    <NewRecordPage
      type={delegation}
      title={delegationListText.new}
      first={['title', 'person', 'costLimit', 'areas', 'startsOn', 'endsOn', 'why']}
    />
  )
}

export function NewTimeBudgetPage() {
  return (
    <NewRecordPage
      type={timeBudget}
      title={timeListText.new}
      first={['title', 'team', 'startsOn', 'endsOn', 'people', 'capacity', 'budget']}
      begin={{ owner: useMe() }}
    />
  )
}
