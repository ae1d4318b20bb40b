'use client';

import { type SyntheticEvent, useState } from 'react';
import { TickList } from '@/components/findings/tick-list';
import { SelectField } from '@/components/forms/select-field';
import { initialText, useFieldParts } from '@/components/forms/use-field-parts';

type Campaign = { slug: string; label: string; criteria: { id: string; wording: string }[] };

/** The campaign that showed it, and those of its criteria it was read from: a campaign's criteria appear once it is chosen. */
export function CampaignAndCriteria({ campaigns }: { campaigns: Campaign[] }) {
  const { initial } = useFieldParts('campaign');
  const [chosen, setChosen] = useState(initialText(initial) ?? '');
  const asked = campaigns.find(({ slug }) => slug === chosen)?.criteria ?? [];

  // `input` also comes when the other person's answer is taken after a conflict.
  function follow({ target }: SyntheticEvent) {
    if (target instanceof HTMLSelectElement && target.name === 'campaign') setChosen(target.value);
  }

  return (
    <div onInput={follow} className="flex flex-col gap-4.5">
      <SelectField
        name="campaign"
        label="Campagne"
        options={campaigns.map(({ slug, label }) => ({ value: slug, label }))}
        placeholder="Hors campagne"
      />
      {asked.length > 0 && (
        <TickList
          key={chosen}
          name="criteria"
          label="Critères"
          hint="ceux dont ce constat est tiré"
          options={asked.map(({ id, wording }) => ({ value: id, label: wording }))}
        />
      )}
    </div>
  );
}
