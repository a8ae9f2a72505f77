import { Matches, type ValidationOptions } from 'class-validator';
import { ID_PATTERN } from './ids.js';

/** Property rule: one of our public ids. */
export function IsId(options: ValidationOptions = {}): PropertyDecorator {
  return Matches(ID_PATTERN, { message: 'must be an id', ...options });
}
