import { randomBytes } from 'node:crypto';
import { createConnection } from 'mongoose';

export interface TestDatabase {
  /** Names the database: whoever connects to it needs nothing else. */
  uri: string;
  name: string;
  /** Removes the database with all that is in it. Call it after the app under test is closed. */
  drop(): Promise<void>;
}

/**
 * An empty database of its own on the server of this run; call it once per test file.
 * @throws when the server of the run cannot be reached.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = process.env.MONGODB_URI;
  if (server === undefined) throw new Error('Run the tests with their global set-up (npm test).');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const uri = uriOfDatabase(server, name);
  const connection = await createConnection(uri, { maxPoolSize: 1 }).asPromise();
  const drop = async (): Promise<void> => {
    await connection.dropDatabase();
    await connection.close();
  };
  return { uri, name, drop };
}

/** The driver's addresses may name several hosts, which `URL` does not understand. */
function uriOfDatabase(server: string, name: string): string {
  const found = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(server);
  if (found === null) throw new Error('MONGODB_URI is not an address of a MongoDB server.');
  const [, hosts = '', database = '', options = ''] = found;
  const parameters = new URLSearchParams(options);
  // Users live in the database that the address names, or in `admin`; that must not change with it.
  if (hosts.includes('@') && !parameters.has('authSource')) {
    parameters.set('authSource', database || 'admin');
  }
  const query = parameters.toString();
  return `${hosts}/${name}${query === '' ? '' : `?${query}`}`;
}
