import { ASSIGN_FORM } from '@/components/campaigns/assign-card';
import { CHOOSE_FORM } from '@/components/campaigns/choose-card';
import { PartCell } from '@/components/campaigns/part-cell';
import { TickAll } from '@/components/campaigns/tick-all';
import { NoteForm } from '@/components/evaluations/note-form';
import { ActionButton } from '@/components/forms/action-button';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { FormState } from '@/lib/action-state';
import type { Invitations } from '@/lib/campaigns/invitation-queries';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;
type InvitationTableProps = {
  campaign: Invitations;
  /** What a responsable may do on each row; null for the others. */
  decide: { invite: Action; withdraw: Action } | null;
};

/** One row per structure of the project: asked or not and why, in whose charge, and what may be decided about it. */
export function InvitationTable({ campaign, decide }: InvitationTableProps) {
  const isChosen = campaign.state === 'DRAFT' && decide !== null;
  const form = isChosen ? CHOOSE_FORM : campaign.state === 'OPEN' ? ASSIGN_FORM : null;
  const hasDecisions = decide !== null && campaign.state === 'OPEN';
  const areAllChosen = campaign.rows.every(({ attention }) => ['toInvite', 'stopped'].includes(attention.part));
  // Boxes start anew when something was assigned or decided: those ticked for it stay ticked for nothing else.
  const stamp = campaign.rows.map(({ attention, owner }) => `${attention.part}${owner?.id ?? ''}`).join();
  return (
    <Table label={`Invitations de la campagne ${campaign.label}`} dense>
      <thead key={`${stamp}-head`}>
        <tr>
          {form && (
            <Th className="w-8">
              <TickAll
                form={form}
                name="adoptions"
                label="Cocher toutes les structures"
                areTicked={isChosen && areAllChosen}
              />
            </Th>
          )}
          <Th>Structure</Th>
          <Th>Où elle en est</Th>
          {!isChosen && <Th>À la charge de</Th>}
          {hasDecisions && (
            <Th>
              <span className="sr-only">Décider</span>
            </Th>
          )}
        </tr>
      </thead>
      <tbody key={stamp}>
        {campaign.rows.map((row) => (
          <tr key={row.slug}>
            {form && (
              <td>
                {(isChosen ? row.attention.part !== 'stopped' : row.mayBeAssigned) && (
                  <input
                    type="checkbox"
                    form={form}
                    name="adoptions"
                    value={row.slug}
                    defaultChecked={isChosen && row.attention.part === 'toInvite'}
                    aria-label={row.name}
                    className="check"
                  />
                )}
              </td>
            )}
            <RowTh>
              {row.name}
              {row.slot && <span className="sub">{row.slot}</span>}
            </RowTh>
            <td className="min-w-52">
              <PartCell attention={row.attention} structure={row.name} campaign={campaign.label} />
              <span className="sub">{row.why}</span>
            </td>
            {!isChosen && <td>{row.owner?.name ?? <span className="text-soft">personne</span>}</td>}
            {hasDecisions && (
              <td>
                <RowDecision campaign={campaign} row={row} decide={decide} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type RowDecisionProps = Pick<InvitationTableProps, 'campaign'> & {
  row: Invitations['rows'][number];
  decide: NonNullable<InvitationTableProps['decide']>;
};

function RowDecision({ campaign, row, decide }: RowDecisionProps) {
  const fields = { project: campaign.project.slug, campaign: campaign.slug, adoption: row.slug };
  if (row.mayBeInvited) return <ActionButton size="sm" action={decide.invite} label="Inviter" fields={fields} />;
  if (!row.mayBeWithdrawn) return null;
  return (
    <NoteForm
      summary="Retirer l’invitation"
      action={decide.withdraw}
      fields={fields}
      name="reason"
      label="Raison du retrait"
      submitLabel="Retirer"
    />
  );
}
