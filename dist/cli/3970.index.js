export const id = 3970;
export const ids = [3970];
export const modules = {

/***/ 1637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ withoutCarriedOut),
/* harmony export */   We: () => (/* binding */ carriesOut),
/* harmony export */   sW: () => (/* binding */ isLaunch)
/* harmony export */ });
/* harmony import */ var _hardware_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3764);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7911);
/**
 * Plans of launchers that have been carried out: the job that a script starts and the run that a tracker wrote are one
 * training, told before and after. The run is counted, since it was measured and the plan is a limit. Plans that a person
 * writes into a record are about what is to come, and stay.
 */


/** A run may be over its limit by the time that a scheduler takes to end it. */
const LATE = 1.05;
/** What lasted less of its limit than this failed at once, and is started again. */
const LEAST = 0.02;
/** @returns the plans that are still to come, and those that a run has carried out: each run only one. */
function withoutCarriedOut({ plans, idle }, runs) {
    const launched = plans.filter(isLaunch);
    if (launched.length === 0 || runs.length === 0)
        return { plans, idle };
    const free = new Set(runs.filter(({ durationS }) => durationS !== null));
    const done = new Map();
    for (const plan of launched) {
        const candidates = [...free].filter((run) => carriesOut(run, plan));
        const [longest] = candidates.sort((a, b) => (b.durationS ?? 0) - (a.durationS ?? 0));
        if (longest === undefined)
            continue;
        done.set(plan, longest);
        free.delete(longest);
    }
    if (done.size === 0)
        return { plans, idle };
    const told = [...done].map(([plan, by]) => ({ plan, by }));
    return { plans: plans.filter((plan) => !done.has(plan)), idle: [...idle, ...told] };
}
/** One job with a limit; an array of them is carried out by as many runs, which nobody can tell apart. */
function isLaunch({ hoursAre, wallHours, copies }) {
    return hoursAre === 'limit' && wallHours !== null && wallHours > 0 && (copies ?? 1) === 1;
}
function carriesOut(run, plan) {
    const share = (run.durationS ?? 0) / 3600 / (plan.wallHours ?? 0);
    if (share > LATE || share < LEAST)
        return false;
    if (!(0,_home_js__WEBPACK_IMPORTED_MODULE_0__/* .shareHome */ .B)((0,_home_js__WEBPACK_IMPORTED_MODULE_0__/* .homeOf */ .l)(run.source.path), (0,_home_js__WEBPACK_IMPORTED_MODULE_0__/* .homeOf */ .l)(plan.source.path)))
        return false;
    const [mine, its] = [run.hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C), plan.hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C)];
    if (countOf(mine) === null || countOf(mine) !== countOf(its))
        return false;
    // Many scripts ask for eight devices of whatever kind the partition has.
    const [words, wanted] = [(0,_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .deviceWords */ .g)(mine), (0,_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .deviceWords */ .g)(its)];
    return wanted.size === 0 || [...wanted].some((word) => words.has(word));
}
function countOf(devices) {
    if (devices.length === 0 || devices.some(({ count }) => count === null))
        return null;
    return devices.reduce((sum, { count }) => sum + (count ?? 0), 0);
}


/***/ }),

/***/ 1621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ isCard),
/* harmony export */   Dt: () => (/* binding */ echoed),
/* harmony export */   Kx: () => (/* binding */ withoutEchoes),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   ZT: () => (/* binding */ isBeside)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6491);
/** Cards that quote what a tracker measured beside them. */

/**
 * A model card often quotes what the tracker measured in the same folder. Such a declared run is the same training,
 * and is set aside only when the figures agree; a card that says anything else is counted on its own, because an
 * unrelated small measurement must not hide a large declared one.
 */
function withoutEchoes(runs) {
    const cards = runs.filter(isCard);
    if (cards.length === 0)
        return { runs, aside: [] };
    const measured = runs.filter(isMeasured);
    const aside = cards.flatMap((run) => {
        const [by] = echoed(run, measured);
        return by === undefined ? [] : [{ run, by }];
    });
    if (aside.length === 0)
        return { runs, aside };
    const echoes = new Set(aside.map(({ run }) => run));
    const kept = runs.filter((run) => !echoes.has(run));
    const quoted = new Set(aside.map(({ by }) => by));
    return { runs: kept.map((run) => (quoted.has(run) ? withQuotes(run, aside) : run)), aside };
}
/** How good the model came out stands in the card only. */
function withQuotes(run, aside) {
    const cards = aside.filter(({ by }) => by === run).map((one) => one.run);
    return { ...run, ...(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOfAll */ .u)([run, ...cards]), alsoIn: cards.map(({ id, source }) => ({ id, source })) };
}
function isCard({ evidence, source }) {
    return evidence === 'declared' && source.format === 'model-card';
}
function isMeasured({ source, declaredKg }) {
    return source.format !== 'model-card' && declaredKg !== null;
}
const ECHO_TOLERANCE = 0.02;
/** The measured runs that a card repeats; none when it says anything else. */
function echoed(card, measured) {
    const kg = card.declaredKg;
    if (kg === null || kg === 0)
        return [];
    const folder = folderOf(card);
    const beside = measured.filter((run) => run.source.path.startsWith(folder));
    const said = (runs) => {
        const sum = runs.reduce((total, run) => total + (run.declaredKg ?? 0), 0);
        return Math.abs(sum - kg) <= ECHO_TOLERANCE * kg && !isLonger(card, runs);
    };
    return [...beside.map((run) => [run]), beside].find(said) ?? [];
}
/** In the folder of the card, or below it. */
function isBeside(card, { source }) {
    return source.path.startsWith(folderOf(card));
}
function folderOf({ source: { path } }) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** Cards round hours up, and count restarts that a tracker did not see. */
const ECHO_HOURS = 2;
/** Whether the card tells of much more machine time, so that quoting the small figure would make the rest vanish. */
function isLonger(card, runs) {
    const stated = deviceHours(card);
    if (stated === null)
        return false;
    // A tracker whose clock was reset does not know how long it ran.
    if (runs.some((run) => run.durationQuality === 'last-segment' || run.durationQuality === 'lower-bound'))
        return false;
    return stated > ECHO_HOURS * runs.reduce((total, run) => total + (deviceHours(run) ?? 0), 0);
}
function deviceHours({ gpuHours, durationS, hardware }) {
    if (gpuHours !== null)
        return gpuHours;
    if (durationS === null)
        return null;
    const devices = hardware.reduce((sum, { kind, count }) => sum + (kind === 'gpu' || kind === 'tpu' ? (count ?? 1) : 0), 0);
    return (durationS / 3600) * Math.max(1, devices);
}


/***/ }),

/***/ 3764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAccelerator),
/* harmony export */   g: () => (/* binding */ deviceWords)
/* harmony export */ });
function isAccelerator({ kind }) {
    return kind === 'gpu' || kind === 'tpu';
}
/** What two names of one board have in common, however long they are: words with a digit, but for memory (`a100`, `4090`). */
function deviceWords(devices) {
    const words = devices.flatMap(({ model }) => model.toLowerCase().split(/[^a-z0-9]+/));
    return new Set(words.filter((word) => /\d/.test(word) && !/^\d+gb$/.test(word)));
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shareHome),
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/** Names under which tools and people keep what belongs to one project: its home is the folder above them. */
const SHELVES = new Set([
    'wandb',
    'mlruns',
    'lightning_logs',
    'runs',
    'out',
    'output',
    'outputs',
    'results',
    'logs',
    'checkpoints',
    'emissions',
    'slurm',
    'scripts',
    'configs',
    'config',
    'jobs',
    'sbatch',
]);
/** The folder of the project that a file belongs to, with a slash at its end; empty for the repository itself. */
function homeOf(path) {
    const folders = path.split('/').slice(0, -1);
    const shelf = folders.findIndex((folder) => SHELVES.has(folder));
    return (shelf === -1 ? folders : folders.slice(0, shelf)).map((folder) => `${folder}/`).join('');
}
/** One of the two contains the other. */
function shareHome(a, b) {
    return a.startsWith(b) || b.startsWith(a);
}


/***/ }),

/***/ 1594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ boundMachines),
/* harmony export */   TK: () => (/* binding */ withoutParts),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _hardware_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3764);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9212);
/**
 * Runs inside runs, and runs beside runs on one machine. Loggers name all devices of the host for each of them: a search
 * of eight trials at once, or eight ranks of one training, would be counted eight times. What a machine has is a bound:
 * its devices x the time that any of the runs was there.
 */



/** A child may outlast its parent by so many seconds, because its end is written later. */
const LATE_S = 60;
/** Without the runs that lie in another one: its time contains theirs, and its energy where it has one. */
function withoutParts(runs) {
    const children = runs.filter(({ partOf }) => partOf !== undefined);
    if (children.length === 0)
        return { runs, aside: [] };
    const byId = new Map(runs.map((run) => [run.id, run]));
    const aside = [];
    for (const run of children) {
        const parent = byId.get(run.partOf ?? '');
        const by = rootOf(run, byId);
        if (parent !== undefined && by !== null && contains(parent, run) && contains(by, run))
            aside.push({ run, by });
    }
    const gone = new Set(aside.map(({ run }) => run));
    const kept = runs.filter((run) => !gone.has(run));
    const equipped = new Map([...new Set(aside.map(({ by }) => by))].map((by) => [by, equip(by, aside)]));
    return {
        runs: kept.map((run) => equipped.get(run) ?? run),
        aside: aside.map(({ run, by }) => ({ run, by: equipped.get(by) ?? by })),
    };
}
/** A driver that names no devices has those of the largest run in it. */
function equip(run, aside) {
    if (acceleratorsOf(run) > 0)
        return run;
    const parts = aside.filter(({ by }) => by === run).map((one) => one.run);
    const most = parts.reduce((a, b) => (acceleratorsOf(b) > acceleratorsOf(a) ? b : a), run);
    return most === run ? run : { ...run, hardware: [...run.hardware, ...most.hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C)] };
}
/**
 * A measurement in the child alone is better than hours of the parent, so that such a child counts for itself. So does one
 * with more devices than the parent names, and one on another machine.
 */
function contains(parent, child) {
    if (child.energy !== null)
        return parent.energy !== null && parent.energy.totalKwh >= child.energy.totalKwh;
    if ((child.declaredKg ?? 0) > (parent.declaredKg ?? 0) || (child.gpuHours ?? 0) > (parent.gpuHours ?? 0))
        return false;
    if (child.machine !== undefined && parent.machine !== undefined && child.machine !== parent.machine)
        return false;
    const has = acceleratorsOf(parent);
    if (parent.energy === null && has > 0 && acceleratorsOf(child) > has)
        return false;
    if (child.durationS === null)
        return true;
    return parent.durationS !== null && child.durationS <= parent.durationS + LATE_S;
}
/** Of those that it names; a device of unknown number is one. */
function acceleratorsOf({ hardware }) {
    return hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C).reduce((sum, { count }) => sum + (count ?? 1), 0);
}
/** The run that is in no other; `null` when runs contain each other in a circle, so that nobody is counted for nobody. */
function rootOf(run, byId) {
    const seen = new Set();
    let root = run;
    for (let next = run; next !== undefined; next = byId.get(next.partOf ?? '')) {
        if (seen.has(next))
            return null;
        seen.add(next);
        root = next;
    }
    return root;
}
/**
 * Runs that had all devices of one machine while others had them too, with their share of what they had in common. Of
 * hours it is counted. An energy is left as it is: whether two trackers saw one host is not certain, so the share is
 * another reading of the run (core/estimate/readings/), and no smaller figure.
 */
function boundMachines(runs) {
    const shares = new Map();
    for (const group of groupsOf(runs)) {
        for (const cluster of clustersOf(group)) {
            const [first] = cluster;
            const last = Math.max(...cluster.map(({ span }) => span.end));
            const sum = cluster.reduce((total, one) => total + countedS(one), 0);
            if (first === undefined || cluster.length < 2 || sum <= 0)
                continue;
            for (const { run } of cluster)
                shares.set(run, (last - first.span.start) / sum);
        }
    }
    return shares.size === 0 ? runs : runs.map((run) => shared(run, shares.get(run)));
}
/**
 * Seconds of which the share is taken: the run may have lasted less than the stretch between its ends, and a run that
 * says little of itself must not lessen what others say.
 */
function countedS({ run: { durationS }, span }) {
    return durationS ?? span.end - span.start;
}
function shared(run, share) {
    if (share === undefined || share >= 1)
        return run;
    return { ...run, share };
}
function groupsOf(runs) {
    const groups = new Map();
    for (const run of runs) {
        const key = hostOf(run);
        const span = key === null ? null : (0,_span_js__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .e)(run);
        if (key === null || span === null || span.end <= span.start)
            continue;
        const group = groups.get(key);
        if (group)
            group.push({ run, span });
        else
            groups.set(key, [{ run, span }]);
    }
    return groups.values();
}
/** Equal for runs that had the same devices if they overlapped; `null` for one that says nothing of it. */
function hostOf(run) {
    return run.energy === null ? hostOfHours(run) : hostOfEnergy(run);
}
/** A logger that lists what the host has says nothing of who used it. */
function hostOfHours({ machine, hardware, source, durationS, gpuHours }) {
    if (durationS === null || gpuHours !== null)
        return null;
    const devices = hardware.filter(({ visible }) => visible).map(({ model, count }) => `${count} ${model}`);
    return machine === undefined || devices.length === 0
        ? null
        : [source.format, machine, ...devices.sort(_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)].join('\n');
}
/** Trackers that count a whole host mark runs of like hosts that overlap. */
function hostOfEnergy({ warnings, hardware, source }) {
    if (!warnings.includes('overlapping_runs'))
        return null;
    const parts = hardware
        .filter(({ kind }) => kind !== 'gpu')
        .map(({ kind, model, count }) => `${kind} ${model} ${count}`);
    return [source.format, ...parts.sort(_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)].join('\n');
}
/** Runs that overlap, directly or through others; each cluster covers its time without a gap. */
function clustersOf(group) {
    const clusters = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const one of [...group].sort((a, b) => a.span.start - b.span.start || (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.run.id, b.run.id))) {
        if (one.span.start < end)
            clusters.at(-1)?.push(one);
        else
            clusters.push([one]);
        end = Math.max(end, one.span.end);
    }
    return clusters;
}


/***/ }),

/***/ 4194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ mergeRecords),
/* harmony export */   qF: () => (/* binding */ mergeGroup),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* unused harmony export mergeProblems */
/* harmony import */ var _carried_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1637);
/* harmony import */ var _echoes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1621);
/* harmony import */ var _machines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1594);
/* harmony import */ var _plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(150);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6781);
/**
 * Rows are not runs, and files are not runs either: trackers leave backups, copies and task files that describe the
 * same energy again. Everything read from one tree is merged here by id, across all its files, before anything is
 * added up. The largest account of a run wins, because trackers write cumulative totals (see docs/formats).
 */






const mergeProblems = {
    'records/duplicate-id': {
        class: 'E_DUP_RECORD',
        severity: 'error',
        means: 'Two files use one id for records with different content.',
        fix: 'Give each record an id of its own, or remove the outdated copy.',
    },
};
const problem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .reporter */ .YX)(mergeProblems);
/** Formats whose tools copy and back up their own files; a second account of an id is expected there. */
const COPIED_BY_TOOLS = new Set([
    'codecarbon',
    'model-card',
    'mlflow',
    'mlflow-db',
    'eco2ai',
    'carbontracker',
    'ai-energy-score',
    'slurm-accounting',
    'gpu-log',
    'zeus',
    'optimum-benchmark',
    'vllm',
    'ml-energy',
    'mlperf-training',
    'mlperf-inference',
    'wandb',
    'hf-trainer',
    'tensorboard',
]);
/** @returns records sorted by id, each id once per kind, and a problem for every id that means two things. */
function mergeRecords(records) {
    const problems = [];
    const groups = new Map();
    for (const record of records) {
        const key = `${record.kind} ${record.id}`;
        const group = groups.get(key);
        if (group)
            group.push(record);
        else
            groups.set(key, [record]);
    }
    const kept = [...groups.values()].map((group) => mergeGroup(group, problems));
    kept.sort((a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(a.id, b.id));
    const whole = (0,_machines_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutParts */ .TK)(kept.filter((record) => record.kind === 'run'));
    const heard = (0,_echoes_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutEchoes */ .Kx)(whole.runs);
    const joined = (0,_traces_js__WEBPACK_IMPORTED_MODULE_4__/* .joinTraces */ .Zv)(heard.runs);
    const planned = (0,_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPlans */ .x)(kept.filter((record) => record.kind === 'plan'));
    const { plans, idle } = (0,_carried_out_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCarriedOut */ .VU)(planned, joined.runs);
    return {
        runs: (0,_machines_js__WEBPACK_IMPORTED_MODULE_1__/* .boundMachines */ .NY)(joined.runs),
        aside: [...whole.aside, ...heard.aside, ...joined.aside],
        idle,
        plans,
        servings: kept.filter((record) => record.kind === 'serving'),
        problems,
    };
}
/** Of records with one kind and id; a problem for each that means something else goes to the list. */
function mergeGroup(group, problems) {
    const [first] = group;
    if (!first)
        throw new Error('an empty group of records');
    if (group.length === 1)
        return first;
    const totals = group.filter((record) => record.kind !== 'run' || record.role === 'total');
    const candidates = totals.length > 0 ? totals : group;
    const best = candidates.reduce((a, b) => (isLarger(b, a) ? b : a));
    if (!COPIED_BY_TOOLS.has(best.source.format)) {
        const others = candidates.filter((other) => measure(other) !== measure(best));
        for (const other of others)
            problems.push(duplicate(other, best));
        // Said at both places: whichever of the two a pull request brings, it must not count only by what it is more.
        const elsewhere = others.find(({ source }) => source.path !== best.source.path);
        if (elsewhere)
            problems.push(duplicate(best, elsewhere));
    }
    return best.kind === 'run' ? withBreakdown(best, group) : best;
}
/** A task file knows how long the tasks took; the total's own clock was reset by each of them. */
function withBreakdown(total, group) {
    if (total.durationQuality !== 'last-segment')
        return total;
    const breakdown = group.find((record) => record.kind === 'run' && record.role === 'breakdown');
    if (breakdown?.durationS == null)
        return total;
    return { ...total, durationS: breakdown.durationS, started: breakdown.started, durationQuality: 'wall' };
}
/** The first quantity that either of the two has decides; one that has it is a better account than one that has not. */
function isLarger(a, b) {
    const [mine, its] = [quantities(a), quantities(b)];
    for (const [index, quantity] of mine.entries()) {
        const difference = (quantity ?? -1) - (its[index] ?? -1);
        if (difference !== 0)
            return difference > 0;
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(a.source.path, b.source.path) < 0;
}
/** Of one kind of record always the same ones, the telling first: kilowatt-hours are not held against seconds. */
function quantities(record) {
    if (record.kind === 'run')
        return [record.energy?.totalKwh ?? null, record.declaredKg, record.gpuHours, record.durationS];
    if (record.kind === 'plan')
        return [record.gpuHours, record.wallHours, record.tokens];
    return [record.requestsPerDay];
}
function duplicate(other, best) {
    const { path: file, line, column } = other.source;
    return problem('records/duplicate-id', { file, line, column }, `the id "${other.id}" stands for something else in ${best.source.path}:${best.source.line}`, 'give it an id of its own, or remove the outdated copy');
}
/**
 * What a record claims, without where it stands: equal text means nothing changed, also after a rename.
 * Places, warnings and names of the reader are left out on purpose, and how good the model came out: it costs nothing.
 */
function measure(record) {
    const { id: _id, source: _source, warnings: _warnings, alsoIn: _alsoIn, ...others } = record;
    const { metrics: _metrics, ...claims } = others;
    return JSON.stringify(claims);
}


/***/ }),

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   u: () => (/* binding */ metricsOfAll)
/* harmony export */ });
/** As a policy can name them, and nothing that is a text or a path of somebody's machine. */
const NAME = /^[a-z][a-z0-9_./@-]{0,63}$/;
const MOST = 64;
/** What can be a metric of these, the first of each name; to be spread into a run, which has none when nothing is left. */
function metricsOf(values) {
    const metrics = new Map();
    for (const [written, value] of values) {
        const name = written.trim().toLowerCase();
        if (typeof value !== 'number' || !Number.isFinite(value) || metrics.has(name) || !NAME.test(name))
            continue;
        metrics.set(name, value);
        if (metrics.size === MOST)
            break;
    }
    return metrics.size === 0 ? {} : { metrics: Object.fromEntries(metrics) };
}
/** Of several accounts of one run: what the first of them says, and what only another one does. */
function metricsOfAll(runs) {
    return metricsOf(runs.flatMap(({ metrics }) => Object.entries(metrics ?? {})));
}


/***/ }),

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   x: () => (/* binding */ joinPlans)
/* harmony export */ });
/* harmony import */ var _hardware_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3764);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/**
 * What a training computes stands in one file, on how many devices and how long in another. A launcher that names the
 * file of a training is joined with it to one plan: devices and time limit of the one, parameters and tokens of the other.
 * Each launch is a plan of its own, and a training that was joined is not counted again.
 */


/** What they launch runs on devices whether or not its hours are known; other files only say how a run is spread. */
const SCHEDULERS = new Set(['sbatch', 'skypilot', 'kubernetes', 'cloud-job']);
/** @param plans each id once. @returns the counted ones, in the same order. */
function joinPlans(plans) {
    if (plans.every(({ half }) => half === undefined))
        return { plans, idle: [] };
    const named = namesOf(plans);
    const launches = plans
        .filter(({ half, refers }) => half === 'launch' && refers !== undefined)
        .map((launch) => ({ launch, files: named(launch) }));
    const launchedBy = new Map();
    for (const { files } of launches)
        for (const file of files)
            launchedBy.set(file, (launchedBy.get(file) ?? 0) + 1);
    const counted = new Map();
    const taken = new Map();
    for (const { launch, files } of launches) {
        // A file that is launched by another one, such as the spread of processes of a job, launches nothing itself.
        if (launchedBy.has(launch) || files.length === 0)
            continue;
        const joined = joinedOf(launch, files, launchedBy);
        counted.set(launch, joined);
        for (const file of files)
            if (!taken.has(file))
                taken.set(file, joined[0] ?? launch);
    }
    const idle = [];
    const kept = [];
    for (const plan of plans) {
        const joined = counted.get(plan);
        const by = taken.get(plan);
        if (joined !== undefined)
            kept.push(...joined);
        else if (by !== undefined)
            idle.push({ plan, by });
        else if (isCountable(plan))
            kept.push(plan);
        else
            idle.push({ plan, by: null });
    }
    return { plans: kept, idle: idle.sort((a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.plan.id, b.plan.id)) };
}
/** Finds the plans whose files a launch names: the one whose path ends so, or the nearest of several. */
function namesOf(plans) {
    const byName = new Map();
    for (const plan of plans) {
        const name = plan.source.path.split('/').at(-1) ?? '';
        const others = byName.get(name);
        if (others)
            others.push(plan);
        else
            byName.set(name, [plan]);
    }
    return (launch) => {
        const found = (launch.refers ?? []).flatMap((file) => {
            const parts = partsOf(file);
            const some = (byName.get(parts.at(-1) ?? '') ?? []).filter((plan) => plan !== launch && endsWith(plan, parts));
            const one = some.length > 1 ? nearest(launch, some) : some[0];
            return one === undefined || one.source.path === launch.source.path ? [] : [one];
        });
        return [...new Set(found)];
    };
}
/** Of the name of a file as it is written, the telling ones. */
function partsOf(file) {
    return file.split('/').filter((part) => part !== '.' && part !== '..' && part !== '');
}
function endsWith({ source }, parts) {
    const path = source.path.split('/');
    return parts.every((part, index) => path[path.length - parts.length + index] === part);
}
/** The only one in the folder of the launch or below it; otherwise nobody knows which is meant. */
function nearest({ source }, plans) {
    const folder = source.path.slice(0, source.path.lastIndexOf('/') + 1);
    const beside = plans.filter((plan) => plan.source.path.startsWith(folder));
    return folder !== '' && beside.length === 1 ? beside[0] : undefined;
}
/**
 * One plan for one training. Several in one job share its time limit, so it is counted by that alone; where there is none,
 * each is counted by its operations on the devices of the job.
 */
function joinedOf(launch, files, launchedBy) {
    const works = files.filter(isWork);
    const others = files.filter((file) => !isWork(file));
    const [only] = works;
    const alone = whole(launch, null, others, files, launchedBy);
    if (only === undefined || (works.length > 1 && launch.wallHours !== null))
        return [alone];
    if (works.length === 1)
        return [whole(launch, only, others, files, launchedBy)];
    return works.map((work, index) => {
        const plan = whole(launch, work, others, files, launchedBy);
        return index === 0 ? plan : { ...plan, id: `${plan.id}#${index + 1}` };
    });
}
function whole(launch, work, others, files, launchedBy) {
    const { half: _half, ...rest } = launch;
    const hardware = hardwareOf(launch, [...others, ...(work === null ? [] : [work])]);
    const again = files.some((file) => (launchedBy.get(file) ?? 0) > 1);
    const warnings = new Set([...launch.warnings, ...(work?.warnings ?? []), ...(again ? ['several_launches'] : [])]);
    const alsoIn = files.map(({ id, source }) => ({ id, source }));
    const joined = { ...rest, hardware, warnings: [...warnings].sort(), alsoIn };
    return work === null ? joined : { ...joined, ...amountOf(launch, work, hardware) };
}
function amountOf({ copies = 1, model }, work, hardware) {
    const devices = countOf(hardware);
    const each = work.tokensPerDevice;
    const tokens = work.tokens ?? (each !== undefined && devices !== null ? each * devices : null);
    return {
        model: work.model ?? model,
        params: work.params,
        activeParams: work.activeParams,
        tokens: tokens === null ? null : tokens * copies,
        workload: work.workload,
        ...(work.flops === undefined ? {} : { flops: work.flops * copies }),
    };
}
/** The launch knows its devices; a number that it leaves to the files that it names is taken from them. */
function hardwareOf(launch, files) {
    const own = launch.hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C);
    if (own.length > 0 && own.every(({ count }) => count !== null))
        return launch.hardware;
    const other = files.map(({ hardware }) => hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C)).find((devices) => countOf(devices) !== null);
    if (other === undefined)
        return launch.hardware;
    const [device] = own;
    return own.length === 1 && device !== undefined ? [{ ...device, count: countOf(other) }] : other;
}
function countOf(hardware) {
    const devices = hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C);
    let sum = devices.length === 0 ? null : 0;
    for (const { count } of devices)
        sum = sum === null || count === null ? null : sum + count;
    return sum;
}
function isWork({ tokens, tokensPerDevice, flops }) {
    return tokens !== null || tokensPerDevice !== undefined || flops !== undefined;
}
function isCountable(plan) {
    if (plan.half === undefined || plan.wallHours !== null || plan.gpuHours !== null)
        return true;
    if (plan.half === 'launch')
        return SCHEDULERS.has(plan.source.format);
    return plan.flops !== undefined || ((plan.params ?? plan.activeParams) !== null && plan.tokens !== null);
}


/***/ }),

/***/ 9212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf),
/* harmony export */   n: () => (/* binding */ overlapS)
/* harmony export */ });
/** `null` when the run does not say both ends, or one end and how long. */
function spanOf({ started, finished, durationS, durationQuality }) {
    const [start, end] = [instant(started), instant(finished)];
    const length = durationQuality === 'wall' || durationQuality === 'lower-bound' ? durationS : null;
    const zoned = [started, finished].every((time) => time === null || hasZone(time));
    if (start !== null && end !== null && end >= start)
        return { start, end, zoned };
    if (start !== null && length !== null)
        return { start, end: start + length, zoned };
    if (end !== null && length !== null)
        return { start: end - length, end, zoned };
    return null;
}
function overlapS(a, b) {
    return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
function hasZone(time) {
    return /(?:Z|[+-]\d\d:?\d\d)$/.test(time);
}
/** A time without a zone is taken as UTC, the same on every machine; a date alone is no time. */
function instant(time) {
    if (time === null || !time.includes('T'))
        return null;
    const milliseconds = Date.parse(hasZone(time) ? time : `${time}Z`);
    return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
}


/***/ }),

/***/ 6781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NQ: () => (/* binding */ COVERED),
  go: () => (/* binding */ MOST_OFFSET_S),
  fm: () => (/* binding */ OFFSET_STEP_S),
  FM: () => (/* binding */ SLACK_S),
  Zv: () => (/* binding */ joinTraces),
  RW: () => (/* binding */ mayBeOne),
  CJ: () => (/* binding */ slackOf),
  fC: () => (/* binding */ traceOf)
});

// EXTERNAL MODULE: ./build/core/hardware-words.js
var hardware_words = __webpack_require__(3764);
// EXTERNAL MODULE: ./build/core/home.js
var home = __webpack_require__(7911);
// EXTERNAL MODULE: ./build/core/metrics.js
var metrics = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/core/neighbours.js
/** Which traces can be of one training at all, found by their lengths and starts, without holding each against each. */


class Neighbours {
    #traces;
    /** Of each format, the traces of all the others. */
    #others = new Map();
    constructor(traces) {
        this.#traces = traces;
    }
    /** Traces of other formats that may tell the same, the nearest first. */
    of(trace) {
        const { all, byLength, byStart } = this.#otherFormats(trace.run.source.format);
        const slack = slackOf(trace.length) + SLACK_S;
        const [least, most] = [trace.length * COVERED - slack, trace.length / COVERED + slack];
        if (trace.span === null)
            return nearestFirst(between(all, lengthOf, least, most), trace);
        const timed = windowsOf(trace.span.start, trace.length).flatMap(([from, to]) => between(byStart, startOf, from, to));
        return nearestFirst([...new Set([...timed, ...between(byLength, lengthOf, least, most)])], trace);
    }
    #otherFormats(format) {
        const known = this.#others.get(format);
        if (known)
            return known;
        const all = this.#traces.filter(({ run }) => run.source.format !== format).sort(by(lengthOf));
        const byLength = all.filter(({ span }) => span === null);
        const byStart = all.filter(({ span }) => span !== null).sort(by(startOf));
        const found = { all, byLength, byStart };
        this.#others.set(format, found);
        return found;
    }
}
/** Stretches of starts: while the trace lasts, and around its start by every offset that a zone may have. */
function windowsOf(start, length) {
    const slack = slackOf(length);
    const own = [start - Math.max(SLACK_S, length * (1 / COVERED - 1)), start + length];
    if (2 * slack >= OFFSET_STEP_S)
        return [[start - MOST_OFFSET_S - slack, start + MOST_OFFSET_S + slack], own];
    const steps = MOST_OFFSET_S / OFFSET_STEP_S;
    const offsets = Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * OFFSET_STEP_S);
    return [own, ...offsets.map((offset) => [start + offset - slack, start + offset + slack])];
}
function nearestFirst(traces, trace) {
    return [...traces].sort((a, b) => apart(a, trace) - apart(b, trace) || (0,problem/* compare */.UD)(a.run.id, b.run.id));
}
function by(key) {
    return (a, b) => key(a) - key(b) || (0,problem/* compare */.UD)(a.run.id, b.run.id);
}
function lengthOf({ length }) {
    return length;
}
function startOf({ span }) {
    return span?.start ?? 0;
}
/** How far two begin from each other, as far as that is known; then how much their lengths differ. */
function apart(a, b) {
    const starts = a.span !== null && b.span !== null ? Math.abs(a.span.start - b.span.start) : 0;
    return starts + Math.abs(a.length - b.length);
}
/** The part of a sorted list whose keys lie between two values, both included. */
function between(sorted, key, least, most) {
    return sorted.slice(firstAtLeast(sorted, key, least), firstAbove(sorted, key, most));
}
function firstAtLeast(sorted, key, least) {
    return bisect(sorted, (one) => key(one) >= least);
}
function firstAbove(sorted, key, most) {
    return bisect(sorted, (one) => key(one) > most);
}
/** Index of the first for which `holds`; it must hold for all that follow. */
function bisect(sorted, holds) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const one = sorted[middle];
        if (one !== undefined && holds(one))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

// EXTERNAL MODULE: ./build/core/span.js
var core_span = __webpack_require__(9212);
;// CONCATENATED MODULE: ./build/core/traces.js
/**
 * One training leaves several traces: rows of a tracker, a folder of an experiment logger, the state of a trainer, a
 * scheduler's account. They are found to be one by time, devices and length, and the best of them is counted once:
 * measured energy before stated energy before hours x hardware before stated emissions.
 *
 * Joining must not pay. A trace is set aside only for one that covers at least three quarters of its device-hours, and
 * only between formats: within one format two records are two runs, or have one id.
 */






/** Of the device-hours of the trace that is set aside. */
const COVERED = 0.75;
/** No grid emits more: lignite. */
const DIRTIEST_KG_PER_KWH = 1.3;
/** Loggers start before the training and stop after it, by so much or by this part of it. */
const SLACK_S = 120;
const SLACK = 0.05;
/** Offsets of zones from each other are multiples of this, up to MOST_OFFSET_S. */
const OFFSET_STEP_S = 1800;
const MOST_OFFSET_S = 14 * 3600;
/** Pairs that are looked at; beyond it nothing more is joined, and everything is counted. */
const MOST_PAIRS = 20_000_000;
/** @param runs each id once. @returns the same order without those that were set aside. */
function joinTraces(runs) {
    if (new Set(runs.map(({ source }) => source.format)).size < 2)
        return { runs, aside: [] };
    const traces = runs.map(traceOf).sort(byWorth);
    const neighbours = new Neighbours(traces);
    const joined = new Map();
    const gone = new Set();
    let pairs = 0;
    for (const best of traces) {
        if (gone.has(best))
            continue;
        for (const other of neighbours.of(best)) {
            if (++pairs > MOST_PAIRS)
                break;
            if (other.rank > best.rank || gone.has(other) || joined.has(other))
                continue;
            if (!isTold(best, other, joined.get(best) ?? []))
                continue;
            gone.add(other);
            joined.set(best, [...(joined.get(best) ?? []), other]);
        }
    }
    if (gone.size === 0)
        return { runs, aside: [] };
    const aside = [...joined].flatMap(([{ run: by }, others]) => others.map(({ run }) => ({ run, by })));
    const told = new Map([...joined].map(([best, others]) => [best.run, others.map(({ run }) => run).sort(byId)]));
    const dropped = new Set([...gone].map(({ run }) => run));
    const kept = runs.filter((run) => !dropped.has(run)).map((run) => completed(run, told.get(run) ?? []));
    return { runs: kept, aside: aside.sort((a, b) => byId(a.run, b.run)) };
}
const byId = (0,problem/* compareBy */.VE)(({ id }) => id);
function traceOf(run) {
    const span = (0,core_span/* spanOf */.e)(run);
    const devices = accelerators(run);
    const counted = devices.length > 0 && devices.every(({ count, visible }) => count !== null && !visible);
    const used = counted ? devices.reduce((sum, { count }) => sum + (count ?? 0), 0) : null;
    return {
        run,
        rank: rankOf(run),
        deviceHours: run.gpuHours ?? ((run.durationS ?? 0) / 3600) * Math.max(1, used ?? 1),
        span,
        length: span === null ? (run.durationS ?? 0) : span.end - span.start,
        words: (0,hardware_words/* deviceWords */.g)(devices),
        used,
        home: (0,home/* homeOf */.l)(run.source.path),
    };
}
/** How good an account of energy is. */
function rankOf({ evidence, energy, declaredKg, durationS, gpuHours }) {
    if (energy !== null)
        return evidence === 'metered' ? 5 : evidence === 'counter' ? 4 : 3;
    if (durationS !== null || gpuHours !== null)
        return 2;
    return declaredKg === null ? 0 : 1;
}
function byWorth(a, b) {
    return b.rank - a.rank || b.deviceHours - a.deviceHours || (0,problem/* compare */.UD)(a.run.id, b.run.id);
}
function accelerators({ hardware }) {
    return hardware.filter(hardware_words/* isAccelerator */.C);
}
function isTold(best, other, already) {
    if (!fits(best, other) || isLonger(other, best) || saysMore(other.run, best.run))
        return false;
    const siblings = already.filter(({ run }) => run.source.format === other.run.source.format);
    if (best.span !== null && other.span !== null) {
        if (isSameTime(best.span, other.span))
            return siblings.length === 0;
        // One tracker around several trainings: each lies inside, on its machine or beside it, and together they fit in.
        const hours = [other, ...siblings].reduce((sum, one) => sum + hoursBeside(best, one), 0);
        return isInside(best.span, other.span) && belong(best, other) && hours <= best.deviceHours * (1 + SLACK);
    }
    return siblings.length === 0 && isSameLength(best.run, other.run) && belong(best, other);
}
/** Whether the two could ever be found to be one, whatever else there is: for who keeps apart what is near each other. */
function mayBeOne(a, b) {
    return a.run.source.format !== b.run.source.format && (mayTell(a, b) || mayTell(b, a));
}
function mayTell(best, other) {
    if (!fits(best, other) || isLonger(other, best) || saysMore(other.run, best.run))
        return false;
    if (best.span === null || other.span === null)
        return isSameLength(best.run, other.run) && belong(best, other);
    return isSameTime(best.span, other.span) || (isInside(best.span, other.span) && belong(best, other));
}
/** Of devices where both know how many there were, else of the clock: a log of events names no devices. */
function hoursBeside(best, { deviceHours, run }) {
    const known = best.used !== null || best.run.gpuHours !== null;
    return known ? deviceHours : (run.durationS ?? deviceHours * 3600) / 3600;
}
/** A larger figure is another claim, and is never hidden behind a smaller one. */
function saysMore(other, best) {
    const [mine, its] = [best.energy?.totalKwh ?? null, other.energy?.totalKwh ?? null];
    if (its !== null && (mine === null || its * COVERED > mine))
        return true;
    if (other.declaredKg === null)
        return false;
    if (best.declaredKg !== null)
        return other.declaredKg * COVERED > best.declaredKg;
    return mine === null || other.declaredKg > mine * DIRTIEST_KG_PER_KWH;
}
/** Devices, as far as both name and count them. */
function fits(best, other) {
    if (best.words.size > 0 && other.words.size > 0 && ![...best.words].some((word) => other.words.has(word)))
        return false;
    return best.used === null || other.used === null || likeIn(best, other) >= other.used * COVERED;
}
/** How many of its accelerators can be those of the other one: a crowd of small ones does not stand for large ones. */
function likeIn(best, other) {
    const can = (device) => {
        const words = (0,hardware_words/* deviceWords */.g)([device]);
        return words.size === 0 || other.words.size === 0 || [...words].some((word) => other.words.has(word));
    };
    return accelerators(best.run).reduce((sum, device) => sum + (can(device) ? (device.count ?? 0) : 0), 0);
}
/** The ends of a run may be near each other where its hours are many; those are covered, or it is not told. */
function isLonger(other, best) {
    if ((other.run.durationS ?? 0) * COVERED > Math.max(best.run.durationS ?? 0, best.length))
        return true;
    const known = best.used !== null || best.run.gpuHours !== null;
    return known && (other.run.gpuHours ?? 0) * COVERED > best.deviceHours;
}
/** Without zones, one clock may be some whole half hours ahead of the other; it proves less, so both ends have to agree. */
function isSameTime(mine, its) {
    const [length, itsLength] = [mine.end - mine.start, its.end - its.start];
    const slack = slackOf(length);
    const zoned = mine.zoned && its.zoned;
    const offset = zoned ? 0 : Math.round((its.start - mine.start) / OFFSET_STEP_S) * OFFSET_STEP_S;
    if (Math.abs(offset) > MOST_OFFSET_S)
        return false;
    if (Math.abs(mine.start - its.start + offset) <= slack && Math.abs(mine.end - its.end + offset) <= slack)
        return true;
    return zoned && (0,core_span/* overlapS */.n)(mine, its) >= COVERED * Math.max(length, itsLength);
}
/** By how much two clocks and two tools may differ at either end of a run of so many seconds. */
function slackOf(length) {
    return Math.min(Math.max(SLACK_S, SLACK * length), length / 2 + 1);
}
/**
 * Two clocks without a zone are taken for one: both are those of the machine that the devices and the folder tell of. A
 * logger runs while a model is loaded and saved, which for large ones is minutes at either end.
 */
function isInside(mine, its) {
    const length = its.end - its.start;
    const common = (0,core_span/* overlapS */.n)(mine, its);
    return mine.zoned === its.zoned && common > 0 && common >= Math.min(length - SLACK_S, COVERED * length);
}
function isSameLength(a, b) {
    if (a.durationS === null || b.durationS === null)
        return false;
    const longer = Math.max(a.durationS, b.durationS);
    const slack = Math.max(SLACK * longer, Math.min(SLACK_S, longer / 10));
    return longer > SLACK_S && Math.abs(a.durationS - b.durationS) <= slack;
}
/** One machine, one model, or one project. */
function belong(a, b) {
    if (a.run.machine !== undefined && a.run.machine === b.run.machine)
        return true;
    if (a.run.model !== null && a.run.model === b.run.model)
        return true;
    return (0,home/* shareHome */.B)(a.home, b.home);
}
/** What the better account does not say and another one does; figures of energy, time and place are left as they are. */
function completed(run, others) {
    if (others.length === 0)
        return run;
    const all = [run, ...others];
    const first = (pick) => all.map(pick).find((value) => value !== null) ?? null;
    const flops = first((one) => one.flops ?? null);
    const recipe = first((one) => one.recipe ?? null);
    return {
        ...run,
        model: first((one) => one.model),
        params: first((one) => one.params),
        activeParams: first((one) => one.activeParams),
        tokens: first((one) => one.tokens),
        workload: first((one) => one.workload),
        hardware: hardwareOf(run, others),
        ...(flops === null ? {} : { flops }),
        ...(recipe === null ? {} : { recipe }),
        ...(0,metrics/* metricsOfAll */.u)(all),
        alsoIn: [...(run.alsoIn ?? []), ...others.map(({ id, source }) => ({ id, source }))],
    };
}
/** Devices that it does not name, or does not count, are those of another account that does: an energy is held against them. */
function hardwareOf(run, others) {
    const own = accelerators(run);
    const isCounted = (devices) => devices.length > 0 && devices.every(({ count }) => count !== null);
    if (isCounted(own))
        return run.hardware;
    const counted = others.map(accelerators).find(isCounted);
    const named = counted ?? others.map(accelerators).find((devices) => devices.length > 0);
    if (named === undefined || (own.length > 0 && counted === undefined))
        return run.hardware;
    return [...run.hardware.filter((device) => !(0,hardware_words/* isAccelerator */.C)(device)), ...named];
}


/***/ }),

/***/ 9073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ indexNames)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8998);
/** Which readers the name of a file concerns. One look-up for all of them: a tree may have 10^5 names. */

const NOBODY = { likely: [], possible: [], beside: [] };
/** @returns readers in order of registration. */
function indexNames(readers) {
    const find = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .indexGlobs */ .yf)(readers.flatMap(marksOf));
    return (path) => {
        const found = find(path);
        if (found.length === 0)
            return NOBODY;
        return {
            likely: found.flatMap(({ kind, reader }) => (kind === 'likely' ? [reader] : [])),
            possible: found.flatMap(({ kind, reader }) => (kind === 'possible' ? [reader] : [])),
            beside: found.flatMap((one) => (one.kind === 'beside' ? [one.reader] : [])),
        };
    };
}
function marksOf(reader) {
    const { likely, possible } = reader.paths;
    const own = [...marked(likely, { kind: 'likely', reader }), ...marked(possible, { kind: 'possible', reader })];
    return reader.unit === undefined ? own : [...own, ...marked(reader.paths.beside, { kind: 'beside', reader })];
}
function marked(globs, mark) {
    return globs.map((glob) => [glob, mark]);
}


/***/ }),

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ assumptionProblems),
/* harmony export */   at: () => (/* binding */ silentRecords),
/* harmony export */   mV: () => (/* binding */ requiredRecords),
/* harmony export */   np: () => (/* binding */ policyNotAFile)
/* harmony export */ });
/* unused harmony export policyCheckProblems */
/* harmony import */ var _core_footprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1781);
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);



const policyCheckProblems = {
    'policy/region-unknown': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The region that the policy assumes is not in the catalogue.',
        fix: 'Write `provider:region` as in docs/data.md, or a country code.',
    },
    'policy/hardware-unknown': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The hardware that the policy assumes is not in the catalogue.',
        fix: 'Write the name as the driver prints it, for example `8x NVIDIA H100 80GB HBM3`.',
    },
    'policy/not-a-file': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The policy is a symbolic link or a submodule.',
        fix: 'Commit the policy as a plain file.',
    },
    'records/required': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'Files changed for which the policy requires a record, and no record came with them.',
        fix: 'Commit the record of the run that produced them.',
    },
    'records/no-hours': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'A launcher starts a job on devices and says neither how long it may take nor what it computes.',
        fix: 'Write the time after which the scheduler ends it; until then a placeholder is counted.',
    },
    'records/no-figure': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'A record gives no energy, no emissions and no hours to work one out. With `undecided: pass` it is only shown.',
        fix: 'Add the energy, or the hardware and the hours; or delete the record.',
    },
};
const problem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(policyCheckProblems);
/** A typo in `assume` would otherwise silently fall back to the world average. */
function assumptionProblems({ policy, text }, file, catalogue) {
    const { region, hardware } = policy.assume;
    const problems = [];
    if (region !== null && catalogue.grid(region, null) === null) {
        const message = `the region "${region}" is not known`;
        problems.push(problem('policy/region-unknown', find(text, region, file), message, 'write "aws:eu-west-3" or "FR"'));
    }
    for (const { model } of hardware) {
        if (catalogue.accelerator(model) !== null || catalogue.cpu(model) !== null)
            continue;
        const message = `the hardware "${model}" is not known`;
        problems.push(problem('policy/hardware-unknown', find(text, model, file), message, 'write "8x NVIDIA H100 80GB HBM3"'));
    }
    return problems;
}
function find(text, value, file) {
    const offset = Math.max(text.indexOf(value), 0);
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function policyNotAFile(file) {
    const at = { file, line: 1, column: 1 };
    return problem('policy/not-a-file', at, 'the policy is a link, not a file', 'commit the policy as a plain file');
}
/** @returns one problem for each changed file that needs a record, or null when none does. */
function requiredRecords(policy, changed) {
    const { requiredFor } = policy.records;
    if (requiredFor.length === 0)
        return null;
    const matches = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)(requiredFor);
    const paths = [...changed].filter(matches).sort(_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD);
    if (paths.length === 0)
        return null;
    return paths.map((file) => problem('records/required', { file, line: 1, column: 1 }, 'this file changed, and no record in the pull request says what producing it emitted', 'commit the emissions.csv, the model card or a *.carbon.yml of the run'));
}
/** Records of this pull request that say nothing: what is not known is never a pass. */
function silentRecords(policy, estimated) {
    if (policy.undecided === 'pass')
        return [];
    const silent = estimated.filter(({ item, head }) => (item.change === 'new' || item.change === 'changed') && head !== null && !(0,_core_footprint_js__WEBPACK_IMPORTED_MODULE_2__/* .isEstimate */ .B)(head));
    return silent.flatMap(({ item }) => {
        if (!item.head)
            return [];
        const { path: file, line, column } = item.head.source;
        if (item.head.kind === 'plan' && item.head.half === 'launch') {
            const message = 'this launcher says on which devices, and not how long; a placeholder is counted';
            return problem('records/no-hours', { file, line, column }, message, 'write the time after which the job is ended');
        }
        const message = `this ${item.head.kind} gives no energy, no emissions and no hours to work one out`;
        return problem('records/no-figure', { file, line, column }, message, 'add the energy, or the hardware and the hours');
    });
}


/***/ }),

/***/ 4353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ collectedOf),
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   H_: () => (/* binding */ readUnit),
/* harmony export */   g2: () => (/* binding */ unitKey),
/* harmony export */   g9: () => (/* binding */ readUnits),
/* harmony export */   w9: () => (/* binding */ sortFiles)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _parse_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(509);
/* harmony import */ var _record_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(741);
/**
 * From files to what they hold, for `check` and `scan` alike: each file is offered to the readers whose names fit, files
 * that tell of one run are put together, and each such unit is read once.
 */



const NOTHING = { records: [], problems: [], unused: [] };
/** Asks the readers of a file in order; the first that does not say no has it. */
async function recognise({ path, blob, readers }) {
    if (readers.length === 0)
        return { kind: 'not', lookalike: null };
    const head = new _parse_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .Head */ .p(await blob.head(_parse_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BYTES */ .L));
    let lookalike = null;
    for (const reader of readers) {
        const answer = reader.recognise(path, head);
        if (answer === 'yes')
            return { kind: 'taken', reader };
        if (answer === 'no')
            continue;
        if (!('not' in answer))
            return { kind: 'refused', problem: answer };
        lookalike ??= { path, format: reader.format, why: answer.not };
    }
    return { kind: 'not', lookalike };
}
/** @param ask `recognise`, or the same with a memory where files come twice. */
async function sortFiles(files, ask = recognise) {
    const units = new Map();
    const refused = [];
    const lookalikes = [];
    const free = [];
    for (const file of files) {
        const answer = await ask(file);
        if (answer.kind === 'taken') {
            const key = unitKey(answer.reader, file.path);
            const unit = units.get(key) ?? { reader: answer.reader, files: [], recognised: [] };
            unit.files.push(file);
            unit.recognised.push(file);
            units.set(key, unit);
            continue;
        }
        if (answer.kind === 'refused')
            refused.push({ file, problem: answer.problem });
        else if (answer.lookalike !== null)
            lookalikes.push(answer.lookalike);
        free.push(file);
    }
    for (const file of free) {
        for (const reader of file.beside)
            units.get(unitKey(reader, file.path))?.files.push(file);
    }
    const byPath = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBy */ .VE)(({ path }) => path);
    for (const unit of units.values())
        unit.files.sort(byPath);
    return { units: [...units.values()], refused, lookalikes };
}
/** Formats, and what a unit is called within one; no format has a space. */
function unitKey(reader, path) {
    return `${reader.format} ${reader.unit === undefined ? path : reader.unit(path)}`;
}
/** How many units wait behind the fence at once, and how many bytes: they are read into memory before it is their turn. */
const WAITING_UNITS = 256;
const WAITING_BYTES = 8 * 1024 * 1024;
/**
 * Reads units in their order. Those of whole files go ahead of their turn, so that the fence is never idle; a stream does
 * not, because several at once would take the memory of several.
 */
async function* readUnits(units, read) {
    const begun = [];
    let [next, waiting] = [0, 0];
    while (next < units.length || begun.length > 0) {
        const unit = units[next];
        const hasRoom = unit?.reader.mode === 'whole' && begun.length < WAITING_UNITS && waiting < WAITING_BYTES;
        if (unit !== undefined && (hasRoom || begun.length === 0)) {
            const reading = read(unit);
            // Told when it is its turn.
            reading.catch(() => undefined);
            const bytes = unit.reader.mode === 'whole' ? sizeOf(unit) : WAITING_BYTES;
            begun.push({ unit, reading, bytes });
            waiting += bytes;
            next += 1;
            continue;
        }
        const first = begun.shift();
        if (first === undefined)
            return;
        waiting -= first.bytes;
        yield { unit: first.unit, found: await first.reading };
    }
}
function sizeOf({ reader, files }) {
    return files.reduce((sum, { blob }) => sum + (blob.size <= reader.maxBytes ? blob.size : 0), 0);
}
/** Reads one unit; a file that is too large is a problem, and the others are read without it. */
async function readUnit(unit, fence) {
    const { reader, files, recognised } = unit;
    const large = files.filter(({ blob }) => blob.size > reader.maxBytes);
    const problems = large.map(({ path, blob }) => (0,_record_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(path, blob.size, reader));
    const small = files.filter(({ blob }) => blob.size <= reader.maxBytes);
    if (!recognised.some((file) => small.includes(file)))
        return { ...NOTHING, problems };
    const read = await (reader.mode === 'stream' ? readStreams(reader, small) : readWhole(reader, small, fence));
    if (!('runs' in read))
        return { ...NOTHING, problems: [...problems, read] };
    return collectedOf(unit, read, problems);
}
/** @param problems What was found before it was read. */
function collectedOf({ reader, recognised }, read, problems = []) {
    // What only configures claims nothing that was spent, so nothing is missed when it is not looked at.
    const counted = !reader.configures && read.runs.length + read.plans.length + read.servings.length > 0;
    const odd = counted ? recognised.filter(({ likely }) => !likely) : [];
    const unusual = odd.map(({ path }) => (0,_record_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .unusualName */ .Br)(path, reader));
    return {
        records: [...read.runs, ...read.plans, ...read.servings],
        problems: [...problems, ...read.problems, ...unusual],
        unused: read.unused ?? [],
    };
}
async function readStreams(reader, files) {
    const given = files.map(({ path, blob }) => ({ path, size: blob.size, chunks: blob.chunks() }));
    if (reader.unit !== undefined)
        return (await reader.load())(given);
    const [only] = given;
    if (only === undefined)
        throw new Error('a unit without files');
    return (await reader.load())(only);
}
/** Of files that are read as one, all of which are held in memory here before they are behind the fence. */
const MOST_TOGETHER_BYTES = 64 * 1024 * 1024;
async function readWhole(reader, files, fence) {
    const size = files.reduce((sum, { blob }) => sum + blob.size, 0);
    if (size > Math.max(MOST_TOGETHER_BYTES, reader.maxBytes)) {
        return (0,_record_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLargeTogether */ .Qk)(files[0]?.path ?? '', size, MOST_TOGETHER_BYTES, reader);
    }
    const whole = [];
    for (const { path, blob } of files)
        whole.push({ path, bytes: await concatenate(blob) });
    return fence.read(reader.format, whole);
}
async function concatenate(blob) {
    const bytes = new Uint8Array(blob.size);
    let offset = 0;
    for await (const chunk of blob.chunks()) {
        bytes.set(chunk, offset);
        offset += chunk.length;
    }
    return bytes.subarray(0, offset);
}


/***/ }),

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   Br: () => (/* binding */ unusualName),
/* harmony export */   OG: () => (/* binding */ recordProblems),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   Qk: () => (/* binding */ tooLargeTogether),
/* harmony export */   YN: () => (/* binding */ symlink),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   ht: () => (/* binding */ noLonger),
/* harmony export */   z$: () => (/* binding */ undecodable)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/** What can be wrong with a record file before a reader sees its content. */

const recordProblems = {
    'records/symlink': {
        class: 'E_SYMLINK',
        severity: 'error',
        means: 'A record file is a symbolic link. Links are never followed.',
        fix: 'Commit the file itself.',
    },
    'records/not-a-file': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'A submodule stands where a record file is expected.',
        fix: 'Commit the record in this repository.',
    },
    'records/undecodable-name': {
        class: 'E_PATH',
        severity: 'error',
        means: 'The name of a record file is not valid UTF-8.',
        fix: 'Rename the file.',
    },
    'records/too-large': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'A record file is larger than its format may be.',
        fix: 'Split it, or remove what is not a record.',
    },
    'records/too-many': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'There are more record files or records than one evaluation looks at.',
        fix: 'Exclude folders that hold no records with `records.exclude` in the policy.',
    },
    'records/no-longer': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'A file was a record on the base branch, and cannot be recognised as one any more.',
        fix: 'Restore its header, or delete the file: what it told stays booked.',
    },
    'records/in-the-future': {
        class: 'E_TIME_FUTURE',
        severity: 'warning',
        means: 'A run was finished more than ten minutes after the commit that holds its record. It counts as it stands. Told where a checkout is at hand.',
        fix: 'Correct the time in the record, or the clock of the machine that wrote it.',
    },
    'records/unusual-name': {
        class: 'E_NAME',
        severity: 'warning',
        means: 'A file is a record by its content, but its name is not one that is always looked for.',
        fix: 'Rename it, so that it is found in every later pull request too.',
    },
};
const problem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(recordProblems);
function start(file) {
    return { file, line: 1, column: 1 };
}
function symlink(file, title) {
    return problem('records/symlink', start(file), `this ${title} is a symbolic link`, 'commit the file itself');
}
function notAFile(file, title) {
    return problem('records/not-a-file', start(file), `a submodule stands where a ${title} is expected`, 'commit the record here');
}
function undecodable(file) {
    return problem('records/undecodable-name', start(file), 'the name of this file is not valid UTF-8', 'rename the file');
}
function tooLarge(file, size, reader) {
    const message = `${size} bytes; a ${reader.title} may have ${reader.maxBytes}`;
    return problem('records/too-large', start(file), message, 'split it, or remove what is not a record');
}
function tooLargeTogether(file, size, most, { title }) {
    const message = `${size} bytes in files that belong together; those of a ${title} may have ${most}`;
    return problem('records/too-large', start(file), message, 'remove what is not a record');
}
function tooMany(file, message) {
    return problem('records/too-many', start(file), message, 'exclude folders without records in the policy');
}
function unusualName(file, reader) {
    const message = `this is a ${reader.title} by its content, and counted; its name is not one that is looked for in every tree`;
    return problem('records/unusual-name', start(file), message, `rename it, for example to ${reader.paths.likely[0] ?? ''}`);
}
function noLonger(file) {
    const message = 'this file was a record on the base branch, and is not recognised as one any more';
    return problem('records/no-longer', start(file), message, 'restore its header, or delete the file');
}


/***/ }),

/***/ 8545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cu: () => (/* binding */ WITHOUT_POLICY),
  zX: () => (/* binding */ policyEntries),
  US: () => (/* binding */ policyOf),
  Nk: () => (/* binding */ policyReport),
  h9: () => (/* binding */ readPolicies),
  Od: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/review/organization.js

function nameOf({ owner, repository, path }) {
    return `${owner}/${repository}:${path}`;
}
function sameReference(a, b) {
    return a !== null && b !== null && nameOf(a).toLowerCase() === nameOf(b).toLowerCase() && a.path === b.path;
}
async function readAbove(reference, open) {
    const name = nameOf(reference);
    if (!open)
        throw new problem/* WorldError */.nM('policy/organization-unread', `the policy extends ${name}, and nothing here can read it`, 'name a copy of it with "--organization-policy FILE"');
    const { oid, bytes } = await open(reference);
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(4928), __webpack_require__.e(6916), __webpack_require__.e(4025)]).then(__webpack_require__.bind(__webpack_require__, 6916));
    const parsed = parsePolicy(bytes, name);
    if (!parsed.ok)
        return parsed;
    const { locked } = parsed.value;
    return { ok: true, read: parsed, organization: { reference: name, blob: oid, locked } };
}

// EXTERNAL MODULE: ./build/review/policy-checks.js
var policy_checks = __webpack_require__(9165);
;// CONCATENATED MODULE: ./build/review/trusted-policy.js
/**
 * The rule comes from base alone. What the pull request does to it is read too, but only to be shown, to widen where
 * records are looked for, and to stop a policy from being merged that nobody could be judged by afterwards.
 */



const MAX_BYTES = 262_144;
/** The keys by which a policy says something about files that are no records: itself, or by that of the organisation. */
const REQUIREMENTS = ['required_for', 'extends'];
function policyEntries(path, comparison, trusted) {
    const find = (entries) => entries.find((entry) => entry.path === path) ?? null;
    return { path, trusted, base: trusted === undefined ? find(comparison.base) : null, head: find(comparison.head) };
}
/**
 * @param content Blobs by object id, those of the policies among them.
 * @param judges Whether anything changed that a policy could say something about; if not, it is read only when it asks
 *   for records of other files.
 * @throws WorldError when the policy of the organisation cannot be had: what it locks is not known then.
 */
async function readPolicies({ path, trusted, base, head }, content, judges, open) {
    const blobs = await bytesOf(content, [base, head]);
    const read = (blob, bytes) => judges || asksForMore(bytes) ? parsed(path, blob, bytes) : Promise.resolve({ state: 'unread', blob });
    const headRead = await stateOf(path, head, blobs, read);
    const sameBlob = !trusted && base?.oid === head?.oid;
    const baseRead = trusted
        ? await read(trusted.oid, trusted.bytes)
        : sameBlob
            ? headRead
            : await stateOf(path, base, blobs, read);
    const above = baseRead.state === 'read' && baseRead.read.value.extends ? baseRead.read.value.extends : null;
    const organization = above && (await readAbove(above, open));
    const baseState = await together(baseRead, organization);
    const sides = { path, base: baseState, ...(trusted?.branch === undefined ? {} : { trunk: trusted.branch }) };
    if (sameBlob)
        return { ...sides, head: baseState };
    const known = headRead.state === 'read' && sameReference(headRead.read.value.extends, above) ? organization : null;
    return { ...sides, head: await together(headRead, known) };
}
/** @param above `null`: none is extended, or a pull request names it first. Then the file stands for itself. */
async function together(own, above) {
    if (own.state !== 'read')
        return own;
    const { read, blob, text } = own;
    const refused = (problems) => ({ state: 'invalid', problems, blob });
    const { underOrganization, aloneProblems } = await policyModule();
    if (above === null) {
        const problems = aloneProblems(read);
        return problems.length > 0 ? refused(problems) : { state: 'valid', policy: read.value, blob, text };
    }
    if (!above.ok)
        return refused(above.problems);
    const merged = underOrganization(read, above.read);
    if (!merged.ok)
        return refused(merged.problems);
    return { state: 'valid', policy: merged.value, blob, text, organization: above.organization };
}
function asksForMore(bytes) {
    const text = new TextDecoder('latin1').decode(bytes);
    return REQUIREMENTS.some((key) => text.includes(key));
}
async function bytesOf(content, entries) {
    const bytes = new Map();
    for (const entry of entries) {
        const blob = entry?.kind === 'file' ? content.get(entry.oid) : undefined;
        if (entry && blob)
            bytes.set(entry.oid, await blob.head(MAX_BYTES + 1));
    }
    return bytes;
}
async function stateOf(path, entry, blobs, read) {
    if (!entry)
        return { state: 'absent' };
    const bytes = blobs.get(entry.oid);
    if (entry.kind === 'file' && bytes)
        return read(entry.oid, bytes);
    return { state: 'invalid', blob: entry.oid, problems: [(0,policy_checks/* policyNotAFile */.np)(path)] };
}
async function parsed(path, blob, bytes) {
    const policy = (await policyModule()).parsePolicy(bytes, path);
    if (!policy.ok)
        return { state: 'invalid', problems: policy.problems, blob };
    return { state: 'read', read: policy, blob, text: new TextDecoder().decode(bytes) };
}
/** Zod and YAML stand behind this import; where nothing is judged they are never loaded. */
function policyModule() {
    return Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(4928), __webpack_require__.e(6916), __webpack_require__.e(4025)]).then(__webpack_require__.bind(__webpack_require__, 6916));
}
/** Records are looked for wherever base or head says: narrowing the globs hides nothing. */
function scopeOf({ base, head }) {
    const scopes = [base, head].flatMap((state) => (state.state === 'valid' ? [scope(state.policy)] : []));
    if (base.state !== 'valid')
        scopes.push(() => true);
    return (path) => scopes.some((inScope) => inScope(path));
}
function scope({ records }) {
    const included = (0,glob/* compileGlobs */.tI)(records.include);
    const excluded = (0,glob/* compileGlobs */.tI)(records.exclude);
    return (path) => included(path) && !excluded(path);
}
/** What stands where there is no policy: everything is shown and nothing is held. */
const WITHOUT_POLICY = {
    mode: 'report',
    onError: 'block',
    gateOn: 'p50',
    undecided: 'warn',
    assume: { region: null, pue: null, marketGPerKwh: null, hardware: [] },
    accounting: { boundary: 'facility', intensity: 'location', method: 'best', embodied: true },
    records: { include: ['**'], exclude: [], requiredFor: [] },
    budgets: [],
    prices: null,
    agents: [],
    waivers: null,
    corrections: [],
    learnFromDrift: false,
    extends: null,
    locked: [],
};
/** The rule that applies: what base says, and nothing where it says nothing. */
function policyOf({ base }) {
    if (base.state === 'valid')
        return base.policy;
    return base.state === 'unread' ? { ...WITHOUT_POLICY, mode: 'enforce' } : WITHOUT_POLICY;
}
function policyReport(policies, policy, proposed, suggested) {
    const { mode, gateOn, undecided, onError, accounting, assume } = policy;
    const organization = policies.base.state === 'valid' ? policies.base.organization : undefined;
    const hardware = assume.hardware.map(({ count, model }) => `${count}x ${model}`).join(', ');
    return {
        path: policies.path,
        blob: policies.base.state === 'absent' ? null : policies.base.blob,
        read: policies.base.state === 'valid',
        mode,
        gate_on: gateOn,
        undecided,
        on_error: onError,
        accounting: accountingReport(accounting),
        assume: { region: assume.region, pue: assume.pue, hardware: hardware || null },
        proposed,
        ...(organization ? { organization } : {}),
        ...(policies.trunk === undefined ? {} : { trunk: policies.trunk }),
        suggested,
    };
}
function accountingReport({ liveGrid, ...accounting }) {
    return liveGrid === undefined ? accounting : { ...accounting, live_grid: liveGrid };
}


/***/ })

};
