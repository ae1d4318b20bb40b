/** « ≈ possible »: the dates known do not decide for the day shown. */
export function PossibleMark({ children = 'possible' }: { children?: string }) {
  return (
    <span className="text-xs font-medium whitespace-nowrap text-violet">
      <span aria-hidden="true">≈ </span>
      {children}
    </span>
  );
}
