/** The one place where French URLs and English code meet. */
export const paths = {
  home: '/tableau-de-bord',
  dashboard: '/tableau-de-bord',
  /** A list behind a figure of the dashboard. */
  toDo: (list: string) => `/tableau-de-bord/${list}`,
  signIn: (back?: string) => (back ? `/connexion?suite=${encodeURIComponent(back)}` : '/connexion'),
  projects: '/projets',
  newProject: '/projets/nouveau',
  project: (project: string) => `/projets/${project}`,
  editProject: (project: string) => `/projets/${project}/modifier`,
  lifecycle: (project: string) => `/projets/${project}/cycle-de-vie`,
  adoptions: (project: string) => `/projets/${project}/structures`,
  newAdoption: (project: string) => `/projets/${project}/structures/nouvelle`,
  adoption: (project: string, adoption: string) => `/projets/${project}/structures/${adoption}`,
  editAdoption: (project: string, adoption: string) => `/projets/${project}/structures/${adoption}/modifier`,
  nameAdoption: (project: string, adoption: string) => `/projets/${project}/structures/${adoption}/nommer`,
  activities: (project: string) => `/projets/${project}/activites`,
  newActivity: (project: string) => `/projets/${project}/activites/nouvelle`,
  editActivity: (project: string, activity: string) => `/projets/${project}/activites/${activity}`,
  campaigns: (project: string) => `/projets/${project}/evaluations`,
  newCampaign: (project: string) => `/projets/${project}/evaluations/nouvelle`,
  campaign: (project: string, campaign: string) => `/projets/${project}/evaluations/${campaign}`,
  editCampaign: (project: string, campaign: string) => `/projets/${project}/evaluations/${campaign}/modifier`,
  evaluation: (project: string, campaign: string, adoption: string) =>
    `/projets/${project}/evaluations/${campaign}/${adoption}`,
  evaluationHistory: (project: string, campaign: string, adoption: string) =>
    `/projets/${project}/evaluations/${campaign}/${adoption}/historique`,
  invitations: (project: string, campaign: string) => `/projets/${project}/evaluations/${campaign}/invitations`,
  grid: (project: string, campaign: string) => `/projets/${project}/evaluations/${campaign}/grille`,
  results: (project: string, campaign: string) => `/projets/${project}/evaluations/${campaign}/resultats`,
  snapshots: (project: string, campaign: string) => `/projets/${project}/evaluations/${campaign}/cliches`,
  surveyLinks: (project: string, campaign: string) => `/projets/${project}/evaluations/${campaign}/liens`,
  importAnswers: (project: string, campaign: string) => `/projets/${project}/evaluations/${campaign}/import`,
  importBatch: (project: string, campaign: string, batch: string) =>
    `/projets/${project}/evaluations/${campaign}/import/${batch}`,
  importTemplate: (project: string, campaign: string, format: 'xlsx' | 'csv') =>
    `/projets/${project}/evaluations/${campaign}/import/modele?format=${format}`,
  importFile: (project: string, campaign: string) => `/projets/${project}/evaluations/${campaign}/import/fichier`,
  importWriting: (project: string, campaign: string, batch: string) =>
    `/projets/${project}/evaluations/${campaign}/import/${batch}/ecriture`,
  followUpChecks: (project: string, campaign: string) => `/projets/${project}/evaluations/${campaign}/suites`,
  comparison: (project: string, adoption: string) => `/projets/${project}/structures/${adoption}/reponses`,
  fidelity: (project: string) => `/projets/${project}/evaluations/fidelite`,
  findings: (project: string) => `/projets/${project}/constats`,
  newFinding: (project: string) => `/projets/${project}/constats/nouveau`,
  editFinding: (project: string, finding: string) => `/projets/${project}/constats/${finding}`,
  newFollowUp: (project: string, finding: string) => `/projets/${project}/constats/${finding}/suites/nouvelle`,
  editFollowUp: (project: string, finding: string, followUp: string) =>
    `/projets/${project}/constats/${finding}/suites/${followUp}`,
  instruments: '/evaluations/instruments',
  newInstrument: '/evaluations/instruments/nouveau',
  importInstrument: '/evaluations/instruments/importer',
  instrument: (instrument: string) => `/evaluations/instruments/${instrument}`,
  instrumentVersion: (instrument: string, version: number) => `/evaluations/instruments/${instrument}/${version}`,
  editInstrument: (instrument: string) => `/evaluations/instruments/${instrument}/modifier`,
  instrumentPreview: (instrument: string, version: number) =>
    `/evaluations/instruments/${instrument}/${version}/apercu`,
  instrumentChanges: (instrument: string, version: number) =>
    `/evaluations/instruments/${instrument}/${version}/changements`,
  instrumentWorkbook: (instrument: string, version: number) => `/evaluations/instruments/${instrument}/${version}/xlsx`,
  survey: '/enquete',
  surveyEntrance: (token: string) => `/enquete/${token}`,
  indicators: (project: string) => `/projets/${project}/indicateurs`,
  newIndicator: (project: string) => `/projets/${project}/indicateurs/nouveau`,
  indicator: (project: string, indicator: string) => `/projets/${project}/indicateurs/${indicator}`,
  editIndicator: (project: string, indicator: string) => `/projets/${project}/indicateurs/${indicator}/modifier`,
  newMeasure: (project: string, indicator: string) => `/projets/${project}/indicateurs/${indicator}/mesures/nouvelle`,
  editMeasure: (project: string, indicator: string, measure: string) =>
    `/projets/${project}/indicateurs/${indicator}/mesures/${measure}`,
  /** Indicators that several projects share. */
  programmeIndicators: '/indicateurs',
  map: '/carte',
  timeline: '/frise',
  contradictions: '/contradictions',
  editProgramme: '/contradictions/programme',
  projectContradictions: (project: string) => `/contradictions?projet=${encodeURIComponent(project)}`,
  reports: '/bilans',
  programmeReport: '/bilans/programme',
  projectReport: (project: string) => `/projets/${project}/bilan`,
  programmeReportPdf: '/api/exports/bilan-du-programme.pdf',
  projectReportPdf: (project: string) => `/api/exports/bilan-${project}.pdf`,
  exports: '/exports',
  /** A list as a file; the list's own search parameters follow. */
  exportList: (list: string, format: 'xlsx' | 'csv') => `/api/exports/${list}.${format}`,
  programmeWorkbook: '/api/exports/programme.xlsx',
  projectWorkbook: (project: string) => `/api/exports/projet-${project}.xlsx`,
  importWorkbook: '/exports/relire',
  readWorkbook: '/api/exports/relire',
  chartFile: (chart: string, format: 'svg' | 'png') => `/api/graphiques/${chart}.${format}`,
  sheetVersions: (project: string) => `/projets/${project}/fiche`,
  /** What the public would read: of one version, or of today's data. */
  sheetVersion: (project: string, version: number | 'aujourd-hui') => `/projets/${project}/fiche/${version}`,
  /** The sheets whose facts changed since they were published. */
  staleSheets: '/projets?vue=liste&fiche=a-republier',
  search: '/api/recherche',
  /** Leads on to the evaluation that waits first. */
  nextEvaluation: '/evaluations/suivante',
  person: (person: string) => `/equipe/${person}`,
  documents: (project: string) => `/projets/${project}/documents`,
  newDocument: (project: string) => `/projets/${project}/documents/nouveau`,
  editDocument: (project: string, document: string) => `/projets/${project}/documents/${document}`,
  history: (project: string) => `/projets/${project}/historique`,
  asCarrier: (project: string) => `/projets/${project}/vue-porteur`,
  organizations: '/structures',
  newOrganization: '/structures/nouvelle',
  organization: (organization: string) => `/structures/${organization}`,
  editOrganization: (organization: string) => `/structures/${organization}/modifier`,
  evaluations: '/evaluations',
  myProject: '/mon-projet',
  myProjectOf: (project: string) => `/mon-projet/${project}`,
  sheets: '/fiches',
  sheet: (project: string) => `/fiches/${project}`,
  /** The picture that goes with a shared link. */
  sheetImage: (project: string) => `/fiches/${project}/image.png`,
  feed: '/fiches/flux.atom',
} as const;

/** A path with its search parameters; empty ones are left out. */
export function withSearch(path: string, search: Record<string, string | number | null | undefined>): string {
  const kept = Object.entries(search).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return kept.length ? `${path}?${new URLSearchParams(kept.map(([key, value]) => [key, String(value)]))}` : path;
}

/** A path of our own site to go back to, or the fallback: an address typed by somebody else leads nowhere. */
export function safeBack(back: string | undefined, fallback: string): string {
  return back && /^\/(?![/\\])[\w\-./?=&%]*$/.test(back) && !back.startsWith('/api/') ? back : fallback;
}
