/** What stands where words were redacted that may not be empty: a record is never without a title, evidence never without a label. */
export const REDACTED = '[–]'
