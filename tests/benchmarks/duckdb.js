// SPDX-License-Identifier: GPL-3.0-or-later
// What DuckDB needs for the cases of bench_insight over the same rows, and to write the exported rows as CSV.
//   npm install --prefix build/peers @duckdb/node-api
//   mkdir build/peer && PRECEDENT_PEER_FOLDER=build/peer bench_insight --benchmark_format=json > build/peer/ours.json
//   node tests/benchmarks/duckdb.js build/peers build/peer [THREADS, default 1]
// Prints each case in milliseconds, the program's beside it, and their ratio.
'use strict';
const { execFileSync } = require('child_process');
const fs = require('fs');
const path = require('path');

const [peers, folder, threads = '1'] = process.argv.slice(2);
const { DuckDBInstance } = require(path.resolve(peers, 'node_modules/@duckdb/node-api'));
const sqlFolder = path.join(__dirname, 'sql');
const parts = ['count', 'page', 'month_by_type', 'week_by_type', 'agent_by_decision', 'weekday_by_hour', 'amounts'];
const sql = Object.fromEntries(parts.map((part) => [part, fs.readFileSync(path.join(sqlFolder, `${part}.sql`), 'utf8')]));
const types = ['id VARCHAR', 'ts BIGINT', 'agent INTEGER', 'type INTEGER', 'decision INTEGER', 'customer VARCHAR',
    'amount BIGINT', 'currency INTEGER', 'approver INTEGER', 'turnaround BIGINT', 'month VARCHAR', 'week VARCHAR',
    'weekday INTEGER', 'hour INTEGER', 'text VARCHAR'];

/// The fastest of three runs, in milliseconds.
async function fastest(work) {
    let best = Infinity;
    for (let run = 0; run < 3; ++run) {
        const begin = process.hrtime.bigint();
        await work();
        best = Math.min(best, Number(process.hrtime.bigint() - begin) / 1e6);
    }
    return best;
}

async function load(connection) {
    const rows = path.join(folder, 'rows.csv');
    const out = fs.openSync(rows, 'w');
    execFileSync('sqlite3', ['-csv', path.join(folder, 'rows.sqlite'), 'SELECT * FROM decision ORDER BY ts, id'],
        { stdio: ['ignore', out, 'inherit'] });
    fs.closeSync(out);
    await connection.run(`SET threads = ${Number(threads)}`);
    await connection.run(`CREATE TABLE decision (${types.join(', ')})`);
    await connection.run(`COPY decision FROM '${rows}' (FORMAT csv, HEADER false, QUOTE '"', ESCAPE '"')`);
    await connection.run(`CREATE TABLE exported AS SELECT * FROM read_csv('${path.join(folder, 'export.csv')}')`);
}

function oursByName() {
    const file = path.join(folder, 'ours.json');
    if (!fs.existsSync(file))
        return {};
    const runs = JSON.parse(fs.readFileSync(file, 'utf8')).benchmarks;
    return Object.fromEntries(runs.map((run) => [run.name.split('/').slice(0, -1).join('/').replace(/\/\d+$/, ''),
        run.real_time]));
}

function print(name, peer, ours) {
    const ratio = ours ? `${(peer / ours).toFixed(1)} times` : '';
    console.log(`${name.padEnd(34)} ${peer.toFixed(2).padStart(10)} ms ${(ours ? ours.toFixed(2) : '').padStart(10)} ms ${ratio}`);
    return ours ? peer / ours : null;
}

async function main() {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await load(connection);
    const ours = oursByName();
    const ratios = [];
    console.log(`${'DuckDB beside the program, threads: ' + threads}`);
    for (const [group, cases] of Object.entries(JSON.parse(fs.readFileSync(path.join(folder, 'cases.json'), 'utf8')))) {
        for (const one of cases) {
            const took = await fastest(async () => {
                for (const part of parts)
                    await connection.runAndReadAll(sql[part].replace('%WHERE%', one.where === '1' ? 'true' : one.where)
                        .replace('%ORDER%', one.order));
            });
            const name = `${group}/${one.name}`;
            ratios.push(print(name, took, ours[name]));
        }
    }
    const known = ratios.filter((ratio) => ratio !== null);
    if (known.length)
        console.log(`smallest ${Math.min(...known).toFixed(1)}, geometric mean ${Math.exp(known.map(Math.log)
            .reduce((sum, next) => sum + next, 0) / known.length).toFixed(1)}`);
    const target = path.join(folder, 'duckdb.csv');
    print('CsvFileExport (COPY)', await fastest(() => connection.run(`COPY exported TO '${target}' (FORMAT csv, HEADER)`)),
        ours.CsvFileExport);
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
