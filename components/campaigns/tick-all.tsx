'use client';

/** Ticks or clears all the boxes of one form, wherever they are on the page. */
export function TickAll({ form, name, label }: { form: string; name: string; label: string }) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      className="check"
      onChange={(event) => {
        for (const box of document.querySelectorAll<HTMLInputElement>(`input[form="${form}"][name="${name}"]`)) {
          box.checked = event.currentTarget.checked;
        }
      }}
    />
  );
}
