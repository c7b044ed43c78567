export const id = 3639;
export const ids = [3639];
export const modules = {

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ CURRENCIES)
/* harmony export */ });
/** ISO 4217 codes that a price may be in. Nothing is converted between them. */
const CURRENCIES = [
    'EUR',
    'USD',
    'GBP',
    'CHF',
    'SEK',
    'NOK',
    'DKK',
    'PLN',
    'CZK',
    'CAD',
    'AUD',
    'JPY',
    'CNY',
    'INR',
    'KRW',
    'SGD',
    'BRL',
    'ZAR',
];


/***/ }),

/***/ 7075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ parseAmount),
/* harmony export */   Mr: () => (/* binding */ parseSpending),
/* harmony export */   Vl: () => (/* binding */ parseWater),
/* harmony export */   bs: () => (/* binding */ parseDays),
/* harmony export */   g7: () => (/* binding */ parseMoney),
/* harmony export */   lo: () => (/* binding */ parsePercent),
/* harmony export */   ov: () => (/* binding */ parseMass),
/* harmony export */   wF: () => (/* binding */ parseEnergy)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5673);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
/**
 * Quantities as people write them: `50 kgCO2e`, `120 kWh`, `12 months`, `+5%`. A number and a unit, matched whole.
 *
 * Case carries meaning: `mWh` and `MWh` differ by a factor of a thousand million, and a letter that only looks like
 * `k` (the Kelvin sign lower-cases to it) is another letter. Hence exact tables and no case folding.
 */



const MASS = table({ kg: 1, t: 1000, tonne: 1000, tonnes: 1000, lb: 0.45359237, lbs: 0.45359237 }, { g: 1e3, mg: 1e6, µg: 1e9, μg: 1e9 });
const ENERGY = table({ kWh: 1, MWh: 1e3, GWh: 1e6 }, { Wh: 1e3, mWh: 1e6, J: 3.6e6, kJ: 3.6e3, MJ: 3.6 });
const WATER = table({ L: 1, l: 1, m3: 1e3, 'm³': 1e3, kL: 1e3 }, { mL: 1e3, ml: 1e3 });
/** Days. A month is a twelfth of 365.25 days. */
const TIME = table({ day: 1, days: 1, d: 1, week: 7, weeks: 7, month: 30.4375, months: 30.4375, year: 365.25, years: 365.25 }, { h: 24, hour: 24, hours: 24, min: 1440, minute: 1440, minutes: 1440, s: 86400, second: 86400, seconds: 86400 });
/** What may follow a unit of mass: CO2, CO2e, CO2eq, CO2-eq, with a subscript two, with a space before it or not. */
const GAS = /[ \t]*CO[2\u2082](?:[ -]?eq?)?$/;
/** Codes of ISO 4217, as they are: nothing is converted. */
const MONEY = _core_units_js__WEBPACK_IMPORTED_MODULE_1__/* .CURRENCIES */ .y.map((code) => [code, table({ [code]: 1 }, {})]);
/** Other ways to write money, with the code that is probably meant. */
const SIGNS = [
    [/^€|(?:€|euros?)$/i, 'EUR'],
    [/^£|(?:£|pounds?)$/i, 'GBP'],
    [/^¥|(?:¥|yen)$/i, 'JPY'],
    [/^\$|(?:\$|dollars?)$/i, 'USD'],
];
/** What looks like a number is taken as one, however it is written, so that the message can say what is wrong with it. */
const NUMBER_AND_UNIT = /^([-+]?\.?[0-9][0-9.,_'\u2019\u00a0\u2009\u202f]*(?:[eE][+-]?[0-9]+)?)[ \t]*(.*)$/s;
/** Longer texts are no quantities, and some patterns below take quadratic time. */
const LONGEST = 100;
/** `50 kgCO2e` in kg. */
function parseMass(text) {
    return convert(text, [['kgCO2e', MASS]], '12 kgCO2e');
}
/** `214 kWh` in kWh. */
function parseEnergy(text) {
    return convert(text, [['kWh', ENERGY]], '12 kWh');
}
/** `300 L` in litres. */
function parseWater(text) {
    return convert(text, [['L', WATER]], '12 L');
}
/** `12 months` in days. */
function parseDays(text) {
    const read = convert(text, [['days', TIME]], '12 months');
    return read.ok ? { ok: true, value: read.value.value } : read;
}
/** A mass, an energy or a volume of water, whichever the unit says. */
function parseAmount(text) {
    return convert(text, [
        ['kgCO2e', MASS],
        ['kWh', ENERGY],
        ['L', WATER],
    ], '12 kgCO2e');
}
/** `80%` as 0.8. A number without `%` could mean a share or a percentage, so it is refused. */
function parsePercent(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (!written.endsWith('%')) {
        const number = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(written);
        if (!number.ok)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fromNumber */ .oB)(number);
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit-missing', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" has no unit`, `write "${number.value <= 1 ? number.value * 100 : number.value}%"`);
    }
    const read = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(written.slice(0, -1)));
    return read.ok ? { ok: true, value: read.value / 100 } : read;
}
/** What a budget may be in: a mass, an energy, a volume of water or money. */
function parseSpending(text) {
    return signed(text) ?? convert(text, [['kgCO2e', MASS], ['kWh', ENERGY], ['L', WATER], ...MONEY], '12 kgCO2e');
}
/** `100 EUR`. */
function parseMoney(text) {
    return signed(text) ?? convert(text, MONEY, '12 EUR');
}
/** A sign stands for the money of several countries, so codes are asked for. */
function signed(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (written.length > LONGEST || !/[0-9]/.test(written))
        return null;
    const meant = SIGNS.find(([sign]) => sign.test(written));
    if (!meant)
        return null;
    const digits = /[0-9][0-9.,]*/.exec(written)?.[0] ?? '12';
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" does not name its currency by a code`, `write "${digits} ${meant[1]}"`);
}
function convert(text, tables, example) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (written.length > LONGEST)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is too long for a quantity`, `write for example "${example}"`);
    const parts = NUMBER_AND_UNIT.exec(written) ?? /^(\S+)[ \t]+(.*)$/s.exec(written);
    const unit = parts?.[2] ?? '';
    // `1:30` is no quantity in a unit called `:30`.
    const whole = parts === null || (unit !== '' && !/^[\p{L}\p{Sc}%‰°]/u.test(unit));
    const number = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(whole ? written : (parts[1] ?? '')));
    if (!number.ok)
        return unit === '' || whole ? number : { ...number, hint: `${number.hint}, and then "${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(unit)}"` };
    if (unit === '') {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit-missing', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" has no unit`, `write "${example.replace('12', number.value === 0 ? '0' : written)}"`);
    }
    for (const [target, units] of tables) {
        const scale = units.get(units === MASS ? unit.replace(GAS, '') : unit);
        if (scale)
            return scaled(number.value, scale, target, written);
    }
    return unknownUnit(written, parts?.[1] ?? '', unit, tables.map(([, units]) => units));
}
function scaled(value, scale, unit, written) {
    const result = (value * scale.times) / scale.over;
    if (!Number.isFinite(result))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('not-finite', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is too large to count`, 'write a smaller number');
    if (result === 0 && value !== 0)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('out-of-range', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is too small to count`, 'write 0, or check the unit');
    return { ok: true, value: { value: result, unit } };
}
function unknownUnit(written, number, unit, tables) {
    const known = tables.flatMap((units) => [...units.keys()]);
    const bare = unit.replace(GAS, '');
    const gas = unit.slice(bare.length);
    if (tables.includes(MASS) && /^tons?$/i.test(bare)) {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" does not say which ton`, `write "${number} t${gas}" for metric tonnes of 1000 kg`);
    }
    if (/^[kMG]?W$/.test(unit))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is a power, not an energy`, `write "${number} ${unit}h" if that is what is meant`);
    const meant = known.find((name) => name.toLowerCase() === bare.toLowerCase() && /^[ -~]+$/.test(bare));
    if (meant)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(unit)}" is not a unit; upper and lower case matter`, `write "${number} ${meant}${gas}"`);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(unit)}" is not a unit that fits here`, `write one of ${listed(tables)}`);
}
function listed(tables) {
    const shown = new Map([
        [MASS, 'gCO2e, kgCO2e, tCO2e'],
        [ENERGY, 'Wh, kWh, MWh'],
        [WATER, 'L, m3'],
        [TIME, 'h, days, months, years'],
    ]);
    const money = tables.some((units) => !shown.has(units)) ? ['EUR, USD, GBP and other codes of money'] : [];
    return [...tables.flatMap((units) => shown.get(units) ?? []), ...money].join(', ');
}
function table(times, over) {
    const larger = Object.entries(times).map(([unit, factor]) => [unit, { times: factor, over: 1 }]);
    const smaller = Object.entries(over).map(([unit, factor]) => [unit, { times: 1, over: factor }]);
    return new Map([...larger, ...smaller]);
}


/***/ }),

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyWaivers: () => (/* binding */ applyWaivers),
  wantsWaivers: () => (/* binding */ wantsWaivers)
});

// UNUSED EXPORTS: waiverProblems

// EXTERNAL MODULE: ./build/core/exact.js
var exact = __webpack_require__(1333);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/verdict.js
var verdict = __webpack_require__(5139);
;// CONCATENATED MODULE: ./build/core/waivers/cover.js
/**
 * Valid waivers held against what is over. A finding is let through when the waivers that fit it cover all of its overrun;
 * a part of it is no use to anybody. Several waivers add up. One waiver may serve in several budgets, since these are
 * different rules about the same work, and in each of them for no more than its amount.
 *
 * The overrun is what the pull request adds beyond the limit: what was over before it is not its author's to ask for.
 * In doubt (`undecided`, where the policy blocks that) it is the most that may be over. What is not known has no most,
 * and what is so much per request is no amount: neither can be covered.
 */


function cover(findings, grants, around) {
    const used = new Set();
    const short = new Map();
    const covered = findings.map((finding) => {
        const overrun = (0,verdict/* isHeld */.i7)(finding) ? overrunOf(finding, around) : null;
        const fitting = overrun === null ? [] : grants.filter((grant) => fits(grant, finding));
        if (overrun === null || fitting.length === 0)
            return finding;
        const needed = take(finding, overrun, fitting, around);
        if (needed === null) {
            for (const { number } of fitting)
                short.set(number, shortfall(finding, overrun));
            return finding;
        }
        for (const { number } of needed)
            used.add(number);
        return { ...finding, blocks: false, waived: waivedBy(needed, overrun) };
    });
    return { findings: covered, used, short };
}
/** In the unit of the finding, above 0; `null` when no amount can cover it. */
function overrunOf(finding, { overOfAll }) {
    const { status, limit, gated, value, added, per, unit } = finding;
    if (limit === null || unit.endsWith('per request'))
        return null;
    if (status !== 'over' && status !== 'undecided')
        return null;
    if (per === 'run')
        return overOfAll(finding);
    if (status === 'undecided')
        return (0,exact/* exceeds */.O)(value.high, limit) ? value.high - limit : null;
    const over = gated - limit;
    return added > 0 ? Math.min(over, added) : over;
}
function fits({ budget, unit }, finding) {
    return unit === finding.unit && (budget === null || budget === finding.budget);
}
/** The first waivers that suffice together, or `null`. */
function take(finding, overrun, fitting, { addedBy }) {
    const needed = [];
    const amounts = [];
    for (const grant of fitting) {
        const amount = grant.runs.length === 0 ? grant.amount : Math.min(grant.amount, addedBy(finding, grant.runs));
        if (!(amount > 0))
            continue;
        needed.push(grant);
        amounts.push(amount);
        if (!(0,exact/* exceeds */.O)(overrun, (0,exact/* exactSum */.d)(amounts)))
            return needed;
    }
    return null;
}
function waivedBy(needed, amount) {
    const until = Math.min(...needed.map((grant) => grant.until));
    const by = [...new Set(needed.map((grant) => grant.by))].join(', ');
    return { by, amount, until: new Date(until * 1000).toISOString().replace('.000Z', 'Z') };
}
function shortfall({ budget, unit }, overrun) {
    return `it does not suffice: “${budget}” is over by ${Number(overrun.toPrecision(4))} ${unit}`;
}

;// CONCATENATED MODULE: ./build/core/waivers/report.js
/** More are counted by nobody's budget and read by nobody. */
const MOST = 50;
function waiverReports(judged, { used, short }) {
    return [...judged]
        .reverse()
        .slice(0, MOST)
        .map((one) => {
        const { comment, state, because, until, commit } = one;
        const { written } = comment;
        const command = written.kind === 'command' ? written : null;
        const needed = used.has(comment.number);
        return {
            by: comment.login ?? 'ghost',
            url: comment.url,
            amount_text: command?.text ?? null,
            amount: command?.amount.value ?? null,
            unit: command?.amount.unit ?? null,
            reason: command?.reason ?? null,
            created: instant(comment.created),
            until: until === null ? null : instant(until),
            commit,
            runs: command?.runs ?? [],
            budget: command?.budget ?? null,
            status: state === 'valid' ? (needed ? 'used' : 'unused') : state,
            because: state === 'valid' ? (needed ? null : (short.get(comment.number) ?? UNNEEDED)) : because,
        };
    });
}
const UNNEEDED = 'nothing that it fits is over';
function instant(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

// EXTERNAL MODULE: ./build/core/ledger/window.js
var ledger_window = __webpack_require__(9860);
;// CONCATENATED MODULE: ./build/core/waivers/quota.js
/**
 * How much may be allowed in a calendar period, over all pull requests. A waiver counts in the period in which it was
 * written, whether it was needed or not, and only those that were written before it stand in its way: so the first ones
 * stay valid when a later one is too many.
 */


function quotaRefusal(comment, amount, quota, own, others) {
    if (quota === null)
        return null;
    if ('because' in others)
        return `the quota of ${quota.text} could not be counted: ${others.because}`;
    const from = (0,ledger_window/* windowOf */.Ou)(quota.per, comment.created).from;
    const before = [...own, ...others].filter(({ number, created }) => created >= from && number < comment.number);
    const { count, quantity } = quota;
    if (count !== null && before.length >= count)
        return `the quota of ${quota.text} is used up: ${before.length} of this ${quota.per} were written before it`;
    if (quantity === null || quantity.unit !== amount.unit)
        return null;
    const same = before.filter((one) => one.amount.unit === quantity.unit).map((one) => one.amount.value);
    const all = (0,exact/* exactSum */.d)([...same, amount.value]);
    if (!(0,exact/* exceeds */.O)(all, quantity.value))
        return null;
    return `the quota of ${quota.text} does not suffice: with it, ${all} ${quantity.unit} would be allowed in this ${quota.per}`;
}

;// CONCATENATED MODULE: ./build/core/waivers/validity.js
/**
 * Which of the waivers that people wrote are permissions: everything that the base policy asks of one, in the order in
 * which a person would look at it. What could not be learned makes a waiver void; it never makes one valid.
 */



/** What is wrong with a waiver whoever wrote it, and whatever the pull request is: nobody needs to be asked for this. */
function plainRefusal(comment, rules, budgets) {
    const { login, account, edited, written } = comment;
    if (login === null)
        return 'the account that wrote it is gone';
    if (account !== 'user')
        return 'only people can allow an exception, and a program wrote this';
    if (edited)
        return 'it was edited after it was written: write a new comment instead';
    if (written.kind === 'refused')
        return written.because;
    return (amountRefusal(written.amount, written.text, rules) ??
        budgetRefusal(written, budgets) ??
        lengthRefusal(comment.created, written, rules));
}
function amountRefusal({ value, unit }, text, { limits }) {
    const most = limits.find((limit) => limit.unit === unit);
    const allowed = limits.map((limit) => `${limit.value} ${limit.unit}`).join(', ');
    if (most === undefined)
        return `the policy lets nobody allow an amount in ${unit}; one waiver may be of ${allowed}`;
    return (0,exact/* exceeds */.O)(value, most.value) ? `${text} is more than one waiver may allow, ${most.value} ${unit}` : null;
}
function budgetRefusal({ budget, amount }, budgets) {
    if (budget === null)
        return null;
    const named = budgetNamed(budget, budgets);
    if (named === null)
        return 'it is for a budget that the policy does not have: write its name as the policy does';
    const { limit } = named;
    const unit = limit.kind === 'relative' ? 'kgCO2e' : limit.kind === 'per-request' ? null : limit.quantity.unit;
    if (unit === null)
        return 'it is for a budget per request, which no amount can cover: raise that limit in the policy';
    return unit === amount.unit ? null : `it is for a budget in ${unit}: write an amount in ${unit}`;
}
/** By its name exactly, or, where that is one budget only, whatever the case. */
function budgetNamed(name, budgets) {
    const same = budgets.filter((one) => one.name === name);
    const alike = same.length > 0 ? same : budgets.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    return alike.length === 1 ? (alike[0] ?? null) : null;
}
function lengthRefusal(created, command, { expireAfterDays }) {
    const { until } = command;
    if (until !== null && until <= created)
        return 'it ends before it begins: write a later day';
    const lasts = until === null ? command.lasts : until - created;
    // Until the end of a day that is so many days ahead is meant by people who count days.
    const most = expireAfterDays * ledger_window/* DAY_S */.Rd + (until === null ? 0 : ledger_window/* DAY_S */.Rd - (created % ledger_window/* DAY_S */.Rd));
    return lasts !== null && lasts > most
        ? `it is for longer than the ${expireAfterDays} days that the policy allows`
        : null;
}
/** @returns in the order in which they were written. */
function judgeWaivers(comments, rules, budgets, facts) {
    const granted = [];
    return [...comments]
        .sort((a, b) => a.number - b.number)
        .map((comment) => {
        const { written } = comment;
        const none = { comment, until: null, commit: null };
        const plain = plainRefusal(comment, rules, budgets);
        const refusal = plain ?? makerRefusal(comment, facts) ?? standingRefusal(comment, rules, facts);
        if (written.kind === 'refused')
            return { ...none, state: 'void', because: refusal };
        const until = untilOf(comment.created, written, rules);
        const commit = commitOf(comment, written, facts);
        const known = { comment, until, commit };
        if (refusal !== null)
            return { ...known, state: 'void', because: refusal };
        // It was a permission when it was written, whatever became of the commit since: it counts from here on.
        const used = quotaRefusal(comment, written.amount, rules.quota, granted, facts.others);
        if (used !== null)
            return { ...known, state: 'void', because: used };
        granted.push({ number: comment.number, created: comment.created, amount: written.amount });
        const moved = commitRefusal(written, commit, facts.head);
        if (moved !== null)
            return { ...known, state: 'void', because: moved };
        if (facts.at >= until)
            return { ...known, state: 'expired', because: `it ended on ${dateOf(until)}` };
        return { ...known, state: 'valid', because: null };
    });
}
function makerRefusal({ login }, { makers }) {
    if ('because' in makers)
        return `who made the pull request could not be learned: ${makers.because}`;
    if (makers.opener === login)
        return 'it was written by the author of the pull request';
    const wrote = login !== null && makers.writers.includes(login);
    return wrote ? 'it was written by an author of a commit of the pull request' : null;
}
function standingRefusal({ login }, rules, { standings }) {
    const standing = login === null ? undefined : standings.get(login);
    if (standing?.answer === 'yes')
        return null;
    if (standing?.answer === 'unknown')
        return standing.because;
    return `who wrote it is not an approver; approvers are ${rules.approvers.map(approverText).join(', ')}`;
}
/** As in the policy: `team:ml-leads`. */
function approverText(approver) {
    switch (approver.kind) {
        case 'user':
            return `user:${approver.login}`;
        case 'team':
            return `team:${approver.slug}`;
        case 'role':
            return `role:${approver.role}`;
    }
}
/** What does not say how long it holds, holds as long as the policy lets one. */
function untilOf(created, { lasts, until }, { expireAfterDays }) {
    return until ?? created + (lasts ?? expireAfterDays * ledger_window/* DAY_S */.Rd);
}
function commitOf(comment, { commit, runs }, facts) {
    if (commit !== null)
        return facts.head.startsWith(commit) ? facts.head : commit;
    return runs.length > 0 ? null : (facts.heads.get(comment.number) ?? null);
}
function commitRefusal({ text, runs }, commit, head) {
    if (commit === head || (commit === null && runs.length > 0))
        return null;
    const line = `write: /carbon waive ${text} at ${head.slice(0, SHOWN)}: reason`;
    return commit === null
        ? `which commit it was written for could not be learned; ${line}`
        : `it is for the commit ${commit.slice(0, SHOWN)}, and the pull request has moved on; ${line}`;
}
/** Digits of an object id that are shown, and asked for. */
const SHOWN = 12;
function dateOf(seconds) {
    return `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/parse/quantity.js
var quantity = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/parse/time.js
var time = __webpack_require__(6759);
;// CONCATENATED MODULE: ./build/parse/waiver-lines.js
/**
 * Which lines of a comment are commands: those that a reader sees as the writer's own words. Text in code, in hidden
 * comments of HTML and in quotations is somebody else's, or an example.
 *
 * Blocks as in GitHub Flavored Markdown, section 4 (fences, indented code, HTML blocks 1 and 2) and 5.1 (quotations with
 * their lazy lines), as far as a line at the margin is concerned. In doubt a line is no command.
 */
/** Up to three spaces are no indentation in Markdown. */
const COMMAND = /^ {0,3}\/carbon(?:[ \t]+(.*))?$/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const QUOTE = /^ {0,3}>/;
const RAW = /^ {0,3}<(pre|script|style|textarea)(?:[ \t>]|$)/i;
/** Headings, rules and lists begin something new; a line after them is not a part of a quotation. */
const NEW_BLOCK = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|[-+*][ \t]|\d{1,9}[.)][ \t]|<|[-_*][-_* \t]*$)/;
function waiver_lines_commandLines(body) {
    const commands = [];
    let ends = null;
    let quoted = false;
    for (const line of body.split(/\r\n|\n|\r/)) {
        if (ends !== null) {
            if (ends(line))
                ends = null;
            continue;
        }
        ends = opened(line);
        quoted = ends === null && isQuoted(line, quoted);
        const command = ends === null ? COMMAND.exec(line) : null;
        if (command !== null)
            commands.push({ text: (command[1] ?? '').trim(), quoted });
    }
    return commands;
}
function opened(line) {
    const [, fence = '', info = ''] = FENCE.exec(line) ?? [];
    // Backticks after backticks make a code span in a paragraph, not a fence.
    if (fence !== '' && !(fence.startsWith('`') && info.includes('`')))
        return (later) => closes(later, fence);
    const hidden = line.lastIndexOf('<!--');
    if (hidden >= 0 && !line.includes('-->', hidden + 4))
        return (later) => later.includes('-->');
    const [, tag] = RAW.exec(line) ?? [];
    const end = tag === undefined ? '' : `</${tag.toLowerCase()}>`;
    if (end !== '' && !line.toLowerCase().includes(end))
        return (later) => later.toLowerCase().includes(end);
    return null;
}
function closes(line, fence) {
    const [, run = '', rest = ''] = FENCE.exec(line) ?? [];
    return run.startsWith(fence) && rest.trim() === '';
}
function isQuoted(line, before) {
    if (QUOTE.test(line))
        return true;
    return before && line.trim() !== '' && !NEW_BLOCK.test(line);
}

;// CONCATENATED MODULE: ./build/parse/waiver-tokens.js
/** @returns `null` when a quotation does not end. Straight and curly marks are the same: telephones write curly ones. */
function tokensOf(text) {
    const tokens = [];
    let rest = text.trimStart();
    while (rest !== '') {
        const [taken, token] = next(rest);
        if (token === null)
            return null;
        tokens.push(token);
        rest = rest.slice(taken).trimStart();
    }
    return tokens;
}
function next(text) {
    if (text.startsWith(','))
        return [1, { kind: 'comma', text: ',' }];
    if (/^["\u201c\u201d]/.test(text)) {
        const end = text.slice(1).search(/["\u201c\u201d]/);
        return end < 0 ? [0, null] : [end + 2, { kind: 'quoted', text: text.slice(1, end + 1).trim() }];
    }
    const [word = text] = /^[^\s,"\u201c\u201d]+/.exec(text) ?? [];
    return [word.length, { kind: 'word', text: word }];
}

;// CONCATENATED MODULE: ./build/parse/waiver.js
/**
 * The command by which an approver lets a pull request exceed a budget, read from a comment:
 *
 *     /carbon waive 30 kg: the ablation is due on Friday
 *     /carbon waive 30 kg on "research" at 1a2b3c4 for 7 days: reason
 *     /carbon waive 120 kWh for runs carbon:sft-1, carbon:sft-2 until 2026-12-01: reason
 *
 * The amount comes first; the parts between it and the reason stand in any order, each once; the reason follows the first
 * colon with a space after it, since ids have colons too. Words are read whatever their case, units are not. A comment
 * holds one command: of two, nobody could say which one is meant.
 */





const EXAMPLE = 'write "/carbon waive 30 kg: why"';
/** Of one line; what is longer is no sentence that somebody reads. */
const LONGEST_LINE = 2000;
const LONGEST_REASON = 500;
const MOST_RUNS = 50;
const DAY_S = 86_400;
/** @returns `null` for a comment without such a command. */
function parseWaiver(body) {
    const found = waiver_lines_commandLines(body).flatMap(({ text, quoted }) => {
        const [, verb = '', rest = ''] = /^(waiv[a-z]*)(?:[ \t]+(.*))?$/i.exec(text) ?? [];
        return verb === '' ? [] : [{ verb: verb.toLowerCase(), rest, quoted }];
    });
    const [command] = found;
    if (command === undefined)
        return null;
    if (found.length > 1)
        return refused(`the comment holds ${found.length} waivers: write each in a comment of its own`);
    if (command.quoted)
        return refused('it stands right under a quotation: leave an empty line before it');
    if (command.verb !== 'waive')
        return refused(`"${(0,number/* shorten */.ml)(command.verb)}" is not the command: ${EXAMPLE}`);
    return parseCommand(command.rest);
}
/** Whether a comment speaks to us at all: a line of it begins with `/carbon`. */
function isForClerk(body) {
    return commandLines(body).length > 0;
}
function parseCommand(text) {
    if (text.length > LONGEST_LINE)
        return refused(`the line is longer than ${LONGEST_LINE} characters: shorten it`);
    const split = reasonStart(text);
    if (split === null)
        return refused(`it gives no reason: ${EXAMPLE}, with a space after the colon`);
    const reason = text.slice(split + 1).trim();
    // What stands in the line that we show is not yet one.
    if (!/[\p{L}\p{N}]/u.test(reason) || /^reason$/i.test(reason))
        return refused(`it gives no reason after the colon: ${EXAMPLE}`);
    const tokens = tokensOf(text.slice(0, split));
    if (tokens === null)
        return refused('a quotation mark is not closed: write the name of a budget as "name"');
    return assemble(tokens, (0,number/* shorten */.ml)(reason, LONGEST_REASON));
}
/** The first colon before a blank, outside of quotation marks. */
function reasonStart(text) {
    let open = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text.charAt(index);
        if (/["\u201c\u201d]/.test(character))
            open = !open;
        if (character === ':' && !open && /^[ \t]?$/.test(text.charAt(index + 1)))
            return index;
    }
    return null;
}
const KEYWORDS = ['on', 'at', 'for', 'until'];
function keywordOf(token) {
    return token?.kind === 'word' ? KEYWORDS.find((word) => word === token.text.toLowerCase()) : undefined;
}
function assemble(tokens, reason) {
    const first = tokens.findIndex((token) => keywordOf(token) !== undefined);
    const text = written(first < 0 ? tokens : tokens.slice(0, first));
    if (text === '')
        return refused(`it does not say how much: ${EXAMPLE}`);
    const amount = (0,quantity/* parseSpending */.Mr)(text);
    if (!amount.ok)
        return refused(`the amount ${amount.why}: ${amount.hint}`);
    if (amount.value.value <= 0)
        return refused(`an amount of 0 allows nothing: ${EXAMPLE}`);
    let parts = {};
    for (const [keyword, words] of first < 0 ? [] : groups(tokens.slice(first))) {
        const read = readPart(keyword, words);
        if (!read.ok)
            return refused(read.because);
        const twice = Object.keys(read.part).some((key) => key in parts);
        if (twice)
            return refused(`"${keyword}" is said twice: say it once`);
        parts = { ...parts, ...read.part };
    }
    if (parts.lasts !== undefined && parts.until !== undefined)
        return refused('it says both how long and until when: say one of them');
    const nothing = { budget: null, commit: null, runs: [], lasts: null, until: null };
    return { kind: 'command', text, amount: amount.value, ...nothing, ...parts, reason };
}
/** Each keyword with the words up to the next one. */
function groups(tokens) {
    const all = [];
    for (const token of tokens) {
        const keyword = keywordOf(token);
        if (keyword !== undefined)
            all.push([keyword, []]);
        else
            all.at(-1)?.[1].push(token);
    }
    return all;
}
function readPart(keyword, words) {
    const [first] = words;
    if (keyword === 'on')
        return readBudget(words);
    if (keyword === 'at')
        return readCommit(written(words));
    if (keyword === 'until')
        return readDate(written(words));
    if (first?.kind === 'word' && /^runs?$/i.test(first.text))
        return readRuns(words.slice(1));
    return readDays(written(words));
}
function readBudget(words) {
    const [only, ...others] = words;
    if (only === undefined || only.kind === 'comma' || others.length > 0)
        return fail('after "on" stands one budget: write its name in quotation marks');
    return { ok: true, part: { budget: only.text } };
}
function readCommit(text) {
    if (/^[0-9a-f]{7,64}$/i.test(text))
        return { ok: true, part: { commit: text.toLowerCase() } };
    return fail(`"${(0,number/* shorten */.ml)(text)}" is not a commit: write at least seven digits of its id after "at"`);
}
/** A list with commas; a word without a comma before it is none of the list. */
function readRuns(words) {
    const runs = [];
    for (const [index, token] of words.entries()) {
        const comma = index % 2 === 1;
        if ((token.kind === 'comma') !== comma)
            return fail('the runs are not a list: write "for runs a, b"');
        if (!comma)
            runs.push(token.text);
    }
    if (runs.length === 0 || words.length % 2 === 0)
        return fail('it names no run: write "for runs a, b"');
    if (runs.length > MOST_RUNS)
        return fail(`it names more than ${MOST_RUNS} runs: bind it to the commit instead`);
    return { ok: true, part: { runs: [...new Set(runs)] } };
}
function readDays(text) {
    const read = (0,quantity/* parseDays */.bs)(text);
    if (!read.ok)
        return fail(`after "for" stands how long, but ${read.why}: write "for 7 days" or "for runs a, b"`);
    if (read.value <= 0)
        return fail('it would hold for no time: write "for 7 days"');
    return { ok: true, part: { lasts: read.value * DAY_S } };
}
/** A day counts to its end, as people mean it. */
function readDate(text) {
    const read = (0,time/* parseInstant */.n)(text);
    if (!read.ok)
        return fail(`after "until" stands a day, but ${read.why}: write "until 2026-12-01"`);
    return { ok: true, part: { until: read.value.seconds + (read.value.precision === 'date' ? DAY_S : 0) } };
}
function written(words) {
    return words.map(({ text }) => text).join(' ');
}
function fail(because) {
    return { ok: false, because };
}
function refused(because) {
    return { kind: 'refused', because };
}

;// CONCATENATED MODULE: ./build/review/exceptions.js
/** How what is over could be allowed: the line that an approver would paste, and who that may be. */




/** Digits of a commit in a line that a person pastes. */
const DIGITS = 12;
/** Names that come out of a comment as they went in: renderers write other characters so that they do nothing. */
const COPIES = /^[\p{L}\p{N}][\p{L}\p{N} ._,:()+-]{0,79}$/u;
/** `null` when nothing is over any more. */
function exceptionReport(findings, rules, head, around) {
    const held = findings.filter(verdict/* isHeld */.i7);
    if (held.length === 0)
        return null;
    const lines = [];
    const beyond = [];
    for (const unit of new Set(held.map((finding) => finding.unit))) {
        const same = held.filter((finding) => finding.unit === unit);
        const most = rules.limits.find((limit) => limit.unit === unit)?.value ?? 0;
        const overruns = same.map((finding) => [finding, overrunOf(finding, around)]);
        const possible = overruns.filter(([, overrun]) => overrun !== null && !(0,exact/* exceeds */.O)(overrun, most));
        beyond.push(...overruns.filter((one) => !possible.includes(one)).map(([finding]) => finding.budget));
        const amount = Math.max(...possible.map(([, overrun]) => overrun ?? 0));
        const [only, ...others] = possible.map(([finding]) => finding.budget);
        if (only === undefined)
            continue;
        const on = others.length > 0 || !COPIES.test(only) ? '' : ` on "${only}"`;
        lines.push(`/carbon waive ${Math.min(most, roundUp(amount))} ${unit}${on} at ${head.slice(0, DIGITS)}: reason`);
    }
    return {
        lines,
        beyond,
        approvers: rules.approvers.map(approverText),
        limits: rules.limits.map(({ value, unit }) => `${value} ${unit}`),
        expire_after_days: rules.expireAfterDays,
        quota: rules.quota?.text ?? null,
    };
}
/** To three digits, and never below: what is pasted must suffice. */
function roundUp(amount) {
    const step = 10 ** (Math.floor(Math.log10(amount)) - 2);
    const rounded = Number((Math.floor(amount / step) * step).toPrecision(3));
    return (0,exact/* exceeds */.O)(amount, rounded) ? Number((Math.ceil(amount / step) * step).toPrecision(3)) : rounded;
}

;// CONCATENATED MODULE: ./build/review/waiver-facts.js
/** What has to be asked before waivers can be judged. What is not learned is said in words, and makes a waiver void. */




/** Anybody may write a comment, so the number of people that are asked about is bounded. */
const MOST_PEOPLE = 20;
async function learn(comments, question) {
    const { rules, budgets, at, head, source } = question;
    const standings = new Map();
    const nothing = { at, head, makers: { opener: null, writers: [] }, standings, heads: new Map(), others: [] };
    const candidates = comments.filter((one) => plainRefusal(one, rules, budgets) === null);
    if (candidates.length === 0)
        return nothing;
    for (const { login } of candidates)
        await stand(login, standings, question);
    const approved = candidates.filter(({ login }) => login !== null && standings.get(login)?.answer === 'yes');
    if (approved.length === 0)
        return nothing;
    const makers = await orUnlearned(() => source.makers());
    const heads = await headsOf(approved, source);
    const others = rules.quota === null ? [] : await orUnlearned(() => othersOf(approved, standings, question));
    return { at, head, makers, standings, heads, others };
}
async function orUnlearned(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof problem/* WorldError */.nM))
            throw error;
        return { because: `${error.message}; ${error.hint}` };
    }
}
/** Adds what is known of a person. Whom the policy names by login, nobody needs to be asked about. */
async function stand(login, known, { rules, source }) {
    if (login === null || known.has(login))
        return;
    const asked = rules.approvers.filter((approver) => approver.kind !== 'user');
    const named = rules.approvers.some((approver) => approver.kind === 'user' && approver.login === login);
    if (named || asked.length === 0)
        known.set(login, { answer: named ? 'yes' : 'no' });
    else if (known.size >= MOST_PEOPLE)
        known.set(login, { answer: 'unknown', because: `more than ${MOST_PEOPLE} people wrote waivers` });
    else
        known.set(login, await askAll(login, asked, source));
}
async function askAll(login, approvers, source) {
    let answer = { answer: 'no' };
    for (const approver of approvers) {
        const one = await orUnlearned(() => source.standing(login, approver));
        const standing = 'answer' in one ? one : { answer: 'unknown', because: one.because };
        if (standing.answer === 'yes')
            return standing;
        if (standing.answer === 'unknown')
            answer = standing;
    }
    return answer;
}
/** Only a waiver that says neither a commit nor runs is bound to what was the head when it was written. */
async function headsOf(comments, source) {
    const bare = comments.filter(({ written }) => {
        return written.kind === 'command' && written.commit === null && written.runs.length === 0;
    });
    if (bare.length === 0)
        return new Map();
    const heads = await orUnlearned(() => source.headsAt(bare.map(({ created }) => created)));
    return new Map(bare.map(({ number }, index) => [number, 'because' in heads ? null : (heads[index] ?? null)]));
}
/**
 * Counted as strictly as can be known from the comments alone: those that were edited since, those that were written by
 * the author of their pull request, and those that nothing needed are counted as well, so that no waiver comes back by
 * being touched after the merge.
 */
async function othersOf(approved, standings, question) {
    const { rules, source } = question;
    const per = rules.quota?.per ?? 'month';
    const from = Math.min(...approved.map(({ created }) => (0,ledger_window/* windowOf */.Ou)(per, created).from));
    const granted = [];
    for (const comment of await source.elsewhereSince(from)) {
        const grant = grantIn(comment, rules);
        if (grant === null)
            continue;
        await stand(comment.login, standings, question);
        const standing = comment.login === null ? undefined : standings.get(comment.login);
        // Whose standing this token may not learn could not give a waiver with it either.
        if (standing?.answer === 'yes')
            granted.push(grant);
    }
    return granted;
}
function grantIn({ number, created, account, body }, { limits }) {
    const written = account === 'user' ? parseWaiver(body) : null;
    if (written === null || written.kind === 'refused')
        return null;
    const { amount } = written;
    const most = limits.find(({ unit }) => unit === amount.unit)?.value ?? 0;
    return amount.value <= most ? { number, created, amount } : null;
}

;// CONCATENATED MODULE: ./build/review/waivers.js
/**
 * Exceptions: what approvers have allowed on the pull request, held against what is over. Nobody is asked anything
 * before something is over under a policy that knows waivers, and then only what the comments make necessary.
 */









const waiverProblems = {
    'waivers/unread': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'Something is over budget, and the comments that may allow it could not be read. Nothing is allowed then.',
        fix: 'Do what the message says, usually give the job `pull-requests: write`, and run the check again.',
    },
};
const waivers_problem = (0,problem/* reporter */.YX)(waiverProblems);
/** Whether there is anything to ask: something is over, and the policy lets somebody allow it. */
function wantsWaivers(rules, findings) {
    return rules !== null && findings.some(verdict/* isHeld */.i7);
}
async function applyWaivers(one) {
    const { rules, budgets, findings } = one;
    try {
        const { comments, head } = await one.source.conversation();
        const judgedHead = one.head ?? head;
        const written = comments.flatMap(toWaiver);
        const facts = await learn(written, { ...one, head: judgedHead });
        const judged = judgeWaivers(written, rules, budgets, facts);
        const around = surroundings(one);
        const covered = cover(findings, judged.flatMap((waiver) => grantOf(waiver, budgets)), around);
        const exceptions = exceptionReport(covered.findings, rules, judgedHead, around);
        return { findings: covered.findings, waivers: waiverReports(judged, covered), problems: [], exceptions };
    }
    catch (error) {
        if (!(error instanceof problem/* WorldError */.nM))
            throw error;
        const at = { file: one.policyPath, line: 1, column: 1 };
        const message = `waivers were not looked for, so nothing is allowed by one: ${error.message}`;
        return { findings, waivers: [], problems: [waivers_problem('waivers/unread', at, message, error.hint)], exceptions: null };
    }
}
function toWaiver({ body, ...comment }) {
    const written = parseWaiver(body);
    return written === null ? [] : [{ ...comment, written }];
}
function grantOf({ comment, state, until }, budgets) {
    const { written, number, login } = comment;
    if (state !== 'valid' || written.kind !== 'command' || until === null || login === null)
        return [];
    const { amount, runs } = written;
    const budget = written.budget === null ? null : (budgetNamed(written.budget, budgets)?.name ?? null);
    return [{ number, by: login, amount: amount.value, unit: amount.unit, budget, runs, until }];
}
/** What is not in the report of a finding is learned by judging some of the items again. */
function surroundings({ findings, items, judge }) {
    const again = (finding, some) => judge(some)[findings.indexOf(finding)] ?? null;
    const over = (finding, some) => (0,exact/* exactSum */.d)(some.map((item) => beyondLimit(again(finding, [item]))));
    return {
        overOfAll: (finding) => over(finding, items),
        addedBy: (finding, ids) => {
            const [named, others] = [items.filter(isOf(ids)), items.filter((item) => !isOf(ids)(item))];
            if (finding.per === 'run')
                return over(finding, named);
            return finding.added - (again(finding, others)?.added ?? 0);
        },
    };
}
/** Of one item by itself; in doubt the most that it may be. */
function beyondLimit(alone) {
    if (alone === null || alone.limit === null || !(0,verdict/* isHeld */.i7)(alone))
        return 0;
    return Math.max(0, (alone.status === 'undecided' ? alone.value.high : alone.gated) - alone.limit);
}
function isOf(ids) {
    return ({ item }) => item.head !== null && ids.includes(item.head.id);
}


/***/ })

};
