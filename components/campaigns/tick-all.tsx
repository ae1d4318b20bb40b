'use client';

type TickAllProps = { form: string; name: string; label: string; areTicked: boolean };

/** Ticks or clears all the boxes of one form, wherever they are on the page. */
export function TickAll({ form, name, label, areTicked }: TickAllProps) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      className="check"
      defaultChecked={areTicked}
      onChange={(event) => {
        for (const box of document.querySelectorAll<HTMLInputElement>(`input[form="${form}"][name="${name}"]`)) {
          box.checked = event.currentTarget.checked;
        }
      }}
    />
  );
}
