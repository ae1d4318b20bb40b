import { FieldRow } from '@/components/forms/field-row';
import { TextField } from '@/components/forms/text-field';
import type { IndicatorKind } from '@/lib/generated/prisma/enums';
import { EXIT_PARTS } from '@/lib/indicators/exit-rules';

/** The numbers that this kind of indicator asks; empty where there is none. */
export function FigureFields({ indicator: { kind, unit } }: { indicator: { kind: IndicatorKind; unit: string } }) {
  if (kind === 'DYNAMIC_EXITS') {
    return (
      <>
        <FieldRow>
          {EXIT_PARTS.map(({ key, label }) => (
            <TextField key={key} name={key} label={label} type="number" size="sm" min={0} suffix={unit} />
          ))}
        </FieldRow>
        <TextField
          name="denominator"
          label="Toutes les sorties observées"
          hint="dynamiques ou non"
          inputMode="decimal"
          size="sm"
          suffix="sorties"
        />
      </>
    );
  }
  if (kind === 'RATE') {
    return (
      <>
        <FieldRow>
          <TextField name="numerator" label="Numérateur" inputMode="decimal" size="sm" />
          <TextField name="denominator" label="Dénominateur" inputMode="decimal" size="sm" />
        </FieldRow>
        <TextField
          name="value"
          label="Taux"
          hint="vide, Essaim le calcule et le marque comme calculé"
          inputMode="decimal"
          size="sm"
          suffix={unit}
        />
      </>
    );
  }
  return (
    <FieldRow>
      <TextField name="value" label="Valeur" inputMode="decimal" size="sm" suffix={unit} />
      {kind === 'COUNT' && (
        <TextField
          name="denominator"
          label="Parmi"
          hint="s’il y a un ensemble"
          inputMode="decimal"
          size="sm"
          suffix={unit}
        />
      )}
    </FieldRow>
  );
}
