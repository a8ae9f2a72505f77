import {
  HELPLINE_KINDS,
  type Helpline,
  type HelplineDirectory,
  type Helplines,
} from './helpline.js';

export interface HelplinesForCountry {
  /** Upper case as in the file. Null: none was chosen, or we know no helpline there. */
  readonly country: string | null;
  /** Emergency numbers first, then by kind in the order of HELPLINE_KINDS, then as in the file. */
  readonly helplines: readonly Helpline[];
  /** What to do in an emergency, in words. Always there: a number in the list may be out of date. */
  readonly emergencyAdvice: string;
  /** Where helplines of other countries are listed. */
  readonly directories: readonly HelplineDirectory[];
}

const ADVICE_FOR_UNKNOWN =
  'If you or someone else is in danger now, call your local emergency number. ' +
  'In the European Union and many other countries that is 112, and many mobile phones turn 112 into the local number.';

/**
 * The helplines to show for a country that the member chose (never guess it).
 *
 * Only entries of high confidence are shown; an emergency number of medium confidence where there is no
 * better one, because in an emergency a likely number is better than none.
 *
 * @param country ISO 3166-1 alpha-2 in any case, or null when none was chosen
 */
export function helplinesFor(helplines: Helplines, country: string | null): HelplinesForCountry {
  const code = country?.trim().toUpperCase() ?? '';
  const ofCountry = helplines.entries.filter((entry) => entry.country === code);
  const shown = HELPLINE_KINDS.flatMap((kind) =>
    surest(ofCountry.filter((entry) => entry.kind === kind)),
  );
  return {
    country: shown.length > 0 ? code : null,
    helplines: shown,
    emergencyAdvice: adviceFor(shown.find((entry) => entry.kind === 'emergency')),
    directories: helplines.directories.filter((directory) => directory.confidence === 'high'),
  };
}

function surest(ofKind: readonly Helpline[]): readonly Helpline[] {
  const high = ofKind.filter((entry) => entry.confidence === 'high');
  if (high.length > 0 || ofKind[0]?.kind !== 'emergency') return high;
  return ofKind.filter((entry) => entry.confidence === 'medium');
}

function adviceFor(emergency: Helpline | undefined): string {
  if (emergency?.phone == null) return ADVICE_FOR_UNKNOWN;
  return `If you or someone else is in danger now, call ${emergency.phone}.`;
}
