/** A rule of the programme says no. The message is one French sentence that says what to do. */
export class RuleError extends Error {
  override name = 'RuleError';
}

/** Somebody else saved the row since it was opened. */
export class ConflictError extends Error {
  override name = 'ConflictError';
  /**
   * @param subject « Cette évaluation », say
   * @param at when the other version was saved
   * @param version the version to retry with
   * @param stored what the database holds now, by form name
   */
  constructor(
    readonly subject: string,
    readonly at: Date,
    readonly version: number,
    readonly stored: Record<string, string> = {},
  ) {
    super(`${subject} : version dépassée.`);
  }
}

/** The same creating action already took place. */
export class AlreadyDoneError extends Error {
  override name = 'AlreadyDoneError';
  constructor(readonly at: Date) {
    super('Déjà enregistré.');
  }
}
