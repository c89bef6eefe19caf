/** The Neo4j of the benchmark, as its main process hands it to the contestants. */
export function connection(): { uri: string; user: string; password: string; database: string } {
  const setting = (name: string) => {
    const value = process.env[name];
    if (value === undefined) throw new Error(`${name} is not set: run this by npm run bench.`);
    return value;
  };
  return {
    uri: setting('NEO4J_URI'),
    user: setting('NEO4J_USER'),
    password: setting('NEO4J_PASSWORD'),
    database: setting('NEO4J_DATABASE'),
  };
}
