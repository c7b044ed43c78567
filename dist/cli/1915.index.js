export const id = 1915;
export const ids = [1915];
export const modules = {

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   F: () => (/* binding */ strictText)
/* harmony export */ });
/** Bytes of a text whose encoding nobody states: UTF-8, and Latin-1 where they cannot be that. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const latin1 = new TextDecoder('latin1');
/** The text of some bytes; a byte order mark in front, which joined files leave, is not text. */
function decode(bytes) {
    const text = strictText(bytes) ?? latin1.decode(bytes);
    return text.startsWith('\ufeff') ? text.slice(1) : text;
}
/** `null` when the bytes are not UTF-8. */
function strictText(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isoFromEpoch)
/* harmony export */ });
/** Seconds since 1970 as ISO 8601 in UTC. */
/** 1990 and 2100: as times in records are held to (time.ts). */
const EARLIEST_S = 631_152_000;
const LATEST_S = 4_133_980_800;
/** To the millisecond; `null` where it cannot be a time of machine learning, such as 0 or milliseconds. */
function isoFromEpoch(seconds) {
    if (!(seconds >= EARLIEST_S && seconds < LATEST_S))
        return null;
    return new Date(Math.round(seconds * 1000)).toISOString().replace(/\.?0*Z$/, 'Z');
}


/***/ }),

/***/ 1887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachLine),
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);
/**
 * Lines of a text that comes in chunks, in constant memory and in one pass: for logs of any length.
 *
 * A line ends at LF, CRLF or CR, as progress bars write it; one UTF-8 mark at the very start is dropped. Lines are shown
 * in place and decoded only when somebody asks, because most lines of a log are never asked for. A line that is longer
 * than the bound is not shown but counted. The result does not depend on how the bytes are cut into chunks.
 *
 * Speed: line ends are looked for with `indexOf`, which is one fast search in memory, and nothing is copied but the line
 * that stands across two chunks.
 */

/** Bytes in a line that is shown. */
const lineBytes = 65_536;
const LF = 0x0a;
const CR = 0x0d;
/** Shows every line, the empty ones too; a text that ends with a line end has no line after it. */
async function eachLine(chunks, sink, longest = lineBytes) {
    const splitter = new LineSplitter(sink, longest);
    for await (const chunk of chunks)
        splitter.push(chunk);
    splitter.finish();
}
/** The text of a line: UTF-8, or Latin-1 where it cannot be that. */
function lineText({ bytes, start, end }) {
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(bytes.subarray(start, end));
}
class LineSplitter {
    #sink;
    #longest;
    #line;
    /** The beginning of a line whose end is in a later chunk. */
    #kept;
    #length = 0;
    /** The line is longer than the bound: the rest of it is dropped. */
    #skipping = false;
    /** The last chunk ended with CR; an LF that follows belongs to it. */
    #afterCr = false;
    constructor(sink, longest) {
        this.#sink = sink;
        this.#longest = longest;
        // Room for a mark, which does not count.
        this.#kept = new Uint8Array(longest + 3);
        this.#line = { bytes: this.#kept, start: 0, end: 0, number: 0 };
    }
    push(chunk) {
        if (chunk.length === 0)
            return;
        let at = this.#afterCr && chunk[0] === LF ? 1 : 0;
        this.#afterCr = false;
        let lf = endFrom(chunk, LF, at);
        let cr = endFrom(chunk, CR, at);
        while (at < chunk.length) {
            if (lf < at)
                lf = endFrom(chunk, LF, at);
            if (cr < at)
                cr = endFrom(chunk, CR, at);
            const end = Math.min(lf, cr);
            if (end === chunk.length)
                break;
            this.#take(chunk, at, end);
            this.#afterCr = cr === end && end + 1 === chunk.length;
            at = end + (cr === end && lf === end + 1 ? 2 : 1);
        }
        if (at < chunk.length)
            this.#keep(chunk, at, chunk.length);
    }
    finish() {
        if (this.#length > 0 || this.#skipping)
            this.#take(this.#kept, 0, 0);
    }
    /** The line that ends here; its beginning may have been in earlier chunks. */
    #take(chunk, start, end) {
        if (this.#length === 0 && !this.#skipping) {
            this.#show(chunk, start, end);
            return;
        }
        this.#keep(chunk, start, end);
        const length = this.#length;
        this.#length = 0;
        if (this.#skipping)
            this.#sink.overlong(++this.#line.number);
        else
            this.#show(this.#kept, 0, length);
        this.#skipping = false;
    }
    #keep(chunk, start, end) {
        if (this.#skipping)
            return;
        if (this.#length + end - start > this.#kept.length) {
            this.#skipping = true;
            this.#length = 0;
            return;
        }
        this.#kept.set(chunk.subarray(start, end), this.#length);
        this.#length += end - start;
    }
    #show(bytes, from, end) {
        const line = this.#line;
        line.number++;
        line.bytes = bytes;
        line.start = line.number === 1 && isMarked(bytes, from, end) ? from + 3 : from;
        line.end = end;
        if (end - line.start > this.#longest)
            this.#sink.overlong(line.number);
        else
            this.#sink.line(line);
    }
}
/** Where a byte stands next, or the length of the chunk when it does not. */
function endFrom(chunk, byte, from) {
    const at = chunk.indexOf(byte, from);
    return at === -1 ? chunk.length : at;
}
function isMarked(bytes, from, end) {
    return end - from >= 3 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf;
}


/***/ }),

/***/ 1915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWandb: () => (/* binding */ readWandb)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/readers/wandb/paths.js
var paths = __webpack_require__(8804);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/metrics.js
var metrics = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/parse/architecture.js + 2 modules
var architecture = __webpack_require__(1393);
// EXTERNAL MODULE: ./build/parse/epoch.js
var epoch = __webpack_require__(2301);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/settings.js
var parse_settings = __webpack_require__(6195);
// EXTERNAL MODULE: ./build/parse/time.js
var time = __webpack_require__(6759);
// EXTERNAL MODULE: ./build/parse/json/fields.js
var fields = __webpack_require__(3142);
;// CONCATENATED MODULE: ./build/parse/readers/wandb/host.js
/** What the metadata says of the machine, in all three generations of the file. */


const MOST_DEVICES = 200_000;
/** A host name, or the ids of its devices; `null` where it says neither. */
function machineOf(metadata) {
    const host = textOf(metadata.host);
    if (host !== null)
        return (0,digest/* digest */.b)(host);
    const uuids = listOf(metadata.gpu_nvidia).flatMap((gpu) => textOf(gpu.uuid) ?? []);
    return uuids.length === 0 ? null : (0,digest/* digest */.b)([...uuids].sort().join('\n'));
}
/** @param settings May name the devices that were chosen. */
function hardwareOf(metadata, settings) {
    const devices = accelerators(metadata);
    const used = usedCount(metadata, settings);
    if (devices.length > 0)
        return used === null ? devices : withUsed(devices, used);
    const apple = (0,fields/* isObject */.Gv)(metadata.apple) ? textOf(metadata.apple.name) : null;
    return apple === null ? [] : [{ kind: 'cpu', model: apple, count: null }];
}
/** As many as the host has, which says nothing of how many worked. */
function accelerators(metadata) {
    const names = [
        ...listOf(metadata.gpu_nvidia).map((gpu) => textOf(gpu.name) ?? ''),
        ...listOf(metadata.gpu_amd).map((gpu) => textOf(gpu.series) ?? textOf(gpu.model) ?? ''),
    ];
    const older = listOf(metadata.gpu_devices).map((gpu) => textOf(gpu.name) ?? textOf(gpu.series) ?? '');
    const listed = grouped(names.length > 0 ? names : older);
    if (listed.length > 0)
        return listed;
    return [...namedOnce(metadata), ...tpus(metadata), ...trainium(metadata)];
}
function namedOnce(metadata) {
    const model = textOf(metadata.gpu);
    const count = countOf(metadata.gpu_count);
    // Some versions write the name of the last device in brackets: `[NVIDIA A100]`.
    const name = model === null ? '' : model.replace(/^\[|\]$/g, '').trim();
    if (name === '' && count === null)
        return [];
    return [{ kind: 'gpu', model: name, count: count ?? null, visible: true }];
}
function tpus(metadata) {
    const tpu = metadata.tpu;
    if (!(0,fields/* isObject */.Gv)(tpu))
        return [];
    const model = textOf(tpu.name);
    return model === null ? [] : [{ kind: 'tpu', model: `TPU ${model}`, count: countOf(tpu.count), visible: true }];
}
function trainium(metadata) {
    const chip = metadata.trainium;
    if (!(0,fields/* isObject */.Gv)(chip))
        return [];
    const model = textOf(chip.name) ?? 'Trainium';
    const count = countOf(chip.neuronDeviceCount ?? chip.neuron_device_count);
    return [{ kind: 'gpu', model, count, visible: true }];
}
function grouped(names) {
    const counts = new Map();
    for (const name of names)
        if (name !== '')
            counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].map(([model, count]) => ({ kind: 'gpu', model, count, visible: true }));
}
/** A job of eight may use more devices than the host of its first process has. */
function withUsed(devices, used) {
    const [first, ...others] = devices;
    if (first === undefined || others.length > 0)
        return devices;
    return [{ kind: first.kind, model: first.model, count: used }];
}
/** Devices that were given to the job, or chosen for the process; `null` where nobody says. */
function usedCount(metadata, settings) {
    return slurmCount(metadata.slurm) ?? chosen(metadata, settings);
}
function slurmCount(slurm) {
    if (!(0,fields/* isObject */.Gv)(slurm))
        return null;
    const total = lastCount(slurm.gpus);
    if (total !== null)
        return total;
    const each = lastCount(slurm.gpus_on_node) ?? lastCount(slurm.gpus_per_node);
    if (each !== null)
        return each * (countOf(slurm.nnodes ?? slurm.job_num_nodes) ?? 1);
    const ids = textOf(slurm.job_gpus) ?? textOf(slurm.step_gpus);
    return ids === null || countOf(slurm.nnodes ?? '1') !== 1 ? null : idCount(ids);
}
/** `8`, `a100:8`. */
function lastCount(value) {
    const text = typeof value === 'number' ? String(value) : textOf(value);
    return text === null ? null : countOf(text.slice(text.lastIndexOf(':') + 1));
}
const VARIABLE = 'CUDA_VISIBLE_DEVICES';
function chosen(metadata, settings) {
    const set = [...settings].find(([name]) => name.endsWith(VARIABLE) || name.endsWith(VARIABLE.toLowerCase()));
    if (set !== undefined)
        return idCount(set[1]);
    const args = metadata.args;
    const words = Array.isArray(args) ? args : [];
    const written = words.find((word) => typeof word === 'string' && word.includes(`${VARIABLE}=`));
    return typeof written === 'string' ? idCount(written.slice(written.indexOf('=') + 1)) : null;
}
/** `0,1,2` is three; an empty list or -1 hides all of them. */
function idCount(text) {
    const ids = text
        .trim()
        .replace(/^["'[]|["'\]]$/g, '')
        .split(',');
    const are = ids.every((id) => /^\s*(?:\d{1,4}|(?:GPU|MIG)-[-\w/]{1,80})\s*$/.test(id));
    return are ? new Set(ids.map((id) => id.trim())).size : null;
}
function countOf(value) {
    const count = typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : value;
    return typeof count === 'number' && Number.isInteger(count) && count > 0 && count <= MOST_DEVICES ? count : null;
}
/** One line of at most 200 characters. */
function textOf(value) {
    if (typeof value !== 'string')
        return null;
    const text = value.trim();
    return text === '' || text.length > 200 || /\p{Cc}/u.test(text) ? null : text;
}
function listOf(value) {
    return Array.isArray(value) ? value.filter(fields/* isObject */.Gv) : [];
}

;// CONCATENATED MODULE: ./build/parse/readers/wandb/problems.js

const wandbProblems = {
    'wandb/metadata': {
        class: 'E_SYNTAX',
        severity: 'warning',
        means: '`wandb-metadata.json` cannot be read, so the hardware of the run is not known.',
        fix: 'Restore the file that W&B wrote.',
    },
    'wandb/sessions': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'A run was resumed, and it is not clear whether the later duration contains the earlier one.',
        fix: 'Nothing needs to be done; the longest session is counted, as a lower bound.',
    },
    'wandb/started': {
        class: 'E_TIME',
        severity: 'warning',
        means: '`startedAt` is not a time.',
        fix: 'Restore the file that W&B wrote.',
    },
    'wandb/too-large': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'A summary is larger than 16 MiB, so how long the run took is not known.',
        fix: 'Take images and tables out of the summary, or commit only its numbers.',
    },
};
const report = (0,problem/* reporter */.YX)(wandbProblems);

;// CONCATENATED MODULE: ./build/parse/readers/wandb/run.js
/** From the sessions of one run to the run. */









/** Beyond the last value logged, a run may take so long and it is nothing; longer is part of the run. */
const TAIL_S = 60;
const TAIL = 0.01;
const NO_SETTINGS = new Map();
/** @param sessions All sessions of one id, at least one. */
function runOf(id, sessions, problems) {
    const timed = sessions
        .map((session) => {
        const told = durationOf(session);
        const startS = startOf(session, problems);
        return { session, startS, durationS: told ?? session.loggedS, bounded: told === null };
    })
        .sort((a, b) => (a.startS ?? 0) - (b.startS ?? 0));
    const total = totalOf(timed, problems);
    const last = timed.findLast(({ session }) => session.metadata !== null) ?? timed.at(-1);
    const metadata = last?.session.metadata ?? {};
    const settings = timed.findLast(({ session }) => session.settings.size > 0)?.session.settings ?? NO_SETTINGS;
    const size = sizeOf(settings);
    const recipe = (0,parse_settings/* recipeOfSettings */.n)(settings);
    const machine = machineOf(metadata);
    const flops = largest(timed.map(({ session }) => session.summary?.flops ?? null));
    return (0,plain_run/* plainRun */.q)({
        id,
        source: { format: 'wandb', path: sessions[0]?.file ?? '', line: 1, column: 1 },
        evidence: 'hours',
        model: recipe?.model ?? null,
        hardware: hardwareOf(metadata, settings),
        ...spanOf(timed, total.durationS),
        ...total,
        params: size?.params ?? null,
        activeParams: size?.activeParams ?? null,
        tokens: largest(timed.map(({ session }) => session.summary?.tokens ?? null)),
        ...(flops === null ? {} : { flops }),
        ...(machine === null ? {} : { machine }),
        ...(recipe === null ? {} : { recipe }),
        ...(0,metrics/* metricsOf */.P)(timed.toReversed().flatMap(({ session }) => session.summary?.metrics ?? [])),
    });
}
/** A run without an id is known by when it began and where. */
function idOf({ id, metadata, summary, file }) {
    if (id !== null)
        return `wandb:${id}`;
    const began = metadata?.startedAt;
    const told = typeof began === 'string' ? `${began} ${String(metadata?.host)}` : JSON.stringify(summary ?? file);
    return `wandb:${(0,digest/* digest */.b)(told)}`;
}
/** `startedAt` is UTC, also where older versions write it without a zone. */
function startOf({ metadata, metadataFile, summary, path }, problems) {
    const written = metadata?.startedAt;
    if (typeof written === 'string') {
        const instant = (0,time/* parseInstant */.n)(written);
        if (instant.ok)
            return instant.value.seconds;
        const at = { file: metadataFile ?? path.folder, line: 1, column: 1 };
        problems.push(report('wandb/started', at, `startedAt ${instant.why}`, instant.hint));
    }
    if (summary?.lastAt == null || (0,epoch/* isoFromEpoch */.X)(summary.lastAt) === null)
        return null;
    return summary.lastAt - (durationOf({ summary }) ?? 0);
}
function durationOf({ summary }) {
    if (summary === null)
        return null;
    const { runtimeS, endS } = summary;
    if (runtimeS === null || endS === null)
        return positive(runtimeS ?? endS);
    return positive(endS > runtimeS * (1 + TAIL) + TAIL_S ? endS : runtimeS);
}
/**
 * A run that is resumed goes on counting, if W&B knows how long it took before; offline, and in versions 0.18 to 0.19.9,
 * it begins again at zero. Which of the two is told by the clock: no session can have taken longer than since its start.
 */
function totalOf(timed, problems) {
    let total = null;
    let quality = 'wall';
    for (const one of timed) {
        if (one.durationS === null)
            continue;
        if (one.bounded)
            quality = 'lower-bound';
        const goesOn = total === null ? false : continues(one, total);
        if (goesOn === null) {
            const at = { file: one.session.file, line: 1, column: 1 };
            const message = 'a resumed run, and its durations do not say whether the later contains the earlier';
            problems.push(report('wandb/sessions', at, message, 'compare with the duration that W&B shows'));
            quality = 'lower-bound';
        }
        total = goesOn === false ? (total ?? 0) + one.durationS : Math.max(total ?? 0, one.durationS);
    }
    const lost = timed.length > 1 && timed.some(({ durationS }) => durationS === null);
    if (total === null)
        return { durationS: null, durationQuality: 'unknown' };
    return { durationS: total, durationQuality: lost ? 'lower-bound' : quality };
}
/** Whether its duration contains that of the sessions before it; `null` when nothing tells. */
function continues({ session, durationS, startS }, beforeS) {
    const lastAt = session.summary?.lastAt;
    const runtimeS = session.summary?.runtimeS;
    if (durationS === null || durationS < beforeS)
        return false;
    if (session.metadata === null || startS === null || lastAt == null || runtimeS == null)
        return null;
    return runtimeS > lastAt - startS + TAIL_S;
}
function spanOf(timed, durationS) {
    const first = timed.find(({ startS }) => startS !== null)?.startS ?? null;
    if (first === null)
        return { started: timed[0]?.session.path.began ?? null, finished: null };
    const lastAt = largest(timed.map(({ session }) => session.summary?.lastAt ?? null));
    const end = timed.length > 1 && lastAt !== null ? lastAt : durationS === null ? null : first + durationS;
    return { started: (0,epoch/* isoFromEpoch */.X)(first), finished: end === null ? null : (0,epoch/* isoFromEpoch */.X)(end) };
}
/** The configuration of a model that Transformers logs among the settings, or the count that it logs beside it. */
function sizeOf(settings) {
    const values = [...settings].map(([name, text]) => [name, plainValue(text)]);
    const known = (0,architecture/* modelSize */.Z)(Object.fromEntries(values));
    if (known !== null)
        return known;
    const counted = Number(settings.get('model/num_parameters'));
    return Number.isSafeInteger(counted) && counted > 0 ? { params: counted, activeParams: null } : null;
}
function plainValue(text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    return /^\d{1,15}$/.test(text) ? Number(text) : text;
}
function largest(values) {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : Math.max(...known);
}
function positive(value) {
    return value === null || value === 0 ? null : value;
}

// EXTERNAL MODULE: ./build/parse/json/document.js + 3 modules
var json_document = __webpack_require__(8820);
// EXTERNAL MODULE: ./build/parse/lines.js
var lines = __webpack_require__(1887);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
// EXTERNAL MODULE: ./build/parse/yaml/document.js
var yaml_document = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/parse/yaml/located.js
var located = __webpack_require__(3996);
;// CONCATENATED MODULE: ./build/parse/readers/wandb/client-log.js
/**
 * The log of the client, `logs/debug-internal.log`: each line begins with a time, up to 0.17 `2024-03-01 12:00:00,123`, from
 * 0.18 `{"time":"2025-05-06T07:08:09.1Z"`. A run lasted at least from the first line to the last.
 */


const TIME = /^(?:\{"time":")?(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/;
/** Seconds between the first time and the last; `null` where there are none. */
async function loggedSeconds(file) {
    const times = { first: null, last: null };
    await (0,lines/* eachLine */.I)(file.chunks, {
        line(line) {
            const start = { ...line, end: Math.min(line.end, line.start + 40) };
            const parts = TIME.exec((0,lines/* lineText */.o)(start));
            if (parts === null)
                return;
            times.last = `${parts[1]}T${parts[2]}Z`;
            times.first ??= times.last;
        },
        overlong() { },
    });
    if (times.first === null || times.last === null)
        return null;
    const [first, last] = [(0,time/* parseInstant */.n)(times.first), (0,time/* parseInstant */.n)(times.last)];
    return first.ok && last.ok && last.value.seconds > first.value.seconds
        ? last.value.seconds - first.value.seconds
        : null;
}

;// CONCATENATED MODULE: ./build/parse/readers/wandb/session.js









/** Tables and images in a summary make it large; what is asked for is a few numbers. */
const MOST_BYTES = 16 * 1024 * 1024;
const CONFIG_BYTES = 4 * 1024 * 1024;
async function readSession(path, files, problems) {
    const named = (name) => files.find((file) => (0,paths/* nameIn */.ZC)(file.path) === name);
    const logs = files.filter((file) => file.path.endsWith('.wandb'));
    const [metadata, summary, config, events] = [
        named('wandb-metadata.json'),
        named('wandb-summary.json'),
        named('config.yaml'),
        named('wandb-events.jsonl'),
    ];
    const before = problems.length;
    const read = summary === undefined ? null : await readSummary(summary, problems);
    const broken = problems.length > before;
    const log = named('debug-internal.log');
    const eventsS = events === undefined ? null : await lastRuntime(events);
    return {
        path,
        file: (metadata ?? summary ?? events ?? logs[0] ?? files[0])?.path ?? path.folder,
        id: path.id ?? logs.map((log) => (0,paths/* idOfLog */.Fe)(log.path)).find((id) => id !== null) ?? null,
        metadata: metadata === undefined ? null : await readMetadata(metadata, problems),
        metadataFile: metadata?.path ?? null,
        summary: withEvents(read, eventsS),
        loggedS: log === undefined ? null : await loggedSeconds(log),
        settings: config === undefined ? new Map() : await readConfig(config),
        logs: logs.map((log) => log.path),
        broken,
    };
}
async function readMetadata(file, problems) {
    const at = { file: file.path, line: 1, column: 1 };
    const hint = 'restore the file that W&B wrote';
    if (file.size > MOST_BYTES) {
        problems.push(report('wandb/metadata', at, 'the file is larger than 16 MiB', hint));
        return null;
    }
    const json = (0,json_document/* parseJson */.q)(file.path, await (0,whole/* wholeBytes */.f)(file), { nonFinite: 'allow' });
    if (json.ok && (0,fields/* isObject */.Gv)(json.value.value))
        return json.value.value;
    const [first] = json.ok ? [] : json.problems;
    problems.push(report('wandb/metadata', first?.at ?? at, first?.message ?? 'this is no object', hint));
    return null;
}
async function readSummary(file, problems) {
    if (file.size > MOST_BYTES) {
        const at = { file: file.path, line: 1, column: 1 };
        problems.push(report('wandb/too-large', at, 'the summary is larger than 16 MiB', 'commit only its numbers'));
        return null;
    }
    const json = (0,json_document/* parseJson */.q)(file.path, await (0,whole/* wholeBytes */.f)(file), { nonFinite: 'allow' });
    if (!json.ok) {
        problems.push(...json.problems);
        return null;
    }
    return summaryOf(json.value, problems);
}
function summaryOf(json, problems) {
    if ((0,fields/* objectAt */.lJ)(json, [], problems) === null)
        return null;
    const ignored = [];
    const first = (...names) => {
        for (const name of names) {
            const value = (0,fields/* amountAt */.En)(json, [name], ignored);
            if (value !== null && value > 0)
                return value;
        }
        return null;
    };
    return {
        runtimeS: (0,fields/* amountAt */.En)(json, ['_runtime'], problems),
        endS: (0,fields/* amountAt */.En)(json, ['_wandb', 'runtime'], problems),
        lastAt: (0,fields/* amountAt */.En)(json, ['_timestamp'], problems),
        flops: first('train/total_flos', 'total_flos'),
        tokens: first('train/num_input_tokens_seen', 'num_input_tokens_seen'),
        metrics: (0,fields/* isObject */.Gv)(json.value) ? Object.entries(json.value).filter(([name]) => !/^_|^system[./]/.test(name)) : [],
    };
}
/** Versions up to 0.9 wrote a line every half minute, with the seconds since the start. */
async function lastRuntime(file) {
    let last = null;
    await (0,lines/* eachLine */.I)(file.chunks, {
        line(line) {
            const written = /"_runtime": ?(\d{1,9}(?:\.\d{1,20})?)[,}\s]/.exec((0,lines/* lineText */.o)(line))?.[1];
            if (written !== undefined)
                last = Math.max(last ?? 0, Number(written));
        },
        overlong() { },
    });
    return last;
}
function withEvents(summary, eventsS) {
    if (eventsS === null)
        return summary;
    const nothing = { runtimeS: null, endS: null, lastAt: null, flops: null, tokens: null, metrics: [] };
    const known = summary ?? nothing;
    return { ...known, endS: Math.max(known.endS ?? 0, eventsS) };
}
/** Values by their names, those of nested settings with points between; tags and what else cannot be read are left. */
async function readConfig(file) {
    const settings = new Map();
    if (file.size > CONFIG_BYTES)
        return settings;
    const parsed = (0,yaml_document/* parseYamlBytes */.G)(await (0,whole/* wholeBytes */.f)(file), { file: file.path });
    if (!parsed.ok || parsed.value.kind !== 'map')
        return settings;
    for (const { key, value } of parsed.value.entries.values()) {
        if (key === '_wandb' || key === 'wandb_version')
            continue;
        const inner = value.kind === 'map' ? value.entries.get('value')?.value : undefined;
        flatten(key, inner ?? value, settings);
    }
    return settings;
}
function flatten(name, node, settings) {
    if (node.kind === 'scalar') {
        if (!(0,located/* isEmpty */.Im)(node))
            settings.set(name, node.text);
    }
    else if (node.kind === 'list') {
        for (const [index, item] of node.items.entries())
            flatten(`${name}.${index}`, item, settings);
    }
    else
        for (const { key, value } of node.entries.values())
            flatten(`${name}.${key}`, value, settings);
}

;// CONCATENATED MODULE: ./build/parse/readers/wandb/read.js
/** Reads all runs of one W&B folder, one file after the other. */




async function readWandb(files) {
    const problems = [];
    const byFolder = new Map();
    for (const file of files) {
        const { folder } = (0,paths/* sessionOf */.MC)(file.path);
        const others = byFolder.get(folder);
        if (others)
            others.push(file);
        else
            byFolder.set(folder, [file]);
    }
    const sessions = [];
    for (const group of byFolder.values()) {
        const [first] = group;
        if (first !== undefined)
            sessions.push(await readSession((0,paths/* sessionOf */.MC)(first.path), group, problems));
    }
    return { ...runsOf(sessions, problems), plans: [], servings: [], problems: problems.sort(problem/* byPlace */.hz) };
}
function runsOf(sessions, problems) {
    const unused = [];
    const byId = new Map();
    for (const session of sessions) {
        if (session.metadata === null && session.summary === null) {
            if (session.broken)
                continue;
            unused.push(unusedOf(session));
        }
        else if (isCopy(session, sessions)) {
            unused.push({ path: session.file, line: 1, reason: 'repeats', what: 'a copy of the last run' });
        }
        else {
            const id = idOf(session);
            byId.set(id, [...(byId.get(id) ?? []), session]);
        }
    }
    const runs = [];
    for (const [id, same] of [...byId].sort(([a], [b]) => (0,problem/* compare */.UD)(a, b)))
        runs.push(runOf(id, same, problems));
    return { runs, unused };
}
function unusedOf({ file, logs }) {
    const what = logs.length > 0 ? 'a binary log of W&B, without its metadata and summary' : 'settings of a run';
    return { path: file, line: 1, reason: 'not-read', what };
}
/** `latest-run` is a link to a session; where the link was followed, it is the session again. */
function isCopy(session, all) {
    if (!session.path.latest)
        return false;
    return all.some((other) => !other.path.latest && tellsTheSame(session, other));
}
function tellsTheSame(a, b) {
    if (a.id !== null && a.id === b.id)
        return true;
    const began = a.metadata?.startedAt;
    if (typeof began === 'string' && began === b.metadata?.startedAt)
        return true;
    return a.summary?.lastAt != null && a.summary.lastAt === b.summary?.lastAt;
}


/***/ }),

/***/ 6759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
/**
 * Points in time as ISO 8601 has them, strictly: JavaScript reads 30 February as 2 March and `02/03/2026` as one of two
 * days. A leap second (`:60`) and midnight as `24:00` are refused, because programs disagree on what they mean.
 */


const FORM = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(\.[0-9]{1,9})?)?(Z|z|[+-][0-9]{2}:[0-9]{2})?)?$/;
const EXAMPLE = 'write for example "2026-11-02T18:00:00Z"';
function parseInstant(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('missing', 'is empty', EXAMPLE);
    const shown = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(written)}"`;
    const parts = FORM.exec(written);
    if (!parts) {
        if (/^[+-][0-9]{4,6}-/.test(written))
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('out-of-range', `${shown} is not in this century or the last`, EXAMPLE);
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('time', `${shown} is not a date and time of ISO 8601`, EXAMPLE);
    }
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
        .slice(1, 7)
        .map((part) => Number(part ?? 0));
    if (year < 1990 || year > 2100)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('out-of-range', `${shown} is not a time of machine learning`, EXAMPLE);
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('time', `${shown} is not a day of the calendar`, EXAMPLE);
    if (hour > 23 || minute > 59 || second > 59)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('time', `${shown} is not a time of day`, 'write hours from 00 to 23, minutes and seconds from 00 to 59');
    const offset = offsetSeconds(parts[8]);
    if (offset === null)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('time', `${shown} has an offset that no zone has`, 'write "Z" or an offset from -12:00 to +14:00');
    const seconds = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 + Number(parts[7] ?? 0) - offset;
    const precision = parts[4] === undefined ? 'date' : 'time';
    const normal = written.replace(/[Tt ]/, 'T').replace(/z$/, 'Z');
    return {
        ok: true,
        value: { text: normal, seconds, precision, naive: precision === 'time' && parts[8] === undefined },
    };
}
function daysIn(year, month) {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
function offsetSeconds(zone) {
    if (zone === undefined || /^z$/i.test(zone))
        return 0;
    const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
    const seconds = (hours * 60 + minutes) * 60 * (zone.startsWith('-') ? -1 : 1);
    return minutes > 59 || seconds > 14 * 3600 || seconds < -12 * 3600 ? null : seconds;
}


/***/ }),

/***/ 5753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   ce: () => (/* binding */ valueProblems),
/* harmony export */   oB: () => (/* binding */ fromNumber)
/* harmony export */ });
/* unused harmony export valueKinds */
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/** What became of one value that a person wrote: what it means, or why it means nothing and what to write instead. */

/** The same in every file that people write by hand; each area prefixes them with its name. */
const valueKinds = {
    missing: {
        class: 'E_MISSING',
        severity: 'error',
        means: 'A key that is needed is not there, or has no value.',
        fix: 'Add the key with a value.',
    },
    type: {
        class: 'E_TYPE',
        severity: 'error',
        means: 'A list or a mapping stands where one value is expected, or the other way round.',
        fix: 'Write what the hint shows.',
    },
    choice: {
        class: 'E_TYPE',
        severity: 'error',
        means: 'The key takes one of a few words, and this is none of them.',
        fix: 'Write one of the words that the hint names, in lower case.',
    },
    'unknown-key': {
        class: 'E_UNKNOWN_FIELD',
        severity: 'error',
        means: 'The key is not known here. It is not ignored, because a typing mistake could switch a limit or a figure off.',
        fix: 'Correct the spelling, or delete the line.',
    },
    number: {
        class: 'E_NUMBER',
        severity: 'error',
        means: 'The text is not a number, or could be read as two different ones (`1,234`).',
        fix: 'Write digits with one decimal point and no separators.',
    },
    'not-finite': {
        class: 'E_NONFINITE',
        severity: 'error',
        means: 'The number is infinite, not a number, or too large to count.',
        fix: 'Write a number.',
    },
    negative: {
        class: 'E_NEGATIVE',
        severity: 'error',
        means: 'The number is negative where only zero and more make sense.',
        fix: 'Write a number of at least 0.',
    },
    'out-of-range': {
        class: 'E_RANGE',
        severity: 'error',
        means: 'The number lies outside what is possible for this key.',
        fix: 'Write a number in the range that the hint names.',
    },
    'unit-missing': {
        class: 'E_UNIT',
        severity: 'error',
        means: 'A quantity has no unit.',
        fix: 'Write the unit after the number, such as `50 kgCO2e`.',
    },
    unit: {
        class: 'E_UNIT',
        severity: 'error',
        means: 'The unit is not known here, or is a unit of something else. Upper and lower case carry meaning in units.',
        fix: 'Write one of the units that the hint names.',
    },
    region: {
        class: 'E_REGION',
        severity: 'error',
        means: 'The text is neither `provider:region` nor a country or grid zone.',
        fix: 'Write for example `aws:eu-west-3` or `FR`.',
    },
    hardware: {
        class: 'E_HARDWARE',
        severity: 'error',
        means: 'The text is not a count and the name of a device.',
        fix: 'Write for example `8x NVIDIA H100 SXM`.',
    },
    name: {
        class: 'E_NAME',
        severity: 'error',
        means: 'A name is blank, longer than 200 characters, or has a control character.',
        fix: 'Write a shorter name in plain characters.',
    },
};
/** A name for people: not blank, at most 200 characters, no control characters. */
function parseName(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return refuse('name', 'is blank', 'write a name');
    if (/[\p{Cc}\u2028\u2029]/u.test(written))
        return refuse('name', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(written)}" has a control character or a line break`, 'write it on one line');
    if (written.length > 200 && [...written.slice(0, 500)].length > 200)
        return refuse('name', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(written)}" is longer than 200 characters`, 'shorten it');
    return { ok: true, value: written };
}
const OF_NUMBER = {
    E_MISSING: 'missing',
    E_NUMBER: 'number',
    E_NONFINITE: 'not-finite',
    E_NEGATIVE: 'negative',
    E_RANGE: 'out-of-range',
    E_UNIT: 'unit',
};
function refuse(what, why, hint) {
    return { ok: false, what, why, hint };
}
/** Takes the answer of the number grammar as the answer for a value. */
function fromNumber(read) {
    return read.ok ? read : refuse(OF_NUMBER[read.class], read.why, read.hint);
}
/** The kinds above under the codes of one area: `policy/unit-missing`. */
function valueProblems(area) {
    const entries = Object.entries(valueKinds).map(([what, kind]) => [`${area}/${what}`, kind]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseYamlBytes),
/* harmony export */   parseLocatedYaml: () => (/* binding */ parseLocatedYaml),
/* harmony export */   x: () => (/* binding */ RECORD_LIMITS)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8325);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2230);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6869);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2164);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2104);
/**
 * YAML as people write it by hand: one document, no aliases, tags, directives or merge keys, every scalar as text.
 *
 * js-yaml hands out events with offsets, so one parser gives both safety and places. It took 0.1 s for each of some
 * fifty hostile texts of 8 MiB; a parser that builds its own tree with ranges needed 41 s for 1 KB of `? ? ?`.
 */







const MAX_DEPTH = 20;
/** What a record may be: 8 MiB of which most is comment; 50,000 values take 0.1 s. */
const RECORD_LIMITS = { maxBytes: 8 * 1024 * 1024, maxNodes: 50_000 };
const MOST_PROBLEMS = 20;
const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .reporter */ .YX)(_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlProblems */ .E);
/** Reads bytes as UTF-8 and then as YAML. */
function parseYamlBytes(bytes, options) {
    const maxBytes = options.maxBytes ?? RECORD_LIMITS.maxBytes;
    const start = { file: options.file, line: options.firstLine ?? 1, column: 1 };
    if (bytes.length > maxBytes)
        return refuse((0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(start, maxBytes));
    const decoded = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(options.file, bytes, 'refuse');
    return decoded.ok ? parseLocatedYaml(decoded.value.text, options) : decoded;
}
/** Reads a text as one YAML document; an empty one is a problem. Never throws for what the text holds. */
function parseLocatedYaml(text, options) {
    const { file, firstLine = 1, maxBytes = RECORD_LIMITS.maxBytes, maxNodes = RECORD_LIMITS.maxNodes } = options;
    const start = { file, line: firstLine, column: 1 };
    const bounds = { maxBytes, maxNodes, maxDepth: MAX_DEPTH };
    const large = (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .oversize */ .AS)(text, start, bounds);
    if (large !== null)
        return refuse(large);
    const placeAt = (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .placesIn */ .y)(text, file, firstLine);
    const directive = directiveIn(text);
    if (directive !== null) {
        return refuse(report('yaml/directive', placeAt(directive), 'a directive: a line that begins with "%"', 'delete the line'));
    }
    const events = (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsIn */ .pd)(text, start, placeAt, bounds);
    return events.ok ? build(text, events.value, placeAt, start) : events;
}
function build(text, events, placeAt, start) {
    const documents = events.filter((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT).length;
    const bare = events.every((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || isNothing(event));
    if (bare)
        return refuse(report('yaml/empty', start, 'nothing but comments or white space', 'fill it in, or delete the file'));
    if (documents > 1) {
        const at = placeAt(secondDocument(events));
        return refuse(report('yaml/many-documents', at, 'a second document begins here', 'keep one document in a file'));
    }
    const problems = [];
    const tree = new _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .TreeBuilder */ .G(text, events, placeAt, problems).read(start);
    const [first, ...others] = problems.slice(0, MOST_PROBLEMS);
    return first ? { ok: false, problems: [first, ...others] } : { ok: true, value: tree };
}
/** Offset of the first line that begins with `%` before any content. */
function directiveIn(text) {
    const line = /[ \t]*(?:#[^\r\n]*)?[\r\n]/y;
    while (line.test(text))
        if (text[line.lastIndex] === '%')
            return line.lastIndex;
    return text[0] === '%' ? 0 : null;
}
function isNothing(event) {
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR && event.valueStart < 0 && event.tagStart < 0;
}
function secondDocument(events) {
    const first = events.findIndex((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT);
    const second = events.findIndex((event, index) => index > first && event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT);
    const before = events.slice(0, second).map(lastOffset);
    const after = events
        .slice(second)
        .map(lastOffset)
        .find((offset) => offset >= 0);
    return after ?? before.reduce((a, b) => Math.max(a, b), 0);
}
function lastOffset(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.valueStart;
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING ? event.start : -1;
}
function refuse(problem) {
    return { ok: false, problems: [problem] };
}


/***/ }),

/***/ 2230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pd: () => (/* binding */ eventsIn),
  AS: () => (/* binding */ oversize),
  g$: () => (/* binding */ tooLarge),
  Ot: () => (/* binding */ tooMany)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/yaml/problems.js
var problems = __webpack_require__(2164);
;// CONCATENATED MODULE: ./build/parse/yaml/syntax.js


const report = (0,problem/* reporter */.YX)(problems/* yamlProblems */.E);
/** What js-yaml says, in the words of somebody who edits the file; the first pattern that fits. */
const SAYINGS = [
    [/tab characters/, 'the line is indented with a tab', 'indent with spaces'],
    [
        /mapping entry|multiline key|implicit key/,
        'this line does not fit the lines around it',
        'check the indentation and the colon; quote a value that contains ": "',
    ],
    [/sequence entry/, 'this list item does not fit the lines around it', 'check the indentation'],
    [
        /quoted scalar|deficient indentation/,
        'a quote is opened and never closed, or its text is not indented',
        'close the quote on the same line',
    ],
    [
        /found ','|flow|missed comma/,
        'a bracket or comma is missing or too much',
        'check the commas, and that each [ and { is closed',
    ],
    [/null byte|non-printable|control/, 'the text contains a control character', 'delete it'],
    [/unexpected end/, 'the file ends in the middle of a value', 'check that quotes and brackets are closed'],
];
/**
 * @param reason The parser's reason; empty when it gave none.
 * @param maxDepth How deep lists and mappings may nest.
 */
function syntaxProblem(reason, at, maxDepth) {
    if (reason.includes('maxDepth')) {
        return report('yaml/too-deep', at, `lists and mappings are nested more than ${maxDepth} deep`, 'nest less');
    }
    const saying = SAYINGS.find(([pattern]) => pattern.test(reason));
    if (saying)
        return report('yaml/syntax', at, saying[1], saying[2]);
    const message = reason === '' ? 'the YAML cannot be read' : `the YAML cannot be read here: ${reason}`;
    return report('yaml/syntax', at, message, 'check the indentation, the colons and the quotes');
}

;// CONCATENATED MODULE: ./build/parse/yaml/events.js
/** The events of js-yaml, with bounds on bytes, values and depth that are held before memory is spent. */




const events_report = (0,problem/* reporter */.YX)(problems/* yamlProblems */.E);
/** What is too much about a text, before any parser sees it. */
function oversize(text, start, { maxBytes, maxNodes }) {
    if (byteLength(text, maxBytes) > maxBytes)
        return tooLarge(start, maxBytes);
    return countIndicators(text, maxNodes * 3) > maxNodes * 3 ? tooMany(start, maxNodes) : null;
}
/** The events of a text that is not oversize; one problem where it is not YAML, or more than the bounds allow. */
function eventsIn(text, start, placeAt, { maxNodes, maxDepth }) {
    const events = eventsOf(text, placeAt, maxDepth);
    if (!Array.isArray(events))
        return { ok: false, problems: [events] };
    if (events.filter(isNode).length > maxNodes)
        return { ok: false, problems: [tooMany(start, maxNodes)] };
    const deep = tooDeep(events, maxDepth);
    if (deep !== null)
        return { ok: false, problems: [syntaxProblem('maxDepth', placeAt(deep), maxDepth)] };
    return { ok: true, value: events };
}
function tooLarge(at, maxBytes) {
    const message = `more than ${maxBytes.toLocaleString('en-US')} bytes of YAML`;
    return events_report('yaml/too-large', at, message, 'split it into several files');
}
function tooMany(at, maxNodes) {
    const message = `more than ${maxNodes.toLocaleString('en-US')} keys and values`;
    return events_report('yaml/too-many-values', at, message, 'split it into several files');
}
function eventsOf(text, placeAt, maxDepth) {
    try {
        // js-yaml counts the document and some scalars as levels; `tooDeep` counts exactly.
        return (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: maxDepth + 3 });
    }
    catch (error) {
        // js-yaml asks its callers to catch everything: a tag of a megabyte ends in a RangeError of the regular expression.
        if (error instanceof js_yaml/* YAMLException */.tB)
            return syntaxProblem(error.reason, placeAt(error.mark?.position ?? 0), maxDepth);
        return syntaxProblem('', placeAt(0), maxDepth);
    }
}
/** Offset of the first list or mapping inside too many others. */
function tooDeep(events, maxDepth) {
    let depth = 0;
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            depth -= 1;
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            depth = 0;
        else if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE || event.type === js_yaml/* EVENT_ID */.hy.MAPPING) {
            depth += 1;
            if (depth > maxDepth)
                return event.start;
        }
    }
    return null;
}
function isNode(event) {
    return event.type !== js_yaml/* EVENT_ID */.hy.POP && event.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT;
}
/**
 * Every key and every item needs a character of its own (`:`, `-`, `,`, `?`, `[`, `{`), so counting those bounds the
 * tree before memory is spent on it. Lines count as well, for a text of many lines takes memory too; those of comments do not.
 */
function countIndicators(text, enough) {
    let [count, comment, blank] = [0, false, true];
    for (let at = 0; at < text.length && count <= enough; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13) {
            comment = false;
            blank = true;
        }
        else if (!comment && code !== 32 && code !== 9) {
            if (blank && code === 35)
                comment = true;
            else if (blank)
                count += 1;
            if (!comment && (code === 58 || code === 45 || code === 44 || code === 63 || code === 91 || code === 123))
                count += 1;
            blank = false;
        }
    }
    return count;
}
/** Exact only when it may matter: a UTF-16 unit takes one to three bytes. */
function byteLength(text, limit) {
    return text.length > limit || text.length * 3 <= limit ? text.length : new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 3996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   w8: () => (/* binding */ keyPlaceOf)
/* harmony export */ });
/** No value at all: nothing after the colon, `~` or `null`. */
function isEmpty(node) {
    return node.kind === 'scalar' && node.plain && /^(?:~|null|Null|NULL)?$/.test(node.text);
}
/** The place of what a path leads to: `['budgets', 0, 'limit']`. As far as the path goes, so a missing key is at its parent. */
function placeOf(root, path) {
    return nodeAt(root, path).at;
}
/** The place of the key at the end of a path, for problems that are about the key and not its value. */
function keyPlaceOf(root, path) {
    const parent = nodeAt(root, path.slice(0, -1));
    const entry = parent.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
    return entry?.keyAt ?? placeOf(root, path);
}
/** Text, arrays and objects without a prototype, for a schema to look at. Empty values are `undefined`. */
function toPlain(node) {
    if (isEmpty(node))
        return undefined;
    if (node.kind === 'scalar')
        return node.text;
    if (node.kind === 'list')
        return node.items.map(toPlain);
    const plain = Object.create(null);
    for (const { key, value } of node.entries.values())
        plain[key] = toPlain(value);
    return plain;
}
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        const next = node.kind === 'map'
            ? node.entries.get(String(step))?.value
            : node.kind === 'list'
                ? node.items[Number(step)]
                : undefined;
        if (!next)
            return node;
        node = next;
    }
    return node;
}


/***/ }),

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ yamlProblems)
/* harmony export */ });
/** What can be wrong with a YAML text before anybody asks what it means. */
const yamlProblems = {
    'yaml/syntax': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The text is not valid YAML.',
        fix: 'Correct the line; indent with spaces and quote values that contain `: ` or ` #`.',
    },
    'yaml/duplicate-key': {
        class: 'E_DUP_KEY',
        severity: 'error',
        means: 'A key stands twice in one mapping, so that one of the two values would be lost.',
        fix: 'Keep one of them.',
    },
    'yaml/repeated-key': {
        class: 'E_DUP_KEY',
        severity: 'warning',
        means: 'A key stands twice in one mapping of a file that another tool reads. The last one is taken, as such tools do.',
        fix: 'Keep one of them.',
    },
    'yaml/alias': {
        class: 'E_ALIAS',
        severity: 'error',
        means: 'The text refers to another part of itself with `*name`, in a file written by hand or to a part that is not there. A few lines of that can stand for gigabytes.',
        fix: 'Write the value out.',
    },
    'yaml/merge-key': {
        class: 'E_UNKNOWN_FIELD',
        severity: 'error',
        means: 'The text merges one mapping into another with `<<`, which YAML 1.2 does not have.',
        fix: 'Write the keys out.',
    },
    'yaml/tag': {
        class: 'E_TAG',
        severity: 'error',
        means: 'A value has a tag such as `!!float`, `!!binary` or `!custom`.',
        fix: 'Delete the tag; the field says what kind of value it takes.',
    },
    'yaml/directive': {
        class: 'E_DIRECTIVE',
        severity: 'error',
        means: 'A line begins with `%`: a directive, with which the same text may mean other values.',
        fix: 'Delete the line.',
    },
    'yaml/many-documents': {
        class: 'E_MULTIDOC',
        severity: 'error',
        means: 'The file holds more than one document, separated by `---`.',
        fix: 'Keep one document, or write several files.',
    },
    'yaml/empty': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'The file holds nothing but comments or white space.',
        fix: 'Fill it in, or delete it.',
    },
    'yaml/complex-key': {
        class: 'E_TYPE',
        severity: 'error',
        means: 'A key is a list or a mapping.',
        fix: 'Write a plain word as the key.',
    },
    'yaml/character': {
        class: 'E_NAME',
        severity: 'error',
        means: 'A text contains a NUL character or half of a surrogate pair, which cannot be stored or shown.',
        fix: 'Delete the escape sequence.',
    },
    'yaml/too-deep': {
        class: 'E_DEPTH',
        severity: 'error',
        means: 'Lists and mappings are nested deeper than is read: 20 in files written by hand, 64 in those of other tools.',
        fix: 'Nest less.',
    },
    'yaml/too-many-values': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'The file holds more keys and values than are read.',
        fix: 'Split it into several files.',
    },
    'yaml/too-long': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'One text in the file is longer than 64 KiB.',
        fix: 'Shorten it.',
    },
    'yaml/too-large': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'The file is larger than is read.',
        fix: 'Split it into several files.',
    },
};


/***/ }),

/***/ 2104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ TreeBuilder),
/* harmony export */   z: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2164);




const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .reporter */ .YX)(_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlProblems */ .E);
/** No value that anybody asks for is longer, and unfolding megabytes of lines takes twenty times as much memory. */
const LONGEST_TEXT = 64 * 1024;
/** Walks the events once; what is refused is noted and the walk goes on, so that all of it is shown together. */
class TreeBuilder {
    #text;
    #events;
    #placeAt;
    #problems;
    #next = 1;
    constructor(text, events, placeAt, problems) {
        this.#text = text;
        this.#events = events;
        this.#placeAt = placeAt;
        this.#problems = problems;
    }
    /** @param parent Where an empty value is said to stand. */
    read(parent) {
        const event = this.#events[this.#next];
        this.#next += 1;
        if (event === undefined || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            throw new Error(`a YAML event is out of order at ${this.#next - 1}`);
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
            const at = this.#placeAt(event.anchorStart - 1);
            const name = this.#quote(event.anchorStart, event.anchorEnd);
            this.#problems.push(report('yaml/alias', at, `an alias: *${name}`, 'write the value out'));
            return { kind: 'scalar', text: '', plain: true, at };
        }
        if (event.tagStart >= 0) {
            const tag = this.#quote(event.tagStart, event.tagEnd);
            this.#problems.push(report('yaml/tag', this.#placeAt(event.tagStart), `a tag: ${tag}`, 'delete the tag'));
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
            return this.#list(this.#placeAt(event.start));
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
            return this.#map(this.#placeAt(event.start));
        return this.#scalar(event, parent);
    }
    #list(at) {
        const items = [];
        while (!this.#closes())
            items.push(this.read(at));
        return { kind: 'list', items, at };
    }
    #map(at) {
        const entries = new Map();
        while (!this.#closes()) {
            const key = this.read(at);
            const value = this.read(key.at);
            if (key.kind !== 'scalar') {
                this.#problems.push(report('yaml/complex-key', key.at, 'a list or a mapping is used as a key', 'write a plain word as the key'));
                continue;
            }
            this.#note(key.text, key.at, entries);
            if (!entries.has(key.text))
                entries.set(key.text, { key: key.text, keyAt: key.at, value });
        }
        return { kind: 'map', entries, at };
    }
    #note(key, at, entries) {
        const before = entries.get(key);
        if (before) {
            const message = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(key)}" stands here for the second time; the first is on line ${before.keyAt.line}`;
            this.#problems.push(report('yaml/duplicate-key', at, message, 'keep one of the two'));
        }
        if (key === '<<')
            this.#problems.push(report('yaml/merge-key', at, 'a merge key: <<', 'write the keys out'));
    }
    #scalar(event, parent) {
        const plain = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN;
        if (event.valueStart < 0)
            return { kind: 'scalar', text: '', plain, at: parent };
        const at = this.#placeAt(opening(this.#text, event.style, event.valueStart));
        if (event.valueEnd - event.valueStart > LONGEST_TEXT) {
            this.#problems.push(report('yaml/too-long', at, `a text of more than ${LONGEST_TEXT / 1024} KiB`, 'shorten it'));
            return { kind: 'scalar', text: '', plain: false, at };
        }
        const text = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(this.#text, event);
        if (text.includes('\0') || /[\ud800-\udfff]/u.test(text)) {
            const what = text.includes('\0') ? 'a NUL character' : 'half of a surrogate pair';
            this.#problems.push(report('yaml/character', at, `the text contains ${what}`, 'delete the escape sequence'));
        }
        return { kind: 'scalar', text, plain, at };
    }
    /** Steps over the end of the list or mapping, if that is what comes next. */
    #closes() {
        const closes = this.#events[this.#next]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP;
        if (closes)
            this.#next += 1;
        return closes;
    }
    #quote(start, end) {
        return (0,_core_number_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(this.#text.slice(start, end));
    }
}
/** Where a person sees the value begin: at its quote or at its `|`. */
function opening(text, style, valueStart) {
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED)
        return valueStart - 1;
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.LITERAL_BLOCK)
        return Math.max(text.lastIndexOf('|', valueStart - 1), 0);
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.FOLDED_BLOCK)
        return Math.max(text.lastIndexOf('>', valueStart - 1), 0);
    return valueStart;
}


/***/ })

};
