/** Id of the form that makes links, and start of the ids of its fields: what is to be put right is a link to it. */
export const ISSUE_FORM_ID = 'liens';
