import { type Day, formatDay } from '@/lib/day';

type Invitation = {
  structure: string;
  project: string;
  campaign: string;
  lastDay: Day;
  dueOn: Day | null;
  /** Where the link goes: the letter itself never holds it. */
  place: string;
};

/** The mail that brings a structure its link. */
export function letterTo({ structure, project, campaign, lastDay, dueOn, place }: Invitation) {
  const due = dueOn && dueOn < lastDay ? `Merci de répondre avant le ${formatDay(dueOn)} si vous le pouvez.\n\n` : '';
  return {
    subject: `Votre questionnaire\u00a0: ${campaign} (${project})`,
    body: `Bonjour,

L’équipe qui suit l’essaimage du projet ${project} vous propose de répondre au questionnaire «\u00a0${campaign}\u00a0» pour ${structure}.

Votre lien, valable jusqu’au ${formatDay(lastDay)}\u00a0:
${place}

${due}Il s’ouvre sans compte ni mot de passe\u00a0: ne le transmettez qu’à la personne qui répond avec vous. Vos réponses s’enregistrent à mesure\u00a0; vous pouvez vous arrêter et revenir par le même lien.

Bien cordialement,
l’équipe
`,
  };
}
