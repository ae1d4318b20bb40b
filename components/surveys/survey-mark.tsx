import { formatDay, today } from '@/lib/day';
import { type LinkDates, type LinkState, linkStateOf } from '@/lib/surveys/link-rules';

/** How far a structure came through its link: « lien ouvert le 3 mars 2027 »; nothing when it has none that counts. */
export function SurveyMark({ link }: { link: LinkDates | null }) {
  const told = TOLD[linkStateOf(link)];
  const at = told && link?.[told.at];
  return at ? (
    <span className="sub">
      {told.words} le {formatDay(today(at))}
    </span>
  ) : null;
}

const TOLD: Partial<Record<LinkState, { words: string; at: keyof LinkDates }>> = {
  created: { words: 'lien créé', at: 'createdAt' },
  opened: { words: 'lien ouvert', at: 'openedAt' },
  started: { words: 'réponse commencée', at: 'startedAt' },
  sent: { words: 'réponses envoyées', at: 'submittedAt' },
  expired: { words: 'lien expiré', at: 'expiresAt' },
};
