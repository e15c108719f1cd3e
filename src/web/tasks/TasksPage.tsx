import { task } from '#domain/records/task/task.ts'
import { taskText } from '#domain/words/aiSystemScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'

/** What somebody has to do by a day. */
export function TasksPage() {
  return (
    <ListPage
      listed={{ type: task, words: taskText, columns: ['kind', 'doneAt'], filters: ['kind'], usualSort: 'due' }}
    />
  )
}
