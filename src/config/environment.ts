import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

const Flag = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  );

/** The environment as it may be set: one property a variable, named as the variable. See `.env.example`. */
export class Environment {
  @IsIn(['development', 'test', 'production'])
  NODE_ENV: 'development' | 'test' | 'production' = 'development';

  @IsString()
  @MinLength(1)
  HOST = '127.0.0.1';

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT = 3000;

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  PUBLIC_ORIGIN?: string;

  @Flag()
  @IsBoolean()
  ALLOW_PUBLIC_BIND = false;

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10)
  TRUSTED_PROXIES = 0;

  @IsOptional()
  @Matches(/^mongodb(\+srv)?:\/\/.+/, {
    message: 'MONGODB_URI must start with mongodb:// or mongodb+srv://',
  })
  MONGODB_URI?: string;

  @Flag()
  @IsBoolean()
  ALLOW_EMBEDDED_DATABASE = false;

  @IsString()
  @MinLength(1)
  DATA_DIR = '.sameboat';

  @IsOptional()
  @IsString()
  HELPLINES_FILE?: string;

  @IsOptional()
  @IsString()
  @MinLength(32)
  PEPPER?: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  PROOF_OF_WORK_COST = 5000;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  POSTS_PER_HOUR = 10;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  REPLIES_PER_HOUR = 30;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  EMPATHY_PER_HOUR = 120;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  REPORTS_PER_HOUR = 20;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  REPORTS_PER_DAY = 20;

  @Type(() => Number)
  @IsInt()
  @Min(5)
  HEATED_REPLIES = 20;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  SIGN_UPS_PER_HOUR = 20;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  SIGN_INS_PER_HOUR = 60;

  @IsIn(['silent', 'error', 'warn', 'info', 'debug'])
  LOG_LEVEL: 'silent' | 'error' | 'warn' | 'info' | 'debug' = 'info';
}

/** Names the bad variable; thrown at start only. */
export class ConfigError extends Error {
  constructor(
    readonly variable: string,
    problem: string,
  ) {
    super(`${variable}: ${problem}`);
    this.name = 'ConfigError';
  }
}

/** @throws ConfigError naming the first variable that is wrong, and why, without its value. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const known = Object.keys(new Environment());
  const names = [...known, 'MONGODB_URI', 'PEPPER', 'PUBLIC_ORIGIN', 'HELPLINES_FILE'];
  const given = Object.fromEntries(
    names.flatMap((name) => {
      const value = variables[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const environment = plainToInstance(Environment, given, { exposeDefaultValues: true });
  const [first] = validateSync(environment, { stopAtFirstError: true });
  if (first !== undefined) {
    const [problem = 'is not valid'] = Object.values(first.constraints ?? {});
    throw new ConfigError(first.property, problem);
  }
  return environment;
}
