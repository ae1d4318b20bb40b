import { beforeAll, describe, expect, it, test } from 'vitest';
import { readAsOf } from '@/lib/as-of';
import { formatDay, today } from '@/lib/day';
import { db } from '@/lib/db';
import { makeSituation, NARRATIVE, type Situation } from '@/lib/exports/situation.fixture';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeProject, makeStaff } from '@/prisma/factories';
import { loadProgramme } from '@/prisma/seed/load';
import { getChart } from './chart-queries';
import type { Block, Report } from './content';
import { openReport } from './files';
import { readPdf } from './pdf-reading.fixture';
import { printable } from './pdf-text';
import { getProgrammeReport } from './programme-report';
import { getProjectReport } from './project-report';

let staff: Staff;
let place: Situation;

beforeAll(async () => {
  await write(factoryActor, loadProgramme);
  [staff, place] = await Promise.all([makeStaff(), makeSituation()]);
  const { id: evaluationId, projectId } = await db.evaluation.findFirstOrThrow({
    where: { campaignId: place.campaign.id },
  });
  await write(factoryActor, (tx) =>
    tx.evaluationEvent.create({ data: { projectId, evaluationId, kind: 'SUBMITTED' } }),
  );
});

describe('qualitative text does not disappear from reports (pain 6)', () => {
  it('what a structure, an evaluation and a decision say is whole in the report, however long', async () => {
    const report = await reportOf(place.project.slug);
    const words = wordsOf(report);
    // The problem, the activity, the progress, the evidence, the finding, its decision and the note of the document.
    expect(words.split(NARRATIVE).length - 1).toBe(7);
  });

  it('and not a word of it is missing from the PDF', async () => {
    const pdf = await pdfOf(`bilan-${place.project.slug}`);
    const drawn = pdf.pages.join('\n').split(/\s+/);
    for (const word of ['phrase', 'entière,', 'coupe.']) {
      expect(drawn.filter((one) => one === word).length, word).toBe(7 * 90);
    }
    expect(drawn.filter((one) => one === 'Fin.')).toHaveLength(7);
  });

  it('every finding and every decision of the ten real projects is in their report and in the programme’s', async () => {
    const findings = await db.finding.findMany({ select: { text: true, project: { select: { slug: true } } } });
    const followUps = await db.followUp.findMany({ select: { decision: true, project: { select: { slug: true } } } });
    const programme = wordsOf(await getProgrammeReport(staff, readAsOf({})));
    const slugs = [...new Set(findings.map(({ project }) => project.slug))];
    const reports = new Map<string, string>();
    for (const slug of slugs) reports.set(slug, wordsOf(await reportOf(slug)));
    expect(findings.length).toBeGreaterThan(20);
    const told = [
      ...findings.map(({ text, project }) => ({ text, project })),
      ...followUps.map(({ decision, project }) => ({ text: decision, project })),
    ];
    for (const { text, project } of told) {
      expect(reports.get(project.slug), project.slug).toContain(text);
      expect(programme).toContain(text);
    }
  });
});

describe('a report of a day gone by', () => {
  test('knows nothing of what came later', async () => {
    const then = await reportOf('parcours-gardien', '2017-12-31');
    const now = await reportOf('parcours-gardien');
    expect(then.subtitle).toBe('Situation au 31 décembre 2017');
    expect(wordsOf(now)).toContain('Évaluation III · résultats');
    expect(wordsOf(then)).not.toContain('Évaluation III · résultats');
    expect(wordsOf(then)).not.toContain('Fin du parcours d’évaluation');
    expect(wordsOf(then)).toContain('Un avancement très hétérogène');
  });

  test('tells a decision that was carried out later as one that was still to be', async () => {
    const [then, now] = [await reportOf('parcours-gardien', '2017-06-30'), await reportOf('parcours-gardien')];
    for (const report of [then, now]) expect(wordsOf(report)).toContain('Resserrer les liens entre structures');
    expect(wordsOf(now)).toContain('fait · Journée collective · septembre 2017');
    expect(wordsOf(then)).not.toContain('septembre 2017');
  });

  test('has its day in the name of its file', async () => {
    const file = await openReport(staff, 'bilan-tapaj', { au: '2017-12-31' });
    expect(file?.fileName).toBe('bilan-tapaj-2017-12-31.pdf');
  });

  test('holds only the projects that had entered', async () => {
    const report = await getProgrammeReport(staff, readAsOf({ au: '2015-12-31' }));
    const words = wordsOf(report);
    expect(words).toContain('Territoire Zéro Chômeur');
    expect(words).not.toContain('A.CO.R');
  });
});

describe('what a reader who knows nothing of Essaim takes away', () => {
  test('a campaign held before Essaim has answers that nobody typed, never « 0 »', async () => {
    for (const report of [await reportOf('vita-air'), await getProgrammeReport(staff, readAsOf({}))]) {
      expect(wordsOf(report)).toContain('non saisies, 7\u00a0structures concernées');
      expect(wordsOf(report)).not.toMatch(/\b0\u00a0rendue/);
    }
  });

  test('what the team alone reads is marked, and counted at the head; nothing of the source is', async () => {
    const [trial, real] = await Promise.all([reportOf(place.project.slug), reportOf('vita-air')]);
    expect(trial.notice).toMatch(/^Contient ce que l’équipe seule lit dans Essaim\u00a0: .*1\u00a0constat/);
    expect(wordsOf(trial)).toMatch(/(Difficulté|Réussite|Levier|Doute) · interne/);
    expect(real.notice).toBeNull();
    expect(wordsOf(real)).not.toContain('· interne');
  });

  test('a computed figure says so once, with what it was computed from', async () => {
    const words = wordsOf(await reportOf('lieu-ressources'));
    expect(words).toContain('33 sur 72');
    expect(words.match(/calcul/gi)).toHaveLength(1);
  });

  test('the report of the programme says what each project is and what its campaigns concluded', async () => {
    const words = wordsOf(await getProgrammeReport(staff, readAsOf({})));
    const [projects, campaigns] = await Promise.all([
      db.project.findMany({ where: { lifecycleEvents: { some: { kind: 'ENTERED', phase: null } } } }),
      db.campaign.findMany({ where: { conclusions: { not: null } } }),
    ]);
    expect(projects.length).toBeGreaterThan(9);
    expect(campaigns.length).toBeGreaterThan(9);
    const told = [...projects.map(({ approach }) => approach), ...campaigns.map(({ conclusions }) => conclusions)];
    for (const text of told) expect(words).toContain(text ?? '');
  });

  test('opens on figures with what they count, and no sentence comes twice in its limits', async () => {
    const { sections } = await getProgrammeReport(staff, readAsOf({}));
    const [brief] = sections;
    expect(brief?.title).toBe('En bref');
    expect(brief?.blocks[0]).toMatchObject({ kind: 'highlights' });
    const limits = sections.at(-1)?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
    const said = limits.map((item) => item.replace(/^[^:]*: /, ''));
    expect(limits.length).toBeGreaterThan(5);
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('a report as a file', () => {
  test('is a tagged PDF of everything its page says', async () => {
    const pdf = await pdfOf('bilan-vita-air');
    expect(pdf.catalog).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(pdf.catalog).toMatch(/\/Marked true/);
    expect(pdf.untagged).toBe(0);
    expect(pdf.bookmarks).toEqual(
      expect.arrayContaining(['En bref', 'Identité', 'Limites et contradictions des données']),
    );
    const levels = pdf.order.flatMap(({ tag }) => /^H(\d)$/.exec(tag)?.[1] ?? []).map(Number);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(pdf.alts.filter((words) => words.trim() === '')).toEqual([]);
    const drawn = squeezed(pdf.pages.join('\n'));
    for (const words of textsOf(await reportOf('vita-air'))) expect(drawn).toContain(squeezed(words));
  });

  test('leaves a trace of who took it', async () => {
    await openReport(staff, 'bilan-du-programme', {});
    const [trace] = await db.auditEvent.findMany({
      where: { action: 'EXPORT', actorId: staff.id },
      orderBy: { id: 'desc' },
      take: 1,
    });
    expect(trace?.after).toMatchObject({ file: 'bilan-du-programme.pdf' });
  });

  test('does not exist for a project that does not', async () => {
    expect(await openReport(staff, 'bilan-nulle-part', {})).toBeNull();
    expect(await openReport(staff, 'autre-chose', {})).toBeNull();
  });
});

describe('a chart as a file', () => {
  test.each<[string, Record<string, string>]>([
    ['frise', {}],
    ['frise-des-etapes', { au: '2018-06-30' }],
    ['carte', { maille: 'region' }],
    ['structures', { projet: 'parcours-gardien' }],
    ['fidelite', { projet: 'parcours-gardien' }],
  ])('%s is drawn, and says in words what it shows', async (chart, search) => {
    const drawing = await getChart(staff, chart, search);
    expect(drawing?.shapes.length).toBeGreaterThan(3);
    expect(drawing?.description.length).toBeGreaterThan(20);
  });

  test('the answers, the scores and the figures of a project', async () => {
    const search = { projet: place.project.slug, campagne: place.campaign.slug };
    for (const chart of ['reponses', 'score', 'pentes', 'criteres']) {
      expect((await getChart(staff, chart, search))?.title, chart).toBeTruthy();
    }
    const measures = await getChart(staff, 'indicateur', { ...search, indicateur: place.indicator.slug });
    expect(measures?.description).toContain('33 sur 72');
  });

  test('of answers, on a day gone by, knows those of that day and says which day it is', async () => {
    const search = { projet: place.project.slug, campagne: place.campaign.slug };
    const now = await getChart(staff, 'reponses', search);
    const source = { text: `Source\u00a0: Essaim · Situation au ${formatDay(today())}` };
    expect(now?.shapes).toContainEqual(expect.objectContaining(source));
    // The evaluation was handed in today: whatever its campaign's window says, nobody had answered before Essaim asked.
    expect(await getChart(staff, 'reponses', { ...search, au: '2015-12-31' })).toBeNull();
    expect(await getChart(staff, 'pentes', { ...search, au: '2015-12-31' })).toBeNull();
    // Scores are those of now: they say so.
    const score = await getChart(staff, 'score', { ...search, au: '2015-12-31' });
    expect(score?.shapes).toContainEqual(expect.objectContaining(source));
  });

  test('is none without a name we know, a project within reach, or anything to draw', async () => {
    const empty = await makeProject();
    expect(await getChart(staff, 'inconnue', {})).toBeNull();
    expect(await getChart(staff, 'constructor', {})).toBeNull();
    expect(await getChart(staff, 'structures', { projet: 'nulle-part' })).toBeNull();
    expect(await getChart(staff, 'fidelite', { projet: empty.slug })).toBeNull();
  });
});

async function reportOf(slug: string, au?: string): Promise<Report> {
  const report = await getProjectReport(staff, slug, readAsOf(au ? { au } : {}));
  if (!report) throw new Error(`No report of ${slug}.`);
  return report;
}

async function pdfOf(name: string) {
  const file = await openReport(staff, name, {});
  if (!file) throw new Error(`No file ${name}.`);
  const chunks: Buffer[] = [];
  for await (const chunk of file.bytes()) chunks.push(chunk);
  return readPdf(Buffer.concat(chunks));
}

function wordsOf(report: Report): string {
  return textsOf(report).join('\n');
}

/** Everything a report writes, block by block; what its charts show is in their descriptions. */
function textsOf({ title, sections }: Report): string[] {
  return [title, ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(textsIn)])];
}

function textsIn(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'highlights':
      return block.items.flatMap(({ value, words }) => [value, words]);
    case 'facts':
      return block.facts.flatMap(({ term, words }) => [term, words]);
    case 'list':
      return block.items;
    case 'steps':
      return block.steps.map(({ label }) => label);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => (cell.state ? [] : [cell.text, cell.detail ?? ''])));
    case 'legend':
      return block.states.map(({ text }) => text);
    case 'passage': {
      const { tag, text, source, after } = block.passage;
      return [tag ?? '', text, source ?? '', ...after.flatMap((one) => [one.text, one.source ?? ''])];
    }
    case 'figure':
      return [block.drawing.title];
  }
}

/** Without spaces: where lines break says nothing. */
function squeezed(text: string): string {
  return printable(text).replace(/\s/g, '');
}
