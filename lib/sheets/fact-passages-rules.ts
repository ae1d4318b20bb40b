import { findingKindLabels, followUpStateLabels, outcomeLabels } from '@/lib/findings/labels';
import { computationWords } from '@/lib/indicators/wording';
import type { SheetContent } from './content-schema';
import { courseNotes, entryWording, exitWording, outsideSteps } from './course-rules';
import { type Passage, passage, shortened } from './passage';
import { activityDetails } from './story-rules';
import { countStructures, structureLines } from './structure-rules';

// What happened and what came of it, in the words that the sheet draws.

export function coursePassages({ course, events, phaseLabels }: SheetContent): Passage[] {
  const exit = exitWording(course);
  return [
    passage('parcours', 'entry', 'L’entrée', { '': entryWording(course) }),
    passage('parcours', 'exit', 'La sortie', { date: exit.date, cause: exit.cause }),
    ...outsideSteps(course, phaseLabels).map(({ label, note, current }, place) =>
      passage('parcours', `step ${place}`, `L’étape «\u00a0${label}\u00a0»`, {
        nom: label,
        état: note,
        'en est là': current ? 'oui' : null,
      }),
    ),
    ...courseNotes(events, phaseLabels).map(({ label, reason, decision }) =>
      passage('parcours', `note ${label}`, `Ce qui en est dit\u00a0: ${label}`, { raison: reason, décision: decision }),
    ),
  ];
}

export function actionPassages({ activities, campaigns, structures }: SheetContent): Passage[] {
  return [
    ...activities.map((activity) =>
      passage('action', activity.id, `L’activité «\u00a0${activity.title}\u00a0»`, {
        titre: activity.title,
        date: activity.heldOn?.text,
        détails: activityDetails(activity, structures.noun).join(' · '),
        description: activity.description,
      }),
    ),
    ...campaigns.map(({ id, label, window }) =>
      passage('action', id, `L’évaluation «\u00a0${label}\u00a0»`, { nom: label, période: window?.text }),
    ),
  ];
}

export function structurePassages({ structures: { noun, rows } }: SheetContent): Passage[] {
  const lines = structureLines(rows).map(({ name, kind, place, wave, joined, number }) => {
    const details = { lieu: place, depuis: joined?.text, vague: wave === 'ORIGINAL' ? 'd’origine' : null };
    return name === null
      ? passage('structures', `unnamed ${[place, wave, joined?.text].join(' | ')}`, 'Structures sans nom publié', {
          nombre: countStructures(number, noun),
          ...details,
        })
      : passage('structures', `named ${name}`, name, { nom: name, nature: kind, ...details });
  });
  return [passage('structures', 'total', 'Leur nombre', { '': countStructures(rows.length, noun) }), ...lines];
}

export function findingPassages({ findings, campaigns }: SheetContent): Passage[] {
  const labelOf = (campaign: string | null) => campaigns.find(({ id }) => id === campaign)?.label;
  const conclusions = campaigns.flatMap(({ id, label, conclusions }) =>
    conclusions ? [passage('constats', id, `Les conclusions de «\u00a0${label}\u00a0»`, { '': conclusions })] : [],
  );
  const told = findings.map(({ id, kind, text, campaignId, about, date, concerned, followUps }) => [
    passage('constats', id, `Le constat «\u00a0${shortened(text)}\u00a0»`, {
      nature: findingKindLabels[kind],
      texte: text,
      évaluation: labelOf(campaignId),
      'au sujet de': about,
      date: date?.text,
      structures: concerned,
    }),
    ...followUps.map(followUpPassage),
  ]);
  return [...conclusions, ...told.flat()];
}

function followUpPassage(followUp: SheetContent['findings'][number]['followUps'][number]): Passage {
  const { id, decision, state, activity, doneOn, outcome, outcomeText, outcomeCampaign } = followUp;
  return passage('constats', id, `La suite «\u00a0${shortened(decision)}\u00a0»`, {
    décision: decision,
    état: followUpStateLabels[state],
    activité: activity,
    date: doneOn?.text,
    issue: outcome && outcomeLabels[outcome],
    'ce qu’il en est advenu': outcomeText,
    source: outcomeCampaign && [outcomeCampaign.label, outcomeCampaign.window?.text].filter(Boolean).join(', '),
  });
}

export function figurePassages({ measures }: SheetContent): Passage[] {
  return measures.map(({ id, name, definition, scope, wording, said, period, coverage, ...how }) =>
    passage('chiffres', id, `«\u00a0${name}\u00a0»`, {
      nom: name,
      valeur: wording,
      'mots de la source': said,
      périmètre: scope,
      définition: definition,
      période: period?.text,
      couverture: coverage,
      'calculé par Essaim': how.isComputed ? 'oui' : null,
      calcul: computationWords(how.computation),
      source: how.source,
    }),
  );
}
