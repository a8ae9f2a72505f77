import { SetMetadata } from '@nestjs/common';

/** Who may use a root field. A field that says nothing is refused to everybody. */
export type Audience = 'anyone' | 'member' | 'participant' | 'facilitator' | 'coordinator';

export const AUDIENCE = 'sameboat audience';

/** Declares who may use a root field; enforced by the guard. */
export const For = (audience: Audience): MethodDecorator => SetMetadata(AUDIENCE, audience);
