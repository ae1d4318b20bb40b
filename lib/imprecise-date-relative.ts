/** « date inconnue », « non précisée », « ? »: the fact is there, its date is not. */
export function isUnknownDate(key: string): boolean {
  return UNKNOWN.test(key);
}

/** « après un peu plus de 9 mois de mise en œuvre », « à cette date »: a date whose bounds wait for another fact's. */
export function isRelativeDate(key: string): boolean {
  // Three figures in a row are a year or a number: a date that was meant to be read, and was not.
  return !/\d{3}/.test(key) && RELATIVE.some((pattern) => pattern.test(key));
}

/** « hier », « l'an dernier »: true on the day of entry, another date tomorrow. */
export function isMovingDate(key: string): boolean {
  return MOVING.test(key);
}

const UNKNOWN =
  /^(?:(?:dates?|periode|annee|jour) )?(?:inconnue?s?|indeterminee?s?|(?:non|pas) (?:connue?s?|precisee?s?|renseignee?s?|datee?s?|definie?s?|communiquee?s?)|a (?:preciser|definir|confirmer|determiner)|sans date|n\.?c|\?+)$/;

const MOVING =
  /^(?:avant-hier|hier|aujourd'hui|demain|apres-demain|a ce jour|ce jour|maintenant|(?:cette|ce|en ce|l'|le |la )? ?(?:annee|an|mois|trimestre|semestre|semaine)(?:-ci| en cours| derniere?| passee?| prochaine?)?)$/;

const NUMBER =
  '(?:\\d{1,2}(?:[.,]\\d)?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-huit|vingt|vingt-quatre|trente|quelques|plusieurs|demi|demie)';
const UNIT = '(?:jours?|semaines?|quinzaines?|mois|trimestres?|semestres?|ans?|annees?)';
const ORDER = '(?:premiere?s|derniere?s|prochaine?s)';
const BEFORE_DURATION =
  "(?:(?:a peu pres|au bout|il y a|d'ici|un peu|a|apres|au|autour|avant|ces|dans|de|depuis|durant|en|environ|les|moins|pendant|plus|pres|presque|sous|vers) |d')*";
const DURATION = new RegExp(`^${BEFORE_DURATION}(?:${NUMBER}(?: ${ORDER})?[ -]${UNIT}|${ORDER} ${UNIT})(?: .*)?$`);

// An event named with its article (« après la formation », « à l'issue du bilan »): the article tells it from a mistyped date.
const ANCHORED =
  /^(?:(?:en |a la |au )?(?:debut|fin|milieu)|a l'issue|a la suite|suite|apres|au cours|au moment|avant|d'ici|dans|depuis|durant|jusqu'a|lors|pendant) ?(?:(?:de |a )?(?:la |les |le |l'|cette |cet |ces |ce |sa |ses |son |leurs? )|du |des |aux? |d'une? |une? )\S{2}.*$/;
const SAME_MOMENT =
  /^(?:(?:a|en|vers|depuis|des|apres|avant) )?(?:cette|ces|ce|la meme|le meme) (?:date|dates|epoque|periode|moment|stade)$/;
const NEXT_TO =
  /^(?:(?:l'|le |la )(?:annee|mois|semaine|jour|trimestre|semestre) (?:suivante?|precedente?|d'apres|d'avant)|prochainement|bientot|plus tard|ulterieurement|par la suite|ensuite|a venir)$/;

const RELATIVE = [DURATION, ANCHORED, SAME_MOMENT, NEXT_TO];
