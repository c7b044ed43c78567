export const id = 6916;
export const ids = [6916];
export const modules = {

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  POLICY_LIMITS: () => (/* reexport */ POLICY_LIMITS),
  aloneProblems: () => (/* reexport */ aloneProblems),
  describeChange: () => (/* reexport */ describeChange),
  parsePolicy: () => (/* reexport */ parsePolicy),
  policyJsonSchema: () => (/* reexport */ policyJsonSchema),
  policyProblems: () => (/* reexport */ policyProblems),
  suggestPolicy: () => (/* reexport */ suggestPolicy),
  underOrganization: () => (/* reexport */ underOrganization)
});

;// CONCATENATED MODULE: ./build/core/strictness.js
/** All parts together: one that is looser is not made up for by one that is stricter. */
function together(parts) {
    const found = new Set(parts.filter((part) => part !== 'same'));
    const [only = 'same'] = found;
    return found.size > 1 ? 'other' : only;
}
/** @param order From the loosest to the strictest. */
function inOrder(order, before, after) {
    return byNumber(order.indexOf(before), order.indexOf(after), 'stricter');
}
function byNumber(before, after, more) {
    if (before === after)
        return 'same';
    const less = more === 'stricter' ? 'looser' : 'stricter';
    return after > before ? more : less;
}
function bySet(before, after, more) {
    const [had, has] = [new Set(before), new Set(after)];
    const added = after.some((one) => !had.has(one));
    const gone = before.some((one) => !has.has(one));
    if (added && gone)
        return 'other';
    return added ? more : gone ? byNumber(1, 0, more) : 'same';
}
/** Where a list narrows what counts, and an empty one stands for everything. */
function byScope(before, after) {
    if (before.length === 0 || after.length === 0)
        return byNumber(Number(before.length === 0), Number(after.length === 0), 'stricter');
    return bySet(before, after, 'stricter');
}
/** Patterns of places; one that stands for everything holds all others. */
function byPlaces(before, after, more) {
    const all = (patterns) => patterns.includes('**');
    if (all(before) && all(after))
        return 'same';
    return all(before) || all(after)
        ? byNumber(Number(all(before)), Number(all(after)), more)
        : bySet(before, after, more);
}
/** The same word for the same account, so that lists of accounts can be compared. */
function accountText(one) {
    if (one.kind === 'user')
        return `user:${one.login}`;
    if (one.kind === 'email')
        return `email:${one.pattern}`;
    if (one.kind === 'team')
        return `team:${one.slug}`;
    if (one.kind === 'role')
        return `role:${one.role}`;
    return one.kind;
}
function byLimit(before, after) {
    if (before.kind === 'relative' || after.kind === 'relative')
        return before.kind === 'relative' && after.kind === 'relative'
            ? byNumber(before.ratio, after.ratio, 'looser')
            : 'other';
    if (before.kind !== after.kind || before.quantity.unit !== after.quantity.unit)
        return 'other';
    if (before.kind !== 'exchange' || after.kind !== 'exchange')
        return byNumber(rateOf(before), rateOf(after), 'looser');
    if (before.metric !== after.metric || before.better !== after.better)
        return 'other';
    const most = byNumber(mostOf(before), mostOf(after), 'looser');
    return together([byNumber(rateOf(before), rateOf(after), 'looser'), most]);
}
/** For one request, one unit of the metric, or as it is. */
function rateOf(limit) {
    if (limit.kind === 'per-request')
        return limit.quantity.value / limit.requests;
    return limit.kind === 'exchange' ? limit.quantity.value / limit.step : limit.quantity.value;
}
function mostOf({ most }) {
    return most?.value ?? Number.POSITIVE_INFINITY;
}
function byPart(before, after) {
    const { memory: had } = before;
    const { memory: has } = after;
    return new Map([
        ['limit', byLimit(before.limit, after.limit)],
        ['covers', bySet(before.covers, after.covers, 'stricter')],
        ['per', before.per === after.per ? 'same' : 'other'],
        ['paths', byScope(before.paths, after.paths)],
        ['model', byScope(asList(before.model), asList(after.model))],
        ['authors', byScope(before.authors.map(accountText), after.authors.map(accountText))],
        ['labels', byScope(before.labels, after.labels)],
        ['starts', before.starts === after.starts ? 'same' : 'other'],
        ['carry_over', byNumber(had.carryOver, has.carryOver, 'looser')],
        ['debt', byNumber(Number(had.debt), Number(has.debt), 'stricter')],
        ['declines', byNumber(had.declines, has.declines, 'stricter')],
        ['noise', byNoise(before.noise, after.noise)],
        ['ratchet', byNumber(Number(before.ratchet), Number(after.ratchet), 'looser')],
        ['horizon', byHorizon(before.horizonDays, after.horizonDays)],
    ]);
}
function byBudget(before, after) {
    return together([...byPart(before, after).values()]);
}
function asList(value) {
    return value === null ? [] : [value];
}
function byNoise(before, after) {
    // None is the same as nothing.
    const [had, has] = [before ?? 0, after ?? 0];
    if (had === has)
        return 'same';
    if (had === 0 || has === 0)
        return had === 0 ? 'looser' : 'stricter';
    return had === 'measured' || has === 'measured' ? 'other' : byNumber(had, has, 'looser');
}
/** More days count more; those that each serving states are not known here. */
function byHorizon(before, after) {
    if (before === after)
        return 'same';
    return before === null || after === null ? 'other' : byNumber(before, after, 'stricter');
}
function byWaivers(before, after) {
    if (before === null || after === null)
        return byNumber(Number(before !== null), Number(after !== null), 'looser');
    return together([
        bySet(before.approvers.map(accountText), after.approvers.map(accountText), 'looser'),
        ...grantDirections(before, after),
        byNumber(before.expireAfterDays, after.expireAfterDays, 'looser'),
        byQuota(before.quota, after.quota),
    ]);
}
/** Each unit by itself; one that is not named cannot be waived. */
function grantDirections(before, after) {
    const units = new Set([...before.limits, ...after.limits].map(({ unit }) => unit));
    return [...units].map((one) => {
        const most = ({ limits }) => limits.find(({ unit }) => unit === one)?.value ?? 0;
        return byNumber(most(before), most(after), 'looser');
    });
}
function byQuota(before, after) {
    if (before === null || after === null)
        return byNumber(Number(before === null), Number(after === null), 'looser');
    if (before.per !== after.per || before.quantity?.unit !== after.quantity?.unit)
        return 'other';
    const most = ({ count, quantity }) => count ?? quantity?.value ?? 0;
    return byNumber(most(before), most(after), 'looser');
}
/** A price that falls lets more through; one that is not there is 0. */
function byPrices(before, after) {
    if (before?.currency !== after?.currency)
        return 'other';
    const keys = ['perKwh', 'perKgCO2e', 'perL'];
    return together(keys.map((key) => byNumber(before?.[key] ?? 0, after?.[key] ?? 0, 'stricter')));
}
const MODES = ['report', 'enforce'];
const ON_ERROR = ['warn', 'block'];
const ENDS = ['p5', 'p50', 'p95'];
const UNDECIDED = ['pass', 'warn', 'block'];
/** Settings that are one word, by their names in the file. */
function byWord(before, after) {
    return new Map([
        ['mode', inOrder(MODES, before.mode, after.mode)],
        ['on_error', inOrder(ON_ERROR, before.onError, after.onError)],
        ['gate_on', inOrder(ENDS, before.gateOn, after.gateOn)],
        ['undecided', inOrder(UNDECIDED, before.undecided, after.undecided)],
    ]);
}
function byRecords(before, after) {
    const [{ records: had }, { records: has }] = [before, after];
    return new Map([
        ['include', byPlaces(had.include, has.include, 'stricter')],
        ['exclude', byPlaces(had.exclude, has.exclude, 'looser')],
        ['required_for', byPlaces(had.requiredFor, has.requiredFor, 'stricter')],
    ]);
}

;// CONCATENATED MODULE: ./build/parse/policy/wording.js

function inFull(budget) {
    const { authors, labels, starts, memory, noise, ratchet } = budget;
    const parts = [
        budget.paths.length > 0 ? ` in ${list(budget.paths)}` : '',
        budget.model === null ? '' : ` for model ${budget.model}`,
        authors.length > 0 ? ` by ${list(authors.map(accountText))}` : '',
        labels.length > 0 ? ` labelled ${list(labels)}` : '',
        budget.horizonDays === null ? '' : ` over ${days(budget.horizonDays)}`,
        starts === null ? '' : ` from ${day(starts)}`,
        memory.carryOver === 0 ? '' : `, carries over ${share(memory.carryOver)}`,
        memory.debt ? ', keeps debt' : '',
        memory.declines === 0 ? '' : `, declines ${share(memory.declines)} per year`,
        noise === null ? '' : `, noise ${noiseText(noise)}`,
        ratchet ? ', a ratchet' : '',
    ];
    return `${limitText(budget)} per ${budget.per.replace('_', ' ')} on ${list(budget.covers)}${parts.join('')}`;
}
function limitText({ limit }) {
    const most = limit.kind === 'exchange' && limit.most ? ` (at most ${amount(limit.most)})` : '';
    return `${limit.text}${most}`;
}
function amount({ value, unit }) {
    return `${Number(value.toPrecision(12))} ${unit}`;
}
function waiverText({ approvers, limits, expireAfterDays, quota }) {
    const often = quota === null ? '' : `, ${quota.text}`;
    return `${list(approvers.map(accountText))} may grant up to ${list(limits.map(amount))} for ${days(expireAfterDays)}${often}`;
}
function priceText(prices) {
    if (prices === null)
        return 'none';
    const { currency, perKwh, perKgCO2e, perL } = prices;
    const each = [
        [perKwh, 'kWh'],
        [perKgCO2e, 'kgCO2e'],
        [perL, 'L'],
    ];
    return list(each.flatMap(([price, unit]) => (price === null ? [] : [`${Number(price.toPrecision(12))} ${currency}/${unit}`])));
}
function referenceText(reference) {
    return reference === null ? 'none' : `${reference.owner}/${reference.repository}:${reference.path}`;
}
function gramsOf({ assume }) {
    return assume.marketGPerKwh === null ? 'none' : `${assume.marketGPerKwh} g/kWh`;
}
function devices({ assume }) {
    return list(assume.hardware.map(({ count, model }) => `${count}x ${model}`));
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
function noiseText(noise) {
    return noise === 'measured' ? noise : share(noise);
}
function days(value) {
    return value === null ? 'none' : `${Number(value.toPrecision(6))} days`;
}
/** A day in UTC. */
function day(seconds) {
    return seconds === null ? 'none' : new Date(seconds * 1000).toISOString().slice(0, 10);
}
function quoted(name) {
    return `"${name}"`;
}
/** ` (+80%)`; nothing where there is nothing to divide by. */
function growth(before, after) {
    if (before === 0 || before === after || !Number.isFinite(before) || !Number.isFinite(after))
        return '';
    const percent = (after / before - 1) * 100;
    const digits = Math.abs(percent) < 10 ? 1 : 0;
    return ` (${percent > 0 ? '+' : ''}${Number(percent.toFixed(digits))}%)`;
}
function changed(key, from, to, direction) {
    return from === to ? [] : [{ text: `${key}: ${from} -> ${to}`, direction }];
}

;// CONCATENATED MODULE: ./build/parse/policy/change-budgets.js


function budgetChanges(before, after) {
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
        ...renamed.map(({ old, now }) => told(`${quoted(old.name)} is renamed to ${quoted(now.name)}`, 'other')),
        ...gone
            .filter((budget) => !renamed.some(({ old }) => old === budget))
            .map((budget) => told(`${quoted(budget.name)} is removed: ${inFull(budget)}`, 'looser')),
        ...fresh
            .filter((budget) => !renamed.some(({ now }) => now === budget))
            .map((budget) => told(`${quoted(budget.name)} is added: ${inFull(budget)}`, 'stricter')),
    ];
}
function told(text, direction) {
    return { text, direction };
}
const WORDS = {
    covers: ({ covers }) => list(covers),
    per: ({ per }) => per,
    warn_at: ({ warnAt }) => share(warnAt),
    paths: ({ paths }) => list(paths),
    model: ({ model }) => orNone(model),
    authors: ({ authors }) => list(authors.map(accountText)),
    labels: ({ labels }) => list(labels),
    horizon: ({ horizonDays }) => days(horizonDays),
    starts: ({ starts }) => day(starts),
    carry_over: ({ memory }) => share(memory.carryOver),
    debt: ({ memory }) => String(memory.debt),
    declines: ({ memory }) => share(memory.declines),
    noise: ({ noise }) => noiseText(noise),
    ratchet: ({ ratchet }) => String(ratchet),
};
function budgetChange(old, now) {
    const name = quoted(old.name);
    const directions = byPart(old, now);
    const limit = directions.get('limit') ?? 'same';
    // Limits are compared by what they mean: `0.05 t` is `50 kgCO2e`.
    const limits = limit === 'same'
        ? []
        : [told(`${name}: ${limitText(old)} -> ${limitText(now)}${limitGrowth(old.limit, now.limit)}`, limit)];
    const parts = Object.entries(WORDS);
    return [
        ...limits,
        ...parts.flatMap(([part, words]) => changed(`${name} ${part}`, words(old), words(now), (part === 'warn_at' ? null : directions.get(part)) ?? 'other')),
    ];
}
function limitGrowth(a, b) {
    if (a.kind === 'relative' || b.kind === 'relative' || a.kind !== b.kind)
        return '';
    return a.quantity.unit === b.quantity.unit ? growth(rateOf(a), rateOf(b)) : '';
}

;// CONCATENATED MODULE: ./build/parse/policy/change.js



/** What only the owners of a policy should do. */
const LOOSER = 'loosens: ';
/** `null` stands for no policy. An empty answer: the two policies judge alike. */
function describeChange(before, after) {
    if (!after)
        return before ? [`${LOOSER}the policy is removed: nothing would be held`] : [];
    if (!before)
        return [
            `a first policy, mode ${after.mode}`,
            ...after.budgets.map((budget) => `${quoted(budget.name)} is added: ${inFull(budget)}`),
            ...(after.waivers ? [`waivers: ${waiverText(after.waivers)}`] : []),
            ...(after.extends ? [`extends: ${referenceText(after.extends)}`] : []),
        ];
    const changes = [
        ...settings(before, after),
        ...budgetChanges(before.budgets, after.budgets),
        ...waiverChanges(before.waivers, after.waivers),
        ...corrections(before, after),
    ];
    const sorted = (wanted) => changes.filter(({ direction }) => wanted.includes(direction));
    return [
        ...sorted(['looser']).map(({ text }) => `${LOOSER}${text}`),
        ...sorted(['other', 'same']).map(({ text }) => text),
        ...sorted(['stricter']).map(({ text }) => text),
    ];
}
function settings(before, after) {
    const words = byWord(before, after);
    const records = byRecords(before, after);
    const { accounting: had, assume } = before;
    const { accounting: has } = after;
    const learns = byNumber(Number(before.learnFromDrift), Number(after.learnFromDrift), 'stricter');
    const rows = [
        ['mode', before.mode, after.mode, words.get('mode')],
        ['on_error', before.onError, after.onError, words.get('on_error')],
        ['gate_on', before.gateOn, after.gateOn, words.get('gate_on')],
        ['undecided', before.undecided, after.undecided, words.get('undecided')],
        ['assume.region', orNone(assume.region), orNone(after.assume.region)],
        ['assume.pue', orNone(assume.pue), orNone(after.assume.pue)],
        ['assume.market_intensity', gramsOf(before), gramsOf(after)],
        ['assume.hardware', devices(before), devices(after)],
        ['accounting.boundary', had.boundary, has.boundary, byNumber(reach(had.boundary), reach(has.boundary), 'stricter')],
        ['accounting.intensity', had.intensity, has.intensity],
        ['accounting.method', had.method, has.method],
        [
            'accounting.embodied',
            String(had.embodied),
            String(has.embodied),
            byNumber(Number(had.embodied), Number(has.embodied), 'stricter'),
        ],
        ['accounting.live_grid', orNone(had.liveGrid ?? null), orNone(has.liveGrid ?? null)],
        ['records.include', list(before.records.include), list(after.records.include), records.get('include')],
        ['records.exclude', list(before.records.exclude), list(after.records.exclude), records.get('exclude')],
        [
            'records.required_for',
            list(before.records.requiredFor),
            list(after.records.requiredFor),
            records.get('required_for'),
        ],
        ['prices', priceText(before.prices), priceText(after.prices), byPrices(before.prices, after.prices)],
        ['agents', list(before.agents.map(accountText)), list(after.agents.map(accountText))],
        ['plans.learn_from_drift', String(before.learnFromDrift), String(after.learnFromDrift), learns],
        [
            'extends',
            referenceText(before.extends),
            referenceText(after.extends),
            before.extends === null ? 'stricter' : 'looser',
        ],
        ['locked', list(before.locked), list(after.locked), bySet(before.locked, after.locked, 'stricter')],
    ];
    return rows.flatMap(([key, from, to, direction]) => changed(key, from, to, direction ?? 'other'));
}
/** How much of a building a boundary takes in. */
function reach(boundary) {
    return ['gpu', 'node', 'it', 'facility'].indexOf(boundary);
}
function waiverChanges(before, after) {
    if (!before || !after) {
        if (after)
            return [{ text: `waivers are introduced: ${waiverText(after)}`, direction: 'looser' }];
        return before ? [{ text: `waivers are removed: ${waiverText(before)}`, direction: 'stricter' }] : [];
    }
    const [had, has] = [before, after].map(({ approvers }) => approvers.map(accountText));
    const added = has.filter((one) => !had.includes(one));
    const gone = had.filter((one) => !has.includes(one));
    return [
        ...added.map((one) => ({ text: `waivers: ${one} becomes an approver`, direction: 'looser' })),
        ...gone.map((one) => ({ text: `waivers: ${one} is no approver any more`, direction: 'stricter' })),
        ...grantChanges(before, after),
        ...changed('waivers.expire_after', days(before.expireAfterDays), days(after.expireAfterDays), byNumber(before.expireAfterDays, after.expireAfterDays, 'looser')),
        ...changed('waivers.quota', before.quota?.text ?? 'none', after.quota?.text ?? 'none', byQuota(before.quota, after.quota)),
    ];
}
function grantChanges(before, after) {
    const units = new Set([...before.limits, ...after.limits].map(({ unit }) => unit));
    return [...units].flatMap((one) => {
        const most = ({ limits }) => limits.find(({ unit }) => unit === one) ?? { value: 0, unit: one };
        const [from, to] = [most(before), most(after)];
        if (from.value === to.value)
            return [];
        const text = `a waiver may grant ${amount(from)} -> ${amount(to)}${growth(from.value, to.value)}`;
        return [{ text, direction: byNumber(from.value, to.value, 'looser') }];
    });
}
/** What a run is booked with is not known here, so an entry may take away from it. */
function corrections(before, after) {
    const same = (a, b) => a.run === b.run && a.kg === b.kg;
    const fresh = after.corrections.filter((one) => !before.corrections.some((other) => same(one, other)));
    const gone = before.corrections.filter(({ run }) => !after.corrections.some((other) => other.run === run));
    return [
        ...fresh.map(({ run, kg, reason }) => {
            return {
                text: `the ledger books ${quoted(run)} with ${amount({ value: kg, unit: 'kgCO2e' })}: ${reason}`,
                direction: 'looser',
            };
        }),
        ...gone.map(({ run }) => {
            return { text: `the ledger no longer corrects ${quoted(run)}`, direction: 'other' };
        }),
    ];
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
// EXTERNAL MODULE: ./build/core/live.js
var live = __webpack_require__(1794);
// EXTERNAL MODULE: ./build/core/number.js
var core_number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/parse/hardware.js
var hardware = __webpack_require__(478);
// EXTERNAL MODULE: ./build/parse/intensity.js
var intensity = __webpack_require__(8985);
// EXTERNAL MODULE: ./build/parse/quantity.js
var parse_quantity = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/parse/value.js
var value = __webpack_require__(5753);
;// CONCATENATED MODULE: ./build/parse/price.js
/** What something costs: `0.25 EUR/kWh`, `100 EUR per t`, `4 EUR/m3`. Matched whole, in the case that is written. */



const PER = {
    energy: { one: parse_quantity/* parseEnergy */.wF, example: '0.25 EUR/kWh' },
    carbon: { one: parse_quantity/* parseMass */.ov, example: '100 EUR/t' },
    water: { one: parse_quantity/* parseWater */.Vl, example: '4 EUR/m3' },
};
/** Longer texts are no prices. */
const LONGEST = 100;
function parsePrice(text, of) {
    const written = (0,core_number/* trimBlanks */.I6)(text);
    const { one, example } = PER[of];
    const parts = written.length > LONGEST ? null : /^([^/]*?)[ \t]*(?:\/|[ \t]per[ \t])[ \t]*([^/]*)$/.exec(written);
    if (!parts)
        return (0,value/* refuse */.TR)('unit', `"${(0,core_number/* shorten */.ml)(written)}" is not a price`, `write for example "${example}"`);
    const money = (0,parse_quantity/* parseMoney */.g7)(parts[1] ?? '');
    if (!money.ok)
        return money;
    const amount = one(`1 ${parts[2] ?? ''}`);
    if (!amount.ok)
        return (0,value/* refuse */.TR)('unit', `"${(0,core_number/* shorten */.ml)(written)}" is not a price of ${of}`, `write for example "${example}"`);
    return { ok: true, value: { currency: money.value.unit, each: money.value.value / amount.value.value } };
}

// EXTERNAL MODULE: ./build/parse/region.js
var region = __webpack_require__(330);
// EXTERNAL MODULE: ./build/parse/shape.js
var shape = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/parse/rate.js
var rate = __webpack_require__(2400);
// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
;// CONCATENATED MODULE: ./build/core/policy.js
/** Calendar periods, in UTC. */
const PERIODS = ['month', 'quarter', 'year'];

// EXTERNAL MODULE: ./build/parse/time.js
var time = __webpack_require__(6759);
;// CONCATENATED MODULE: ./build/parse/policy/later.js
/** Words that other tools use, with what they are here. Whoever writes one expects it to hold, so none is passed over. */
const later = new Map([
    ['price', 'write "prices: {energy: 0.25 EUR/kWh}" at the top of the file'],
    ['energy_price', 'write "prices: {energy: 0.25 EUR/kWh}" at the top of the file'],
    ['window', 'write "per: month", "per: quarter" or "per: year"'],
    ['period', 'write "per: month", "per: quarter" or "per: year"'],
]);
/** Periods of time that `per` will take one day. */
const LATER_PERIODS = /^(?:per[ _-])?(?:dai|day|week)(?:ly|s)?$/i;

;// CONCATENATED MODULE: ./build/parse/policy/words.js
/** Single values of a policy: what each text means, or why it means nothing and what to write instead. */







const words_PER = ['run', 'pull_request', ...PERIODS, 'total'];
/** A century: longer horizons are typing mistakes. */
const LONGEST_HORIZON_DAYS = 36_525;
function parseGlob(text) {
    const problem = (0,glob/* globProblem */.AI)(text);
    return problem === null
        ? { ok: true, value: text }
        : (0,value/* refuse */.TR)('glob', `pattern "${(0,core_number/* shorten */.ml)(text)}" ${problem}`, 'write for example "research/**"');
}
function parsePer(text) {
    const known = words_PER.find((candidate) => candidate === text);
    if (known)
        return { ok: true, value: known };
    const period = periodIn(text);
    const hint = period === null ? `write ${listedWords(words_PER)}` : `write "${period}"`;
    if (period === null && LATER_PERIODS.test(text))
        return (0,value/* refuse */.TR)('later', `"${text}" is not in this release`, hint);
    return (0,value/* refuse */.TR)('choice', `"${(0,core_number/* shorten */.ml)(text)}" is not known`, hint);
}
/** The period that somebody means by `monthly`, `per year` or `Quarter`. */
function periodIn(text) {
    if (text.length > 40)
        return null;
    if (/^(?:per[ _-])?annual(?:ly)?$/i.test(text))
        return 'year';
    const [, word] = /^(?:per[ _-])?(month|quarter|year)(?:ly|s)?$/i.exec(text) ?? [];
    return PERIODS.find((period) => period === word?.toLowerCase()) ?? null;
}
function listedWords(words) {
    return `${words
        .slice(0, -1)
        .map((word) => `"${word}"`)
        .join(', ')} or "${words.at(-1)}"`;
}
function parseVersion(text) {
    if (text === '1')
        return { ok: true, value: 1 };
    const newer = /^[0-9]{1,9}$/.test(text) && Number(text) > 1;
    if (newer)
        return (0,value/* refuse */.TR)('version', `${text} needs a newer release`, 'use a newer release of Carbon Clerk, or write "version: 1"');
    return (0,value/* refuse */.TR)('version', `"${(0,core_number/* shorten */.ml)(text)}" is not a version`, 'write "version: 1"');
}
/** The words of YAML 1.2; `yes` and `on` mean different things to different parsers. */
function parseSwitch(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return { ok: true, value: true };
    if (/^(?:false|False|FALSE)$/.test(text))
        return { ok: true, value: false };
    return (0,value/* refuse */.TR)('choice', `"${(0,core_number/* shorten */.ml)(text)}" is not known`, 'write true or false');
}
/** `80%`, at most all of it. */
function parseShare(text) {
    const read = (0,parse_quantity/* parsePercent */.lo)(text);
    if (!read.ok || read.value <= 1)
        return read;
    return (0,value/* refuse */.TR)('out-of-range', `is more than 100%`, 'write at most 100%');
}
/** `7% per year` as 0.07. */
function parseDecline(text) {
    const written = (0,core_number/* trimBlanks */.I6)(text);
    if (written.length > 60)
        return (0,value/* refuse */.TR)('unit', `"${(0,core_number/* shorten */.ml)(written)}" is not a decline`, 'write "7% per year"');
    const parts = /^(\S*[ \t]?%)[ \t]*(?:per|a|\/)[ \t]*year$/.exec(written);
    const share = parseShare(parts?.[1] ?? written);
    if (!share.ok)
        return share.what === 'unit-missing' || share.what === 'unit' ? { ...share, hint: 'write "7% per year"' } : share;
    if (!parts)
        return (0,value/* refuse */.TR)('unit-missing', `"${(0,core_number/* shorten */.ml)(written)}" does not say in what time`, `write "${written} per year"`);
    return share;
}
function parseNoise(text) {
    if (text === 'measured')
        return { ok: true, value: text };
    const share = parseShare(text);
    if (share.ok || share.what === 'out-of-range')
        return share;
    return { ...share, hint: share.what === 'unit-missing' ? share.hint : 'write "3%" or "measured"' };
}
/** Midnight UTC of a day, in seconds since 1970. */
function parseStart(text) {
    const read = (0,time/* parseInstant */.n)(text);
    const hint = 'write a day, such as "2026-01-01"';
    if (!read.ok)
        return { ...read, hint };
    if (read.value.precision === 'date')
        return { ok: true, value: read.value.seconds };
    return (0,value/* refuse */.TR)('time', `"${(0,core_number/* shorten */.ml)(text)}" has a time of day; budgets begin at midnight UTC`, hint);
}
function parseHorizon(read) {
    if (!read.ok || (read.value > 0 && read.value <= LONGEST_HORIZON_DAYS))
        return read;
    return (0,value/* refuse */.TR)('out-of-range', 'is not a time that a model is served', 'write a time of at most 100 years, such as "12 months"');
}
/** Splits `2 tCO2e per quarter`; `null` when no period stands at the end. */
function splitPeriod(written) {
    if (written.length > 100)
        return null;
    const [, amount, period] = /^(.{1,80}?)[ \t]*(?:\bper\b|\/)[ \t]*(?:a[ \t]+)?(day|week|month|quarter|year)s?$/i.exec(written) ?? [];
    return amount === undefined || period === undefined ? null : { amount, period: period.toLowerCase() };
}
function asPeriod(word) {
    return PERIODS.find((period) => period === word) ?? null;
}
/** A whole number of at least one. */
function parseCount(text) {
    const read = (0,value/* fromNumber */.oB)((0,core_number/* parseNumber */.$J)(text));
    if (!read.ok || (Number.isInteger(read.value) && read.value >= 1 && read.value <= 10_000))
        return read;
    return (0,value/* refuse */.TR)('out-of-range', `"${(0,core_number/* shorten */.ml)(text)}" is no number of waivers`, 'write a whole number from 1 to 10000');
}

;// CONCATENATED MODULE: ./build/parse/policy/limit.js





/** `50 kgCO2e`, `120 kWh`, `300 L`, `500 EUR`, `+5%`, `5 gCO2e per 1000 requests`, `5 kgCO2e per +0.1 f1`, `2 t per year`. */
function parseLimit(text) {
    const written = (0,core_number/* trimBlanks */.I6)(text);
    if (written.endsWith('%'))
        return alone(parseRelative(written));
    const requests = (0,rate/* parsePerRequests */.Hb)(written, parse_quantity/* parseSpending */.Mr);
    if (requests)
        return requests.ok
            ? { ok: true, value: { limit: { kind: 'per-request', ...requests.value, text: written }, per: null } }
            : requests;
    const window = splitPeriod(written);
    if (window)
        return parseWindow(written, window);
    const exchange = parseExchange(written);
    if (exchange)
        return alone(exchange);
    return absolute(written, null);
}
function alone(read) {
    return read.ok ? { ok: true, value: { limit: read.value, per: null } } : read;
}
function absolute(text, per) {
    const amount = (0,parse_quantity/* parseSpending */.Mr)(text);
    if (!amount.ok)
        return amount;
    return { ok: true, value: { limit: { kind: 'absolute', quantity: amount.value, text }, per } };
}
function parseWindow(written, { amount, period }) {
    const per = asPeriod(period);
    if (per)
        return absolute(amount, per);
    return (0,value/* refuse */.TR)('later', `"${(0,core_number/* shorten */.ml)(written)}" has a period of a ${period}`, `budgets per ${period} are not in this release; write a limit per month, quarter or year`);
}
const METRIC = /^[A-Za-z][A-Za-z0-9_./@-]{0,63}$/;
const TIMES = /^(?:second|minute|hour|day|week|month|quarter|year)s?$/i;
/** `5 kgCO2e per +0.1 f1`, `5 kgCO2e per -0.05 loss`: the sign says which way is better. `null`: something else. */
function parseExchange(written) {
    if (written.length > 200)
        return null;
    const [, amount, sign, number, metric] = /^(\S+(?:[ \t]+\S+)?)[ \t]+per[ \t]+([+-]?)(\S+)[ \t]+(\S+)$/.exec(written) ?? [];
    if (amount === undefined || number === undefined || metric === undefined)
        return null;
    if (TIMES.test(metric))
        return (0,value/* refuse */.TR)('unit', `"${(0,core_number/* shorten */.ml)(written)}" has no period of the calendar`, 'write it per month, quarter or year');
    const quantity = (0,parse_quantity/* parseSpending */.Mr)(amount);
    if (!quantity.ok)
        return quantity;
    const step = (0,value/* fromNumber */.oB)((0,core_number/* parseNumber */.$J)(number));
    if (!step.ok)
        return step;
    if (step.value === 0)
        return (0,value/* refuse */.TR)('out-of-range', `"${(0,core_number/* shorten */.ml)(written)}" asks for no improvement`, `write "${amount} per +0.1 ${(0,core_number/* shorten */.ml)(metric)}"`);
    if (!METRIC.test(metric))
        return (0,value/* refuse */.TR)('name', `"${(0,core_number/* shorten */.ml)(metric)}" is not the name of a metric`, 'write it as the records do, such as "f1" or "eval_loss"');
    if (sign === '')
        return (0,value/* refuse */.TR)('unit', `"${(0,core_number/* shorten */.ml)(written)}" does not say whether more or less is better`, `write "+${number} ${metric}" for more, "-${number} ${metric}" for less`);
    return {
        ok: true,
        value: {
            kind: 'exchange',
            quantity: quantity.value,
            metric,
            step: step.value,
            better: sign === '-' ? 'down' : 'up',
            most: null,
            text: written,
        },
    };
}
/** The sign is required: `5%` could mean 5% of base or 5% more than base. */
function parseRelative(written) {
    if (written.startsWith('-')) {
        return (0,value/* refuse */.TR)('negative', `"${(0,core_number/* shorten */.ml)(written)}" would ask for less than on base`, 'write "+0%" for no increase');
    }
    const share = (0,parse_quantity/* parsePercent */.lo)(written.replace(/^\+/, ''));
    if (!share.ok)
        return share;
    if (!written.startsWith('+')) {
        return (0,value/* refuse */.TR)('unit', `"${(0,core_number/* shorten */.ml)(written)}" does not say whether it is a share or an increase`, `write "+${(0,core_number/* shorten */.ml)(written)}" for at most that much more than on base`);
    }
    return { ok: true, value: { kind: 'relative', ratio: share.value, text: written } };
}

;// CONCATENATED MODULE: ./build/parse/policy/people.js
/**
 * Accounts and files at GitHub, as a policy names them. What a login may be: letters, digits and single hyphens, at most
 * 39 (github.com, "Username can only contain ..."); accounts that an enterprise manages end in `_shortcode`
 * (docs.github.com, "Username considerations for external authentication"); bots of an app in `[bot]`.
 */



const LOGIN = /^[a-z0-9][a-z0-9-]{0,38}(?:_[a-z0-9]{1,38})?(?:\[bot\])?$/;
/** A team's address, as it stands in the URL of its page. */
const SLUG = /^[a-z0-9][a-z0-9._-]{0,99}$/;
const ROLES = ['admin', 'maintain', 'write'];
const KINDS = ['people', 'bots', 'agents'];
/** `people`, `bots`, `agents`, `user:octocat`, `email:*@acme.example`. */
function parseWho(text) {
    const written = (0,core_number/* trimBlanks */.I6)(text);
    const kind = KINDS.find((one) => one === written);
    if (kind)
        return { ok: true, value: { kind } };
    return (named(written) ??
        (0,value/* refuse */.TR)('account', `"${(0,core_number/* shorten */.ml)(written)}" is nobody`, 'write "people", "bots", "agents", "user:octocat" or "email:*@acme.example"'));
}
/** One account, or those of some addresses. */
function parseAgent(text) {
    const written = (0,core_number/* trimBlanks */.I6)(text);
    return (named(written) ??
        (0,value/* refuse */.TR)('account', `"${(0,core_number/* shorten */.ml)(written)}" is no account`, 'write "user:octocat" or "email:*@acme.example"'));
}
function named(written) {
    const parts = /^(user|email):(.*)$/s.exec(written);
    if (!parts)
        return null;
    return parts[1] === 'user' ? parseUser(parts[2] ?? '') : parseEmail(parts[2] ?? '');
}
function parseUser(text) {
    const login = (0,core_number/* trimBlanks */.I6)(text).replace(/^@/, '').toLowerCase();
    if (LOGIN.test(login))
        return { ok: true, value: { kind: 'user', login } };
    return (0,value/* refuse */.TR)('account', `"user:${(0,core_number/* shorten */.ml)(text)}" is not a login of GitHub`, 'write for example "user:octocat" or "user:dependabot[bot]"');
}
function parseEmail(text) {
    const pattern = (0,core_number/* trimBlanks */.I6)(text).toLowerCase();
    const problem = pattern.length > 254 || /\s/.test(pattern) || !pattern.includes('@') ? 'is not an address' : (0,glob/* globProblem */.AI)(pattern);
    if (problem === null)
        return { ok: true, value: { kind: 'email', pattern } };
    return (0,value/* refuse */.TR)('account', `"email:${(0,core_number/* shorten */.ml)(text)}" ${problem}`, 'write for example "email:*@acme.example"');
}
/** `user:octocat`, `team:ml-leads`, `role:admin`. */
function parseApprover(text) {
    const written = (0,core_number/* trimBlanks */.I6)(text);
    const hint = 'write "user:octocat", "team:ml-leads" or "role:admin"';
    const [, kind, name = ''] = /^(user|team|role):(.*)$/s.exec(written) ?? [];
    if (kind === 'user')
        return parseUser(name);
    if (kind === 'team')
        return parseTeam(name);
    const role = ROLES.find((one) => kind === 'role' && one === name);
    if (role)
        return { ok: true, value: { kind: 'role', role } };
    if (kind === 'role')
        return (0,value/* refuse */.TR)('account', `"${(0,core_number/* shorten */.ml)(written)}" is not a role that may approve`, 'write "role:admin", "role:maintain" or "role:write"');
    return (0,value/* refuse */.TR)('account', `"${(0,core_number/* shorten */.ml)(written)}" does not say who`, hint);
}
function parseTeam(text) {
    const slug = (0,core_number/* trimBlanks */.I6)(text);
    if (SLUG.test(slug))
        return { ok: true, value: { kind: 'team', slug } };
    const own = /^@?[^/]+\/([a-z0-9][a-z0-9._-]{0,99})$/.exec(slug)?.[1];
    return (0,value/* refuse */.TR)('account', `"team:${(0,core_number/* shorten */.ml)(slug)}" is not the short name of a team of this organisation`, own === undefined ? 'write it as in the address of its page, such as "team:ml-leads"' : `write "team:${own}"`);
}
/** At most 50 characters, as at GitHub. */
function parseLabel(text) {
    const name = (0,value/* parseName */.$q)(text);
    if (!name.ok || [...name.value].length <= 50)
        return name;
    return (0,value/* refuse */.TR)('name', `"${(0,core_number/* shorten */.ml)(name.value)}" is longer than a label can be`, 'write at most 50 characters');
}
/** `acme/.github:carbon-budget.yml`. */
function parseReference(text) {
    const written = (0,core_number/* trimBlanks */.I6)(text);
    const hint = 'write "owner/repository:path", such as "acme/.github:carbon-budget.yml"';
    const [, owner, repository, path] = written.length > 400
        ? []
        : (/^([A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]{1,38})?)\/([A-Za-z0-9._-]{1,100}):(.+)$/s.exec(written) ?? []);
    if (owner === undefined || repository === undefined || path === undefined || /^\.{1,2}$/.test(repository))
        return (0,value/* refuse */.TR)('reference', `"${(0,core_number/* shorten */.ml)(written)}" is not a file of a repository`, hint);
    if (!isPath(path))
        return (0,value/* refuse */.TR)('reference', `"${(0,core_number/* shorten */.ml)(written)}" does not name a file by its path`, hint);
    return { ok: true, value: { owner, repository, path } };
}
function isPath(path) {
    if (/[\p{Cc}\u2028\u2029\\?#%]/u.test(path))
        return false;
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

;// CONCATENATED MODULE: ./build/parse/policy/budget-schema.js
/** One budget of the policy file. Every scalar arrives as text, so `type` in a meaning is what an editor sees. */







const COMPONENTS = ['training', 'idle', 'embodied', 'inference'];
const Glob = (0,shape/* written */.Mp)(parseGlob, {
    description: 'A path pattern from the root of the repository: `**`, `*`, `?`, `{a,b}`.',
    examples: ['research/**'],
});
const BudgetSchema = schemas/* strictObject */.rej({
    name: (0,shape/* written */.Mp)(value/* parseName */.$q, {
        description: 'What the report calls this budget; each name once.',
        examples: ['one pull request'],
    }),
    limit: (0,shape/* written */.Mp)(parseLimit, {
        description: 'A mass of CO2e (`50 kgCO2e`), an energy (`120 kWh`), water (`300 L`), money (`500 EUR`, with `prices`), an increase over base (`+5%`), an amount per requests (`5 gCO2e per 1000 requests`), or an amount for a better model (`5 kgCO2e per +0.1 f1`, `-0.1 loss` where less is better). `2 tCO2e per year` is short for a limit and `per: year`. `0 kgCO2e` is a limit too.',
        examples: ['50 kgCO2e', '120 kWh', '500 EUR', '+5%', '5 gCO2e per 1000 requests', '5 kgCO2e per +0.1 f1'],
    }),
    covers: schemas/* array */.YOg(schemas/* enum */.k5n(COMPONENTS))
        .optional()
        .meta({
        description: 'What counts: `training` (the emissions of runs and plans), `idle` (shared machines and spares), `embodied` (the making of hardware), `inference` (the emissions of servings). Default: all four; `[inference]` for a limit per requests; `[training, inference]` for energy, water and money.',
        examples: ['[training, idle, embodied]'],
    }),
    per: (0,shape/* written */.Mp)(parsePer, {
        description: 'What the limit is held against: each run, what the pull request adds, what is merged in a calendar month, quarter or year (UTC), or everything. Default: `pull_request`; `total` for increases, limits per requests and budgets with a horizon.',
        examples: ['pull_request'],
        enum: [...words_PER],
    }).optional(),
    starts: (0,shape/* written */.Mp)(parseStart, {
        description: 'The day (UTC) from which a budget over time counts; what was merged earlier does not. Default: when the policy came into the repository; everything for `total`.',
        examples: ['2026-01-01'],
    }).optional(),
    carry_over: (0,shape/* written */.Mp)(parseShare, {
        description: 'How much of what is left goes over to the next period, at most this share of the limit. Default: nothing.',
        examples: ['20%'],
    }).optional(),
    debt: (0,shape/* written */.Mp)(parseSwitch, {
        description: 'Whether what was spent beyond the limit is taken from the next period. Default: false.',
        examples: [true],
        type: 'boolean',
    }).optional(),
    declines: (0,shape/* written */.Mp)(parseDecline, {
        description: 'By how much the limit falls with every calendar year after the one of `starts` (or of the first policy). Default: not at all.',
        examples: ['7% per year'],
    }).optional(),
    most: (0,shape/* written */.Mp)(parse_quantity/* parseSpending */.Mr, {
        description: 'Of a limit for a better model: the most that one pull request may add, however much better it is.',
        examples: ['40 kgCO2e'],
    }).optional(),
    noise: (0,shape/* written */.Mp)(parseNoise, {
        description: 'By how much an increase over base, or what a `ratchet` holds, may be off without anybody having done anything: a share, or `measured` from the spread between runs that repeat each other. Default: not at all.',
        examples: ['3%', 'measured'],
    }).optional(),
    ratchet: (0,shape/* written */.Mp)(parseSwitch, {
        description: 'What is over its limit on base already may stay, and must not grow by more than the noise. For limits on everything and per requests. Default: false.',
        examples: [true],
        type: 'boolean',
    }).optional(),
    warn_at: (0,shape/* written */.Mp)(parseShare, {
        description: 'Share of the limit from which the report warns. Default: 80%; an increase over base has none.',
        examples: ['80%'],
    }).optional(),
    paths: schemas/* array */.YOg(Glob)
        .optional()
        .meta({ description: 'Only records in these places. Default: all.', examples: ['["research/**"]'] }),
    model: (0,shape/* written */.Mp)(value/* parseName */.$q, { description: 'Only records of this model.', examples: ['summarizer'] }).optional(),
    authors: schemas/* array */.YOg((0,shape/* written */.Mp)(parseWho, { description: 'A kind of account, or one.', examples: ['people'] }))
        .optional()
        .meta({
        description: 'Only what these bring in: `people`, `bots`, `agents`, `user:` and a login, `email:` and a pattern over the address of the commit. What nobody is known to have brought in counts, too. Default: everybody.',
        examples: ['[people, "user:octocat"]'],
    }),
    labels: schemas/* array */.YOg((0,shape/* written */.Mp)(parseLabel, { description: 'A label of the repository.', examples: ['research'] }))
        .optional()
        .meta({
        description: 'Only pull requests with one of these labels; where the labels are not known, they count. Default: all.',
        examples: ['[research]'],
    }),
    horizon: (0,shape/* written */.Mp)((text) => parseHorizon((0,parse_quantity/* parseDays */.bs)(text)), {
        description: 'How long servings are counted for this budget. Default: what each serving says.',
        examples: ['12 months'],
    }).optional(),
});

;// CONCATENATED MODULE: ./build/parse/policy/waiver-schema.js
/** Exceptions: who may grant them, how much, how long, how often. */







const EXPIRE_AFTER_DAYS = 14;
/** An exception that outlives a quarter is a budget. */
const LONGEST_DAYS = 90;
const WaiverSchema = schemas/* strictObject */.rej({
    approvers: schemas/* array */.YOg((0,shape/* written */.Mp)(parseApprover, { description: 'A login, a team or a role.', examples: ['user:octocat'] }))
        .meta({
        description: 'Who may grant: `user:` and a login, `team:` and the short name of a team of the organisation, `role:admin`, `role:maintain` or `role:write` for everybody with at least that role. Never the author of the pull request.',
        examples: ['["team:ml-leads", "user:octocat"]'],
    }),
    limit: (0,shape/* oneOrMore */.h9)((0,shape/* written */.Mp)(parseGrant, { description: 'An amount.', examples: ['100 kgCO2e'] }), {
        description: 'The most that one waiver grants. A list may give one amount for each unit; a unit without one cannot be waived.',
        examples: ['100 kgCO2e'],
    }),
    expire_after: (0,shape/* written */.Mp)(parseExpiry, {
        description: 'The longest that a waiver holds, and how long it holds when it does not say. At most 90 days.',
        examples: ['14 days'],
    })
        .default(EXPIRE_AFTER_DAYS)
        .meta({ default: '14 days' }),
    quota: (0,shape/* written */.Mp)(parseQuota, {
        description: 'How many waivers, or how much of them, in a calendar period (UTC). Default: as many as the approvers grant.',
        examples: ['3 per quarter', '300 kgCO2e per quarter'],
    }).optional(),
});
function parseGrant(text) {
    const read = (0,parse_quantity/* parseSpending */.Mr)(text);
    if (!read.ok || read.value.value > 0)
        return read;
    return (0,value/* refuse */.TR)('out-of-range', `"${(0,core_number/* shorten */.ml)(text)}" grants nothing`, 'write more than 0, or delete "waivers"');
}
function parseExpiry(text) {
    const read = (0,parse_quantity/* parseDays */.bs)(text);
    if (!read.ok || (read.value > 0 && read.value <= LONGEST_DAYS))
        return read;
    return (0,value/* refuse */.TR)('out-of-range', `"${(0,core_number/* shorten */.ml)(text)}" is not a time that a waiver may hold`, 'write at most 90 days');
}
/** `3 per quarter`, `3 waivers per month`, `300 kgCO2e per quarter`. */
function parseQuota(text) {
    const written = (0,core_number/* trimBlanks */.I6)(text);
    const hint = 'write "3 per quarter" or "300 kgCO2e per quarter"';
    const parts = splitPeriod(written);
    const per = parts && asPeriod(parts.period);
    if (!parts || !per)
        return (0,value/* refuse */.TR)('unit', `"${(0,core_number/* shorten */.ml)(written)}" does not say per month, quarter or year`, hint);
    const number = /^(\S+?)(?:[ \t]+waivers?)?$/.exec(parts.amount)?.[1] ?? '';
    if (/^[0-9.,+-]+$/.test(number)) {
        const count = parseCount(number);
        return count.ok ? { ok: true, value: { per, count: count.value, quantity: null, text: written } } : count;
    }
    const quantity = parseGrant(parts.amount);
    return quantity.ok ? { ok: true, value: { per, count: null, quantity: quantity.value, text: written } } : quantity;
}

;// CONCATENATED MODULE: ./build/parse/policy/schema.js
/**
 * The policy file: the one source of its types, its defaults, the JSON Schema for editors and docs/policy.md.
 * Every scalar arrives as text, so `type` in a meaning is what an editor sees, not what zod sees.
 */














const Assume = schemas/* strictObject */.rej({
    region: (0,shape/* written */.Mp)(region/* parseRegion */.c, {
        description: 'Where records that name no place are taken to run: `provider:region`, a country or a grid zone.',
        examples: ['aws:eu-west-3', 'FR'],
    }).optional(),
    pue: (0,shape/* written */.Mp)((text) => (0,value/* fromNumber */.oB)((0,core_number/* parseBetween */.U9)(text, 1, 3)), {
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
const Prices = schemas/* strictObject */.rej({
    energy: (0,shape/* written */.Mp)((text) => parsePrice(text, 'energy'), {
        description: 'What electricity costs. A limit in money needs it.',
        examples: ['0.25 EUR/kWh'],
    }).optional(),
    carbon: (0,shape/* written */.Mp)((text) => parsePrice(text, 'carbon'), {
        description: 'What emissions cost: a tax, a certificate or a price of your own.',
        examples: ['100 EUR/t'],
    }).optional(),
    water: (0,shape/* written */.Mp)((text) => parsePrice(text, 'water'), {
        description: 'What water costs.',
        examples: ['4 EUR/m3'],
    }).optional(),
});
const CorrectionSchema = schemas/* strictObject */.rej({
    run: (0,shape/* written */.Mp)(value/* parseName */.$q, { description: 'The id of the run, as reports show it.', examples: ['carbon:sft-1'] }),
    booked: (0,shape/* written */.Mp)(parse_quantity/* parseMass */.ov, {
        description: 'What the run is booked with instead. `0 kgCO2e` strikes it out.',
        examples: ['12 kgCO2e'],
    }),
    reason: (0,shape/* written */.Mp)(value/* parseName */.$q, { description: 'Why, for everybody to read.', examples: ['the meter counted two jobs'] }),
});
const LedgerKeys = schemas/* strictObject */.rej({
    corrections: schemas/* array */.YOg(CorrectionSchema)
        .default([])
        .meta({
        description: 'Runs that were booked by mistake. Each entry is listed in every report that it matters to.',
        examples: ['[{run: "carbon:sft-1", booked: 12 kgCO2e, reason: the meter counted two jobs}]'],
        default: [],
    }),
});
const Plans = schemas/* strictObject */.rej({
    learn_from_drift: (0,shape/* written */.Mp)(parseSwitch, {
        description: 'Whether plans are counted as the runs after earlier plans of their folder came out: never for less than planned.',
        examples: [true],
        type: 'boolean',
    })
        .default(false)
        .meta({ default: false }),
});
/** What an organisation may lock, by the names of the keys. */
const LOCKABLE = [
    'mode',
    'on_error',
    'gate_on',
    'undecided',
    'assume',
    'accounting',
    'records',
    'budgets',
    'prices',
    'agents',
    'waivers',
    'ledger',
    'plans',
];
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
    prices: Prices.optional().meta({
        description: 'What limits in money are worked out with, all in one currency. Nothing is converted.',
        examples: ['{energy: 0.25 EUR/kWh}'],
    }),
    agents: schemas/* array */.YOg((0,shape/* written */.Mp)(parseAgent, { description: 'An account, or the addresses of some.', examples: ['user:my-loop'] }))
        .default([])
        .meta({
        description: 'Accounts that are programs which open pull requests by themselves, beside those that are known. For budgets by `authors`.',
        examples: ['["user:my-loop"]'],
        default: [],
    }),
    waivers: WaiverSchema.optional().meta({
        description: 'Who may let one pull request exceed its budgets. Default: nobody.',
        examples: ['{approvers: ["user:octocat"], limit: 100 kgCO2e}'],
    }),
    ledger: LedgerKeys.prefault({}).meta({
        description: 'What is different from what history says.',
        examples: ['{corrections: [{run: "carbon:sft-1", booked: 12 kgCO2e, reason: the meter counted two jobs}]}'],
    }),
    plans: Plans.prefault({}).meta({
        description: 'How planned work is counted.',
        examples: ['{learn_from_drift: true}'],
    }),
    extends: (0,shape/* written */.Mp)(parseReference, {
        description: 'The policy of the organisation, by repository and path, as it is on the default branch there. Its budgets hold here as well, and what it locks may only be tightened.',
        examples: ['acme/.github:carbon-budget.yml'],
    }).optional(),
    locked: schemas/* array */.YOg(schemas/* enum */.k5n(LOCKABLE))
        .default([])
        .meta({
        description: 'In the policy of an organisation: keys that a repository may tighten and not loosen.',
        examples: ['[mode, budgets, waivers]'],
        default: [],
    }),
});

;// CONCATENATED MODULE: ./build/parse/policy/json-schema.js


/** For editors: docs/policy.schema.json. */
function policyJsonSchema() {
    const description = 'The carbon budget of a repository: .github/carbon-budget.yml on the base branch.';
    return jsonSchemaOf(PolicySchema, 'Carbon Clerk policy', description);
}

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/units.js
var units = __webpack_require__(5673);
// EXTERNAL MODULE: ./build/parse/yaml/document.js
var yaml_document = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/parse/yaml/located.js
var located = __webpack_require__(3996);
;// CONCATENATED MODULE: ./build/parse/policy/defaults.js

const WARN_AT = 0.8;
function coversOf(budget, embodied) {
    if (budget.covers)
        return COMPONENTS.filter((component) => budget.covers?.includes(component));
    if (budget.limit.limit.kind === 'per-request')
        return ['inference'];
    if (unitOf(budget) !== 'kgCO2e')
        return ['training', 'inference'];
    return COMPONENTS.filter((component) => embodied || component !== 'embodied');
}
function perOf({ per, limit, horizon }) {
    if (limit.per !== null)
        return limit.per;
    const { kind } = limit.limit;
    const alone = kind === 'exchange' || (kind === 'absolute' && horizon === undefined);
    return per ?? (alone ? 'pull_request' : 'total');
}
function warnAtOf(budget) {
    return budget.limit.limit.kind === 'relative' ? null : (budget.warn_at ?? WARN_AT);
}
function unitOf({ limit: { limit } }) {
    return limit.kind === 'relative' ? 'kgCO2e' : limit.quantity.unit;
}

;// CONCATENATED MODULE: ./build/parse/policy/budget-rules.js
/** What must hold between the lines of one budget. */




function budgetProblems(budget, node, around, make) {
    const empty = ['covers', 'paths', 'authors', 'labels']
        .filter((key) => budget[key]?.length === 0)
        .map((key) => {
        const message = `${key} is empty, so nothing would count`;
        return make('nothing-read', (0,located/* placeOf */.$t)(node, [key]), message, 'fill the list, or delete the line');
    });
    const contradictions = [
        ...perProblems(budget),
        ...coversProblems(budget, around),
        ...moneyProblems(budget, around),
        ...memoryProblems(budget),
        ...comparisonProblems(budget),
    ];
    return [
        ...empty,
        ...contradictions.map(([key, message, hint]) => make('contradiction', (0,located/* placeOf */.$t)(node, [key]), message, hint)),
    ];
}
/** What a kind of limit can be held against. */
function perProblems(budget) {
    const { limit, per, horizon, warn_at } = budget;
    const found = [];
    const { kind } = limit.limit;
    const hint = 'delete the line, or write "per: total"';
    if (limit.per !== null && per !== undefined && per !== limit.per)
        found.push(['per', `the limit is per ${limit.per} by itself`, `delete the line, or write "per: ${limit.per}"`]);
    if (kind === 'relative' && per !== undefined && per !== 'total')
        found.push(['per', `an increase over base cannot be held per ${words(per)}`, hint]);
    if (kind === 'relative' && warn_at !== undefined)
        found.push(['warn_at', 'an increase over base has no share to warn at', 'delete the line']);
    if (kind === 'per-request' && per !== undefined && per !== 'total')
        found.push(['per', `a limit per request cannot be held per ${words(per)}`, hint]);
    if (kind === 'exchange' && per !== undefined && per !== 'pull_request')
        found.push([
            'per',
            `a limit for a better model cannot be held per ${words(per)}`,
            'delete the line, or write "per: pull_request"',
        ]);
    if (horizon !== undefined && isPeriod(perOf(budget)))
        found.push(['horizon', `a budget per ${perOf(budget)} counts to the end of it`, 'delete the line']);
    return found;
}
function coversProblems(budget, { embodied, prices }) {
    const { covers, limit, horizon } = budget;
    const found = [];
    const twice = covers?.find((component, index) => covers.indexOf(component) !== index);
    if (twice)
        found.push(['covers', `covers names ${twice} twice`, 'name it once']);
    if (limit.limit.kind === 'per-request') {
        if (covers?.includes('training'))
            found.push([
                'covers',
                'a limit per request cannot cover training, which answers none',
                'write "covers: [inference]"',
            ]);
        else if (covers && covers.length > 0 && !covers.includes('inference'))
            found.push(['covers', 'a limit per request covers inference', 'write "covers: [inference]"']);
    }
    const unit = unitOf(budget);
    const massOnly = covers?.filter((component) => component === 'idle' || component === 'embodied') ?? [];
    const priced = isMoney(unit) && (prices === null || prices?.carbon !== undefined);
    if (unit !== 'kgCO2e' && massOnly.length > 0 && !priced)
        found.push([
            'covers',
            `${massOnly.join(' and ')} ${massOnly.length > 1 ? 'are' : 'is'} counted in kgCO2e only, and the limit is in ${unit}`,
            'write "covers: [training, inference]"',
        ]);
    if (!embodied && covers?.includes('embodied'))
        found.push([
            'covers',
            'covers embodied, which "embodied: false" under accounting leaves out',
            'delete one of the two',
        ]);
    if (horizon !== undefined && covers && !covers.includes('inference'))
        found.push([
            'horizon',
            'a horizon is for inference, which this budget does not cover',
            'delete the line, or add inference to covers',
        ]);
    return found;
}
/** A limit in money counts electricity at its price, so there must be one, in the same money. */
function moneyProblems(budget, { embodied, prices }) {
    const unit = unitOf(budget);
    if (!isMoney(unit) || prices === null)
        return [];
    const price = prices?.energy;
    if (!price)
        return [
            ['limit', `limit is in ${unit}, and nothing says what energy costs`, `add "prices: {energy: 0.25 ${unit}/kWh}"`],
        ];
    if (price.currency !== unit)
        return [
            [
                'limit',
                `limit is in ${unit}, and prices are in ${price.currency}; nothing is converted`,
                `write the limit in ${price.currency}`,
            ],
        ];
    const covers = coversOf(budget, embodied);
    if (covers.length === 0 || covers.includes('training') || covers.includes('inference'))
        return [];
    return [['covers', 'a limit in money covers energy, which is that of training and inference', 'add one of them']];
}
/** What only a budget over time has. */
function memoryProblems(budget) {
    const per = perOf(budget);
    const found = [];
    if (!isPeriod(per)) {
        const hint = 'delete the line, or write "per: year"';
        if (budget.carry_over !== undefined)
            found.push(['carry_over', `a budget per ${words(per)} has no next period to carry over to`, hint]);
        if (budget.debt !== undefined)
            found.push(['debt', `a budget per ${words(per)} has no next period to take from`, hint]);
        if (budget.declines !== undefined)
            found.push(['declines', `a budget per ${words(per)} has no years in which to decline`, hint]);
    }
    if (budget.starts !== undefined && !(isPeriod(per) || isEverything(budget)))
        found.push([
            'starts',
            'only a budget per month, quarter, year or total counts from a day on',
            'delete the line, or write "per: total"',
        ]);
    return found;
}
/** What is held against base, and the limit that a better model earns. */
function comparisonProblems(budget) {
    const { limit, noise, ratchet, most } = budget;
    const { kind } = limit.limit;
    const found = [];
    const standing = kind === 'per-request' || isEverything(budget);
    if (ratchet !== undefined && !standing)
        found.push([
            'ratchet',
            kind === 'relative'
                ? 'an increase over base is a ratchet by itself'
                : 'a ratchet holds what stands on base; this budget holds what is added',
            kind === 'relative' ? 'delete the line; "noise" may stay' : 'delete the line, or write "per: total"',
        ]);
    if (noise !== undefined && kind !== 'relative' && !(ratchet === true && standing))
        found.push(['noise', 'nothing here is compared with base', 'delete the line, or add "ratchet: true"']);
    // A metric is what somebody wrote down, and believed.
    if (kind === 'exchange' && most === undefined)
        found.push([
            'limit',
            'a limit for a better model needs a most, because metrics are what the records say',
            'add for example "most: 40 kgCO2e"',
        ]);
    if (most === undefined)
        return found;
    if (limit.limit.kind !== 'exchange')
        found.push(['most', 'the limit is the most already', 'delete the line, or write "limit: 5 kgCO2e per +0.1 f1"']);
    else if (most.unit !== limit.limit.quantity.unit)
        found.push([
            'most',
            `most is in ${most.unit}, and the limit in ${limit.limit.quantity.unit}`,
            `write it in ${limit.limit.quantity.unit}`,
        ]);
    return found;
}
/** Held against everything that is there: an amount per total. */
function isEverything(budget) {
    return budget.limit.limit.kind === 'absolute' && perOf(budget) === 'total';
}
function isPeriod(per) {
    return PERIODS.some((period) => period === per);
}
function isMoney(unit) {
    return units/* CURRENCIES */.y.some((currency) => currency === unit);
}
function words(per) {
    return per.replace('_', ' ');
}

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
    'policy/time': {
        class: 'E_TIME',
        severity: 'error',
        means: 'The text is not a day.',
        fix: 'Write it as `2026-01-01`.',
    },
    'policy/account': {
        class: 'E_NAME',
        severity: 'error',
        means: 'The text names no account, team, role or kind of author.',
        fix: 'Write `user:octocat`, `team:ml-leads`, `role:admin`, `email:*@acme.example`, `people`, `bots` or `agents`, as the key takes them.',
    },
    'policy/reference': {
        class: 'E_PATH',
        severity: 'error',
        means: 'The text does not name a file of another repository.',
        fix: 'Write `owner/repository:path`, such as `acme/.github:carbon-budget.yml`.',
    },
    'policy/no-budget': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The policy is enforced but has no budget, nor has the one that it extends, so every pull request would pass.',
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
        means: 'Two lines of the policy cannot both hold, such as a limit per request on training.',
        fix: 'Change one of the two lines as the hint says.',
    },
    'policy/locked': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The policy loosens what the policy of the organisation locks.',
        fix: 'Delete the line, write what the organisation says, or ask the owners of its policy.',
    },
    'policy/extends-twice': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The policy that is extended extends another one. There is one level only.',
        fix: 'Delete `extends` from the policy of the organisation.',
    },
    'policy/nothing-read': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'A list that must name something is empty, so that nothing would be read or counted.',
        fix: 'Fill the list, or delete the line for the default.',
    },
};

;// CONCATENATED MODULE: ./build/parse/policy/rules.js

/** It has something to enforce, and reports can tell its budgets apart. */
function fileProblems(root, budgets, make) {
    const problems = [];
    const mode = scalarAt(root, 'mode');
    // The budgets of an organisation count as well, so they are looked for when both policies are there.
    const others = entryAt(root, 'extends') !== undefined || entryAt(root, 'locked') !== undefined;
    if (budgets.length === 0 && mode !== 'report' && !others && isListOrAbsent(root, 'budgets')) {
        problems.push(make('no-budget', (0,located/* keyPlaceOf */.w8)(root, ['budgets']), 'the policy is enforced but has no budget', 'add a budget, or write "mode: report"'));
    }
    const records = entryAt(root, 'records');
    const include = records && entryAt(records, 'include');
    if (include?.kind === 'list' && include.items.length === 0) {
        problems.push(make('nothing-read', include.at, 'include is empty, so no record would be read', 'delete the line, or write ["**"]'));
    }
    return [...problems, ...sameNames(budgets, make), ...bothEnds(root, make)];
}
function sameNames(budgets, make) {
    const first = new Map();
    return budgets.flatMap((budget) => {
        const node = entryAt(budget, 'name');
        if (node?.kind !== 'scalar')
            return [];
        const name = node.text.trim();
        const line = first.get(name);
        if (line === undefined) {
            first.set(name, node.at.line);
            return [];
        }
        const message = `a budget of this name stands on line ${line} already`;
        return [make('duplicate-budget', node.at, message, 'rename one of the two')];
    });
}
/** One level only: what an organisation locks must not depend on yet another file. */
function bothEnds(root, make) {
    if (entryAt(root, 'extends') === undefined || entryAt(root, 'locked') === undefined)
        return [];
    const message = 'a policy that locks keys is that of an organisation, and extends no other';
    return [make('contradiction', (0,located/* keyPlaceOf */.w8)(root, ['locked']), message, 'delete "locked" or "extends"')];
}
/** @param file What could be read of it, section by section. */
function sectionProblems({ prices, waivers, ledger }, root, make) {
    return [
        ...priceProblems(prices, root, make),
        ...waiverProblems(waivers, root, make),
        ...correctionProblems(ledger.corrections, root, make),
    ];
}
function priceProblems(prices, root, make) {
    if (!prices)
        return [];
    const stated = ['energy', 'carbon', 'water'].filter((key) => prices[key] !== undefined);
    const [first] = stated;
    if (first === undefined)
        return [make('nothing-read', (0,located/* placeOf */.$t)(root, ['prices']), 'prices names no price', 'write "energy: 0.25 EUR/kWh"')];
    const currency = prices[first]?.currency;
    return stated
        .filter((key) => prices[key]?.currency !== currency)
        .map((key) => {
        const message = `${key} is priced in ${prices[key]?.currency} and ${first} in ${currency}; nothing is converted`;
        return make('contradiction', (0,located/* placeOf */.$t)(root, ['prices', key]), message, `write the price in ${currency}`);
    });
}
function waiverProblems(waivers, root, make) {
    if (!waivers)
        return [];
    const { approvers, limit, quota } = waivers;
    const problems = [];
    if (approvers.length === 0) {
        const hint = 'name somebody, or delete "waivers"';
        problems.push(make('nothing-read', (0,located/* placeOf */.$t)(root, ['waivers', 'approvers']), 'approvers is empty', hint));
    }
    if (limit.length === 0) {
        const hint = 'write for example "100 kgCO2e"';
        problems.push(make('nothing-read', (0,located/* placeOf */.$t)(root, ['waivers', 'limit']), 'limit is empty, so nothing can be granted', hint));
    }
    const units = limit.map(({ unit }) => unit);
    units.forEach((unit, index) => {
        if (units.indexOf(unit) === index)
            return;
        const message = `limit has a second amount in ${unit}`;
        problems.push(make('contradiction', (0,located/* placeOf */.$t)(root, ['waivers', 'limit', index]), message, 'keep one of the two'));
    });
    if (quota?.quantity && limit.length > 0 && !units.includes(quota.quantity.unit)) {
        const message = `quota is in ${quota.quantity.unit}, and no waiver can grant any`;
        problems.push(make('contradiction', (0,located/* placeOf */.$t)(root, ['waivers', 'quota']), message, `write it in ${units[0]}`));
    }
    return problems;
}
function correctionProblems(corrections, root, make) {
    const ids = corrections.map(({ run }) => run);
    return ids.flatMap((run, index) => {
        if (ids.indexOf(run) === index)
            return [];
        const at = (0,located/* placeOf */.$t)(root, ['ledger', 'corrections', index, 'run']);
        return [make('contradiction', at, 'run is corrected here for the second time', 'keep one of the two')];
    });
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

;// CONCATENATED MODULE: ./build/parse/policy/to-policy.js


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
        prices: file.prices ? toPrices(file.prices) : null,
        agents: file.agents,
        waivers: file.waivers ? toWaivers(file.waivers) : null,
        corrections: file.ledger.corrections.map(({ run, booked, reason }, index) => ({
            run,
            kg: booked.value,
            reason,
            at: (0,located/* placeOf */.$t)(root, ['ledger', 'corrections', index]),
        })),
        learnFromDrift: file.plans.learn_from_drift,
        extends: file.extends ?? null,
        locked: file.locked,
    };
}
function toAccounting({ live_grid, ...accounting }) {
    return live_grid === 'none' ? accounting : { ...accounting, liveGrid: live_grid };
}
function toPrices({ energy, carbon, water }) {
    const currency = (energy ?? carbon ?? water)?.currency;
    if (currency === undefined)
        return null;
    return {
        currency,
        perKwh: energy?.each ?? null,
        perKgCO2e: carbon?.each ?? null,
        perL: water?.each ?? null,
    };
}
function toWaivers({ approvers, limit, expire_after, quota }) {
    return { approvers, limits: limit, expireAfterDays: expire_after, quota: quota ?? null };
}
function toBudget(budget, embodied, at) {
    return {
        name: budget.name,
        covers: coversOf(budget, embodied),
        paths: budget.paths ?? [],
        model: budget.model ?? null,
        authors: budget.authors ?? [],
        labels: budget.labels ?? [],
        per: perOf(budget),
        starts: budget.starts ?? null,
        memory: { carryOver: budget.carry_over ?? 0, debt: budget.debt ?? false, declines: budget.declines ?? 0 },
        noise: budget.noise ?? null,
        ratchet: budget.ratchet ?? false,
        limit: withMost(budget.limit.limit, budget.most),
        warnAt: warnAtOf(budget),
        horizonDays: budget.horizon ?? null,
        at,
    };
}
function withMost(limit, most) {
    return limit.kind === 'exchange' && most ? { ...limit, most } : limit;
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
    return { ok: true, value: toPolicy(PolicySchema.parse((0,located/* toPlain */.Ul)(root)), root), stated: statedIn(root) };
}
function statedIn(root) {
    if (root.kind !== 'map')
        return new Map();
    const rows = [...root.entries.values()].flatMap(({ key, value }) => {
        const below = value.kind === 'map' ? [...value.entries.values()] : [];
        return [[key, value.at], ...below.map((entry) => [`${key}.${entry.key}`, entry.value.at])];
    });
    return new Map(rows);
}
/** Rules between lines are judged wherever the lines themselves can be read, so that one round shows everything. */
function ruleProblems(root) {
    const { shape } = PolicySchema;
    const node = entry(root, 'budgets');
    const budgets = node?.kind === 'list' ? node.items : [];
    const accounting = shape.accounting.safeParse(plainEntry(root, 'accounting'));
    const prices = shape.prices.safeParse(plainEntry(root, 'prices'));
    const waivers = shape.waivers.safeParse(plainEntry(root, 'waivers'));
    const ledger = shape.ledger.safeParse(plainEntry(root, 'ledger'));
    // Prices may come from the policy of the organisation: then both are looked at together.
    const priced = prices.success && (prices.data !== undefined || entry(root, 'extends') === undefined);
    const around = { embodied: accounting.data?.embodied ?? true, prices: priced ? prices.data : null };
    const readable = budgets.flatMap((item) => {
        const budget = BudgetSchema.safeParse((0,located/* toPlain */.Ul)(item));
        return budget.success ? [{ budget: budget.data, node: item }] : [];
    });
    const sections = { prices: prices.data, waivers: waivers.data, ledger: ledger.data ?? { corrections: [] } };
    return [
        ...fileProblems(root, budgets, make),
        ...sectionProblems(sections, root, make),
        ...readable.flatMap(({ budget, node: at }) => budgetProblems(budget, at, around, make)),
    ];
}
function entry(root, key) {
    return root.kind === 'map' ? root.entries.get(key)?.value : undefined;
}
function plainEntry(root, key) {
    const node = entry(root, key);
    return node && (0,located/* toPlain */.Ul)(node);
}

;// CONCATENATED MODULE: ./build/parse/policy/organization.js





/**
 * @param own The repository's, which names the other one under `extends`.
 * @param above The organisation's.
 */
function underOrganization(own, above) {
    const name = referenceText(own.value.extends);
    const twice = above.stated.get('extends');
    if (twice) {
        const hint = 'delete "extends" there; there is one level only';
        return refused([report('policy/extends-twice', twice, 'the policy that is extended extends another one', hint)]);
    }
    const value = merged(own, above.value);
    const locked = new Set(above.value.locked);
    const problems = [
        ...settingsOf(own.value, above.value)
            .filter(({ key, lock, direction }) => own.stated.has(key) && locked.has(lock) && !isAllowed(direction))
            .map((setting) => loosened(setting, own.stated, name)),
        ...(locked.has('budgets') ? organization_budgetProblems(own.value.budgets, above.value.budgets, name) : []),
        ...(locked.has('ledger') ? organization_correctionProblems(own.value, above.value, name) : []),
        ...wholeProblems(value, own.stated),
    ];
    return problems.length > 0 ? refused(problems) : { ok: true, value };
}
/** Of a policy that stands by itself, which a file cannot be held to while it may be under another one. */
function aloneProblems(own) {
    return own.value.extends === null ? wholeProblems(own.value, own.stated) : [];
}
function refused(problems) {
    const [first, ...others] = [...problems].sort(problem/* byPlace */.hz);
    if (!first)
        throw new Error('a refusal has a problem');
    return { ok: false, problems: [first, ...others] };
}
function isAllowed(direction) {
    return direction === 'same' || direction === 'stricter';
}
function merged({ value: own, stated }, above) {
    const pick = (key, ours, theirs) => (stated.has(key) ? ours : theirs);
    const accounting = (key) => (stated.has(`accounting.${key}`) ? own : above);
    const liveGrid = accounting('live_grid').accounting.liveGrid;
    return {
        mode: pick('mode', own.mode, above.mode),
        onError: pick('on_error', own.onError, above.onError),
        gateOn: pick('gate_on', own.gateOn, above.gateOn),
        undecided: pick('undecided', own.undecided, above.undecided),
        assume: {
            region: pick('assume.region', own.assume.region, above.assume.region),
            pue: pick('assume.pue', own.assume.pue, above.assume.pue),
            marketGPerKwh: pick('assume.market_intensity', own.assume.marketGPerKwh, above.assume.marketGPerKwh),
            hardware: pick('assume.hardware', own.assume.hardware, above.assume.hardware),
        },
        accounting: {
            boundary: accounting('boundary').accounting.boundary,
            intensity: accounting('intensity').accounting.intensity,
            method: accounting('method').accounting.method,
            embodied: accounting('embodied').accounting.embodied,
            ...(liveGrid === undefined ? {} : { liveGrid }),
        },
        records: {
            include: pick('records.include', own.records.include, above.records.include),
            exclude: pick('records.exclude', own.records.exclude, above.records.exclude),
            requiredFor: pick('records.required_for', own.records.requiredFor, above.records.requiredFor),
        },
        budgets: bothBudgets(own.budgets, above.budgets),
        prices: pick('prices', own.prices, above.prices),
        agents: pick('agents', own.agents, above.agents),
        waivers: pick('waivers', own.waivers, above.waivers),
        corrections: [
            ...above.corrections.filter(({ run }) => !own.corrections.some((one) => one.run === run)),
            ...own.corrections,
        ],
        learnFromDrift: pick('plans.learn_from_drift', own.learnFromDrift, above.learnFromDrift),
        extends: own.extends,
        locked: above.locked,
    };
}
/** The organisation's hold here as well; one of the same name takes its place. */
function bothBudgets(own, above) {
    const named = new Map(own.map((budget) => [budget.name, budget]));
    const taken = above.map((budget) => named.get(budget.name) ?? budget);
    return [...taken, ...own.filter(({ name }) => !above.some((budget) => budget.name === name))];
}
function settingsOf(own, above) {
    const words = byWord(above, own);
    const records = byRecords(above, own);
    const rows = [
        ['mode', 'mode', above.mode, own.mode, words.get('mode')],
        ['on_error', 'on_error', above.onError, own.onError, words.get('on_error')],
        ['gate_on', 'gate_on', above.gateOn, own.gateOn, words.get('gate_on')],
        ['undecided', 'undecided', above.undecided, own.undecided, words.get('undecided')],
        ['assume', 'assume.region', orNone(above.assume.region), orNone(own.assume.region)],
        ['assume', 'assume.pue', orNone(above.assume.pue), orNone(own.assume.pue)],
        ['assume', 'assume.market_intensity', gramsOf(above), gramsOf(own)],
        ['assume', 'assume.hardware', devices(above), devices(own)],
        ['accounting', 'accounting.boundary', above.accounting.boundary, own.accounting.boundary],
        ['accounting', 'accounting.intensity', above.accounting.intensity, own.accounting.intensity],
        ['accounting', 'accounting.method', above.accounting.method, own.accounting.method],
        ['accounting', 'accounting.embodied', String(above.accounting.embodied), String(own.accounting.embodied)],
        ['accounting', 'accounting.live_grid', above.accounting.liveGrid ?? 'none', own.accounting.liveGrid ?? 'none'],
        ['records', 'records.include', list(above.records.include), list(own.records.include), records.get('include')],
        ['records', 'records.exclude', list(above.records.exclude), list(own.records.exclude), records.get('exclude')],
        [
            'records',
            'records.required_for',
            list(above.records.requiredFor),
            list(own.records.requiredFor),
            records.get('required_for'),
        ],
        ['prices', 'prices', priceText(above.prices), priceText(own.prices)],
        ['agents', 'agents', list(above.agents.map(accountText)), list(own.agents.map(accountText))],
        ['waivers', 'waivers', waiversOf(above), waiversOf(own), byWaivers(above.waivers, own.waivers)],
        [
            'plans',
            'plans.learn_from_drift',
            String(above.learnFromDrift),
            String(own.learnFromDrift),
            byNumber(Number(above.learnFromDrift), Number(own.learnFromDrift), 'stricter'),
        ],
    ];
    return rows.map(([lock, key, theirs, ours, direction]) => {
        return { key, lock, own: ours, above: theirs, direction: direction ?? (theirs === ours ? 'same' : 'other') };
    });
}
function waiversOf({ waivers }) {
    return waivers === null ? 'none' : waiverText(waivers);
}
function loosened({ key, lock, own, above }, stated, name) {
    const message = `${key} is "${own}", and ${name} locks ${lock} with "${above}"`;
    return report('policy/locked', placeIn(stated, key), message, 'delete the line, or write something stricter');
}
/** From where a warning is shown may differ; all else may only become stricter. */
function organization_budgetProblems(own, above, name) {
    return own.flatMap((budget) => {
        const theirs = above.find((other) => other.name === budget.name);
        if (!theirs || isAllowed(byBudget(theirs, budget)))
            return [];
        const message = `the budget ${quoted(budget.name)} lets more through than that of ${name}, which locks budgets`;
        return [report('policy/locked', budget.at, message, `rename it, or make it stricter than ${theirs.limit.text}`)];
    });
}
function organization_correctionProblems(own, above, name) {
    return own.corrections.flatMap(({ run, kg, at }) => {
        if (above.corrections.some((other) => other.run === run && other.kg === kg))
            return [];
        const message = `the run ${quoted(run)} is corrected here, and ${name} locks the ledger`;
        return [report('policy/locked', at, message, 'delete the entry, or have it entered there')];
    });
}
/** What the lines of both together must hold to. */
function wholeProblems({ mode, budgets, prices }, stated) {
    const at = placeIn(stated, 'extends');
    const none = mode === 'enforce' && budgets.length === 0;
    const empty = report('policy/no-budget', at, 'the policy is enforced but has no budget', 'add a budget');
    const unpriced = budgets.filter(({ limit }) => {
        const unit = limit.kind === 'relative' ? 'kgCO2e' : limit.quantity.unit;
        return units/* CURRENCIES */.y.some((one) => one === unit) && (prices?.currency !== unit || prices.perKwh === null);
    });
    return [
        ...(none ? [empty] : []),
        ...unpriced.map(({ name, limit }) => {
            const message = `the limit ${limit.text} of ${quoted(name)} has no price of energy in its currency`;
            return report('policy/contradiction', placeIn(stated, 'prices'), message, 'add it under "prices"');
        }),
    ];
}
/** The nearest line that the file has. */
function placeIn(stated, key) {
    const section = key.split('.')[0] ?? key;
    const place = stated.get(key) ?? stated.get(section) ?? stated.get('extends') ?? [...stated.values()][0];
    return place ?? { file: '', line: 1, column: 1 };
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
