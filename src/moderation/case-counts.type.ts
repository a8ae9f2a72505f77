import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SEVERITIES } from '../cases/case.schema.js';
import { type CaseCount } from '../cases/queue.repository.js';
import { CaseKind, CaseSeverity } from './case.type.js';

@ObjectType({ description: 'How many cases of a kind and severity wait, counted now.' })
export class CaseCounts {
  @Field(() => CaseKind)
  kind!: CaseKind;

  @Field(() => CaseSeverity)
  severity!: CaseSeverity;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int, { description: 'Of these, nobody looks at now.' })
  unclaimed!: number;

  @Field(() => Int, { description: 'Of these, somebody should have looked already.' })
  overdue!: number;

  @Field(() => Int, { description: 'Of these, wait for a coordinator.' })
  escalated!: number;
}

/** Sums up by kind and severity; what is zero is not there. */
export function toCaseCounts(counts: readonly CaseCount[]): CaseCounts[] {
  const sums = new Map<string, CaseCounts>();
  for (const { kind, severity, state, all, unclaimed, overdue } of counts) {
    const key = `${kind} ${severity}`;
    const sum = sums.get(key) ?? noneOf(kind, severity);
    sum.waiting += all;
    sum.unclaimed += unclaimed;
    sum.overdue += overdue;
    sum.escalated += state === 'ESCALATED' ? all : 0;
    sums.set(key, sum);
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

function noneOf(kind: CaseCount['kind'], severity: number): CaseCounts {
  return {
    kind: CaseKind[kind],
    severity: CaseSeverity[SEVERITIES[severity] ?? 'OTHER'],
    waiting: 0,
    unclaimed: 0,
    overdue: 0,
    escalated: 0,
  };
}
