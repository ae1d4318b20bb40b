/** « ≈ possible »: the dates known do not decide for the day shown. */
export function PossibleMark() {
  return (
    <span className="text-xs font-medium whitespace-nowrap text-violet">
      <span aria-hidden="true">≈ </span>
      possible
    </span>
  );
}

/** The mark alone, for what is drawn many times; {@link PossibleMeaning} stands once above. */
export function PossibleSign() {
  return (
    <span className="ms-1 font-medium text-violet">
      <span aria-hidden="true">≈</span>
      <span className="sr-only">, possible</span>
    </span>
  );
}

/** « ≈ : les dates connues ne tranchent pas » */
export function PossibleMeaning() {
  return (
    <>
      <span className="font-medium text-violet">≈</span>
      {'\u00a0'}: les dates connues ne tranchent pas
    </>
  );
}
