export const id = 685;
export const ids = [685];
export const modules = {

/***/ 4198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9907);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9277);
/**
 * From the boundary where an energy was measured to the one that is asked for. Nested: gpu < node < it < facility; each
 * step up is one multiplier, applied once: the host, the network between nodes, PUE.
 */



const ORDER = ['gpu', 'node', 'it', 'facility'];
/** The energy at `to`; `card` takes energies as they are, but for the stated PUE. */
function bounded(measured, to, fleet, place, card, notes) {
    const { kwh, at } = measured;
    if (at === 'facility') {
        const inside = dividedBy(kwh, place.pue, place.pueId, 'energy of the machines', notes);
        const it = card ? inside : converted(inside, 'it', to, fleet, notes);
        return { it, total: to === 'facility' ? kwh : it };
    }
    const it = card ? kwh : converted(kwh, at, to, fleet, notes);
    if (to !== 'facility')
        return { it, total: it };
    if (place.pue.cautious === 1)
        return { it, total: it };
    return { it, total: raised(it, place.pue, place.pueId, 'energy of the building', notes) };
}
function converted(kwh, from, to, fleet, notes) {
    const start = ORDER.indexOf(from);
    const end = ORDER.indexOf(to);
    const host = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST_OVER_GPU */ .BN);
    let value = kwh;
    if (start === 0 && end >= 1)
        value = raised(value, host, _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST_OVER_GPU */ .BN.id, 'energy of the node', notes, _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST_OVER_GPU */ .BN.factor);
    if (start <= 1 && end >= 2)
        value = networked(value, fleet, notes);
    if (start >= 2 && end <= 1 && several(fleet)) {
        notes.use(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK */ .pG.factor);
        value = dividedBy(value, (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK */ .pG), _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK */ .pG.id, 'energy without the network', notes);
    }
    if (start >= 1 && end === 0 && fleet.host !== 'cpu') {
        notes.use(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST_OVER_GPU */ .BN.factor);
        value = dividedBy(value, host, _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST_OVER_GPU */ .BN.id, 'energy of the accelerators', notes);
    }
    return value;
}
function several(fleet) {
    return fleet.host !== 'cpu' && fleet.host !== 'tpu' && fleet.count.central > _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEVICES_PER_NODE */ .t4.central;
}
/** Switches and cables between nodes; when the number of devices is not known, only against the budget. */
function networked(kwh, fleet, notes) {
    if (several(fleet))
        return raised(kwh, (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK */ .pG), _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK */ .pG.id, 'energy with the network', notes, _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK */ .pG.factor);
    if (fleet.countKnown || fleet.host === 'cpu')
        return kwh;
    return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .widened */ ["do"])((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(kwh, kwh.cautious * _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK */ .pG.central), _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK */ .pG.id, (0,_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadOf */ .jg)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK */ .pG.low, _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK */ .pG.high));
}
function raised(kwh, by, id, label, notes, factor) {
    if (factor)
        notes.use(factor);
    const value = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(kwh, by);
    notes.step(label, value.central, 'kWh', [id], () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(kwh.central)} kWh x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(by.central)}`);
    return value;
}
/** A wider measurement brought down to a narrower boundary; against the budget it stays as it was measured. */
function dividedBy(kwh, by, id, label, notes) {
    if (by.central === 1)
        return kwh;
    const value = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(kwh, { central: 1 / by.central, cautious: 1, spread: by.spread });
    notes.step(label, value.central, 'kWh', [id], () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(kwh.central)} kWh / ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(by.central)}`);
    return value;
}


/***/ }),

/***/ 6435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ NOTHING_STATED),
/* harmony export */   M1: () => (/* binding */ computeOfRun),
/* harmony export */   eu: () => (/* binding */ computeOfPlan)
/* harmony export */ });
/** A run or a plan as the estimator sees it: compute that took time on hardware at a place. */
const NOTHING_STATED = {};
function computeOfRun(run) {
    return {
        kind: 'run',
        id: run.id,
        hardware: run.hardware,
        site: run.site,
        pue: run.pue,
        gridGPerKwh: run.gridGPerKwh,
        year: yearOf(run.finished ?? run.started),
        wallHours: run.durationS === null ? null : run.durationS / 3600,
        gpuHours: run.gpuHours,
        hoursQuality: run.durationQuality,
        energy: run.energy,
        evidence: run.evidence,
        declaredKg: run.declaredKg,
        declaredScope: run.declaredScope,
        waterL: run.waterL,
        workload: run.workload,
        params: run.params,
        tokens: run.tokens,
        stated: NOTHING_STATED,
    };
}
function computeOfPlan(plan) {
    return {
        kind: 'plan',
        id: plan.id,
        hardware: plan.hardware,
        site: plan.site,
        pue: plan.pue,
        gridGPerKwh: plan.gridGPerKwh,
        year: null,
        wallHours: plan.wallHours,
        gpuHours: plan.gpuHours,
        hoursQuality: 'wall',
        energy: null,
        evidence: 'plan',
        declaredKg: null,
        declaredScope: 'unknown',
        waterL: null,
        workload: plan.workload,
        params: plan.params,
        tokens: plan.tokens,
        stated: NOTHING_STATED,
    };
}
/** The year of an ISO 8601 time; the factors of that year are looked up. */
function yearOf(time) {
    if (time === null)
        return null;
    const year = Number(time.slice(0, 4));
    return Number.isInteger(year) && year >= 1990 && year < 2200 ? year : null;
}


/***/ }),

/***/ 4571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ embodiedOf)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9907);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9277);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1811);
/**
 * The making of the hardware, charged by the hours that it was reserved:
 *
 *   kg = device-hours x (card + server / devices per server) / (lifetime years x 8760 x utilisation)
 *
 * Lifetime and utilisation: 5 years at 70 %. `method: card` uses the founding study's figures (BLOOM: 150 kg a card,
 * 2500 kg a server of eight, 6 years at 85 %). A factor for the card alone would miss half or more.
 */




/** Standard deviation of the logarithm: published rates span 0.003 to 0.056 kg per hour. */
const SPREAD = 0.6;
const HOURS_PER_YEAR = 8760;
function embodiedOf({ hours, timed }, fleet, context, notes, stated) {
    const { embodied, method } = context.accounting;
    if (!embodied)
        return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(0);
    if (stated.embodiedKg !== undefined)
        return asStated(stated.embodiedKg, notes);
    // A card counts what it knows: without hours it has nothing to charge.
    if (method === 'card' && !timed)
        return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(0);
    const rate = rateOf(fleet, context, stated.embodied);
    const { cardKg, serverKg, devicesPerServer, years, utilisation } = rate;
    const life = years * HOURS_PER_YEAR * utilisation;
    const central = (cardKg + serverKg / devicesPerServer) / life;
    const perHour = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(central, 'method/embodied', SPREAD, rate.mostKg / life);
    const kg = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(hours, perHour);
    for (const factor of rate.factors)
        notes.use(factor);
    const ids = rate.factors.map((factor) => factor.id);
    const formula = () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(hours.central)} h x ( ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(cardKg)} kg + ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(serverKg)} kg / ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(devicesPerServer)} )` +
        ` / ( ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(years)} years x ${HOURS_PER_YEAR} x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(utilisation)} )`;
    notes.step('embodied in the hardware', kg.central, 'kgCO2e', ids, formula);
    return kg;
}
function asStated(kg, notes) {
    notes.step('embodied, as stated', kg, 'kgCO2e', [], () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(kg)} kg`);
    return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(kg);
}
function rateOf(fleet, context, stated) {
    const usual = context.accounting.method === 'card' ? cardRate() : bestRate(fleet, context.catalogue);
    if (stated === undefined)
        return usual;
    const cardKg = stated.cardKg ?? usual.cardKg;
    const serverKg = stated.serverKg ?? usual.serverKg;
    const devicesPerServer = stated.devicesPerServer ?? usual.devicesPerServer;
    return {
        cardKg,
        serverKg,
        devicesPerServer,
        years: stated.lifetimeYears ?? usual.years,
        utilisation: stated.utilisation ?? usual.utilisation,
        mostKg: cardKg + serverKg / devicesPerServer,
        factors: usual.factors,
    };
}
function cardRate() {
    return {
        cardKg: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CARD_GPU_KG */ .NG.central,
        serverKg: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CARD_SERVER_KG */ .Y.central,
        devicesPerServer: 8,
        years: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CARD_LIFETIME_YEARS */ .QQ.central,
        utilisation: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CARD_UTILISATION */ .TH.central,
        mostKg: 0,
        factors: [_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CARD_GPU_KG */ .NG.factor, _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CARD_SERVER_KG */ .Y.factor, _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CARD_LIFETIME_YEARS */ .QQ.factor, _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CARD_UTILISATION */ .TH.factor],
    };
}
const embodied = (0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .memory */ .m)();
function bestRate(fleet, catalogue) {
    const life = { years: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .LIFETIME_YEARS */ .xr.central, utilisation: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .UTILISATION */ .et.central };
    const factors = [_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .LIFETIME_YEARS */ .xr.factor, _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .UTILISATION */ .et.factor];
    if (fleet.host === 'cpu') {
        // Two sockets make a server; fewer threads than a socket has are a slice of one.
        const serverKg = _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_SERVER_KG */ ._M.central * fleet.cpuShare;
        const mostKg = _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_SERVER_KG */ ._M.high * fleet.cpuShare;
        return {
            cardKg: 0,
            serverKg,
            devicesPerServer: 2,
            ...life,
            mostKg: fleet.known ? 0 : mostKg,
            factors: [_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_SERVER_KG */ ._M.factor, ...factors],
        };
    }
    const { cardKg, cardFactor, serverKg, serverFactor, devicesPerServer } = embodied(catalogue, fleet.accelerator?.id ?? '', () => catalogue.embodied(fleet.accelerator));
    return {
        cardKg: cardKg.central,
        serverKg: serverKg.central,
        devicesPerServer,
        ...life,
        mostKg: fleet.known ? 0 : cardKg.high + serverKg.high / devicesPerServer,
        factors: [cardFactor, serverFactor, ...factors],
    };
}


/***/ }),

/***/ 9685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oh: () => (/* binding */ embodiedOnly),
  Yn: () => (/* binding */ estimateCompute),
  AP: () => (/* binding */ estimatePlan),
  aG: () => (/* binding */ estimateRun),
  Z4: () => (/* binding */ estimateServing),
  bL: () => (/* binding */ footprintOf)
});

// EXTERNAL MODULE: ./build/core/amount.js
var amount = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/core/compute.js
var compute = __webpack_require__(6435);
// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/hours.js
var core_hours = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/core/load.js
var load = __webpack_require__(8992);
;// CONCATENATED MODULE: ./build/core/declared.js
/**
 * Emissions that a record states. They are believed last: where energy or time is known they are held against what that
 * gives, and the larger of the two counts against the budget. Alone they are taken as given, with a wide interval.
 */




/** What the scope of a stated figure may leave out: host, PUE, the grid of which year. */
const SPREAD = 0.45;
/** A run that states emissions and nothing that they could be recomputed from; `null` without usable ones. */
function declaredOf(one, fleet, place, context, notes) {
    const kg = one.declaredKg;
    if (kg === null || kg <= 0)
        return null;
    if (one.declaredScope === 'market') {
        notes.warn('declared_market_only');
        return null;
    }
    const most = kg * Math.exp(1.645 * SPREAD);
    const operational = (0,amount/* uncertain */.Y$)(kg, `${one.id}/declared`, SPREAD, context.trustRecord === true ? kg : most);
    notes.step('operational emissions, as stated', kg, 'kgCO2e', [], () => `${(0,explain/* figure */.vP)(kg)} kg`);
    const total = energyBehind(operational, place, notes);
    const hours = (0,core_hours/* impliedHours */.OL)(total, fleet, (0,load/* loadOf */.M)(one, fleet), notes);
    const it = (0,amount/* times */.Hn)(total, { central: 1 / place.pue.central, cautious: 1, spread: place.pue.spread });
    return { operational, energy: { total, it, evidence: 'declared', hours, timed: false, idleInside: false } };
}
/** g CO2e per kWh below which no grid is taken to be. */
const CLEANEST_G = 1;
/** Energy from emissions; the greener the grid may be, the more energy it was. */
function energyBehind(operational, place, notes) {
    const { grid } = place;
    // A place without any emissions would make it infinitely much.
    const least = Math.max(grid.central, CLEANEST_G);
    const kwh = (0,amount/* scaled */.vK)((0,amount/* times */.Hn)(operational, { central: 1 / least, cautious: 1 / least, spread: grid.spread }), 1000);
    const most = kwh.central * Math.exp(1.645 * (0,amount/* sigmaOf */.xe)(kwh));
    const formula = () => `${(0,explain/* figure */.vP)(operational.central)} kg x 1000 / ${(0,explain/* figure */.vP)(least)} g`;
    notes.step('energy behind them', kwh.central, 'kWh', [place.gridId], formula);
    return (0,amount/* atMost */.Tu)(kwh, most);
}
/** Beyond this factor either way the two figures are not the same run at the same place. */
const DIFFERS = 3;
/** Where energy and grid are both stated, rounding is all that may part them. */
const ROUNDED = 1.03;
/** g CO2e per kWh that some grid on earth has, with room for what cards leave out. */
const CREDIBLE_G = { low: 5, high: 1300 };
/** The recomputed emissions, held against the stated ones. */
function againstDeclared(operational, one, energy, context, notes) {
    const kg = one.declaredKg;
    if (kg === null || one.declaredScope === 'market' || one.site.fallback)
        return operational;
    const implied = energy.it.central > 0 ? (kg * 1000) / energy.it.central : null;
    if (implied !== null && (implied < CREDIBLE_G.low || implied > CREDIBLE_G.high))
        notes.warn('declared_implausible');
    const ratio = operational.central > 0 ? kg / operational.central : Number.POSITIVE_INFINITY;
    const determined = context.trustRecord === true && one.energy !== null && one.gridGPerKwh !== null;
    const limit = determined ? ROUNDED : DIFFERS;
    if (ratio > limit || ratio < 1 / limit)
        notes.warn('declared_differs');
    if (kg <= operational.cautious)
        return operational;
    notes.warn('declared_larger');
    return (0,amount/* atMost */.Tu)(operational, kg);
}

// EXTERNAL MODULE: ./build/core/embodied.js
var embodied = __webpack_require__(4571);
// EXTERNAL MODULE: ./build/core/boundary.js
var core_boundary = __webpack_require__(4198);
// EXTERNAL MODULE: ./build/core/constants.js
var constants = __webpack_require__(9907);
;// CONCATENATED MODULE: ./build/core/recorded.js
/** Energy that a record gives itself: what it covers, how good it is, and whether the hardware can have drawn it. */



/** `null` when there is none, or when it covers no accelerator although there were some and their hours are known. */
function recordedEnergy(one, fleet, timed, card, notes) {
    const { energy } = one;
    if (energy === null)
        return null;
    const { boundary, gpuKwh } = energy;
    const applied = Math.max(1, energy.pueApplied);
    const total = withoutPue(energy, applied, notes);
    const evidence = one.evidence === 'metered' || one.evidence === 'counter' ? one.evidence : 'declared';
    const split = boundary === 'node' && gpuKwh !== null && fleet.host !== 'cpu' && evidence !== 'metered';
    if (split && !card)
        return counted(one, total, gpuKwh / applied, fleet, timed, evidence, notes);
    return { kwh: (0,amount/* uncertain */.Y$)(total, `${one.id}/energy`, spreadFor(evidence, boundary, fleet)), at: boundary, evidence };
}
function withoutPue(energy, applied, notes) {
    const total = energy.totalKwh / applied;
    if (applied === 1)
        notes.step('recorded energy', total, 'kWh', [], () => `${(0,explain/* figure */.vP)(total)} kWh`);
    else {
        const formula = () => `${(0,explain/* figure */.vP)(energy.totalKwh)} kWh / ${(0,explain/* figure */.vP)(applied)}`;
        notes.step('recorded energy without its PUE', total, 'kWh', ['record/pue'], formula);
    }
    return total;
}
/** Standard deviations of the logarithm of a recorded energy; docs/methodology.md, "How sure". */
function spreadFor(evidence, at, fleet) {
    if (evidence === 'metered')
        return at === 'it' || at === 'facility' ? 0.03 : 0.06;
    if (fleet.host === 'cpu')
        return MODELLED;
    return evidence === 'counter' ? 0.1 : 0.15;
}
/** A tracker without accelerators models CPU and memory from rated power. */
const MODELLED = 0.3;
/** A tracker's total: its GPU counters are good, its CPU and memory are models, so the host comes from the counters. */
function counted(one, total, gpu, fleet, timed, evidence, notes) {
    const key = `${one.id}/energy`;
    if (gpu <= 0) {
        const none = one.hardware.every((device) => device.kind === 'cpu' || device.kind === 'ram');
        if (!none)
            notes.warn('gpu_energy_missing');
        if (!none && timed)
            return null;
        return { kwh: (0,amount/* uncertain */.Y$)(total, key, none ? MODELLED : 2 * MODELLED), at: 'node', evidence };
    }
    notes.use(constants/* HOST_OVER_GPU */.BN.factor);
    const node = Math.max(total, gpu * constants/* HOST_OVER_GPU */.BN.central);
    const formula = () => `max ( ${(0,explain/* figure */.vP)(total)} kWh , ${(0,explain/* figure */.vP)(gpu)} kWh x ${constants/* HOST_OVER_GPU */.BN.central} )`;
    notes.step('energy of the node', node, 'kWh', [constants/* HOST_OVER_GPU */.BN.id], formula);
    const host = (0,constants/* spreadOf */.jg)(constants/* HOST_OVER_GPU */.BN.low, constants/* HOST_OVER_GPU */.BN.high);
    return {
        kwh: (0,amount/* widened */["do"])((0,amount/* uncertain */.Y$)(node, key, spreadFor(evidence, 'node', fleet)), constants/* HOST_OVER_GPU */.BN.id, host),
        at: 'node',
        evidence,
    };
}
/** Held against what the hardware can have drawn: never less than idle, and a warning when it is more than all of it. */
function plausible(kwh, hours, one, fleet, notes) {
    if (hours === null || fleet.host === 'cpu')
        return kwh;
    // Without a count one device is certain; against the budget it is the count that an unknown is taken for.
    const certain = fleet.countKnown || one.gpuHours !== null ? hours.central : (one.wallHours ?? 0);
    warnAboveAll(kwh, certain, one, fleet, notes);
    const idleW = fleet.tdpW.central * constants/* IDLE_FLOOR */.Eu.central;
    const floor = fleet.known ? (certain * idleW) / 1000 : 0;
    const perhaps = (hours.central * idleW) / 1000;
    if (kwh.central >= floor)
        return (0,amount/* atMost */.Tu)(kwh, perhaps);
    notes.warn('below_idle_floor');
    notes.use(constants/* IDLE_FLOOR */.Eu.factor);
    const formula = () => `${(0,explain/* figure */.vP)(certain)} h x ${(0,explain/* figure */.vP)(fleet.tdpW.central)} W x ${constants/* IDLE_FLOOR */.Eu.central} / 1000`;
    notes.step('energy at idle, the least possible', floor, 'kWh', [fleet.tdpId, constants/* IDLE_FLOOR */.Eu.id], formula);
    return (0,amount/* widened */["do"])((0,amount/* uncertain */.Y$)(floor, `${one.id}/energy`, 0.3, perhaps), constants/* IDLE_FLOOR */.Eu.id, (0,constants/* spreadOf */.jg)(constants/* IDLE_FLOOR */.Eu.low, constants/* IDLE_FLOOR */.Eu.high));
}
/** Readings of power and clock err, so a fifth more than the most is still let pass. */
const TOLERANCE = 1.2;
function warnAboveAll(kwh, hours, one, fleet, notes) {
    if (!fleet.known || !fleet.countKnown || one.hoursQuality !== 'wall' || hours <= 0)
        return;
    const host = fleet.host === 'node' || fleet.host === 'tpu' ? 0 : constants/* HOST_SERVER_W */.l0.high;
    const mostW = fleet.tdpW.cautious * constants/* NODE_CEILING */.jf.high + host;
    if (kwh.central > (hours * mostW * TOLERANCE) / 1000)
        notes.warn('above_max_power');
}

;// CONCATENATED MODULE: ./build/core/energy.js
/**
 * The energy of a run or plan, by the best evidence there is:
 *
 *   metered   a meter or BMC, by what it covers
 *   counter   accelerator counters; the host is added, because trackers model it badly or not at all
 *   hours     device-hours x (mean load + host), by workload and kind of machine
 *   plan      hours from parameters and tokens, then as above
 */






/** `null` when the record gives no energy, no time and, before its emissions, no operations. */
function energyOf(one, fleet, place, context, notes) {
    const stated = (0,core_hours/* statedHours */.r9)(one, fleet, notes);
    const recorded = recordedEnergy(one, fleet, stated !== null, context.accounting.method === 'card', notes);
    if (recorded !== null) {
        const { accounting } = context;
        const kwh = accounting.method === 'card' ? recorded.kwh : plausible(recorded.kwh, stated, one, fleet, notes);
        const hours = stated === null
            ? (0,core_hours/* impliedHours */.OL)(kwh, fleet, (0,load/* loadOf */.M)(one, fleet), accounting.method === 'card' ? new explain/* Notes */.u3(false) : notes)
            : bearable(stated, kwh, fleet);
        return {
            ...at({ kwh, at: recorded.at }, recorded.evidence, hours, fleet, place, context, notes),
            timed: stated !== null,
        };
    }
    const declared = one.declaredKg !== null && one.declaredKg > 0 && one.kind === 'run';
    const hours = stated ?? (declared ? null : (0,core_hours/* plannedHours */.IV)(one, fleet, notes));
    if (hours === null)
        return null;
    const evidence = stated === null || one.kind === 'plan' ? 'plan' : 'hours';
    return at(fromHours(one, fleet, hours, context, notes), evidence, hours, fleet, place, context, notes);
}
/** An unknown number of devices cannot have been more than could idle on the energy. */
function bearable(hours, kwh, fleet) {
    if (fleet.countKnown)
        return hours;
    return { ...hours, cautious: Math.max(hours.central, Math.min(hours.cautious, (0,core_hours/* idleHours */.Eq)(kwh, fleet))) };
}
/** A placeholder for a record that says nothing: `evidence: default`. */
function unknownEnergy(one, fleet, place, context, notes) {
    notes.warn('energy_unknown');
    const hours = (0,core_hours/* unknownHours */.M3)(fleet, notes);
    return at(fromHours(one, fleet, hours, context, notes), 'default', hours, fleet, place, context, notes);
}
function at(measured, evidence, hours, fleet, place, context, notes) {
    const { boundary, method } = context.accounting;
    const { total, it } = (0,core_boundary/* bounded */.M)(measured, boundary, fleet, place, method === 'card', notes);
    return {
        total,
        it,
        evidence,
        hours,
        timed: evidence !== 'default',
        idleInside: measured.at === 'it' || measured.at === 'facility',
    };
}
/** Rated power of a card's energy is far from what it drew: the methods that use it err by 27 to 37 % on average. */
const CARD_SPREAD = 0.3;
/** A requested time is an upper bound, a planned one a guess. */
const PLAN_SPREAD = 0.15;
function fromHours(one, fleet, hours, context, notes) {
    const { boundary, method } = context.accounting;
    if (method === 'card') {
        const kwh = (0,amount/* scaled */.vK)((0,amount/* times */.Hn)(hours, fleet.tdpW), 1e-3);
        const formula = () => `${(0,explain/* figure */.vP)(hours.central)} h x ${(0,explain/* figure */.vP)(fleet.tdpW.central)} W / 1000`;
        notes.step('energy at rated power', kwh.central, 'kWh', [fleet.tdpId], formula);
        return { kwh: (0,amount/* widened */["do"])(kwh, `${one.id}/energy`, CARD_SPREAD), at: 'node' };
    }
    const devicesOnly = boundary === 'gpu' && fleet.host !== 'cpu';
    const kwh = (0,load/* hoursEnergy */.w)(one, fleet, hours, devicesOnly, notes);
    const spread = one.kind === 'plan' ? PLAN_SPREAD : 0;
    return { kwh: (0,amount/* widened */["do"])(kwh, `${one.id}/plan`, spread), at: devicesOnly ? 'gpu' : 'node' };
}

// EXTERNAL MODULE: ./build/core/exact.js
var exact = __webpack_require__(1333);
// EXTERNAL MODULE: ./build/core/hardware.js
var core_hardware = __webpack_require__(6136);
// EXTERNAL MODULE: ./build/core/idle.js
var idle = __webpack_require__(6250);
// EXTERNAL MODULE: ./build/core/serving.js + 2 modules
var core_serving = __webpack_require__(1189);
// EXTERNAL MODULE: ./build/core/site.js
var site = __webpack_require__(4439);
// EXTERNAL MODULE: ./build/core/water.js
var water = __webpack_require__(2901);
;// CONCATENATED MODULE: ./build/core/estimate.js
/**
 * From a record to a footprint. The one door to the estimator; the storeys behind it are files of their own (hardware,
 * hours, load, recorded, boundary, site, idle, embodied, water, serving). The method and its constants:
 * docs/methodology.md.
 *
 * Every amount carries two readings: `central`, the best estimate, and `cautious`, what a budget is held against. They are
 * equal when the record says everything; each thing that it leaves out raises `cautious` to what that may cost at most.
 */













function estimateRun(run, context) {
    return estimateCompute((0,compute/* computeOfRun */.M1)(run), context);
}
function estimatePlan(plan, context) {
    return estimateCompute((0,compute/* computeOfPlan */.eu)(plan), context);
}
function estimateServing(serving, context) {
    return footprintOf(context, (notes) => (0,core_serving/* servingLines */.Wr)(serving, context, notes));
}
/** A run or a plan with what only a case on the command line can say. */
function estimateCompute(compute, context) {
    return footprintOf(context, (notes) => computeLines(compute, context, notes));
}
/**
 * The trail is only written when it is read, by doing the sums again with the pencil out: writing it takes several times
 * as long as the numbers do, and a review of 100,000 runs reads it for a few.
 */
function footprintOf(context, work) {
    const notes = new explain/* Notes */.u3(false);
    if (context.accounting.intensity === 'market')
        notes.warn('market_unavailable');
    const { lines, evidence, serving } = work(notes);
    let trail = null;
    return {
        boundary: context.accounting.boundary,
        evidence,
        lines,
        assumptions: notes.assumptions,
        factors: notes.factors,
        warnings: notes.warnings,
        get trail() {
            trail ??= written(work);
            return trail;
        },
        serving: serving ?? null,
    };
}
function written(work) {
    const notes = new explain/* Notes */.u3(true);
    const { lines } = work(notes);
    const parts = [lines.operationalKg, lines.idleKg, lines.embodiedKg];
    const total = (0,exact/* exactSum */.d)(parts.map((part) => part.central));
    notes.step('total', total, 'kgCO2e', [], () => parts.map((part) => `${(0,explain/* figure */.vP)(part.central)} kg`).join(' + '));
    const gated = (0,exact/* exactSum */.d)(parts.map((part) => part.cautious));
    const cautious = () => parts.map((part) => `${(0,explain/* figure */.vP)(part.cautious)} kg`).join(' + ');
    if (gated > total)
        notes.step('against the budget, with what is not known at its dearest', gated, 'kgCO2e', [], cautious);
    return notes.trail;
}
function computeLines(one, context, notes) {
    const hardware = hardwareOf(one);
    // A card's energy is taken as it is, so nothing depends on hardware that nobody named.
    const asides = context.accounting.method === 'card' && one.energy !== null && hardware.length === 0;
    const fleet = (0,core_hardware/* fleetOf */.a)(hardware, context, asides ? new explain/* Notes */.u3(false) : notes, one.stated.tdpW);
    const place = (0,site/* placeOf */.$)(one, fleet, context, notes);
    const known = energyOf(one, fleet, place, context, notes);
    const declared = known === null ? declaredOf(one, fleet, place, context, notes) : null;
    const energy = known ?? declared?.energy ?? unknownEnergy(one, fleet, place, context, notes);
    const operationalKg = declared?.operational ?? operationalOf(one, energy, place, context, notes);
    const idleKg = (0,idle/* idleOf */.W)(one, energy, fleet, place, context, notes);
    const embodiedKg = (0,embodied/* embodiedOf */.h)(energy, fleet, context, notes, one.stated);
    const waterL = (0,water/* waterOf */.Z)(one, energy, place, context, notes);
    return { lines: { energyKwh: energy.total, operationalKg, idleKg, embodiedKg, waterL }, evidence: energy.evidence };
}
/** The making of the hardware alone, for so many hours. */
function embodiedOnly(one, context) {
    return footprintOf(context, (notes) => {
        const fleet = (0,core_hardware/* fleetOf */.a)(hardwareOf(one), context, notes, one.stated.tdpW);
        const hours = (0,core_hours/* statedHours */.r9)(one, fleet, notes) ?? (0,core_hours/* unknownHours */.M3)(fleet, notes);
        const embodiedKg = (0,embodied/* embodiedOf */.h)({ hours, timed: true }, fleet, context, notes, one.stated);
        const none = (0,amount/* exactly */.pV)(0);
        const lines = { energyKwh: none, operationalKg: none, idleKg: none, embodiedKg, waterL: none };
        return { lines, evidence: 'hours' };
    });
}
/** A tracker that measured accelerators and names none ran on some; its CPUs are not what the energy is of. */
function hardwareOf(one) {
    const { hardware, energy } = one;
    const measured = (energy?.gpuKwh ?? 0) > 0;
    if (!measured || hardware.some((device) => device.kind === 'gpu' || device.kind === 'tpu'))
        return hardware;
    return [];
}
function operationalOf(one, energy, place, context, notes) {
    const kg = (0,amount/* scaled */.vK)((0,amount/* times */.Hn)(energy.total, place.grid), 1e-3);
    const formula = () => `${(0,explain/* figure */.vP)(energy.total.central)} kWh x ${(0,explain/* figure */.vP)(place.grid.central)} g / 1000`;
    notes.step('operational emissions', kg.central, 'kgCO2e', [place.gridId], formula);
    return againstDeclared(kg, one, energy, context, notes);
}


/***/ }),

/***/ 9277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g6: () => (/* binding */ estimateWarnings),
/* harmony export */   u3: () => (/* binding */ Notes),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
class Notes {
    recording;
    assumptions = [];
    factors = [];
    warnings = [];
    trail = [];
    constructor(recording) {
        this.recording = recording;
    }
    assume(what, value, from) {
        if (!this.assumptions.some((one) => one.what === what && one.value === value)) {
            this.assumptions.push({ what, value, from });
        }
    }
    use(factor) {
        if (!this.factors.some((one) => one.id === factor.id))
            this.factors.push(factor);
    }
    useAll(constants) {
        for (const { factor } of constants)
            this.use(factor);
    }
    warn(code) {
        if (!this.warnings.includes(code))
            this.warnings.push(code);
    }
    /** `formula` is only called when the trail is wanted. Its figures, operators and words are separated by spaces. */
    step(label, value, unit, factors, formula) {
        if (this.recording)
            this.trail.push({ label, formula: formula(), value, unit, factors });
    }
}
/** A figure in a formula: enough digits that the next line comes out the same to seven. */
function figure(value) {
    return String(Number(value.toPrecision(10)));
}
/** What a footprint can warn of. Stable codes; the sentences are for docs/methodology.md. */
const estimateWarnings = {
    above_max_power: 'the stated energy needs more power than the hardware can draw',
    below_idle_floor: 'the stated energy is less than the hardware draws when idle; the idle energy is counted',
    count_unknown: 'the number of devices is not stated',
    declared_differs: 'the stated emissions differ from what energy and place give',
    declared_implausible: 'the stated emissions imply a grid intensity that no grid has',
    declared_larger: 'the stated emissions are larger than the recomputed ones and count against the budget',
    declared_market_only: 'the record states market-based emissions only; they are not counted as the footprint',
    duration_lower_bound: 'the run may have lasted longer than the record says',
    energy_power_differ: 'the stated energy and the stated power do not agree',
    energy_unknown: 'neither energy nor time is known; the figure is a placeholder',
    gpu_energy_missing: 'the tracker saw accelerators but measured no energy on them',
    grid_below_table: 'the stated grid intensity is far below the figure of its place; the known figure is used',
    grid_unverified: 'the stated grid intensity has no place to check it against',
    hardware_ambiguous: 'the name of the hardware covers several boards',
    hardware_assumed: 'the hardware comes from the policy',
    hardware_unknown: 'the hardware is not known',
    hours_inconsistent: 'device-hours, duration and number of devices do not agree',
    hours_unknown: 'the duration is not known',
    location_fallback: 'the place is what a tracker writes when it does not know',
    market_unavailable: 'no market-based intensity is available; the location-based one is used',
    pue_below_one: 'the stated PUE is below 1; 1 is used',
    pue_below_known: 'the stated PUE is lower than what the provider publishes',
    region_assumed: 'the place comes from the policy',
    region_unknown: 'the place is not known',
    serving_above_capacity: 'the requests need more than the stated replicas can do',
    serving_unknown: 'requests, tokens and energy per request are not known',
    params_unknown: 'the size of the model is not known',
    tokens_unknown: 'the number of tokens per request is not known',
};


/***/ }),

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fleetOf)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9907);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9277);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1811);
/**
 * What a record's hardware is taken for. Everything later works on one fleet: so many devices of so many rated watts.
 * A name or a number that is missing gets a central guess and, as `cautious`, the dearest that it may stand for.
 */




/** Resolves the record's hardware, or the policy's for a record that is silent. */
function fleetOf(hardware, context, notes, tdpW) {
    const devices = hardware.filter((one) => (one.kind === 'gpu' || one.kind === 'tpu') && one.count !== 0);
    if (devices.length === 0) {
        const cpus = hardware.filter((one) => one.kind === 'cpu');
        if (cpus.length > 0 && tdpW === undefined)
            return cpuFleet(cpus, context.catalogue, notes);
    }
    const found = devices.map((one) => acceleratorNamed(one.model, context.catalogue));
    const known = devices.length > 0 && found.every((one) => one !== null);
    if (known || tdpW !== undefined)
        return acceleratorFleet(devices, found, context.catalogue, notes, tdpW);
    const assumed = context.assume.hardware;
    if (assumed.length > 0)
        return assumedFleet(devices, context, notes);
    return unknownFleet(devices, context.catalogue, notes);
}
const accelerators = (0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .memory */ .m)();
function acceleratorNamed(name, catalogue) {
    return accelerators(catalogue, name, () => (name === '' ? null : catalogue.accelerator(name)));
}
function acceleratorFleet(devices, found, catalogue, notes, tdpW) {
    const first = found.find((one) => one !== null) ?? null;
    const counts = devices.map((one) => one.count);
    const count = devices.length === 0 ? (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(1) : countOf(counts, first, notes);
    const countKnown = devices.length > 0 && counts.every((one) => one !== null);
    const rated = tdpW === undefined ? ratedWatts(counts, found, catalogue, notes) : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(tdpW);
    if (tdpW === undefined)
        for (const one of found)
            if (one?.tdpW)
                notes.use(one.tdpW);
    return {
        host: hostOf(first, count.central, devices),
        count,
        countKnown,
        tdpW: rated,
        tdpId: first?.tdpW?.id ?? 'stated/tdp',
        accelerator: first,
        known: first !== null,
        tflops: tflopsOf(found),
        shared: first === null || first.class === 'datacenter',
        cpuShare: 1,
    };
}
function countOf(counts, first, notes) {
    let sum = 0;
    for (const one of counts) {
        if (one === null)
            return unknownCount(first, notes);
        sum += one;
    }
    return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(sum);
}
function unknownCount(first, notes) {
    if (first !== null && (first.class === 'soc' || first.class === 'laptop' || first.class === 'embedded'))
        return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(1);
    const constant = first === null || first.class === 'datacenter' ? _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .COUNT_UNKNOWN */ .dw : _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .COUNT_UNKNOWN_DESK */ .RB;
    notes.warn('count_unknown');
    notes.assume('count', `${constant.central}, at most ${constant.high}`, 'default');
    notes.use(constant.factor);
    return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(constant, 'at most');
}
/** The mean over the fleet, so that a machine with two kinds of card is one fleet. */
function ratedWatts(counts, found, catalogue, notes) {
    if (found.length === 1 && found[0])
        return wattsOf(found[0], catalogue, notes);
    let weight = 0;
    let central = 0;
    let cautious = 0;
    let spread = 0;
    for (const [index, one] of found.entries()) {
        const n = counts[index] ?? 1;
        const watts = one === null ? (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEVICE_UNKNOWN_W */ .GA) : wattsOf(one, catalogue, notes);
        weight += n;
        central += n * watts.central;
        cautious += n * watts.cautious;
        spread = Math.max(spread, watts.spread[0]?.s ?? 0);
    }
    return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(central / weight, `tdp/${found[0]?.id ?? 'unknown'}`, spread, cautious / weight);
}
function wattsOf(one, catalogue, notes) {
    const range = one.tdpRangeW;
    const tdp = one.tdpW?.value ?? null;
    if (range !== null && range[1] > range[0]) {
        notes.warn('hardware_ambiguous');
        const central = tdp ?? Math.sqrt(range[0] * range[1]);
        return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(central, `tdp/${one.id}`, (0,_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadOf */ .jg)(range[0], range[1]), range[1]);
    }
    if (tdp !== null)
        return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(tdp);
    return unknownWatts(catalogue, notes);
}
function unknownWatts(catalogue, notes) {
    const { tdpW } = catalogue.extremes;
    notes.warn('hardware_unknown');
    notes.assume('hardware', `${_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEVICE_UNKNOWN_W */ .GA.central} W a device, at most ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(tdpW.value)} W`, 'default');
    notes.use(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEVICE_UNKNOWN_W */ .GA.factor);
    notes.use(tdpW);
    const s = (0,_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadOf */ .jg)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEVICE_UNKNOWN_W */ .GA.low, Math.max(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEVICE_UNKNOWN_W */ .GA.high, tdpW.value));
    return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEVICE_UNKNOWN_W */ .GA.central, _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEVICE_UNKNOWN_W */ .GA.id, s, tdpW.value);
}
function tflopsOf(found) {
    const rate = found[0]?.denseTflops?.value;
    return rate === undefined ? unknownRate() : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(rate);
}
/** Slow is dear: a plan takes longer on slower devices, so the cautious reading is the low one. */
function unknownRate() {
    const { id, low, central, high } = _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEVICE_UNKNOWN_TFLOPS */ .Ht;
    return { central, cautious: low, spread: [{ key: id, s: (0,_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadOf */ .jg)(low, high) }] };
}
/** The record does not say what it ran on; the policy does. The record's own count stands. */
function assumedFleet(devices, context, notes) {
    const assumed = context.assume.hardware;
    const own = devices.length === 1 ? devices[0]?.count : null;
    const kind = 'gpu';
    const taken = assumed.map((one) => ({ kind, model: one.model, count: own ?? one.count }));
    const found = taken.map((one) => acceleratorNamed(one.model, context.catalogue));
    notes.assume('hardware', taken.map((one) => `${one.count}x ${one.model}`).join(', '), 'policy');
    notes.warn('hardware_assumed');
    if (found.some((one) => one === null))
        return unknownFleet(taken, context.catalogue, notes);
    const fleet = acceleratorFleet(taken, found, context.catalogue, notes, undefined);
    return { ...fleet, tdpW: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .widened */ ["do"])(fleet.tdpW, 'policy/hardware', 0.3) };
}
function unknownFleet(devices, catalogue, notes) {
    const counts = devices.map((one) => one.count);
    const countKnown = devices.length > 0 && counts.every((one) => one !== null);
    const count = countKnown ? countOf(counts, null, notes) : unknownCount(null, notes);
    return {
        host: 'server',
        count,
        countKnown,
        tdpW: unknownWatts(catalogue, notes),
        tdpId: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEVICE_UNKNOWN_W */ .GA.id,
        accelerator: null,
        known: false,
        tflops: unknownRate(),
        shared: true,
        cpuShare: 1,
    };
}
function hostOf(first, count, devices) {
    if (first === null)
        return devices.some((one) => one.kind === 'tpu') ? 'tpu' : 'node';
    if (first.class === 'laptop')
        return 'laptop';
    if (first.class === 'soc' || first.class === 'embedded')
        return 'soc';
    if (first.class === 'consumer' || first.class === 'workstation')
        return 'desk';
    if (first.id.includes('tpu'))
        return 'tpu';
    // Cards of this form exist only in eight-way boards; a smaller count is a slice of one.
    return first.id.includes('sxm') || first.id.includes('oam') || count > 8 ? 'node' : 'server';
}
function cpuFleet(cpus, catalogue, notes) {
    const cpu = cpus[0];
    const found = cpu === undefined || cpu.model === '' ? null : cpuNamed(cpu.model, catalogue);
    if (found === null)
        notes.warn('hardware_unknown');
    else
        notes.use(found.tdpW);
    const tdp = found === null ? (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_UNKNOWN_W */ .uP, 'at most') : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(found.tdpW.value);
    const { sockets, share } = socketsOf(cpu?.count ?? null, found?.threads ?? null);
    return {
        host: 'cpu',
        count: sockets,
        countKnown: true,
        tdpW: tdp,
        tdpId: found?.tdpW.id ?? _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_UNKNOWN_W */ .uP.id,
        accelerator: null,
        known: found !== null,
        tflops: unknownRate(),
        shared: false,
        cpuShare: share,
    };
}
const cpus = (0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .memory */ .m)();
function cpuNamed(name, catalogue) {
    return cpus(catalogue, name, () => catalogue.cpu(name));
}
/**
 * Trackers count logical processors, people count sockets. More processors than one socket has threads are several
 * sockets; fewer are a slice of one, which is charged its share of the server's making and the whole socket's power.
 */
function socketsOf(count, threads) {
    if (count === null)
        return { sockets: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_COUNT_UNKNOWN */ .Ar, 'at most'), share: 1 };
    if (threads === null || threads <= 0)
        return { sockets: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(count <= 4 ? count : 1), share: 1 };
    if (count >= threads)
        return { sockets: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(Math.ceil(count / threads)), share: 1 };
    if (count <= 2)
        return { sockets: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(count), share: 1 };
    return { sockets: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(1), share: Math.min(1, count / (2 * threads)) };
}


/***/ }),

/***/ 7957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ idleHours),
/* harmony export */   IV: () => (/* binding */ plannedHours),
/* harmony export */   M3: () => (/* binding */ unknownHours),
/* harmony export */   OL: () => (/* binding */ impliedHours),
/* harmony export */   r9: () => (/* binding */ statedHours)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9907);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9277);
/**
 * How long the devices were reserved: as stated, as duration x devices, or from the operations that a training takes.
 *
 *   F = 6 x parameters x tokens;  device-hours = F / (dense peak x MFU x 3600)
 *
 * (Kaplan et al. 2020 for the 6; MFU over the whole run, restarts and evaluation included, so lower than papers print.)
 */



/** Hours that the record states, `null` when it states none. */
function statedHours(one, fleet, notes) {
    const { gpuHours, wallHours, hoursQuality } = one;
    if (gpuHours !== null)
        return agreeing(gpuHours, one, fleet, notes);
    if (wallHours === null)
        return null;
    const hours = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(wallHours), fleet.count);
    notes.step('device-hours', hours.central, 'h', [], () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(wallHours)} h x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(fleet.count.central)}`);
    if (hoursQuality !== 'lower-bound' && hoursQuality !== 'last-segment')
        return hours;
    notes.warn('duration_lower_bound');
    notes.use(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOURS_LOWER_BOUND */ .vH.factor);
    return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(hours, (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOURS_LOWER_BOUND */ .vH, 'at most'));
}
/** Device-hours next to a duration: when the two disagree by more than half, the larger counts against the budget. */
function agreeing(gpuHours, one, fleet, notes) {
    notes.step('device-hours', gpuHours, 'h', [], () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(gpuHours)} h`);
    const { wallHours } = one;
    if (wallHours === null || !fleet.countKnown || one.hoursQuality !== 'wall')
        return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(gpuHours);
    const product = wallHours * fleet.count.central;
    if (product <= gpuHours * 1.5 && product >= gpuHours / 1.5)
        return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(gpuHours);
    notes.warn('hours_inconsistent');
    return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(gpuHours, `${one.id}/hours`, product > 0 ? 0.3 : 0, product);
}
/** Hours from the operations of a training; `null` without parameters and tokens. */
function plannedHours(one, fleet, notes) {
    const { params, tokens, stated } = one;
    const flops = stated.flops ?? (params === null || tokens === null ? null : 6 * params * tokens);
    if (flops === null)
        return null;
    const constant = mfuOf(fleet, params);
    const mfu = stated.mfu === undefined ? constant : null;
    if (mfu !== null)
        notes.use(mfu.factor);
    const share = stated.mfu ?? constant.central;
    const least = mfu?.low ?? share;
    const { tflops } = fleet;
    const central = flops / (tflops.central * 1e12 * share * 3600);
    const cautious = flops / (tflops.cautious * 1e12 * least * 3600);
    if (stated.flops === undefined) {
        notes.step('operations of the training', flops, 'FLOP', [], () => `6 x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(params ?? 0)} parameters x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(tokens ?? 0)} tokens`);
    }
    const formula = () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(flops)} FLOP / ( ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(tflops.central)} x 1e12 x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(share)} x 3600 )`;
    notes.step('device-hours', central, 'h', mfu === null ? [] : [mfu.id], formula);
    const known = mfu === null ? (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(central) : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(central, mfu.id, (0,_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadOf */ .jg)(mfu.low, mfu.high), cautious);
    const spread = tflops.spread[0];
    const rated = spread === undefined ? known : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .widened */ ["do"])(known, spread.key, spread.s);
    return { ...(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .widened */ ["do"])(rated, `${one.id}/mfu`, 0.17), cautious: Math.max(central, cautious) };
}
function mfuOf(fleet, params) {
    if (params !== null && params < 6e9)
        return _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .MFU_SMALL */ .Dl;
    const id = fleet.accelerator?.id ?? '';
    if (id.includes('a100'))
        return _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .MFU_A100 */ .Ap;
    if (id.includes('h100') || id.includes('h200') || id.includes('h800'))
        return _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .MFU_H100 */ .I5;
    return id.includes('tpu') ? _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .MFU_TPU */ .D7 : _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .MFU_OTHER */ .GY;
}
/** Nothing says how long: a placeholder that is never taken for an answer (`evidence: default`). */
function unknownHours(fleet, notes) {
    notes.warn('hours_unknown');
    notes.assume('hours', `${_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOURS_UNKNOWN */ .BY.central} h, at most ${_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOURS_UNKNOWN */ .BY.high} h`, 'default');
    notes.use(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOURS_UNKNOWN */ .BY.factor);
    const hours = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOURS_UNKNOWN */ .BY, 'at most'), fleet.count);
    notes.step('device-hours', hours.central, 'h', [_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOURS_UNKNOWN */ .BY.id], () => `${_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOURS_UNKNOWN */ .BY.central} h x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(fleet.count.central)}`);
    return hours;
}
/** Device-hours behind an energy whose duration is not stated; at most as long as the devices could idle on it. */
function impliedHours(nodeKwh, fleet, load, notes) {
    const host = fleet.host === 'cpu' ? 1 : _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST_OVER_GPU */ .BN.central;
    const watts = fleet.tdpW.central;
    const central = (nodeKwh.central * 1000) / (watts * load.central * host);
    notes.warn('hours_unknown');
    notes.use(load.factor);
    notes.assume('hours', `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(Number(central.toPrecision(3)))} device-hours, from energy and power`, 'default');
    const formula = () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(nodeKwh.central)} kWh x 1000 / ( ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(watts)} W x ${load.central} x ${host} )`;
    notes.step('device-hours', central, 'h', [load.id, fleet.tdpId], formula);
    return {
        ...(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .widened */ ["do"])(nodeKwh, 'method/implied-hours', 0.5),
        central,
        cautious: Math.max(central, idleHours(nodeKwh, fleet)),
    };
}
/** The longest that the devices can have been there on so much energy. */
function idleHours(kwh, fleet) {
    const watts = fleet.known ? fleet.tdpW.central : _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEVICE_UNKNOWN_W */ .GA.low;
    return (kwh.cautious * 1000) / (watts * _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .IDLE_FLOOR */ .Eu.low);
}


/***/ }),

/***/ 6250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clusterIdle),
/* harmony export */   W: () => (/* binding */ idleOf)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9907);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9277);
/**
 * Shared idle: what a cluster keeps running beside the jobs, charged to the jobs. Google reports 10 % of energy, the
 * BLOOM study 59 %, hence the wide range. Idle inside a job is in its energy; machines under a desk have none of it.
 */



function idleOf(one, energy, fleet, place, context, notes) {
    const { stated } = one;
    if (stated.idleKg !== undefined)
        return statedKg(stated.idleKg, notes);
    if (stated.idlePowerW !== undefined)
        return fromPower(stated.idlePowerW, one, fleet, place, notes);
    const { boundary, method } = context.accounting;
    if (method === 'card' || boundary === 'gpu' || boundary === 'node')
        return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(0);
    if (!fleet.shared || energy.idleInside)
        return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(0);
    return clusterIdle(energy.it, boundary === 'facility' ? place.pue : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(1), place, notes);
}
/** kg CO2e of the spares behind so much energy of the machines. */
function clusterIdle(it, pue, place, notes) {
    notes.use(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CLUSTER_IDLE */ .im.factor);
    const kwh = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(it, (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CLUSTER_IDLE */ .im)), pue);
    const kg = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(kwh, place.grid), 1e-3);
    const formula = () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(it.central)} kWh x ${_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CLUSTER_IDLE */ .im.central} x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(pue.central)} x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(place.grid.central)} g / 1000`;
    notes.step('shared idle', kg.central, 'kgCO2e', [_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CLUSTER_IDLE */ .im.id, place.pueId, place.gridId], formula);
    return kg;
}
function statedKg(kg, notes) {
    notes.step('shared idle, as stated', kg, 'kgCO2e', [], () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(kg)} kg`);
    return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(kg);
}
/** Power of infrastructure and idle over the wall hours, as the founding study counts it: cooling is inside already. */
function fromPower(watts, one, fleet, place, notes) {
    const hours = one.wallHours ?? (one.gpuHours ?? 0) / Math.max(1, fleet.count.central);
    const kg = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)(place.grid, (watts * hours) / 1e6);
    const formula = () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(watts)} W x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(hours)} h / 1000 x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(place.grid.central)} g / 1000`;
    notes.step('infrastructure and idle', kg.central, 'kgCO2e', [place.gridId], formula);
    return kg;
}


/***/ }),

/***/ 8992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loadOf),
/* harmony export */   w: () => (/* binding */ hoursEnergy)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9907);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9277);
/**
 * Hours x hardware: what devices and the machine around them draw, by workload and kind of machine.
 *
 *   E_node = device-hours x TDP x load / 1000 + host
 *
 * The host of an eight-way node scales with its accelerators (MLPerf: 1.24 x TDP in training, all told); that of a
 * server with a few cards, a desk machine or a laptop is so many watts per machine. TPUs have no usable rated power; the
 * published system power per chip, host included, is used instead.
 */



const LOADS = {
    pretraining: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .LOAD_PRETRAINING */ .pC,
    finetuning: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .LOAD_FINETUNING */ .XQ,
    inference: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .LOAD_INFERENCE */ .BC,
    small: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .LOAD_SMALL */ .lS,
};
/** Share of its rated power that a device draws on average. */
function loadOf(one, fleet) {
    if (fleet.host === 'cpu')
        return _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_NODE */ .Y0;
    if (fleet.host === 'tpu')
        return _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .TPU_LOAD */ .RQ;
    if (one.workload !== null)
        return LOADS[one.workload];
    const wholeNode = fleet.accelerator?.class === 'datacenter' && fleet.count.central >= 8;
    return wholeNode ? _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .LOAD_UNKNOWN_NODE */ .Dd : _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .LOAD_UNKNOWN */ .cL;
}
/** kWh of the node, or of the accelerators alone. */
function hoursEnergy(one, fleet, hours, devicesOnly, notes) {
    const key = `${one.id}/energy`;
    const system = one.stated.tdpW === undefined ? tpuWatts(fleet) : null;
    if (system !== null)
        return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .widened */ ["do"])(systemEnergy(system, hours, notes), key, KNOWN_WORKLOAD);
    const load = loadOf(one, fleet);
    const assumed = one.workload === null || load === _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_NODE */ .Y0 || load === _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .TPU_LOAD */ .RQ;
    notes.use(load.factor);
    if (assumed)
        notes.assume('load', `${load.central} of rated power`, 'default');
    const rated = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(hours, fleet.tdpW), 1e-3);
    const whole = fleet.host === 'cpu' || fleet.host === 'tpu';
    // The load is measured nowhere, so against the budget a device draws all that it may.
    const drawn = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(rated, { ...(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(load), cautious: whole ? load.high : 1 });
    const formula = () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(hours.central)} h x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(fleet.tdpW.central)} W x ${load.central} / 1000`;
    notes.step(whole ? 'energy of the node' : 'energy of the accelerators', drawn.central, 'kWh', [fleet.tdpId, load.id], formula);
    const own = assumed ? UNKNOWN_WORKLOAD : KNOWN_WORKLOAD;
    if (devicesOnly || whole)
        return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .widened */ ["do"])(drawn, key, own);
    const host = hostEnergy(one, fleet, hours, rated, notes);
    // Cards that nobody counted share their host with an unknown number of others.
    const others = fleet.host === 'node' ? 0.2 : (0,_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadOf */ .jg)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .COUNT_UNKNOWN */ .dw.low, _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .COUNT_UNKNOWN */ .dw.central);
    const alone = fleet.countKnown ? 0 : others;
    const node = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .widened */ ["do"])((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY)(drawn, host), _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .COUNT_UNKNOWN */ .dw.id, alone);
    notes.step('energy of the node', node.central, 'kWh', [], () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(drawn.central)} kWh + ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(host.central)} kWh`);
    return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .widened */ ["do"])(node, key, own);
}
/** What runs of one workload differ by, as standard deviations of the logarithm; together with load and host 0.15 and 0.30. */
const KNOWN_WORKLOAD = 0.1;
const UNKNOWN_WORKLOAD = 0.25;
function hostEnergy(one, fleet, hours, rated, notes) {
    const share = one.workload === 'inference' ? _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST_NODE_INFERENCE */ .U7 : _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST_NODE */ .kh;
    const scaling = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(rated, { ...(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(share), cautious: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .NODE_CEILING */ .jf.high - 1 });
    const byShare = () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(rated.central)} kWh x ${share.central}`;
    const fixed = fixedHost(fleet);
    if (fixed === null)
        return noted(scaling, share, notes, byShare);
    const machines = machineHours(one, fleet, hours);
    const absolute = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(machines, (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(fixed, 'at most')), 1e-3);
    const cautious = Math.max(absolute.cautious, scaling.cautious);
    if (fleet.host === 'server' && scaling.central > absolute.central) {
        return noted({ ...scaling, cautious }, share, notes, byShare);
    }
    const formula = () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(machines.central)} h x ${fixed.central} W / 1000`;
    return noted({ ...absolute, cautious }, fixed, notes, formula);
}
function noted(kwh, constant, notes, formula) {
    notes.use(constant.factor);
    notes.step('energy of the host', kwh.central, 'kWh', [constant.id], formula);
    return kwh;
}
/** Watts per machine; `null` where the host scales with the accelerators. */
function fixedHost(fleet) {
    if (fleet.host === 'server')
        return _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST_SERVER_W */ .l0;
    if (fleet.host === 'desk')
        return _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST_DESK_W */ .P2;
    if (fleet.host === 'laptop')
        return _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST_LAPTOP_W */ .kY;
    return fleet.host === 'soc' ? _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .HOST_SOC_W */ .pI : null;
}
/** Hours of whole machines: up to eight cards in a server, four under a desk, one in a laptop. */
function machineHours(one, fleet, hours) {
    const most = fleet.host === 'server' ? 8 : fleet.host === 'desk' ? 4 : 1;
    const n = Math.max(1, fleet.count.central);
    const share = Math.ceil(n / most) / n;
    if (fleet.countKnown || one.gpuHours === null)
        return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)(hours, share);
    // Device-hours of an unknown number of cards: each may have been a machine of its own.
    return { ...(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)(hours, share), cautious: hours.cautious };
}
function tpuWatts(fleet) {
    if (fleet.host !== 'tpu')
        return null;
    const id = fleet.accelerator?.id ?? '';
    if (id.endsWith('tpu-v2'))
        return _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .TPU_V2_W */ .p7;
    if (id.endsWith('tpu-v3'))
        return _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .TPU_V3_W */ .YL;
    return id.endsWith('tpu-v4') ? _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .TPU_V4_W */ .Lz : null;
}
function systemEnergy(watts, hours, notes) {
    notes.use(watts.factor);
    const kwh = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(hours, (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(watts, 'at most')), 1e-3);
    const formula = () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(hours.central)} h x ${watts.central} W / 1000`;
    notes.step('energy of the node', kwh.central, 'kWh', [watts.id], formula);
    return kwh;
}


/***/ }),

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ memory)
/* harmony export */ });
function memory() {
    const answers = new WeakMap();
    return (catalogue, key, ask) => {
        let known = answers.get(catalogue);
        if (known === undefined) {
            known = new Map();
            answers.set(catalogue, known);
        }
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const answer = ask();
        known.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qk: () => (/* binding */ breakEven),
  Wr: () => (/* binding */ servingLines)
});

// UNUSED EXPORTS: perRequest

// EXTERNAL MODULE: ./build/core/amount.js
var core_amount = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/core/compute.js
var compute = __webpack_require__(6435);
// EXTERNAL MODULE: ./build/core/constants.js
var constants = __webpack_require__(9907);
// EXTERNAL MODULE: ./build/core/embodied.js
var embodied = __webpack_require__(4571);
// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/hardware.js
var hardware = __webpack_require__(6136);
// EXTERNAL MODULE: ./build/core/idle.js
var idle = __webpack_require__(6250);
// EXTERNAL MODULE: ./build/core/boundary.js
var boundary = __webpack_require__(4198);
// EXTERNAL MODULE: ./build/core/hours.js
var core_hours = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/core/load.js
var load = __webpack_require__(8992);
;// CONCATENATED MODULE: ./build/core/tokens.js
/**
 * Energy of one answer of a language model, from its size and tokens; a fit to ML.ENERGY's measurements of 486
 * configurations on H100 and B200 (log-sd 0.45 for a model left out):
 *
 *   decode  = 0.184 J x A^0.99 x (T / A)^0.70 x (batch)^-0.55 x 0.56 [8-bit]   per output token
 *   prefill = 2 x A x 1e9 / (0.7e12 FLOP/J)                                    per input token
 *   node    = 1.30 x (output x decode + input x prefill)
 *
 * A active and T total parameters in 1e9. The batch is seldom known: 64, and 8 to 512 is a factor of three each way.
 */



/** Regression, batch, prefill and host together, for a model of known size. */
const KNOWN_MODEL = 0.65;
/** Wh of one request at the node. */
function tokenEnergy(one, notes) {
    if (one.params === null)
        notes.warn('params_unknown');
    if (one.inputTokens === null || one.outputTokens === null)
        notes.warn('tokens_unknown');
    const central = joules(one, (constant) => constant.central);
    // Against the budget what is not stated is large, and the batch small.
    const cautious = joules(one, (constant) => (constant === constants/* BATCH */.D_ ? constant.low : constant.high));
    const formula = describe(one);
    notes.useAll([constants/* DECODE_J */.iR, constants/* PREFILL_FLOP_PER_J */.Qf, constants/* TOKEN_NODE */.fG]);
    const wh = (value) => (value * constants/* TOKEN_NODE */.fG.central) / 3600;
    const ids = [constants/* DECODE_J */.iR.id, constants/* PREFILL_FLOP_PER_J */.Qf.id, constants/* TOKEN_NODE */.fG.id];
    notes.step('energy of a request at the node', wh(central), 'Wh', ids, formula);
    let amount = {
        central: wh(central),
        cautious: Math.max(wh(central), wh(cautious)),
        spread: [{ key: 'method/tokens', s: KNOWN_MODEL }],
    };
    for (const [value, constant, what] of unknowns(one)) {
        if (value !== null)
            continue;
        notes.use(constant.factor);
        notes.assume(what, `${constant.central} ${constant.unit}, at most ${constant.high}`, 'default');
        amount = (0,core_amount/* widened */["do"])(amount, constant.id, (0,constants/* spreadOf */.jg)(constant.low, constant.high));
    }
    if (one.batch === null)
        notes.assume('batch', `${constants/* BATCH */.D_.central} requests`, 'default');
    return amount;
}
function unknowns(one) {
    return [
        [one.params, constants/* PARAMS_UNKNOWN */._f, 'parameters'],
        [one.inputTokens, constants/* INPUT_TOKENS */.mf, 'input tokens'],
        [one.outputTokens, constants/* OUTPUT_TOKENS */.pL, 'output tokens'],
    ];
}
function sizesOf(one, read) {
    const total = one.params === null ? read(constants/* PARAMS_UNKNOWN */._f) : one.params / 1e9;
    return {
        total,
        active: one.activeParams === null ? total : Math.min(total, one.activeParams / 1e9),
        batch: one.batch ?? read(constants/* BATCH */.D_),
        input: one.inputTokens ?? read(constants/* INPUT_TOKENS */.mf),
        output: one.outputTokens ?? read(constants/* OUTPUT_TOKENS */.pL),
    };
}
/** J of the accelerators for one request. */
function joules(one, read) {
    const { total, active, batch, input, output } = sizesOf(one, read);
    const decode = constants/* DECODE_J */.iR.central * active ** 0.99 * (total / active) ** 0.7 * batch ** -0.55 * (one.eightBit ? 0.56 : 1);
    const prefill = (2 * active * 1e9) / (constants/* PREFILL_FLOP_PER_J */.Qf.central * (one.eightBit ? 2 : 1) * 1e12);
    return output * decode + input * prefill;
}
function describe(one) {
    return () => {
        const { total, active, batch, input, output } = sizesOf(one, (constant) => constant.central);
        const eight = one.eightBit ? ' x 0.56' : '';
        const rate = constants/* PREFILL_FLOP_PER_J */.Qf.central * (one.eightBit ? 2 : 1) * 1000;
        return (`${constants/* TOKEN_NODE */.fG.central} x ( ${(0,explain/* figure */.vP)(output)} tokens x ${constants/* DECODE_J */.iR.central} J x ${(0,explain/* figure */.vP)(active)} ^ 0.99` +
            ` x ( ${(0,explain/* figure */.vP)(total)} / ${(0,explain/* figure */.vP)(active)} ) ^ 0.7 x ${(0,explain/* figure */.vP)(batch)} ^ -0.55${eight}` +
            ` + ${(0,explain/* figure */.vP)(input)} tokens x 2 x ${(0,explain/* figure */.vP)(active)} / ${(0,explain/* figure */.vP)(rate)} ) / 3600`);
    };
}

;// CONCATENATED MODULE: ./build/core/serving-load.js
/** What a serving draws: its requests, and the replicas that wait for them. */







function loadsOf(own) {
    const { serving, stated, compute, context, notes } = own;
    if (stated.totalKwh !== undefined) {
        notes.step('energy, as measured', stated.totalKwh, 'kWh', [], () => `${(0,explain/* figure */.vP)(stated.totalKwh ?? 0)} kWh`);
        return {
            energy: at((0,core_amount/* uncertain */.Y$)(stated.totalKwh, `${compute.id}/energy`, 0.1), serving.measured, 'metered', own),
            marginalWh: null,
        };
    }
    const request = requestEnergy(own);
    if (request === null || serving.requestsPerDay === null)
        return { energy: busyEnergy(own), marginalWh: null };
    const kwh = (0,core_amount/* scaled */.vK)(request.wh, own.requests / 1000);
    const formula = () => `${(0,explain/* figure */.vP)(own.requests)} requests x ${(0,explain/* figure */.vP)(request.wh.central)} Wh / 1000`;
    notes.step('energy of the requests', kwh.central, 'kWh', [], formula);
    const dynamic = at(kwh, request.at, request.evidence, own);
    const marginalWh = own.requests > 0 ? (dynamic.total.central * 1000) / own.requests : null;
    if (context.accounting.method === 'card')
        return { energy: dynamic, marginalWh };
    return { energy: own.hosted ? withWarmReplicas(dynamic, own) : withPerhapsOne(dynamic, own), marginalWh };
}
function requestEnergy({ serving, stated, compute, hosted, notes }) {
    const measured = serving.energyPerRequestWh;
    if (measured !== null) {
        notes.step('energy of a request, as measured', measured, 'Wh', [], () => `${(0,explain/* figure */.vP)(measured)} Wh`);
        return { wh: (0,core_amount/* uncertain */.Y$)(measured, `${compute.id}/energy`, 0.1), at: serving.measured, evidence: 'metered' };
    }
    const { inputTokens, outputTokens, params } = serving;
    const silent = inputTokens === null && outputTokens === null;
    if (silent && hosted)
        return null;
    if (silent && params === null)
        notes.warn('serving_unknown');
    const tokens = {
        id: compute.id,
        inputTokens,
        outputTokens,
        params,
        activeParams: stated.activeParams ?? null,
        batch: stated.batch ?? null,
        eightBit: stated.eightBit ?? false,
    };
    return { wh: tokenEnergy(tokens, notes), at: 'node', evidence: silent ? 'default' : 'plan' };
}
/** Energy at the boundary; device-hours are those of the replicas, or what the energy implies. */
function at(kwh, from, evidence, own) {
    const { fleet, place, context, compute, notes } = own;
    const card = context.accounting.method === 'card';
    const { total, it } = (0,boundary/* bounded */.M)({ kwh, at: from }, context.accounting.boundary, fleet, place, card, notes);
    const hours = own.hosted
        ? replicaHours(own)
        : (0,core_hours/* impliedHours */.OL)(kwh, fleet, (0,load/* loadOf */.M)(compute, fleet), card ? new explain/* Notes */.u3(false) : notes);
    return { total, it, evidence, hours, timed: own.hosted, idleInside: false };
}
function replicaHours({ serving, fleet, days, notes }) {
    const replicas = serving.replicas ?? constants/* REPLICAS */.Y7.central;
    if (serving.replicas === null)
        notes.assume('replicas', String(constants/* REPLICAS */.Y7.central), 'default');
    return (0,core_amount/* scaled */.vK)(fleet.count, replicas * 24 * days);
}
/** Replicas draw power whether asked or not. */
function withWarmReplicas(dynamic, own) {
    const { fleet, notes } = own;
    const hours = replicaHours(own);
    const rated = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)(hours, fleet.tdpW), 1e-3);
    const drawn = (0,core_amount/* times */.Hn)(rated, (0,core_amount/* fromConstant */.hu)(constants/* LOAD_RESIDENT */.C9));
    notes.use(constants/* LOAD_RESIDENT */.C9.factor);
    const formula = () => `${(0,explain/* figure */.vP)(hours.central)} h x ${(0,explain/* figure */.vP)(fleet.tdpW.central)} W x ${constants/* LOAD_RESIDENT */.C9.central} / 1000`;
    notes.step('energy of the warm replicas', drawn.central, 'kWh', [fleet.tdpId, constants/* LOAD_RESIDENT */.C9.id], formula);
    const fixed = at(drawn, fleet.host === 'cpu' ? 'node' : 'gpu', dynamic.evidence, own);
    const most = rated.central * constants/* NODE_CEILING */.jf.high;
    if (dynamic.it.central > most && fleet.known)
        notes.warn('serving_above_capacity');
    const total = (0,core_amount/* plus */.tY)(dynamic.total, fixed.total);
    const sum = () => `${(0,explain/* figure */.vP)(dynamic.total.central)} kWh + ${(0,explain/* figure */.vP)(fixed.total.central)} kWh`;
    notes.step('energy of the serving', total.central, 'kWh', [], sum);
    return { ...dynamic, total, it: (0,core_amount/* plus */.tY)(dynamic.it, fixed.it), hours };
}
/** Nobody says what it runs on: against the budget, one copy of the model is kept warm for it. */
function withPerhapsOne(dynamic, own) {
    const { serving, context, place, days } = own;
    const bytes = serving.params === null ? null : serving.params * constants/* BYTES_PER_PARAM */.yP.central;
    const devices = bytes === null ? 8 : Math.max(1, Math.ceil(bytes / constants/* DEVICE_BYTES */.Ps.central));
    const hours = devices * 24 * days;
    const it = (hours * context.catalogue.extremes.tdpW.value * constants/* LOAD_RESIDENT */.C9.high * constants/* HOST_OVER_GPU */.BN.central) / 1000;
    const { boundary } = context.accounting;
    const total = it * (boundary === 'facility' ? place.pue.cautious : 1);
    return {
        ...dynamic,
        total: (0,core_amount/* atMost */.Tu)(dynamic.total, dynamic.total.cautious + total),
        it: (0,core_amount/* atMost */.Tu)(dynamic.it, dynamic.it.cautious + it),
        hours: (0,core_amount/* atMost */.Tu)(dynamic.hours, hours),
    };
}
/** Neither requests nor their energy are known: the devices are busy for a lightly used endpoint's share of the time. */
function busyEnergy(own) {
    const { fleet, notes, context, serving } = own;
    const known = own.hosted && fleet.known;
    if (!known)
        notes.warn('serving_unknown');
    const hours = replicaHours(own);
    const card = context.accounting.method === 'card';
    const share = card ? (0,core_amount/* exactly */.pV)(1) : { ...(0,core_amount/* fromConstant */.hu)(constants/* LOAD_ENDPOINT */.fi), cautious: 1 };
    const drawn = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)((0,core_amount/* times */.Hn)(hours, fleet.tdpW), share), 1e-3);
    notes.use(constants/* LOAD_ENDPOINT */.fi.factor);
    notes.assume('load', `${share.central} of rated power`, 'default');
    const formula = () => `${(0,explain/* figure */.vP)(hours.central)} h x ${(0,explain/* figure */.vP)(fleet.tdpW.central)} W x ${(0,explain/* figure */.vP)(share.central)} / 1000`;
    notes.step('energy of the replicas', drawn.central, 'kWh', [fleet.tdpId, constants/* LOAD_ENDPOINT */.fi.id], formula);
    const kwh = (0,core_amount/* widened */["do"])(drawn, `${serving.id}/energy`, 0.65);
    const energy = at(kwh, fleet.host === 'cpu' ? 'node' : 'gpu', known ? 'hours' : 'default', own);
    return { ...energy, hours };
}

// EXTERNAL MODULE: ./build/core/site.js
var site = __webpack_require__(4439);
// EXTERNAL MODULE: ./build/core/water.js
var water = __webpack_require__(2901);
;// CONCATENATED MODULE: ./build/core/serving.js
/**
 * A model put to use:
 *
 *   energy = requests x energy of a request + replicas x devices x idle power x 24 h x days
 *
 * The second term is the load of keeping the model in memory: three quarters of the energy of BLOOM's API. So the
 * average energy of a request is not its marginal energy, and the trail gives both. A serving without hardware is taken
 * for an interface of somebody else's; it pays a share of their idle, and against the budget one warm copy of its own.
 */










/** One serving over its horizon. */
function servingLines(serving, context, notes, stated = {}) {
    const days = daysOf(serving, context, notes);
    const requests = (serving.requestsPerDay ?? 0) * days;
    const hosted = serving.hardware.length > 0 || context.assume.hardware.length > 0;
    const compute = asCompute(serving, stated);
    const card = context.accounting.method === 'card';
    const fleet = (0,hardware/* fleetOf */.a)(serving.hardware, context, card && !hosted ? new explain/* Notes */.u3(false) : notes, stated.compute?.tdpW);
    const place = (0,site/* placeOf */.$)(compute, fleet, context, notes);
    if (serving.requestsPerDay !== null) {
        const perDay = serving.requestsPerDay;
        notes.step('requests', requests, 'requests', [], () => `${(0,explain/* figure */.vP)(perDay)} a day x ${(0,explain/* figure */.vP)(days)} days`);
    }
    const own = { serving, stated, compute, fleet, place, context, notes, days, requests, hosted };
    const { energy, marginalWh } = loadsOf(own);
    const operational = operationalOf(energy.total, place, notes);
    const idleKg = idleOf(own, energy);
    const embodiedKg = (0,embodied/* embodiedOf */.h)(energy, fleet, context, notes, compute.stated);
    const waterL = (0,water/* waterOf */.Z)(compute, energy, place, context, notes);
    perRequestSteps(energy.total, requests, marginalWh, notes);
    const lines = { energyKwh: energy.total, operationalKg: operational, idleKg, embodiedKg, waterL };
    return { lines, evidence: energy.evidence, serving: { requests, days }, marginalWh };
}
function daysOf(serving, context, notes) {
    const days = context.horizonDays ?? serving.horizonDays;
    if (days !== null)
        return days;
    notes.assume('horizon', `${constants/* HORIZON_DAYS */._h.central} days`, 'default');
    notes.use(constants/* HORIZON_DAYS */._h.factor);
    return constants/* HORIZON_DAYS */._h.central;
}
/** The parts of the estimator that a run and a serving share ask for this much. */
function asCompute(serving, stated) {
    return {
        kind: 'run',
        id: serving.id,
        hardware: serving.hardware,
        site: serving.site,
        pue: serving.pue,
        gridGPerKwh: serving.gridGPerKwh,
        year: stated.year ?? null,
        wallHours: null,
        gpuHours: null,
        hoursQuality: 'wall',
        energy: null,
        evidence: 'plan',
        declaredKg: null,
        declaredScope: 'unknown',
        waterL: null,
        workload: 'inference',
        params: serving.params,
        tokens: null,
        stated: stated.compute ?? compute/* NOTHING_STATED */.IB,
    };
}
function operationalOf(total, place, notes) {
    const kg = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)(total, place.grid), 1e-3);
    const formula = () => `${(0,explain/* figure */.vP)(total.central)} kWh x ${(0,explain/* figure */.vP)(place.grid.central)} g / 1000`;
    notes.step('operational emissions', kg.central, 'kgCO2e', [place.gridId], formula);
    return kg;
}
function idleOf(own, energy) {
    const { context, fleet, place, notes, compute } = own;
    const { boundary, method } = context.accounting;
    const { idleKg } = compute.stated;
    if (idleKg !== undefined)
        return (0,core_amount/* exactly */.pV)(idleKg);
    if (method === 'card' || boundary === 'gpu' || boundary === 'node' || !fleet.shared)
        return (0,core_amount/* exactly */.pV)(0);
    const pue = boundary === 'facility' ? place.pue : (0,core_amount/* exactly */.pV)(1);
    if (own.hosted)
        return (0,idle/* clusterIdle */.$)(energy.it, pue, place, notes);
    notes.use(constants/* ENDPOINT_IDLE */.r6.factor);
    const kg = (0,core_amount/* scaled */.vK)((0,core_amount/* times */.Hn)((0,core_amount/* times */.Hn)(energy.total, (0,core_amount/* fromConstant */.hu)(constants/* ENDPOINT_IDLE */.r6)), place.grid), 1e-3);
    const formula = () => `${(0,explain/* figure */.vP)(energy.total.central)} kWh x ${constants/* ENDPOINT_IDLE */.r6.central} x ${(0,explain/* figure */.vP)(place.grid.central)} g / 1000`;
    notes.step('shared idle', kg.central, 'kgCO2e', [constants/* ENDPOINT_IDLE */.r6.id, place.gridId], formula);
    return kg;
}
function perRequestSteps(total, requests, marginalWh, notes) {
    if (requests <= 0)
        return;
    const average = (total.central * 1000) / requests;
    const formula = () => `${(0,explain/* figure */.vP)(total.central)} kWh x 1000 / ${(0,explain/* figure */.vP)(requests)} requests`;
    notes.step('energy of a request, average', average, 'Wh', [], formula);
    if (marginalWh !== null)
        notes.step('energy of one more request', marginalWh, 'Wh', [], () => `${(0,explain/* figure */.vP)(marginalWh)} Wh`);
}
/** A serving's average per request, fixed load included; `null` without requests. */
function perRequest(footprint) {
    const requests = footprint.serving?.requests ?? 0;
    if (requests <= 0)
        return null;
    const { energyKwh, operationalKg } = footprint.lines;
    return {
        wh: intervalOf(scaled(energyKwh, 1000 / requests)),
        gPer1000: intervalOf(scaled(operationalKg, 1e6 / requests)),
    };
}
/** Days of serving that emit as much as the training did; `null` when serving emits nothing. */
function breakEven(trainingKg, kgPerDay) {
    return kgPerDay > 0 && trainingKg >= 0 ? { days: trainingKg / kgPerDay } : null;
}


/***/ }),

/***/ 4439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   G: () => (/* binding */ waterFactors)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9907);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9277);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1811);
/**
 * Where the machine stood: grid intensity, PUE and water use, and how well each is known.
 *
 * Order for the grid: the record's region, the policy's, the world average. A record may state its own intensity, but
 * it cannot make itself greener than its place: below 70 % of the table the table is used, and without a place to check
 * it against the dearest grid counts for the budget. Order for PUE: the record's, the policy's, the provider's, a default.
 */




/** Standard deviations of the logarithm of a grid intensity, by how well the place is known. */
const GRID_SPREAD = { region: 0.05, country: 0.15, provider: 0.35, world: 0.55 };
/** Intensity changes from year to year; added in quadrature when the year is not known or not in the table. */
const YEAR_SPREAD = 0.1;
/** Below this share of the table's figure a stated intensity is not believed. */
const CREDIBLE_SHARE = 0.7;
function placeOf(one, fleet, context, notes) {
    const { site, year } = one;
    if (site.fallback)
        notes.warn('location_fallback');
    const own = site.fallback ? null : gridAt(site, year, context.catalogue);
    if (own !== null)
        return { ...gridStated(one, own, context, notes), ...pueOf(one, own.region, fleet, context, notes) };
    if (one.gridGPerKwh !== null && context.trustRecord === true) {
        return { ...trusted(one.gridGPerKwh, one.id, notes), ...pueOf(one, null, fleet, context, notes) };
    }
    const assumed = context.assume.region;
    if (assumed !== null) {
        const theirs = gridAt({ region: assumed, provider: null, fallback: false }, year, context.catalogue);
        if (theirs !== null) {
            notes.warn('region_assumed');
            notes.assume('region', assumed, 'policy');
            return { ...gridStated(one, theirs, context, notes), ...pueOf(one, assumed, fleet, context, notes) };
        }
    }
    notes.warn('region_unknown');
    return { ...gridUnknown(one, context.catalogue, notes), ...pueOf(one, null, fleet, context, notes) };
}
const grids = (0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .memory */ .m)();
function gridAt(site, year, catalogue) {
    const { region, provider } = site;
    if (region === null || region === '')
        return null;
    const key = `${provider ?? ''} ${region} ${year ?? ''}`;
    return grids(catalogue, key, () => lookUp(region, provider, year, catalogue));
}
/** `eu-west-3` of `aws` is a region; so is `FR`, which a provider in front would hide. */
function lookUp(region, provider, year, catalogue) {
    const names = provider === null || region.includes(':') ? [region] : [`${provider}:${region}`, region];
    for (const name of names) {
        const grid = catalogue.grid(name, year);
        if (grid !== null)
            return { region: name, grid };
    }
    return null;
}
function gridStated(one, found, context, notes) {
    const stated = one.gridGPerKwh;
    if (stated === null)
        return gridOf(found, one.year, notes);
    if (context.trustRecord === true)
        return { ...trusted(stated, one.id, notes), region: found.region };
    const table = found.grid.factor.value;
    if (stated < table * CREDIBLE_SHARE) {
        notes.warn('grid_below_table');
        return gridOf(found, one.year, notes);
    }
    notes.use(statedGrid(stated));
    const grid = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(stated, `${one.id}/grid`, GRID_SPREAD.region, table);
    return { grid, gridId: STATED_GRID, region: found.region };
}
const STATED_GRID = 'record/grid';
function statedGrid(value) {
    return { id: STATED_GRID, value, unit: 'g/kWh', source: 'record', year: null };
}
function trusted(stated, id, notes) {
    notes.use(statedGrid(stated));
    return { grid: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(stated, `${id}/grid`, GRID_SPREAD.region), gridId: STATED_GRID, region: null };
}
function gridOf(found, year, notes) {
    const { factor, precision, yearMissed } = found.grid;
    notes.use(factor);
    const missed = yearMissed || year === null;
    const s = missed ? Math.hypot(GRID_SPREAD[precision], YEAR_SPREAD) : GRID_SPREAD[precision];
    return { grid: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(factor.value, factor.id, s), gridId: factor.id, region: found.region };
}
const worlds = (0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .memory */ .m)();
function gridUnknown(one, catalogue, notes) {
    const dearest = catalogue.extremes.gridGPerKwh;
    const world = worlds(catalogue, String(one.year), () => catalogue.worldGrid(one.year)).factor;
    notes.use(dearest);
    const stated = one.gridGPerKwh;
    const s = Math.hypot(GRID_SPREAD.world, YEAR_SPREAD);
    if (stated !== null) {
        notes.warn('grid_unverified');
        notes.use(statedGrid(stated));
        return { grid: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(stated, `${one.id}/grid`, s, dearest.value), gridId: STATED_GRID, region: null };
    }
    notes.use(world);
    const value = `world average ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(world.value)} g/kWh, at most ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(dearest.value)}`;
    notes.assume('region', value, 'default');
    return { grid: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(world.value, world.id, s, dearest.value), gridId: world.id, region: null };
}
function pueOf(one, region, fleet, context, notes) {
    const applied = one.energy?.pueApplied ?? 1;
    const stated = one.pue ?? (applied > 1 ? applied : null);
    if (context.accounting.method === 'card')
        return cardPue(stated, context);
    if (stated !== null)
        return statedPue(stated, one, region, context, notes);
    if (context.assume.pue !== null) {
        notes.assume('pue', (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(context.assume.pue), 'policy');
        return { pue: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(context.assume.pue), pueId: 'policy/pue' };
    }
    const known = knownPue(one, region, context.catalogue);
    if (known !== null) {
        notes.use(known.factor);
        const s = known.precision === 'region' ? 0.02 : known.precision === 'provider' ? 0.04 : 0.06;
        const cautious = known.precision === 'default' ? _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .PUE_CLOUD_MOST */ .iZ.central : known.factor.value;
        return { pue: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(known.factor.value, known.factor.id, s, cautious), pueId: known.factor.id };
    }
    return defaultPue(one.site, fleet, notes);
}
/** As model cards do it: the stated PUE or none. */
function cardPue(stated, context) {
    return { pue: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(Math.max(1, stated ?? context.assume.pue ?? 1)), pueId: 'record/pue' };
}
function statedPue(stated, one, region, context, notes) {
    if (stated < 1)
        notes.warn('pue_below_one');
    const pue = Math.max(1, stated);
    const known = context.trustRecord === true ? null : knownPue(one, region, context.catalogue);
    if (known !== null && pue < known.factor.value)
        notes.warn('pue_below_known');
    notes.use({ id: 'record/pue', value: pue, unit: 'x', source: 'record', year: null });
    return { pue: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(pue, `${one.id}/pue`, 0.01), pueId: 'record/pue' };
}
const pues = (0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .memory */ .m)();
function knownPue(one, region, catalogue) {
    const name = region ?? (one.site.fallback ? null : one.site.region);
    if (name === null)
        return null;
    return pues(catalogue, `${name} ${one.year ?? ''}`, () => catalogue.pue(name, one.year));
}
function defaultPue(site, fleet, notes) {
    if (site.provider !== null) {
        notes.assume('pue', `${_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .PUE_CLOUD */ .Zx.central}, unknown cloud`, 'default');
        notes.use(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .PUE_CLOUD */ .Zx.factor);
        return { pue: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .PUE_CLOUD */ .Zx), _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .PUE_CLOUD_MOST */ .iZ.central), pueId: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .PUE_CLOUD */ .Zx.id };
    }
    if (fleet.known && (fleet.host === 'desk' || fleet.host === 'laptop' || fleet.host === 'soc')) {
        notes.assume('pue', '1, a machine without a data centre', 'default');
        // Nowhere in particular may be a cloud's building after all.
        const elsewhere = { central: 1, cautious: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .PUE_CLOUD_MOST */ .iZ.central, spread: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .PUE_CLOUD */ .Zx).spread };
        return { pue: site.region === null || site.fallback ? elsewhere : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(1), pueId: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .PUE_DESK */ .nc.id };
    }
    notes.assume('pue', `${_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .PUE_UNKNOWN */ .Mt.central}, unknown building`, 'default');
    notes.use(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .PUE_UNKNOWN */ .Mt.factor);
    return { pue: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .PUE_UNKNOWN */ .Mt, 'at most'), pueId: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .PUE_UNKNOWN */ .Mt.id };
}
const onSite = (0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .memory */ .m)();
const offSite = (0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .memory */ .m)();
/** Litres per kWh at the machines and at the power stations. */
function waterFactors(region, year, catalogue, notes) {
    const here = region === null ? null : onSite(catalogue, `${region} ${year ?? ''}`, () => catalogue.wueOnSite(region, year));
    const there = offSite(catalogue, region ?? '', () => catalogue.wueOffSite(region));
    const on = here === null ? (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .WUE_ON_SITE */ .ar, 'at most') : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(here.factor.value, here.factor.id, 0.2);
    const onFactor = here?.factor ?? _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .WUE_ON_SITE */ .ar.factor;
    notes.use(onFactor);
    notes.use(there.factor);
    const s = there.precision === 'default' ? (0,_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadOf */ .jg)(1, 6) : 0.3;
    return { on, onId: onFactor.id, off: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(there.factor.value, there.factor.id, s), offId: there.factor.id };
}


/***/ }),

/***/ 2901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ waterOf)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9277);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4439);
/** Water: litres evaporated at the machines and in making their electricity. E_it x WUE_on + E x WUE_off (Li et al. 2023). */



function waterOf(one, energy, place, context, notes) {
    const { stated } = one;
    const { it, total } = energy;
    if (stated.wue !== undefined) {
        const litres = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)(total, stated.wue);
        notes.step('water', litres.central, 'L', [], () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(total.central)} kWh x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(stated.wue ?? 0)} L`);
        return litres;
    }
    const usual = (0,_site_js__WEBPACK_IMPORTED_MODULE_2__/* .waterFactors */ .G)(place.region, one.year, context.catalogue, notes);
    const on = stated.wueOn === undefined ? usual.on : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(stated.wueOn);
    const off = stated.wueOff === undefined ? usual.off : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(stated.wueOff);
    const litres = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY)((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(it, on), (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(total, off));
    const formula = () => `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(it.central)} kWh x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(on.central)} L + ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(total.central)} kWh x ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(off.central)} L`;
    notes.step('water', litres.central, 'L', [usual.onId, usual.offId], formula);
    return one.waterL === null ? litres : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(litres, one.waterL);
}


/***/ })

};
