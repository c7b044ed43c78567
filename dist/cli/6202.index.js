export const id = 6202;
export const ids = [6202];
export const modules = {

/***/ 1794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ LIVE_SERVICES),
/* harmony export */   F7: () => (/* binding */ SLOT_S),
/* harmony export */   Op: () => (/* binding */ liveKey),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   iA: () => (/* binding */ minuteOf)
/* harmony export */ });
/** `uk-carbon-intensity`: NESO, Great Britain, free. `electricity-maps`: most of the world, for those who have a token. */
const LIVE_SERVICES = ['uk-carbon-intensity', 'electricity-maps'];
/** Seconds of one reading of each service. */
const SLOT_S = { 'uk-carbon-intensity': 1800, 'electricity-maps': 3600 };
function liveKey({ zone, from, to }) {
    return `${zone}/${minuteOf(from)}..${minuteOf(to)}`;
}
/** `2026-11-01T06:00Z`. */
function minuteOf(seconds) {
    return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
}
const HOUR = 3600;
const DAY = 86_400;
/** A window may be shorter than the stated hours by this share: clocks round, and trackers start late. */
const SLACK = 0.1;
/** The stretch of time that a run took; `null` when the record does not say, or says what cannot be. */
function spanOf(times, slotS) {
    const lasted = times.wallHours === null ? null : times.wallHours * HOUR;
    const begun = momentOf(times.started);
    const ended = momentOf(times.finished);
    const start = begun ?? (ended?.exact && lasted !== null ? { seconds: ended.seconds - lasted, exact: true } : null);
    const end = ended ?? (begun?.exact && lasted !== null ? { seconds: begun.seconds + lasted, exact: true } : null);
    if (start === null || end === null || end.seconds < start.seconds)
        return null;
    if (start.exact && end.exact) {
        // A long run is not made greener by naming a few of its hours.
        if (lasted !== null && lasted > (end.seconds - start.seconds) * (1 + SLACK) + slotS)
            return null;
        const from = Math.floor(start.seconds / slotS) * slotS;
        return { from, to: Math.max(Math.ceil(end.seconds / slotS) * slotS, from + slotS), precision: 'hours' };
    }
    const from = Math.floor(start.seconds / DAY) * DAY;
    const to = Math.floor(end.seconds / DAY) * DAY + DAY;
    return lasted !== null && lasted > to - from ? null : { from, to, precision: 'days' };
}
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;
/** A time without a zone is read as UTC, which may be half a day off: it is not `exact`. */
function momentOf(text) {
    const [, date, time, zone] = MOMENT.exec(text ?? '') ?? [];
    if (date === undefined)
        return null;
    const milliseconds = Date.parse(`${date}T${time ?? '00:00'}${zone ?? 'Z'}`);
    return Number.isNaN(milliseconds) ? null : { seconds: milliseconds / 1000, exact: zone !== undefined };
}


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  POLICY_LIMITS: () => (/* reexport */ POLICY_LIMITS),
  describeChange: () => (/* reexport */ describeChange),
  parsePolicy: () => (/* reexport */ parsePolicy),
  policyJsonSchema: () => (/* reexport */ policyJsonSchema),
  policyProblems: () => (/* reexport */ policyProblems),
  suggestPolicy: () => (/* reexport */ suggestPolicy)
});

;// CONCATENATED MODULE: ./build/parse/policy/change.js
/** `null` stands for no policy. An empty answer: the two policies judge alike. */
function describeChange(before, after) {
    if (!after)
        return before ? ['the policy is removed: nothing would be held'] : [];
    if (!before)
        return [
            `a first policy, mode ${after.mode}`,
            ...after.budgets.map((budget) => `${quoted(budget.name)} is added: ${inFull(budget)}`),
        ];
    return [...settings(before, after), ...budgets(before.budgets, after.budgets)];
}
function settings(before, after) {
    const rows = [
        ['mode', before.mode, after.mode],
        ['on_error', before.onError, after.onError],
        ['gate_on', before.gateOn, after.gateOn],
        ['undecided', before.undecided, after.undecided],
        ['assume.region', orNone(before.assume.region), orNone(after.assume.region)],
        ['assume.pue', orNone(before.assume.pue), orNone(after.assume.pue)],
        ['assume.market_intensity', gramsOf(before), gramsOf(after)],
        ['assume.hardware', devices(before), devices(after)],
        ['accounting.boundary', before.accounting.boundary, after.accounting.boundary],
        ['accounting.intensity', before.accounting.intensity, after.accounting.intensity],
        ['accounting.method', before.accounting.method, after.accounting.method],
        ['accounting.embodied', String(before.accounting.embodied), String(after.accounting.embodied)],
        ['accounting.live_grid', orNone(before.accounting.liveGrid ?? null), orNone(after.accounting.liveGrid ?? null)],
        ['records.include', list(before.records.include), list(after.records.include)],
        ['records.exclude', list(before.records.exclude), list(after.records.exclude)],
        ['records.required_for', list(before.records.requiredFor), list(after.records.requiredFor)],
    ];
    return rows.flatMap(([key, from, to]) => changed(key, from, to));
}
function budgets(before, after) {
    const gone = before.filter((budget) => !after.some(({ name }) => name === budget.name));
    const fresh = after.filter((budget) => !before.some(({ name }) => name === budget.name));
    // A budget that is the same but for its name was renamed, which loosens nothing.
    const renamed = gone.flatMap((old) => {
        const now = fresh.find((budget) => inFull(budget) === inFull(old));
        return now ? [{ old, now }] : [];
    });
    const pairs = before.flatMap((old) => {
        const now = after.find(({ name }) => name === old.name);
        return now ? [{ old, now }] : [];
    });
    return [
        ...pairs.flatMap(({ old, now }) => budgetChange(old, now)),
        ...renamed.map(({ old, now }) => `${quoted(old.name)} is renamed to ${quoted(now.name)}`),
        ...gone
            .filter((budget) => !renamed.some(({ old }) => old === budget))
            .map((budget) => `${quoted(budget.name)} is removed: ${inFull(budget)}`),
        ...fresh
            .filter((budget) => !renamed.some(({ now }) => now === budget))
            .map((budget) => `${quoted(budget.name)} is added: ${inFull(budget)}`),
    ];
}
function budgetChange(old, now) {
    const name = quoted(old.name);
    const limit = sameLimit(old.limit, now.limit)
        ? []
        : [`${name}: ${old.limit.text} -> ${now.limit.text}${growth(old.limit, now.limit)}`];
    return [
        ...limit,
        ...changed(`${name} covers`, list(old.covers), list(now.covers)),
        ...changed(`${name} per`, old.per, now.per),
        ...changed(`${name} warn_at`, share(old.warnAt), share(now.warnAt)),
        ...changed(`${name} paths`, list(old.paths), list(now.paths)),
        ...changed(`${name} model`, orNone(old.model), orNone(now.model)),
        ...changed(`${name} horizon`, days(old.horizonDays), days(now.horizonDays)),
    ];
}
function changed(key, from, to) {
    return from === to ? [] : [`${key}: ${from} -> ${to}`];
}
/** Limits are compared by what they mean: `0.05 t` is `50 kgCO2e`. */
function sameLimit(a, b) {
    if (a.kind === 'relative' || b.kind === 'relative')
        return a.kind === b.kind && 'ratio' in a && 'ratio' in b && a.ratio === b.ratio;
    return a.quantity.unit === b.quantity.unit && perRequest(a) === perRequest(b) && a.kind === b.kind;
}
function growth(a, b) {
    if (a.kind === 'relative' || a.kind !== b.kind || a.quantity.unit !== b.quantity.unit || a.quantity.value === 0)
        return '';
    const percent = (perRequest(b) / perRequest(a) - 1) * 100;
    const digits = Math.abs(percent) < 10 ? 1 : 0;
    return ` (${percent > 0 ? '+' : ''}${Number(percent.toFixed(digits))}%)`;
}
function perRequest(limit) {
    return limit.kind === 'per-request' ? limit.quantity.value / limit.requests : limit.quantity.value;
}
function inFull(budget) {
    const where = budget.paths.length > 0 ? ` in ${list(budget.paths)}` : '';
    const model = budget.model === null ? '' : ` for model ${budget.model}`;
    const horizon = budget.horizonDays === null ? '' : ` over ${days(budget.horizonDays)}`;
    return `${budget.limit.text} per ${budget.per.replace('_', ' ')} on ${list(budget.covers)}${where}${model}${horizon}`;
}
function gramsOf({ assume }) {
    return assume.marketGPerKwh === null ? 'none' : `${assume.marketGPerKwh} g/kWh`;
}
function devices({ assume }) {
    return assume.hardware.length === 0
        ? 'none'
        : assume.hardware.map(({ count, model }) => `${count}x ${model}`).join(', ');
}
function list(items) {
    return items.length === 0 ? 'none' : items.join(', ');
}
function orNone(value) {
    return value === null ? 'none' : String(value);
}
function share(value) {
    return value === null ? 'none' : `${Number((value * 100).toPrecision(12))}%`;
}
function days(value) {
    return value === null ? 'none' : `${Number(value.toPrecision(6))} days`;
}
function quoted(name) {
    return `"${name}"`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
;// CONCATENATED MODULE: ./build/parse/json-schema.js

/** JSON Schema (2020-12) of a file that people write, as their editor sees it: numbers and truth values, not texts. */
function jsonSchemaOf(schema, title, description) {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(schema, {
        io: 'input',
        unrepresentable: 'any',
        override: ({ zodSchema, jsonSchema }) => {
            const meta = registries/* globalRegistry */.fd.get(zodSchema);
            if (meta?.default !== undefined)
                jsonSchema.default = meta.default;
            if (Array.isArray(meta?.examples))
                jsonSchema.examples = meta.examples;
            // Examples of lists and mappings are written as YAML, for people.
            if (jsonSchema.type === 'array' || jsonSchema.type === 'object')
                delete jsonSchema.examples;
        },
    });
    return { $schema, title, description, ...rest };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/live.js
var live = __webpack_require__(1794);
// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/parse/hardware.js
var hardware = __webpack_require__(478);
// EXTERNAL MODULE: ./build/parse/intensity.js
var intensity = __webpack_require__(8985);
// EXTERNAL MODULE: ./build/parse/quantity.js
var quantity = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/parse/region.js
var region = __webpack_require__(330);
// EXTERNAL MODULE: ./build/parse/shape.js
var shape = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/parse/value.js
var value = __webpack_require__(5753);
;// CONCATENATED MODULE: ./build/parse/policy/later.js
/** Keys of budgets over time and of organisations. Whoever writes one expects it to hold, so none is passed over. */
const later = new Map([
    ['extends', 'copy the lines of the other policy into this one'],
    ['waivers', 'delete the key; a budget that does not fit is raised on the base branch'],
    ['carry_over', 'delete the key; every limit stands for itself'],
    ['declines', 'delete the key and lower the limit by hand'],
    ['ledger', 'delete the key; "per: total" counts everything that is in the repository'],
    ['price', 'delete the key; write limits in kgCO2e, kWh or L'],
    ['energy_price', 'delete the key; write limits in kgCO2e, kWh or L'],
    ['window', 'write "per: run", "per: pull_request" or "per: total"'],
    ['period', 'write "per: run", "per: pull_request" or "per: total"'],
]);
/** Periods of time that `per` will take one day. */
const LATER_PERIODS = /^(?:per[ _-])?(?:dai|week|month|quarter|year|annual)(?:ly|y|s)?$|^day$/i;

// EXTERNAL MODULE: ./build/parse/rate.js
var rate = __webpack_require__(2400);
;// CONCATENATED MODULE: ./build/parse/policy/limit.js




/** `50 kgCO2e`, `120 kWh`, `300 L`, `+5%`, `5 gCO2e per 1000 requests`. */
function parseLimit(text) {
    const written = (0,number/* trimBlanks */.I6)(text);
    if ((0,quantity/* isMoney */.dx)(written)) {
        return (0,value/* refuse */.TR)('later', `"${written}" is an amount of money`, 'limits in money are not in this release; write one in kgCO2e, kWh or L');
    }
    if (written.endsWith('%'))
        return parseRelative(written);
    const per = (0,rate/* parsePerRequests */.Hb)(written);
    if (per)
        return per.ok ? { ok: true, value: { kind: 'per-request', ...per.value, text: written } } : per;
    const period = /^(.{1,80}?)[ \t]*(?:\bper\b|\/)[ \t]*(?:a[ \t]+)?(day|week|month|quarter|year)s?$/i.exec(written);
    if (period) {
        const hint = `budgets per ${period[2]?.toLowerCase()} are not in this release; write "limit: ${period[1]}" and "per: total"`;
        return (0,value/* refuse */.TR)('later', `"${written}" has a period`, hint);
    }
    const amount = (0,quantity/* parseAmount */.C_)(written);
    return amount.ok ? { ok: true, value: { kind: 'absolute', quantity: amount.value, text: written } } : amount;
}
/** The sign is required: `5%` could mean 5% of base or 5% more than base. */
function parseRelative(written) {
    if (written.startsWith('-')) {
        return (0,value/* refuse */.TR)('negative', `"${(0,number/* shorten */.ml)(written)}" would ask for less than on base`, 'write "+0%" for no increase');
    }
    const share = (0,quantity/* parsePercent */.lo)(written.replace(/^\+/, ''));
    if (!share.ok)
        return share;
    if (!written.startsWith('+')) {
        return (0,value/* refuse */.TR)('unit', `"${(0,number/* shorten */.ml)(written)}" does not say whether it is a share or an increase`, `write "+${(0,number/* shorten */.ml)(written)}" for at most that much more than on base`);
    }
    return { ok: true, value: { kind: 'relative', ratio: share.value, text: written } };
}

;// CONCATENATED MODULE: ./build/parse/policy/schema.js
/**
 * The policy file: the one source of its types, its defaults, the JSON Schema for editors and docs/policy.md.
 * Every scalar arrives as text, so `type` in a meaning is what an editor sees, not what zod sees.
 */












const COMPONENTS = ['training', 'idle', 'embodied', 'inference'];
const PERIODS = ['run', 'pull_request', 'total'];
/** A century: longer horizons are typing mistakes. */
const LONGEST_HORIZON_DAYS = 36_525;
const Glob = (0,shape/* written */.Mp)(parseGlob, {
    description: 'A path pattern from the root of the repository: `**`, `*`, `?`, `{a,b}`.',
    examples: ['research/**'],
});
const Assume = schemas/* strictObject */.rej({
    region: (0,shape/* written */.Mp)(region/* parseRegion */.c, {
        description: 'Where records that name no place are taken to run: `provider:region`, a country or a grid zone.',
        examples: ['aws:eu-west-3', 'FR'],
    }).optional(),
    pue: (0,shape/* written */.Mp)((text) => (0,value/* fromNumber */.oB)((0,number/* parseBetween */.U9)(text, 1, 3)), {
        description: 'Energy of the building divided by energy of the machines, for records that state none. 1 to 3.',
        examples: [1.2],
        type: 'number',
        minimum: 1,
        maximum: 3,
    }).optional(),
    market_intensity: (0,shape/* written */.Mp)(intensity/* parseMarketIntensity */.n, {
        description: 'What the electricity that you buy comes to by its contracts and certificates. Counts only with `accounting.intensity: market`, and only as it is written here: what a record says of contracts never meets a budget.',
        examples: ['120 g/kWh'],
    }).optional(),
    hardware: (0,shape/* oneOrMore */.h9)((0,shape/* written */.Mp)(hardware/* parseHardware */.e, { description: 'A count and the name of a device.', examples: ['1x NVIDIA A10G'] }), {
        description: 'Devices of records that name none: a text, or a list of texts.',
        examples: ['1x NVIDIA A10G'],
    }).optional(),
});
const Accounting = schemas/* strictObject */.rej({
    boundary: schemas/* enum */.k5n(['gpu', 'node', 'it', 'facility'])
        .default('facility')
        .meta({
        description: 'What energy is counted: accelerators, the whole machine, machines with network and spares, or the building.',
        examples: ['facility'],
    }),
    intensity: schemas/* enum */.k5n(['location', 'market'])
        .default('location')
        .meta({
        description: 'Grid intensity of the place, or of your contracts (`assume.market_intensity`). Budgets are judged with this one.',
        examples: ['location'],
    }),
    method: schemas/* enum */.k5n(['best', 'card'])
        .default('best')
        .meta({
        description: '`best` estimates what the meter saw; `card` is TDP x hours x PUE, as model cards print.',
        examples: ['best'],
    }),
    embodied: (0,shape/* written */.Mp)(parseSwitch, {
        description: 'Whether the making of the hardware counts.',
        examples: [true],
        type: 'boolean',
    })
        .default(true)
        .meta({ default: true }),
    live_grid: schemas/* enum */.k5n(['none', ...live/* LIVE_SERVICES */.EJ])
        .default('none')
        .meta({
        description: 'A service that is asked for the grid over the hours of each run, instead of the average of the year. What it does not answer is counted with the year.',
        examples: ['none'],
    }),
});
const Records = schemas/* strictObject */.rej({
    include: schemas/* array */.YOg(Glob)
        .default(['**'])
        .meta({ description: 'Where records are looked for.', examples: ['["**"]'], default: ['**'] }),
    exclude: schemas/* array */.YOg(Glob)
        .default([])
        .meta({ description: 'Where they are not.', examples: ['["archive/**"]'], default: [] }),
    required_for: schemas/* array */.YOg(Glob)
        .default([])
        .meta({
        description: 'Files that must not change without a new or changed record.',
        examples: ['["models/**/*.safetensors"]'],
        default: [],
    }),
});
const BudgetSchema = schemas/* strictObject */.rej({
    name: (0,shape/* written */.Mp)(value/* parseName */.$q, {
        description: 'What the report calls this budget; each name once.',
        examples: ['one pull request'],
    }),
    limit: (0,shape/* written */.Mp)(parseLimit, {
        description: 'A mass of CO2e (`50 kgCO2e`), an energy (`120 kWh`), water (`300 L`), an increase over base (`+5%`), or an amount per requests (`5 gCO2e per 1000 requests`). `0 kgCO2e` is a limit too.',
        examples: ['50 kgCO2e', '120 kWh', '+5%', '5 gCO2e per 1000 requests'],
    }),
    covers: schemas/* array */.YOg(schemas/* enum */.k5n(COMPONENTS))
        .optional()
        .meta({
        description: 'What counts: `training` (the emissions of runs and plans), `idle` (shared machines and spares), `embodied` (the making of hardware), `inference` (the emissions of servings). Default: all four; `[inference]` for a limit per requests; `[training, inference]` for energy and water, which the other two do not have.',
        examples: ['[training, idle, embodied]'],
    }),
    per: (0,shape/* written */.Mp)(parsePeriod, {
        description: 'What the limit is held against: each run, what the pull request adds, or everything that is in the repository after the merge. Default: `pull_request`; `total` for increases, limits per requests and budgets with a horizon.',
        examples: ['pull_request'],
        enum: [...PERIODS],
    }).optional(),
    warn_at: (0,shape/* written */.Mp)((text) => atMostAll((0,quantity/* parsePercent */.lo)(text)), {
        description: 'Share of the limit from which the report warns. Default: 80%; an increase over base has none.',
        examples: ['80%'],
    }).optional(),
    paths: schemas/* array */.YOg(Glob)
        .optional()
        .meta({ description: 'Only records in these places. Default: all.', examples: ['["research/**"]'] }),
    model: (0,shape/* written */.Mp)(value/* parseName */.$q, { description: 'Only records of this model.', examples: ['summarizer'] }).optional(),
    horizon: (0,shape/* written */.Mp)((text) => horizon((0,quantity/* parseDays */.bs)(text)), {
        description: 'How long servings are counted for this budget. Default: what each serving says.',
        examples: ['12 months'],
    }).optional(),
});
const PolicySchema = schemas/* strictObject */.rej({
    version: (0,shape/* written */.Mp)(parseVersion, {
        description: 'The version of this format.',
        examples: [1],
        type: 'integer',
        const: 1,
    })
        .default(1)
        .meta({ default: 1 }),
    mode: schemas/* enum */.k5n(['enforce', 'report'])
        .default('enforce')
        .meta({
        description: '`enforce` blocks the merge, `report` only shows the answer.',
        examples: ['enforce'],
    }),
    on_error: schemas/* enum */.k5n(['block', 'warn'])
        .default('block')
        .meta({
        description: 'What happens when something could not be counted. `warn` opens the gate and says NOT ENFORCED.',
        examples: ['block'],
    }),
    gate_on: schemas/* enum */.k5n(['p5', 'p50', 'p95'])
        .default('p50')
        .meta({
        description: 'Which end of the interval meets the limit: the low end, the best estimate or the high end.',
        examples: ['p50'],
    }),
    undecided: schemas/* enum */.k5n(['block', 'warn', 'pass'])
        .default('warn')
        .meta({
        description: 'What happens when the limit lies inside the interval. A record without any figure blocks, except with `pass`.',
        examples: ['warn'],
    }),
    assume: Assume.prefault({}).meta({
        description: 'For records that are silent. Every use is shown as assumed.',
        examples: ['{region: FR}'],
    }),
    accounting: Accounting.prefault({}).meta({
        description: 'How footprints are counted.',
        examples: ['{boundary: facility}'],
    }),
    records: Records.prefault({}).meta({
        description: 'Which files are records.',
        examples: ['{exclude: ["archive/**"]}'],
    }),
    budgets: schemas/* array */.YOg(BudgetSchema)
        .default([])
        .meta({
        description: 'The limits. All of them must hold. A policy that enforces needs at least one.',
        examples: ['[{name: one pull request, limit: 50 kgCO2e}]'],
        default: [],
    }),
});
function parseGlob(text) {
    const problem = (0,glob/* globProblem */.AI)(text);
    return problem === null
        ? { ok: true, value: text }
        : (0,value/* refuse */.TR)('glob', `pattern "${(0,number/* shorten */.ml)(text)}" ${problem}`, 'write for example "research/**"');
}
function parsePeriod(text) {
    const period = PERIODS.find((candidate) => candidate === text);
    if (period)
        return { ok: true, value: period };
    const hint = 'write "run", "pull_request" or "total"';
    if (LATER_PERIODS.test(text))
        return (0,value/* refuse */.TR)('later', `"${text}" is not in this release`, hint);
    return (0,value/* refuse */.TR)('choice', `"${(0,number/* shorten */.ml)(text)}" is not known`, hint);
}
function parseVersion(text) {
    if (text === '1')
        return { ok: true, value: 1 };
    const newer = /^[0-9]{1,9}$/.test(text) && Number(text) > 1;
    if (newer)
        return (0,value/* refuse */.TR)('version', `${text} needs a newer release`, 'use a newer release of Carbon Clerk, or write "version: 1"');
    return (0,value/* refuse */.TR)('version', `"${(0,number/* shorten */.ml)(text)}" is not a version`, 'write "version: 1"');
}
/** The words of YAML 1.2; `yes` and `on` mean different things to different parsers. */
function parseSwitch(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return { ok: true, value: true };
    if (/^(?:false|False|FALSE)$/.test(text))
        return { ok: true, value: false };
    return (0,value/* refuse */.TR)('choice', `"${(0,number/* shorten */.ml)(text)}" is not known`, 'write true or false');
}
function atMostAll(read) {
    if (!read.ok || read.value <= 1)
        return read;
    return (0,value/* refuse */.TR)('out-of-range', `is more than 100%`, 'write at most 100%');
}
function horizon(read) {
    if (!read.ok || (read.value > 0 && read.value <= LONGEST_HORIZON_DAYS))
        return read;
    return (0,value/* refuse */.TR)('out-of-range', 'is not a time that a model is served', 'write a time of at most 100 years, such as "12 months"');
}

;// CONCATENATED MODULE: ./build/parse/policy/json-schema.js


/** For editors: docs/policy.schema.json. */
function policyJsonSchema() {
    const description = 'The carbon budget of a repository: .github/carbon-budget.yml on the base branch.';
    return jsonSchemaOf(PolicySchema, 'Carbon Clerk policy', description);
}

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/yaml/document.js
var yaml_document = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/parse/yaml/located.js
var located = __webpack_require__(3996);
;// CONCATENATED MODULE: ./build/parse/policy/problems.js

/** What can be wrong with `.github/carbon-budget.yml`. */
const policyProblems = {
    ...(0,value/* valueProblems */.ce)('policy'),
    'policy/later': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The policy asks for something that this release cannot judge. It is refused rather than ignored.',
        fix: 'Delete the line or write what the hint shows.',
    },
    'policy/version': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The policy is written for a newer release.',
        fix: 'Use a newer release of Carbon Clerk, or write `version: 1`.',
    },
    'policy/glob': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'A path pattern cannot be used: it leaves the repository, stands for too many patterns, or is not a pattern.',
        fix: 'Write the path from the root of the repository with `*`, `**`, `?` and `{a,b}`.',
    },
    'policy/no-budget': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The policy is enforced but has no budget, so every pull request would pass.',
        fix: 'Add a budget, or write `mode: report`.',
    },
    'policy/duplicate-budget': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'Two budgets have the same name, so that a report could not tell them apart.',
        fix: 'Rename one of them.',
    },
    'policy/contradiction': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'Two lines of a budget cannot both hold, such as a limit per request on training.',
        fix: 'Change one of the two lines as the hint says.',
    },
    'policy/nothing-read': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'A list that must name something is empty, so that nothing would be read or counted.',
        fix: 'Fill the list, or delete the line for the default.',
    },
};

;// CONCATENATED MODULE: ./build/parse/policy/rules.js


const WARN_AT = 0.8;
function coversOf(budget, embodied) {
    if (budget.covers)
        return COMPONENTS.filter((component) => budget.covers?.includes(component));
    if (budget.limit.kind === 'per-request')
        return ['inference'];
    if (unitOf(budget) !== 'kgCO2e')
        return ['training', 'inference'];
    return COMPONENTS.filter((component) => embodied || component !== 'embodied');
}
function perOf(budget) {
    return budget.per ?? (budget.limit.kind === 'absolute' && budget.horizon === undefined ? 'pull_request' : 'total');
}
function warnAtOf(budget) {
    return budget.limit.kind === 'relative' ? null : (budget.warn_at ?? WARN_AT);
}
/** Rules about the whole file: it has something to enforce, and reports can tell its budgets apart. */
function fileProblems(root, budgets, make) {
    const problems = [];
    const mode = scalarAt(root, 'mode');
    if (budgets.length === 0 && mode !== 'report' && isListOrAbsent(root, 'budgets')) {
        problems.push(make('no-budget', (0,located/* keyPlaceOf */.w8)(root, ['budgets']), 'the policy is enforced but has no budget', 'add a budget, or write "mode: report"'));
    }
    const records = entryAt(root, 'records');
    const include = records && entryAt(records, 'include');
    if (include?.kind === 'list' && include.items.length === 0) {
        problems.push(make('nothing-read', include.at, 'include is empty, so no record would be read', 'delete the line, or write ["**"]'));
    }
    const first = new Map();
    for (const budget of budgets) {
        const node = entryAt(budget, 'name');
        if (node?.kind !== 'scalar')
            continue;
        const name = node.text.trim();
        const line = first.get(name);
        if (line === undefined)
            first.set(name, node.at.line);
        else
            problems.push(make('duplicate-budget', node.at, `a budget of this name stands on line ${line} already`, 'rename one of the two'));
    }
    return problems;
}
/** Rules between the lines of one budget. */
function budgetProblems(budget, node, embodied, make) {
    const problems = [];
    const contradiction = (key, message, hint) => {
        problems.push(make('contradiction', (0,located/* placeOf */.$t)(node, [key]), message, hint));
    };
    const { covers, limit, per } = budget;
    for (const key of ['covers', 'paths']) {
        if (budget[key]?.length === 0)
            problems.push(make('nothing-read', (0,located/* placeOf */.$t)(node, [key]), `${key} is empty, so nothing would count`, 'fill the list, or delete the line'));
    }
    const twice = covers?.find((component, index) => covers.indexOf(component) !== index);
    if (twice)
        contradiction('covers', `covers names ${twice} twice`, 'name it once');
    if (limit.kind === 'relative' && per !== undefined && per !== 'total') {
        contradiction('per', `an increase over base cannot be held per ${words(per)}`, 'delete the line, or write "per: total"');
    }
    if (limit.kind === 'relative' && budget.warn_at !== undefined) {
        contradiction('warn_at', 'an increase over base has no share to warn at', 'delete the line');
    }
    if (limit.kind === 'per-request') {
        if (per !== undefined && per !== 'total')
            contradiction('per', `a limit per request cannot be held per ${words(per)}`, 'delete the line, or write "per: total"');
        if (covers?.includes('training'))
            contradiction('covers', 'a limit per request cannot cover training, which answers none', 'write "covers: [inference]"');
        else if (covers && covers.length > 0 && !covers.includes('inference'))
            contradiction('covers', 'a limit per request covers inference', 'write "covers: [inference]"');
    }
    const unit = unitOf(budget);
    const massOnly = covers?.filter((component) => component === 'idle' || component === 'embodied') ?? [];
    if (unit !== 'kgCO2e' && massOnly.length > 0) {
        contradiction('covers', `${massOnly.join(' and ')} ${massOnly.length > 1 ? 'are' : 'is'} counted in kgCO2e only, and the limit is in ${unit}`, 'write "covers: [training, inference]"');
    }
    if (!embodied && covers?.includes('embodied')) {
        contradiction('covers', 'covers embodied, which "embodied: false" under accounting leaves out', 'delete one of the two');
    }
    if (budget.horizon !== undefined && covers && !covers.includes('inference')) {
        contradiction('horizon', 'a horizon is for inference, which this budget does not cover', 'delete the line, or add inference to covers');
    }
    return problems;
}
function unitOf({ limit }) {
    return limit.kind === 'relative' ? 'kgCO2e' : limit.quantity.unit;
}
function words(per) {
    return per.replace('_', ' ');
}
function entryAt(node, key) {
    return node.kind === 'map' ? node.entries.get(key)?.value : undefined;
}
function scalarAt(node, key) {
    const value = entryAt(node, key);
    return value?.kind === 'scalar' ? value.text : undefined;
}
/** A `budgets` of the wrong kind has its own problem already. */
function isListOrAbsent(node, key) {
    return (entryAt(node, key)?.kind ?? 'list') === 'list';
}

;// CONCATENATED MODULE: ./build/parse/policy/policy.js
/** From the bytes of `.github/carbon-budget.yml` to a policy. Everything that is wrong with it is shown at once. */








const POLICY_LIMITS = { maxBytes: 256 * 1024, maxNodes: 5_000 };
const MOST_PROBLEMS = 50;
const report = (0,problem/* reporter */.YX)(policyProblems);
const make = (what, at, message, hint) => {
    return report(`policy/${what}`, at, message, hint);
};
function parsePolicy(bytes, file) {
    const document = (0,yaml_document/* parseYamlBytes */.G)(bytes, { file, ...POLICY_LIMITS });
    if (!document.ok)
        return document;
    const root = document.value;
    if (root.kind !== 'map') {
        const what = root.kind === 'list' ? 'a list' : 'a single value';
        return {
            ok: false,
            problems: [make('type', root.at, `the policy is ${what}`, 'write keys and values, beginning with "version: 1"')],
        };
    }
    const found = [...(0,shape/* shapeProblems */.qf)(PolicySchema, root, make, later), ...ruleProblems(root)].sort(problem/* byPlace */.hz);
    const [first, ...others] = found.slice(0, MOST_PROBLEMS);
    if (first)
        return { ok: false, problems: [first, ...others] };
    return { ok: true, value: toPolicy(PolicySchema.parse((0,located/* toPlain */.Ul)(root)), root) };
}
/** Rules between lines are judged wherever the lines themselves can be read, so that one round shows everything. */
function ruleProblems(root) {
    const file = PolicySchema.safeParse((0,located/* toPlain */.Ul)(root));
    const node = root.kind === 'map' ? root.entries.get('budgets')?.value : undefined;
    const budgets = node?.kind === 'list' ? node.items : [];
    const embodied = file.data?.accounting.embodied ?? true;
    const readable = budgets.flatMap((item) => {
        const budget = BudgetSchema.safeParse((0,located/* toPlain */.Ul)(item));
        return budget.success ? [{ budget: budget.data, node: item }] : [];
    });
    return [
        ...fileProblems(root, budgets, make),
        ...readable.flatMap(({ budget, node }) => budgetProblems(budget, node, embodied, make)),
    ];
}
function toPolicy(file, root) {
    const { assume, accounting, records } = file;
    return {
        mode: file.mode,
        onError: file.on_error,
        gateOn: file.gate_on,
        undecided: file.undecided,
        assume: {
            region: assume.region ?? null,
            pue: assume.pue ?? null,
            marketGPerKwh: assume.market_intensity ?? null,
            hardware: (assume.hardware ?? []).map(({ model, count }) => ({ model, count })),
        },
        accounting: toAccounting(accounting),
        records: { include: records.include, exclude: records.exclude, requiredFor: records.required_for },
        budgets: file.budgets.map((budget, index) => toBudget(budget, accounting.embodied, (0,located/* placeOf */.$t)(root, ['budgets', index]))),
    };
}
function toAccounting({ live_grid, ...accounting }) {
    return live_grid === 'none' ? accounting : { ...accounting, liveGrid: live_grid };
}
function toBudget(budget, embodied, at) {
    return {
        name: budget.name,
        covers: coversOf(budget, embodied),
        paths: budget.paths ?? [],
        model: budget.model ?? null,
        per: perOf(budget),
        limit: budget.limit,
        warnAt: warnAtOf(budget),
        horizonDays: budget.horizon ?? null,
        at,
    };
}

;// CONCATENATED MODULE: ./build/parse/policy/suggestion.js
/** A policy to begin with: what is measured so far, with room above it. */
/** Half as much again, so that the first pull request after this one fits. */
const HEADROOM = 1.5;
/** Where nothing has been measured: about a day of eight large accelerators on an average grid. */
const UNMEASURED = '50 kgCO2e';
/** The text of a policy file with comments; it parses without problems. */
function suggestPolicy({ trainingKg, inferenceKg, region }) {
    const training = rounded(trainingKg);
    const inference = rounded(inferenceKg);
    return [
        '# The carbon budget of this repository. Only the base branch counts: a pull request cannot raise its own limit.',
        'version: 1',
        'mode: enforce          # report: show the answer and block nothing',
        'on_error: block        # what cannot be counted blocks, too',
        ...(region === null
            ? ['# assume:              # for records that are silent', '#   region: aws:eu-west-3']
            : ['assume:                # for records that are silent', `  region: ${region}`]),
        'budgets:',
        '  - name: one pull request',
        '    covers: [training, idle, embodied]',
        '    per: pull_request',
        `    limit: ${training ?? UNMEASURED}${training === null ? '    # nothing was found to measure; adjust it to your runs' : ''}`,
        '    warn_at: 80%',
        ...(inference === null
            ? []
            : [
                '  - name: serving',
                '    covers: [inference]',
                '    per: total',
                `    limit: ${inference}    # over the horizon of each serving`,
            ]),
        '',
    ].join('\n');
}
/** Up to the next number of one or one and a half digits: 1, 1.5, 2, 3, 5, 8, 10 times a power of ten. */
function rounded(kg) {
    if (kg === null || !Number.isFinite(kg) || kg <= 0)
        return null;
    const wanted = kg * HEADROOM;
    const [amount, unit] = wanted >= 1000 ? [wanted / 1000, 'tCO2e'] : wanted < 1 ? [Math.max(wanted * 1000, 1), 'gCO2e'] : [wanted, 'kgCO2e'];
    const power = 10 ** Math.floor(Math.log10(amount));
    const step = [1, 1.5, 2, 3, 5, 8, 10].find((candidate) => candidate * power >= amount * (1 - 1e-9)) ?? 10;
    return `${Number((step * power).toPrecision(3))} ${unit}`;
}

;// CONCATENATED MODULE: ./build/parse/policy/index.js







/***/ })

};
