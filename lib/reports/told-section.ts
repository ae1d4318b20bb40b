import { entryWords, exitWords } from '@/components/projects/exit-words';
import type { listProgrammeFindings } from '@/lib/findings/queries';
import type { Block, Fact, Section } from './content';
import { passageOf } from './finding-passages';
import type { ReportedProgramme } from './programme-queries';

type Told = Awaited<ReturnType<typeof listProgrammeFindings>>[number];

/** Project by project, in full words: what it is, what its evaluations concluded and showed, and what was decided. */
export function toldSection(projects: ReportedProgramme, findings: readonly Told[]): Section {
  return {
    id: 'constats',
    title: 'Projet par projet',
    hint: 'la démarche, les conclusions des évaluations, les constats et leurs suites, en toutes lettres',
    blocks: projects.flatMap((project): Block[] => [
      { kind: 'heading', text: project.name },
      { kind: 'facts', facts: factsOf(project) },
      ...project.campaigns.flatMap(concluded),
      ...findings
        .filter((finding) => finding.project.slug === project.slug)
        .map((finding): Block => ({ kind: 'passage', passage: passageOf(finding) })),
    ]),
  };
}

function factsOf({ carrier, course, problem, approach, audience }: ReportedProgramme[number]): Fact[] {
  return [
    fact('Porteur', carrier),
    fact('Parcours', [entryWords(course), course.exit && exitWords(course.exit)].filter(Boolean).join(', ')),
    fact('Le problème', problem),
    fact('La démarche', approach),
    fact('Pour qui', audience),
  ].flat();
}

function concluded({ label, window, conclusions }: ReportedProgramme[number]['campaigns'][number]): Block[] {
  if (!conclusions) return [];
  const passage = { tag: `Conclusions · ${label}`, text: conclusions, source: window?.text, after: [] };
  return [{ kind: 'passage', passage }];
}

function fact(term: string, words: string | null): Fact[] {
  return words ? [{ term, words }] : [];
}
