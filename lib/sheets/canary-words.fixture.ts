/** What nobody outside the team may ever read. */
export const TEAM = 'SECRET-EQUIPE';
/** What was opened to the carrier, and what is public. */
export const CARRIER = 'POUR-LE-PORTEUR';
export const PUBLIC = 'POUR-TOUS';
