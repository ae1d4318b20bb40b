import { Card } from '@/components/ui/card';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { AsOf } from '@/lib/as-of';
import type { Day } from '@/lib/day';
import { count } from '@/lib/format';
import { coverageWording, figureWording } from '@/lib/indicators/wording';
import { paths, withSearch } from '@/lib/paths';
import type { Programme, ProgrammeProject } from '@/lib/progress/programme-queries';
import { exitCauseLabel } from '@/lib/projects/labels';

/** One line per project, in or out: how long, how wide, how it ended, and one figure with what it covers. */
export function Outcomes({ programme: { projects, described }, asOf }: { programme: Programme; asOf: AsOf }) {
  return (
    <Card
      id="bilan"
      title="Ce que chaque projet a donné"
      hint="un chiffre n’est jamais seul : il porte sur ce qui est écrit dessous"
      actions={
        described > projects.length && (
          <a href={withSearch(paths.projects, { vue: 'liste', au: asOf.past })} className="link">
            Voir les {described} projets
          </a>
        )
      }
      flush
    >
      <Table label="Ce que chaque projet a donné" stickyFirst>
        <thead>
          <tr>
            <Th>Projet</Th>
            <Th>Dans l’accélérateur</Th>
            <Th>Structures</Th>
            <Th>Évaluations</Th>
            <Th>Sortie</Th>
            <Th>Un chiffre</Th>
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <OutcomeLine key={project.slug} project={project} past={asOf.past} />
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function OutcomeLine({ project, past }: { project: ProgrammeProject; past: Day | null }) {
  const { slug, name, carrier, course, stay, matrix, named, campaigns, figure } = project;
  const { exit, enteredOn } = course;
  return (
    <tr>
      <RowTh>
        <a href={withSearch(paths.project(slug), { au: past })} className="hover:underline">
          {name}
        </a>
        <span className="sub">{carrier}</span>
      </RowTh>
      <td className="min-w-44">
        {enteredOn?.text ?? 'date inconnue'} → {exit ? (exit.on?.text ?? 'date inconnue') : 'en cours'}
        {stay && <span className="sub">{stay}</span>}
      </td>
      <td>
        <a href={withSearch(paths.adoptions(slug), { au: past })} className="hover:underline">
          {matrix.rows.length ? count(matrix.rows.length, 'déclarée') : 'aucune'}
        </a>
        {matrix.rows.length > 0 && <span className="sub">{count(named, 'nommée')}</span>}
      </td>
      <td>
        <a href={paths.campaigns(slug)} className="hover:underline">
          {campaigns ? count(campaigns, 'campagne') : 'aucune'}
        </a>
      </td>
      <td>{exit ? exitCauseLabel(exit.cause) : <span className="font-medium text-green">toujours dedans</span>}</td>
      <td className="min-w-52">
        {figure ? (
          <>
            <a href={withSearch(paths.indicators(slug), { au: past })} className="font-medium hover:underline">
              {figureWording(figure)}
            </a>
            <span className="sub">
              {[figure.name, figure.scope, figure.period, coverageWording(figure.coverageCount, figure.coverageTotal)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </>
        ) : (
          <span className="text-soft">aucun chiffre</span>
        )}
      </td>
    </tr>
  );
}
