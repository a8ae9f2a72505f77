import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validate, type ValidationError } from 'class-validator';
import { DomainError, type FieldProblem } from '../common/domain-error.js';

/** Checks every GraphQL argument that is a class of ours, before anything is done with it. */
@Injectable()
export class InputPipe implements PipeTransform {
  readonly #ruled = new Map<Type, boolean>();

  /** @throws DomainError INPUT_INVALID naming each wrong field, never its value */
  async transform(value: unknown, { type, metatype, data }: ArgumentMetadata): Promise<unknown> {
    if (type !== 'body' || metatype === undefined || !this.#hasRules(metatype)) return value;
    const input: unknown = plainToInstance(metatype, value);
    if (typeof input !== 'object' || input === null) return value;
    const errors = await validate(input, { forbidUnknownValues: false });
    if (errors.length === 0) return input;
    const fields = errors.flatMap((error) => problemsOf(error, data));
    throw new DomainError('INPUT_INVALID', fields.map(inWords).join(' '), { fields });
  }

  /** Whether there is anything to check: not for `String`, nor for the arguments of a page. */
  #hasRules(metatype: Type): boolean {
    let has = this.#ruled.get(metatype);
    if (has === undefined) {
      const rules = getMetadataStorage().getTargetValidationMetadatas(metatype, '', false, false);
      this.#ruled.set(metatype, (has = rules.length > 0));
    }
    return has;
  }
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
