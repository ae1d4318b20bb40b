/** First stop of the keyboard: past the navigation, to the page itself. */
export function SkipLink() {
  return (
    <a
      href="#contenu"
      className="sr-only z-50 rounded-control bg-green px-4 py-2.5 font-semibold text-on-solid focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:px-4 focus:py-2.5"
    >
      Aller au contenu
    </a>
  );
}
