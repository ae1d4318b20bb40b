import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';

type TemplateCardProps = {
  project: string;
  campaign: string;
  instrument: { name: string; criteria: readonly unknown[] } | null;
};

/** The first two steps: the file to fill, and how it is filled. */
export function TemplateCard({ project, campaign, instrument }: TemplateCardProps) {
  return (
    <Card
      title="1. Télécharger et remplir le modèle"
      hint={instrument && `${instrument.name}, ${count(instrument.criteria.length, 'critère')}`}
    >
      <p>
        Une ligne par structure, une colonne par critère, avec ce qui est déjà saisi. L’onglet «{'\u00a0'}Légende
        {'\u00a0'}» dit ce que chaque colonne accepte.
      </p>
      <p className="my-3.5 flex flex-wrap gap-2.5">
        <ButtonLink href={paths.importTemplate(project, campaign, 'xlsx')} variant="primary" download>
          Modèle XLSX
        </ButtonLink>
        <ButtonLink href={paths.importTemplate(project, campaign, 'csv')} download>
          Modèle CSV
        </ButtonLink>
      </p>
      <ul className="list-disc ps-4.5 text-sm text-soft marker:text-faint">
        <li>
          La colonne «{'\u00a0'}Identifiant{'\u00a0'}» reconnaît la structure{'\u00a0'}: n’y touchez pas.
        </li>
        <li>
          «{'\u00a0'}nr{'\u00a0'}» veut dire non recueilli, «{'\u00a0'}so{'\u00a0'}» sans objet{'\u00a0'}; une date peut
          rester imprécise («
          {'\u00a0'}mi 2018{'\u00a0'}»).
        </li>
        <li>
          Une cellule vide laisse ce qui est enregistré{'\u00a0'}; «{'\u00a0'}effacer{'\u00a0'}» le retire.
        </li>
        <li>
          Les lignes marquées «{'\u00a0'}ne pas remplir{'\u00a0'}» (soumises, validées, arrêtées) ne changent plus.
        </li>
      </ul>
    </Card>
  );
}
