import { Card } from '@/components/ui/card';
import { DefinitionList } from '@/components/ui/definition-list';

type Narrative = { progress: string | null; difficulties: string | null; needs: string | null };

export function NarrativeRead({ progress, difficulties, needs }: Narrative) {
  const said = [
    { term: 'Avancées', text: progress },
    { term: 'Difficultés', text: difficulties },
    { term: 'Besoins', text: needs },
  ].filter((one) => one.text);
  if (said.length === 0) return null;
  return (
    <Card title="En quelques mots">
      <DefinitionList
        items={said.map(({ term, text }) => ({
          term,
          description: <span className="whitespace-pre-line">{text}</span>,
        }))}
      />
    </Card>
  );
}
