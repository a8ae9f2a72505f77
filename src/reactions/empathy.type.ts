import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum } from 'class-validator';
import { IsId } from '../common/is-id.js';
import { Post } from '../posts/post.type.js';

export enum EmpathyKind {
  FEEL_FOR_YOU = 'FEEL_FOR_YOU',
  HEAR_YOU = 'HEAR_YOU',
  BEEN_THERE = 'BEEN_THERE',
  YOU_MATTER = 'YOU_MATTER',
  THIS_HELPED = 'THIS_HELPED',
  CELEBRATE = 'CELEBRATE',
}
registerEnumType(EmpathyKind, {
  name: 'EmpathyKind',
  description: 'What one can show for a post without words.',
});

@InputType()
export class EmpathyInput {
  @Field(() => ID)
  @IsId()
  postId!: string;

  @Field(() => EmpathyKind)
  @IsEnum(EmpathyKind)
  kind!: EmpathyKind;
}

@ObjectType()
export class EmpathyPayload {
  @Field(() => Post)
  post!: Post;
}
