import { task } from '#domain/records/task/task.ts'
import { taskText } from '#domain/words/aiSystemScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

export function NewTaskPage() {
  return <NewRecordPage type={task} title={taskText.new} first={['title', 'owner', 'dueOn', 'kind', 'description']} />
}
