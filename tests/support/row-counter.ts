import { Dexie, type DBCore, type DBCoreCursor, type DBCoreQuery, type DBCoreTable } from 'dexie';

/** As Dexie's core names them; the enumeration itself is not exported. */
const anyRange = 3;

/**
 * Counts the rows that databases made from now on read and write, and notes each read of a whole table. `stop` ends it
 * for those made later.
 */
export function countRows() {
  const rows: Record<string, number> = {};
  const scans: string[] = [];
  const writes: Record<string, number> = {};
  const add = (counts: Record<string, number>, table: string, count: number) => {
    counts[table] = (counts[table] ?? 0) + count;
  };

  const watch = (table: DBCoreTable): DBCoreTable => {
    const { name } = table;
    const noteScan = ({ index, range }: DBCoreQuery, limit = Infinity) => {
      if (index.isPrimaryKey && (range.type as number) === anyRange && limit === Infinity) scans.push(name);
    };
    return {
      ...table,
      get: (request) => {
        add(rows, name, 1);
        return table.get(request);
      },
      getMany: (request) => {
        add(rows, name, request.keys.length);
        return table.getMany(request);
      },
      query: (request) => {
        noteScan(request.query, request.limit);
        return table.query(request).then((answer) => {
          add(rows, name, answer.result.length);
          return answer;
        });
      },
      count: (request) => {
        noteScan(request.query);
        return table.count(request).then((count) => {
          add(rows, name, count);
          return count;
        });
      },
      openCursor: (request) => {
        noteScan(request.query);
        return table
          .openCursor(request)
          .then((cursor) => cursor && countSteps(cursor, () => add(rows, name, 1)));
      },
      mutate: (request) => {
        if (request.type === 'add' || request.type === 'put') add(writes, name, request.values.length);
        return table.mutate(request);
      },
    };
  };

  const addon = (database: Dexie) => {
    database.use({
      stack: 'dbcore',
      name: 'row-counter',
      create: (core: DBCore) => ({ ...core, table: (name) => watch(core.table(name)) }),
    });
  };
  Dexie.addons.push(addon);

  return {
    rows,
    scans,
    writes,
    reset: () => {
      for (const counts of [rows, writes]) for (const name of Object.keys(counts)) delete counts[name];
      scans.length = 0;
    },
    stop: () => void Dexie.addons.splice(Dexie.addons.indexOf(addon), 1),
  };
}

function countSteps(cursor: DBCoreCursor, step: () => void): DBCoreCursor {
  const start = cursor.start.bind(cursor);
  return Object.assign(cursor, {
    start: (callback: () => void) =>
      start(() => {
        step();
        callback();
      }),
  });
}
