import { PHASE_CELLS, phaseNote, phaseWord } from '@/components/projects/phase-cell';
import { formatImpreciseDate, type ImpreciseDate } from '@/lib/imprecise-date';
import {
  exitCauseLabel,
  lifecycleEventLabels,
  originLabels,
  partnerRoleLabels,
  phaseLabel,
  projectEventLabels,
} from '@/lib/projects/labels';
import { withoutCorrected } from '@/lib/projects/rules';
import type { Block, Fact, Section } from './content';
import type { ReportedProject } from './project-queries';

// What a project is, how it went, and what weighed on it.

export function identitySection(project: ReportedProject): Section {
  const { course, carrier, longTitle, aliases, logoWording, origin, partners, webSite } = project;
  const { exit } = course;
  const facts = [
    fact('Intitulé', longTitle),
    fact('Porteur', carrier.name),
    fact('Aussi appelé', aliases.join(', ')),
    fact('Mention du logo', logoWording),
    fact('Entré par', origin && originLabels[origin]),
    fact('Entrée', course.hasEntered ? whenOf(course.enteredOn) : 'non enregistrée'),
    fact('Sortie', exit && `${whenOf(exit.on)} · ${exitCauseLabel(exit.cause)}`),
    fact('Motif de la sortie', exit?.reason),
    fact('Le problème', project.problem),
    fact('La démarche', project.approach),
    fact('Pour qui', project.audience),
    fact('L’ambition', project.ambition),
    ...partners.flatMap(({ role, note, organization }) =>
      fact(partnerRoleLabels[role], [organization.name, note].filter(Boolean).join(' · ')),
    ),
    fact('Site internet', webSite),
  ].flat();
  return { id: 'identite', title: 'Identité', blocks: [{ kind: 'facts', facts }] };
}

export function courseSection({ course, ownLabels, events, context }: ReportedProject): Section {
  const told = withoutCorrected(events).filter(({ reason, decision, phase }) => reason || decision || phase === null);
  const blocks: Block[] = [
    {
      kind: 'steps',
      label: 'Étapes du projet',
      steps: course.steps.map((step) => ({
        label: phaseLabel(step.phase, ownLabels),
        state: PHASE_CELLS[step.state],
        word: phaseWord(step, course),
        note: phaseNote(step, course),
      })),
    },
    {
      kind: 'table',
      label: 'Décisions et motifs du parcours',
      columns: [
        { label: 'Étape', share: 2 },
        { label: 'Fait', share: 2 },
        { label: 'Date', share: 2 },
        { label: 'Motif et décision', share: 5 },
      ],
      rows: told.map(({ phase, kind, date, reason, decision, exitCause }) => [
        { text: phase ? phaseLabel(phase, ownLabels) : 'Projet' },
        { text: phase ? lifecycleEventLabels[kind] : projectEventLabels[kind] },
        { text: whenOf(date) },
        {
          text: [exitCause && exitCauseLabel(exitCause), reason, decision && `Décision\u00a0: ${decision}`]
            .filter(Boolean)
            .join(' · '),
        },
      ]),
    },
  ];
  if (context.length > 0) {
    blocks.push({ kind: 'heading', text: 'Ce qui a pesé du dehors' });
    blocks.push({
      kind: 'list',
      items: context.map(({ title, on, effect }) => [title, on?.text, effect].filter(Boolean).join(' · ')),
    });
  }
  return { id: 'parcours', title: 'Parcours', hint: 'sept étapes, dans l’ordre du programme', blocks };
}

function fact(term: string, words: string | null | undefined): Fact[] {
  return words ? [{ term, words }] : [];
}

function whenOf(date: ImpreciseDate | null): string {
  return date ? formatImpreciseDate(date) : 'date non précisée';
}
