import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { type ScreenedText } from '../screened-text.js';
import { type Token } from '../text/tokens.js';
import { digitRuns, type DigitRun } from './digit-runs.js';
import { isPublicNumber } from './public-numbers.js';

/** Where members are likely to write from; a number that fits one of these plans is taken for a number. */
const COUNTRIES: readonly CountryCode[] = [
  'GB',
  'US',
  'DE',
  'FR',
  'ES',
  'IT',
  'NL',
  'PL',
  'TR',
  'PT',
  'BR',
  'IN',
  'JP',
  'EG',
  'SA',
  'MX',
  'AU',
  'AT',
  'CH',
  'BE',
  'IE',
];
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;
/** A word of calling this many words around makes a number of a doubtful shape a phone number. */
const CUE_REACH = 7;

const CUES = new Set(
  `call ring text phone number mobile cell tel telephone whatsapp wa landline sms reach digits dial msg message signal telegram
  nummer handy anrufen ruf anruf schreib telefon erreichst numero telephone appelle appelez appeler portable tel llama llamame
  telefono movil escribeme liga ligue celular zap telefone telemovel chiama chiamami chiamatemi cellulare bel bellen mobiel app
  zadzwon dzwon telefonu komorka ara arayin numaram cep رقمي اتصل كلموني واتساب هاتف नंबर फोन कॉल 電話 番号`.split(
    /\s+/,
  ),
);
const UNITS = new Set(
  `mg g kg kgs lb lbs st stone cm mm m km kms miles mile steps words days weeks months years hours hrs minutes mins seconds
  cal cals kcal calories percent euros euro pounds quid dollars people followers views likes times pages points ml l oz kj`.split(
    /\s+/,
  ),
);

function isDate(run: DigitRun): boolean {
  const { groups, gaps } = run;
  if (run.disguised || groups.length !== 3) return false;
  if (!gaps.every((gap) => /^[./-]$/.test(gap))) return false;
  const shape = groups.join();
  return ['2,2,4', '1,2,4', '2,1,4', '1,1,4', '4,2,2', '2,2,2', '1,2,2', '2,1,2'].includes(shape);
}

/** `12.05.2026 o 10:30`: a date with its year, and the hour that follows it. */
function isDateWithHour({ groups, gaps }: DigitRun): boolean {
  const dated = ['2,2,4', '1,2,4', '2,1,4', '1,1,4', '4,2,2'].includes(groups.slice(0, 3).join());
  const rest = groups.slice(3).reduce((sum, digits) => sum + digits, 0);
  return dated && rest <= 3 && gaps.slice(0, 2).every((gap) => /^[./-]$/.test(gap));
}

function isQuantity(run: DigitRun, tokens: readonly Token[]): boolean {
  const before = tokens[run.from]?.gap ?? '';
  return /[£$€¥#]\s?$/.test(before) || UNITS.has(tokens[run.to]?.text ?? '');
}

/** Counting aloud, breathing in fours, 1000000: no phone number is so plain. */
function isPlainSequence(digits: string): boolean {
  let steps = 0;
  for (let at = 1; at < digits.length; at += 1) {
    const step = Math.abs(Number(digits[at]) - Number(digits[at - 1]));
    if (step === 1 || step === 9) steps += 1;
  }
  return steps >= digits.length - 2 || new Set(digits).size <= 2;
}

function hasCue(run: DigitRun, tokens: readonly Token[]): boolean {
  const from = Math.max(0, run.from - CUE_REACH);
  return tokens
    .slice(from, run.to + CUE_REACH)
    .some(
      (token, index) => (from + index < run.from || from + index >= run.to) && CUES.has(token.text),
    );
}

function fitsSomePlan(digits: string, check: 'isPossible' | 'isValid'): boolean {
  return COUNTRIES.some((country) => {
    const parsed = parsePhoneNumberFromString(digits, country);
    return parsed?.[check]() ?? false;
  });
}

function isInternational(run: DigitRun, tokens: readonly Token[]): boolean {
  const gap = tokens[run.from]?.gap ?? '';
  return gap.trimEnd().endsWith('+') || gap.endsWith('+(') || /^00[1-9]/.test(run.digits);
}

/** 555-0142 and (0113) 496 0777: grouped as numbers are. */
function isGrouped(run: DigitRun): boolean {
  const shape = run.groups.join();
  return [
    '3,4',
    '3,3,4',
    '1,3,3,4',
    '4,3,3',
    '3,3,3',
    '5,6',
    '5,3,3',
    '4,6',
    '3,7',
    '4,7',
  ].includes(shape);
}

/** Dates, amounts, helplines, numbers far too short or too long. */
function isSomethingElse(run: DigitRun, tokens: readonly Token[]): boolean {
  const { length } = run.digits;
  if (length < MIN_DIGITS || length > MAX_DIGITS) return true;
  return (
    isDate(run) || isDateWithHour(run) || isQuantity(run, tokens) || isPublicNumber(run.digits)
  );
}

/** A number in digits, without a country code: its shape, a word of calling and the plans decide. */
function isNationalNumber(run: DigitRun, cued: boolean): boolean {
  const { digits } = run;
  if (digits.length === 7) return isGrouped(run) && (cued || run.gaps[0] === '-');
  if (digits.startsWith('0')) return digits.length >= 9 && fitsSomePlan(digits, 'isPossible');
  if (cued) return digits.length >= 8 && fitsSomePlan(digits, 'isPossible');
  const shaped = digits.length >= 10 || (digits.length === 9 && isGrouped(run));
  return shaped && fitsSomePlan(digits, 'isValid');
}

function isPhoneNumber(run: DigitRun, tokens: readonly Token[]): boolean {
  if (isSomethingElse(run, tokens)) return false;
  const { digits } = run;
  const cued = hasCue(run, tokens);
  if (isPlainSequence(digits)) return cued && digits.length >= 9 && digits.startsWith('0');
  if (isInternational(run, tokens)) return digits.length >= 8;
  if (run.disguised) return digits.length >= 8 || cued;
  return isNationalNumber(run, cued);
}

/** The phone numbers in a text: written, spaced, full-width, spelled out, with letters for digits. */
export function phoneNumbers(text: ScreenedText): DigitRun[] {
  return digitRuns(text).filter((run) => isPhoneNumber(run, text.tokens));
}
