/** Shows while the answer is one of the phase before that nobody has confirmed. */
export function CarriedMark({ from }: { from: string }) {
  return (
    <p className="mt-2 hidden flex-wrap items-center gap-x-2 gap-y-1 text-sm text-amber group-data-carried/criterion:flex">
      <span>
        <b className="font-semibold">repris, à confirmer</b>
        {from && <span className="text-soft"> · {from}</span>}
      </span>
      <button type="button" data-confirm className="btn btn-sm">
        Confirmer
      </button>
    </p>
  );
}
