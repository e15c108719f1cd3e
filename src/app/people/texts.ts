// Until app/import imports from app/texts.ts itself.
export { idFrom } from '../texts.ts'
