export const id = 9592;
export const ids = [9592];
export const modules = {

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   U9: () => (/* binding */ parseBetween),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/**
 * The one grammar of numbers for what people write by hand: the policy and `*.carbon.yml`.
 *
 * `Number('')` is 0, `Number('0x10')` is 16, `parseFloat('1,234')` is 1 and `NaN > 5` is false: each of them would
 * open a gate. So text is matched whole, and what does not match is a problem that says how to write it instead.
 */
/** Up to 15 digits before the point, 30 after it, and a bounded exponent. */
const GRAMMAR = /^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?$/;
/** The longest text that can match the grammar, with room to spare; keeps every check below short. */
const LONGEST = 64;
/** Reads a number of at least zero. `why` completes a sentence that begins with the name of the field. */
function parseNumber(text) {
    const trimmed = trimBlanks(text);
    if (trimmed === '')
        return refuse('E_MISSING', 'is empty', 'write a number such as 1.5');
    if (!GRAMMAR.test(trimmed))
        return explain(trimmed);
    const value = Number(trimmed);
    if (!Number.isFinite(value))
        return refuse('E_NONFINITE', `"${trimmed}" is too large to count`, 'write a smaller number');
    if (value === 0 && /[1-9]/.test(trimmed.split(/e/i)[0] ?? '')) {
        return refuse('E_RANGE', `"${trimmed}" is too small to count`, 'write 0, or check the exponent');
    }
    return { ok: true, value };
}
/** Reads a number between two bounds, both included. */
function parseBetween(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok || (read.value >= low && read.value <= high))
        return read;
    return refuse('E_RANGE', `"${shorten(trimBlanks(text))}" is out of range`, `write a number from ${low} to ${high}`);
}
/** Reads a whole number from `low` to `high`: a count of things. */
function parseCount(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok)
        return read;
    const hint = `write a whole number from ${low} to ${high}`;
    const shown = `"${shorten(trimBlanks(text))}"`;
    if (!Number.isInteger(read.value))
        return refuse('E_NUMBER', `${shown} is not a whole number`, hint);
    return read.value < low || read.value > high ? refuse('E_RANGE', `${shown} is out of range`, hint) : read;
}
/** For messages: enough of a long text to recognise it. */
function shorten(text, length = 40) {
    if (text.length <= length)
        return text;
    const characters = [...text.slice(0, length * 2)];
    return characters.length <= length && text.length <= length * 2
        ? text
        : `${characters.slice(0, length - 1).join('')}…`;
}
/** Spaces and tabs at both ends. By hand, because a pattern such as ` +$` takes quadratic time. */
function trimBlanks(text) {
    let [start, end] = [0, text.length];
    while (start < end && (text[start] === ' ' || text[start] === '\t'))
        start += 1;
    while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end -= 1;
    return text.slice(start, end);
}
function explain(text) {
    const shown = `"${shorten(text)}"`;
    const plain = 'write digits with one point, such as 1234.5';
    if (/^-[ \t]*\.?(?:[0-9]|inf)/i.test(text))
        return refuse('E_NEGATIVE', `${shown} is negative`, 'write a number of at least 0');
    if (/^[+]?\.?inf(?:inity)?$|^\.?nan$/i.test(text))
        return refuse('E_NONFINITE', `${shown} is not a finite number`, plain);
    if (text.length > LONGEST)
        return refuse('E_NUMBER', `${shown} is too long for a number`, plain);
    if (/^[\u2010-\u2015\u2212\ufe63\uff0d]/.test(text)) {
        return refuse('E_NUMBER', `${shown} begins with a dash that is not the minus sign of a number`, plain);
    }
    return separator(text, shown) ?? spelling(text, shown, plain);
}
/** Commas, spaces and underscores between digits, which mean different numbers to different people. */
function separator(text, shown) {
    if (/^[1-9][0-9]{0,2},[0-9]{3}$/.test(text)) {
        const [whole, point] = [text.replace(',', ''), text.replace(',', '.')];
        return refuse('E_NUMBER', `${shown} may mean ${whole} or ${point}`, `write "${whole}" or "${point}"`);
    }
    if (/^[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$/.test(text)) {
        return instead(shown, 'has commas between digits', text.replaceAll(',', ''));
    }
    if (/^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/.test(text)) {
        return instead(shown, 'has points between digits and a decimal comma', text.replaceAll('.', '').replace(',', '.'));
    }
    if (/^[0-9]+,[0-9]+$/.test(text))
        return instead(shown, 'has a decimal comma', text.replace(',', '.'));
    if (/^[0-9]+(?:[_'\u2019 \u00a0\u2009\u202f,.][0-9]{3})+$/.test(text)) {
        return instead(shown, 'has separators between digits', text.replace(/[^0-9]/g, ''));
    }
    return null;
}
function instead(shown, what, better) {
    return refuse('E_NUMBER', `${shown} ${what}`, `write "${better}"`);
}
function spelling(text, shown, plain) {
    if (/^\+[0-9]/.test(text))
        return instead(shown, 'begins with a plus sign', text.slice(1));
    if (/^0[xob][0-9a-f]+$/i.test(text))
        return refuse('E_NUMBER', `${shown} is not a decimal number`, plain);
    if (/^0[0-9]+$/.test(text))
        return instead(shown, 'begins with a zero', text.replace(/^0+(?=[0-9])/, ''));
    if (/^\.[0-9]+$/.test(text))
        return instead(shown, 'begins with a point', `0${text}`);
    if (/^[0-9]{16,}(?:\.[0-9]*)?$/.test(text))
        return refuse('E_NUMBER', `${shown} has more than 15 digits`, plain);
    if (/^[0-9.]*(?![0-9])\p{Nd}/u.test(text))
        return refuse('E_NUMBER', `${shown} has digits other than 0 to 9`, plain);
    const unit = /^([0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)[ \t]*([%‰°/\p{L}\p{Sc}].*)$/u.exec(text);
    if (unit && !/^e[+-]?[0-9]*$/i.test(unit[2] ?? '')) {
        return refuse('E_UNIT', `${shown} has a unit, and this is a plain number`, `write "${unit[1]}", in the unit of the field`);
    }
    return refuse('E_NUMBER', `${shown} is not a number`, plain);
}
function refuse(kind, why, hint) {
    return { ok: false, class: kind, why, hint };
}


/***/ }),

/***/ 1788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadMlflowDb: () => (/* binding */ loadMlflowDb)
});

// EXTERNAL MODULE: ./build/parse/python-number.js
var python_number = __webpack_require__(1660);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
// EXTERNAL MODULE: ./build/parse/readers/mlflow/facts.js
var facts = __webpack_require__(3422);
// EXTERNAL MODULE: ./build/parse/readers/mlflow/metric-names.js
var metric_names = __webpack_require__(1044);
// EXTERNAL MODULE: ./build/parse/readers/mlflow/run.js + 3 modules
var mlflow_run = __webpack_require__(8460);
// EXTERNAL MODULE: ./build/parse/readers/mlflow/samples.js
var mlflow_samples = __webpack_require__(3278);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/parse/readers/mlflow-db/problems.js

/** What can be wrong with a database of MLflow; what can be wrong with a run in it is in the table of `mlflow`. */
const mlflowDbProblems = {
    'mlflow-db/damaged': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The database is cut or damaged, so that its runs cannot be read.',
        fix: 'Commit it again when no program has it open, or run `sqlite3 mlflow.db ".recover"` and commit what that gives.',
    },
    'mlflow-db/schema': {
        class: 'E_TYPE',
        severity: 'error',
        means: 'A table of MLflow has other columns than MLflow makes, or columns that are computed. Nothing that a database computes is run.',
        fix: 'Commit the database as MLflow made it.',
    },
    'mlflow-db/memory': {
        class: 'E_MEMORY',
        severity: 'error',
        means: 'Reading the database took more memory than a database of MLflow needs.',
        fix: 'Run `VACUUM` on it; otherwise leave the file out with `records.exclude`.',
    },
    'mlflow-db/too-many': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'The database holds more runs or readings than are read. Nothing beyond the limit is counted.',
        fix: 'Keep databases of that size on a tracking server, and commit what matters.',
    },
    'mlflow-db/row': {
        class: 'E_TYPE',
        severity: 'error',
        means: 'A run has an id, a start or an end that is of another kind than MLflow writes. It is not counted.',
        fix: 'Restore the row that MLflow wrote, or delete it.',
    },
};
const report = (0,problem/* reporter */.YX)(mlflowDbProblems);

// EXTERNAL MODULE: ./build/node_modules/sql.js/dist/sql-wasm-inline.js
var sql_wasm_inline = __webpack_require__(748);
;// CONCATENATED MODULE: ./build/parse/readers/mlflow-db/sqlite.js
/**
 * A SQLite database from anywhere, opened so that it can do nothing: in WebAssembly, which has no disk and no network, on
 * a copy in memory, read only, with a limit on what SQLite may allocate. Views, triggers and virtual tables are never
 * asked; see `columnsOf`. Measures: sqlite.org/security.html, "Untrusted SQLite Database Files".
 */

/** What SQLite may allocate; the heap limit of V8 does not hold for WebAssembly, this does. */
const HEAP_BYTES = 48 * 1024 * 1024;
const SETTINGS = [
    `hard_heap_limit = ${HEAP_BYTES}`,
    'trusted_schema = OFF',
    'query_only = ON',
    'cell_size_check = ON',
    'temp_store = MEMORY',
    'recursive_triggers = OFF',
];
/** Compiles SQLite once; takes some 30 ms. */
async function loadSqlite() {
    const sqlite = await sql_wasm_inline();
    return (bytes) => {
        const database = new sqlite.Database(withoutLog(bytes));
        for (const setting of SETTINGS)
            database.run(`PRAGMA ${setting}`);
        return new SqliteFile(database);
    };
}
/** Why a database could not be read; SQLite's own words may quote the file and are not passed on. */
class SqliteFault extends Error {
    kind;
    constructor(kind, cause) {
        super(`the database is unreadable: ${kind}`, { cause });
        this.kind = kind;
    }
}
class SqliteFile {
    #database;
    constructor(database) {
        this.#database = database;
    }
    /** Rows in the order of the statement, at most so many. @throws SqliteFault */
    rows(sql, values, most, take) {
        return this.#guarded(() => {
            const statement = this.#database.prepare(sql);
            try {
                statement.bind(values);
                let count = 0;
                while (count < most && statement.step()) {
                    take(statement.get());
                    count += 1;
                }
                return count;
            }
            finally {
                statement.free();
            }
        });
    }
    /**
     * The columns of a table by name; `null` when there is no table of this name, `refused` when it is a view, a virtual
     * table, or has a column that is computed: reading those would run what the file says.
     */
    columnsOf(table) {
        let made = null;
        let kind = null;
        this.rows('SELECT type, sql FROM sqlite_master WHERE lower(name) = ?', [table], 1, ([type, sql]) => {
            kind = type ?? null;
            made = typeof sql === 'string' ? sql : '';
        });
        if (made === null)
            return null;
        if (kind !== 'table' || !/^\s*CREATE\s+TABLE\b/i.test(made))
            return 'refused';
        const columns = new Set();
        let computed = false;
        this.rows('SELECT name, hidden FROM pragma_table_xinfo(?)', [table], 2000, ([name, hidden]) => {
            if (hidden !== 0)
                computed = true;
            if (typeof name === 'string')
                columns.add(name.toLowerCase());
        });
        return computed ? 'refused' : columns;
    }
    /** Gives its memory back, that of its copy too. */
    close() {
        this.#database.close();
    }
    #guarded(work) {
        try {
            return work();
        }
        catch (error) {
            const full = error instanceof RangeError || /out of memory|too big/i.test(String(error));
            throw new SqliteFault(full ? 'memory' : 'damaged', error);
        }
    }
}
/**
 * A database in write-ahead mode wants a second file beside it, which cannot be here: bytes 18 and 19 of the header say
 * so (sqlite.org/fileformat2.html). What was written into the database itself is all there.
 */
function withoutLog(bytes) {
    if (bytes[18] !== 2 && bytes[19] !== 2)
        return bytes;
    const copy = bytes.slice();
    copy[18] = 1;
    copy[19] = 1;
    return copy;
}

;// CONCATENATED MODULE: ./build/parse/readers/mlflow-db/store.js


/** Every one of them takes a fraction of a second; together they stay inside the two seconds of the fence. */
const LIMITS = { runs: 50_000, keys: 20_000, values: 1_000_000, texts: 100_000 };
const NEEDED = {
    runs: ['run_uuid', 'start_time', 'end_time', 'lifecycle_stage'],
    metrics: ['key', 'value', 'timestamp', 'run_uuid'],
    latest_metrics: ['key', 'timestamp', 'run_uuid'],
    params: ['key', 'value', 'run_uuid'],
    tags: ['key', 'value', 'run_uuid'],
};
class Store {
    #file;
    #path;
    #problems;
    #tables = new Map();
    constructor(file, path, problems) {
        this.#file = file;
        this.#path = path;
        this.#problems = problems;
        for (const [table, needed] of Object.entries(NEEDED)) {
            const columns = file.columnsOf(table);
            if (columns === null)
                continue;
            if (columns !== 'refused' && needed.every((column) => columns.has(column)))
                this.#tables.set(table, columns);
            else if (this.#isOurs())
                this.#tell('schema', `the table "${table}" is not one that MLflow makes`);
        }
    }
    /** Other databases have a table of runs too; that of MLflow knows its columns. */
    get isMlflow() {
        return this.#tables.has('runs');
    }
    runs() {
        const runs = [];
        const sql = 'SELECT run_uuid, start_time, end_time, lifecycle_stage FROM runs ORDER BY rowid';
        const count = this.#file.rows(sql, [], LIMITS.runs + 1, ([id, start, end, stage]) => {
            if (runs.length === LIMITS.runs)
                return;
            if (typeof id !== 'string' || !isTime(start) || !isTime(end)) {
                this.#tell('row', 'a run has an id, a start or an end of another kind');
            }
            else
                runs.push({ id, startMs: start, endMs: end, deleted: stage === 'deleted' });
        });
        if (count > LIMITS.runs)
            this.#tell('too-many', `more than ${LIMITS.runs} runs`);
        return runs;
    }
    /** Names of metrics, each once: from one to the next by the index, whose first column they are. */
    metricKeys() {
        if (!this.#tables.has('metrics'))
            return [];
        const keys = [];
        const sql = `WITH RECURSIVE k(key) AS (SELECT min(key) FROM metrics UNION ALL
      SELECT (SELECT min(key) FROM metrics WHERE key > k.key) FROM k WHERE k.key IS NOT NULL)
      SELECT substr(key, 1, 300) FROM k WHERE key IS NOT NULL`;
        const count = this.#file.rows(sql, [], LIMITS.keys, ([key]) => {
            if (typeof key === 'string')
                keys.push(key);
        });
        if (count === LIMITS.keys)
            this.#tell('too-many', `more than ${LIMITS.keys} names of metrics`);
        return keys;
    }
    /** Values of the metrics of these names, in no order. */
    values(keys, take) {
        if (keys.length === 0)
            return;
        const nan = this.#tables.get('metrics')?.has('is_nan') ? 'is_nan' : '0';
        let left = LIMITS.values;
        for (const part of parts(keys)) {
            const sql = `SELECT run_uuid, key, timestamp, value, ${nan} FROM metrics WHERE key IN (${part.map(() => '?').join()})`;
            left -= this.#file.rows(sql, part, left, ([run, key, ms, value, isNan]) => {
                if (typeof run !== 'string' || typeof key !== 'string' || typeof ms !== 'number')
                    return;
                // MLflow stores an infinity as the largest double.
                const known = typeof value === 'number' && isNan === 0 && Math.abs(value) < Number.MAX_VALUE;
                take(run, key, (0,mlflow_samples/* millisecondsOf */.W$)(ms), known ? value : null);
            });
            if (left > 0)
                continue;
            this.#tell('too-many', `more than ${LIMITS.values} readings`);
            return;
        }
    }
    /** When each run logged its last value; only asked for where a run has no end. */
    lastLogged() {
        const table = this.#tables.has('latest_metrics') ? 'latest_metrics' : 'metrics';
        const last = new Map();
        if (!this.#tables.has(table))
            return last;
        const sql = `SELECT run_uuid, max(timestamp) FROM ${table} GROUP BY run_uuid`;
        this.#file.rows(sql, [], LIMITS.runs, ([run, ms]) => {
            if (typeof run === 'string' && typeof ms === 'number')
                last.set(run, (0,mlflow_samples/* millisecondsOf */.W$)(ms));
        });
        return last;
    }
    /** Tags of these names. */
    tags(keys, take) {
        if (!this.#tables.has('tags'))
            return;
        const sql = `SELECT run_uuid, key, substr(value, 1, 500) FROM tags WHERE key IN (${keys.map(() => '?').join()})`;
        this.#texts(sql, keys, take);
    }
    /** @returns whether these were all. */
    params(take) {
        if (!this.#tables.has('params'))
            return true;
        return this.#texts('SELECT run_uuid, substr(key, 1, 300), substr(value, 1, 500) FROM params', [], take);
    }
    #texts(sql, values, take) {
        const count = this.#file.rows(sql, values, LIMITS.texts, ([run, key, text]) => {
            if (typeof run === 'string' && typeof key === 'string' && typeof text === 'string')
                take(run, key, text);
        });
        return count < LIMITS.texts;
    }
    #isOurs() {
        const columns = this.#file.columnsOf('runs');
        return columns === 'refused' || (columns?.has('run_uuid') ?? false);
    }
    #tell(what, message) {
        const code = `mlflow-db/${what}`;
        if (this.#problems.some((problem) => problem.code === code && problem.message === message))
            return;
        const hint = what === 'too-many' ? 'commit a smaller database' : 'commit the database as MLflow made it';
        this.#problems.push(report(code, { file: this.#path, line: 1, column: 1 }, message, hint));
    }
}
function isTime(cell) {
    return cell === null || (typeof cell === 'number' && Number.isFinite(cell));
}
/** SQLite takes 32,766 values in a statement; a list of a thousand is searched as fast. */
function parts(keys) {
    return Array.from({ length: Math.ceil(keys.length / 1000) }, (_, index) => keys.slice(index * 1000, (index + 1) * 1000));
}

;// CONCATENATED MODULE: ./build/parse/readers/mlflow-db/read.js









/** Compiles SQLite, so that its time is not the file's. */
async function loadMlflowDb() {
    const open = await loadSqlite();
    return (file) => readMlflowDb(file, open);
}
async function readMlflowDb(file, open) {
    const at = { file: file.path, line: 1, column: 1 };
    const problems = [];
    const database = open(await (0,whole/* wholeBytes */.f)(file));
    try {
        const store = new Store(database, file.path, problems);
        return (0,mlflow_run/* readingOf */.M)(store.isMlflow ? factsOf(store, at, problems) : [], problems);
    }
    catch (error) {
        if (!(error instanceof SqliteFault))
            throw error;
        const hint = 'commit it again when no program has it open';
        const damaged = report('mlflow-db/damaged', at, 'the database is cut or damaged', hint);
        const full = report('mlflow-db/memory', at, 'reading it took too much memory', 'run VACUUM on it');
        return { runs: [], plans: [], servings: [], problems: [...problems, error.kind === 'memory' ? full : damaged] };
    }
    finally {
        database.close();
    }
}
function factsOf(store, at, problems) {
    const runs = store.runs();
    const metrics = readMetrics(store);
    const last = runs.some(({ endMs }) => endMs === null) ? store.lastLogged() : new Map();
    const tags = new Map();
    store.tags([facts/* PARENT_TAG */.aB, ...facts/* HARDWARE_NAMES */.su, ...facts/* COUNT_NAMES */.bO], (run, key, text) => into(tags, run).set(key, text));
    const params = new Map();
    const allParams = store.params((run, key, text) => into(params, run).set(key, text));
    return runs.flatMap((run) => {
        if (!facts/* RUN_ID */.UC.test(run.id)) {
            problems.push(report('mlflow-db/row', at, 'a run has no usable id', 'restore the row that MLflow wrote'));
            return [];
        }
        const own = new Map([...(params.get(run.id) ?? [])].filter(([key]) => (0,metric_names/* quantityNamed */.n)(key) === null));
        const parent = tags.get(run.id)?.get(facts/* PARENT_TAG */.aB) ?? null;
        const found = [];
        const spent = run.deleted ? NOTHING : spentOf(metrics.get(run.id), params.get(run.id), at.file, found);
        problems.push(...(0,mlflow_run/* ofRun */.X)(run.id, found));
        return [
            {
                format: 'mlflow-db',
                at,
                ...run,
                lastMs: last.get(run.id) ?? null,
                parent: parent !== null && facts/* RUN_ID */.UC.test(parent) && parent !== run.id ? parent : null,
                ...spent,
                params: own,
                allParams,
                tags: tags.get(run.id) ?? new Map(),
            },
        ];
    });
}
const NOTHING = { power: [], logged: [], flops: null, metrics: new Map() };
/** What the metrics of one run say of energy, emissions and operations. */
function spentOf(metrics, params, file, problems) {
    const power = new Map();
    const logged = [];
    let [disproved, flops] = [false, 0];
    for (const [key, { ms, values }] of metrics ?? []) {
        const samples = { ms, values, lines: [] };
        const device = (0,metric_names/* poweredDevice */.P)(key);
        if (device !== null) {
            const series = (0,mlflow_samples/* seriesOf */.Lf)(device, samples, file, problems);
            if (series === null)
                disproved = true;
            else if (!power.has(device) && series.ms.length > 0)
                power.set(device, series);
        }
        else if ((0,metric_names/* quantityNamed */.n)(key) !== null) {
            const one = (0,mlflow_samples/* loggedOf */.ip)(key, samples, file, problems);
            if (one !== null)
                logged.push(one);
        }
        else
            for (const value of values)
                flops = Math.max(flops, value || 0);
    }
    for (const [key, text] of params ?? []) {
        const number = (0,metric_names/* quantityNamed */.n)(key) === null ? null : (0,python_number/* parsePythonNumber */.D)(text, 'signed');
        const one = number?.ok ? (0,mlflow_samples/* loggedOf */.ip)(key, { ms: [0], values: [number.value], lines: [] }, file, problems) : null;
        if (one !== null)
            logged.push(one);
    }
    return { ...NOTHING, power: disproved ? [] : [...power.values()], logged, flops: flops > 0 ? flops : null };
}
/** By run and name: the values of the metrics that matter. Values are in the order of their times. */
function readMetrics(store) {
    const wanted = store.metricKeys().filter(isWanted);
    const runs = new Map();
    store.values(wanted, (run, key, ms, value) => {
        const own = into(runs, run);
        const series = own.get(key);
        if (series === undefined)
            own.set(key, { ms: [ms], values: [value ?? Number.NaN] });
        else {
            series.ms.push(ms);
            series.values.push(value ?? Number.NaN);
        }
    });
    return runs;
}
function isWanted(key) {
    const flops = key === facts/* FLOPS_METRIC */.Q8 || key === `train/${facts/* FLOPS_METRIC */.Q8}`;
    return flops || (0,metric_names/* poweredDevice */.P)(key) !== null || (0,metric_names/* quantityNamed */.n)(key) !== null;
}
function into(maps, run) {
    const known = maps.get(run);
    if (known !== undefined)
        return known;
    const fresh = new Map();
    maps.set(run, fresh);
    return fresh;
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ wholeBytes)
/* harmony export */ });
/**
 * The bytes of a file in one piece, for readers that need all of it. Each chunk is copied when it comes, because its
 * memory is used again for a later one.
 */
async function wholeBytes({ chunks, size }) {
    let all = new Uint8Array(size);
    let at = 0;
    for await (const chunk of chunks) {
        if (at + chunk.length > all.length)
            all = grown(all, at + chunk.length);
        all.set(chunk, at);
        at += chunk.length;
    }
    return all.subarray(0, at);
}
/** A size is what was said of the file, and its chunks are what it holds. */
function grown(bytes, least) {
    const more = new Uint8Array(Math.max(least, 2 * bytes.length));
    more.set(bytes);
    return more;
}


/***/ })

};
