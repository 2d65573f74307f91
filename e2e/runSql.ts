import { onElectronNode } from "./onElectronNode";

const script = `
  const [, file, sql] = process.argv;
  const db = require("better-sqlite3")(file);
  let rows = [];
  for (const one of sql.split(";").filter((part) => part.trim() !== "")) {
    const statement = db.prepare(one);
    rows = statement.reader ? statement.all() : (statement.run(), []);
  }
  db.close();
  console.log(JSON.stringify(rows));
`;

/** Runs statements on a database that nobody else has open and answers the rows of the last one. */
export function runSql(file: string, sql: string): readonly Readonly<Record<string, unknown>>[] {
  return JSON.parse(onElectronNode(script, file, sql));
}
