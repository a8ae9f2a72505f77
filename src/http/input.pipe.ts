import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { DomainError, type FieldProblem } from '../common/domain-error.js';

/** Checks every GraphQL argument that is a class of ours, before anything is done with it. */
@Injectable()
export class InputPipe implements PipeTransform {
  /** @throws DomainError INPUT_INVALID naming each wrong field, never its value */
  async transform(value: unknown, { type, metatype, data }: ArgumentMetadata): Promise<unknown> {
    if (type !== 'body' || metatype === undefined || isPlain(metatype)) return value;
    const input: unknown = plainToInstance(metatype, value);
    if (typeof input !== 'object' || input === null) return value;
    const errors = await validate(input, { forbidUnknownValues: false });
    if (errors.length === 0) return input;
    const fields = errors.flatMap((error) => problemsOf(error, data));
    throw new DomainError('INPUT_INVALID', fields.map(inWords).join(' '), { fields });
  }
}

function isPlain(metatype: unknown): boolean {
  return [String, Number, Boolean, Array, Object].some((plain) => plain === metatype);
}

function problemsOf(error: ValidationError, parent: string | undefined): FieldProblem[] {
  const field = parent === undefined ? error.property : `${parent}.${error.property}`;
  const own = Object.values(error.constraints ?? {}).map((message) => ({
    field,
    // class-validator's own messages begin with the property's name.
    expected: message.replace(new RegExp(`^(each value in )?${error.property} `), '$1'),
  }));
  const inner = (error.children ?? []).flatMap((child) => problemsOf(child, field));
  return [...own.slice(0, 1), ...inner];
}

function inWords({ field, expected }: FieldProblem): string {
  return `${field}: ${expected}.`;
}
