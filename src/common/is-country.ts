import { Matches } from 'class-validator';

/** Property rule: two letters, as in ISO 3166-1 alpha-2. Countries without helplines are fine. */
export function IsCountry(): PropertyDecorator {
  return Matches(/^[A-Za-z]{2}$/, { message: 'must be a country code of two letters' });
}
