import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsString, MaxLength } from 'class-validator';
import { ProofOfWorkAction } from '../proof-of-work/proof-of-work.service.js';

registerEnumType(ProofOfWorkAction, {
  name: 'ProofOfWorkAction',
  description: 'What a proof of work is for. A proof for one is refused for the other.',
});

const PROOF =
  'base64 of the JSON `{ challenge, solution }`, as ALTCHA makes it. Each counts once, for ten minutes.';
const COOKIE =
  'Keep the session in an HttpOnly cookie of the web page instead of giving out a token.';

@ObjectType({ description: 'Work for the client’s machine, so that sign-up needs no e-mail.' })
export class ProofOfWorkChallenge {
  @Field({ description: 'JSON for ALTCHA’s widget or `solveChallenge` of altcha-lib.' })
  json!: string;
}

@InputType()
export class SignUpInput {
  @Field({ description: PROOF })
  @IsString()
  @MaxLength(4_000)
  proofOfWork!: string;

  @Field({ defaultValue: false, description: COOKIE })
  @IsBoolean()
  cookie!: boolean;
}

@InputType()
export class SignInInput {
  @Field({ description: 'The twelve words from sign-up.' })
  @IsString()
  @MaxLength(300)
  recoveryPhrase!: string;

  @Field({ description: PROOF })
  @IsString()
  @MaxLength(4_000)
  proofOfWork!: string;

  @Field({ defaultValue: false, description: COOKIE })
  @IsBoolean()
  cookie!: boolean;
}

@InputType()
export class ChangePhraseInput {
  @Field({ description: 'The phrase that is good now.' })
  @IsString()
  @MaxLength(300)
  recoveryPhrase!: string;
}

@ObjectType({ description: 'A session on this device.' })
export class SignInPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Send it as `Authorization: Bearer …`. Null when the session is in a cookie.',
  })
  token!: string | null;

  @Field({
    description:
      'Ends then at the latest: 30 days (members; also after 14 idle days, in whole UTC days) or 12 hours (facilitators; also after 30 idle minutes).',
  })
  endsAt!: Date;
}

@ObjectType()
export class SignUpPayload {
  @Field({
    description:
      'Twelve words, shown this once and stored nowhere. They are the only way back in: nobody can reset them.',
  })
  recoveryPhrase!: string;

  @Field(() => SignInPayload)
  session!: SignInPayload;
}

@ObjectType()
export class ChangePhrasePayload {
  @Field({ description: 'The new twelve words; the old ones no longer work.' })
  recoveryPhrase!: string;
}
