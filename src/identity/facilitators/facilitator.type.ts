import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsString, Matches, MaxLength } from 'class-validator';
import { IsPlainText } from '../../common/plain-text.js';

@InputType()
export class AcceptInvitationInput {
  @Field({ description: 'What stands behind `#invitation=` in the link.' })
  @IsString()
  @MaxLength(100)
  token!: string;

  @Field({ description: 'The name to be known by; the role is added: `Rowan, facilitator`.' })
  @IsPlainText({ max: 30 })
  @Matches(/^[\p{L}\p{M} '’-]*$/u, { message: 'must be letters only' })
  name!: string;
}

@InputType()
export class SignInAsFacilitatorInput {
  @Field()
  @IsString()
  @MaxLength(300)
  recoveryPhrase!: string;

  @Field({ description: 'The six digits that the authenticator app shows now. Each works once.' })
  @IsString()
  @Matches(/^\d{3} ?\d{3}$/, { message: 'must be six digits' })
  code!: string;

  @Field({ defaultValue: false, description: 'Keep the session in a cookie instead of a token.' })
  @IsBoolean()
  cookie!: boolean;
}

@ObjectType({ description: 'Shown once. Both are needed at each sign-in.' })
export class AcceptInvitationPayload {
  @Field({ description: 'Twelve words. Write them down.' })
  recoveryPhrase!: string;

  @Field({ description: 'For an authenticator app: `otpauth://totp/…` (RFC 6238).' })
  totpUri!: string;

  @Field({ description: 'As members will see it.' })
  name!: string;
}
