export const id = 1506;
export const ids = [1506];
export const modules = {

/***/ 1506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPassedPlan: () => (/* binding */ readPassedPlan)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2311);
/* harmony import */ var _core_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);
/* harmony import */ var _hardware_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(478);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8820);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(910);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5753);
/** What a permit needs of a report: whether it may be believed, and the plan. Everything else in it is passed over. */






const hours = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().nullable();
const plan = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(200),
    change: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['new', 'changed', 'removed', 'same']).optional(),
    gated_kg: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive(),
    wall_hours: hours,
    gpu_hours: hours,
    region: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    hardware: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['gpu', 'cpu', 'tpu', 'ram']), model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), count: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable() })),
});
const schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('carbon-clerk') }),
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    policy: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        blob: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        read: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        mode: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['enforce', 'report']),
        assume: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ region: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() }),
    }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    enforced: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    plans: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
});
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** @param id As the report prints it, or without the format in front. */
function readPassedPlan(bytes, id) {
    const json = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)('report', bytes);
    if (!json.ok)
        return no(`is no JSON: ${json.problems[0].message}`, 'write it with "carbon-clerk check --json"');
    const read = schema.safeParse(json.value.value);
    if (!read.success)
        return no('is no report of a check', 'write it with "carbon-clerk check --json"');
    return standing(read.data) ?? planOf(read.data, json.value.value, id);
}
function no(why, hint) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('report', why, hint);
}
/** Why nothing in this report is permitted; `null` when the gate passed it. */
function standing({ verdict, enforced, policy, inputs }) {
    if (verdict !== 'PASS')
        return no(`says ${verdict}, not PASS`, 'a permit needs a plan that passed');
    if (!enforced || policy.mode !== 'enforce')
        return no('was not enforced', 'write "mode: enforce" into the carbon budget');
    if (!policy.read || policy.blob === null || !COMMIT.test(policy.blob)) {
        return no('was judged by no carbon budget', 'commit a carbon budget to the base branch');
    }
    if (!COMMIT.test(inputs.head))
        return no('is of files that are in no commit', 'commit them, and check with --head');
    return null;
}
function planOf(report, { plans }, id) {
    const ids = report.plans.map((one) => one.id);
    const found = ids.flatMap((one, index) => (one === id || one.slice(one.indexOf(':') + 1) === id ? [index] : []));
    const [index, ...others] = found;
    if (index === undefined) {
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(id, ids);
        return no(`has no plan "${id}"`, meant === null ? 'name a plan that is in it' : `did you mean "${meant}"?`);
    }
    if (others.length > 0)
        return no(`has ${found.length} plans "${id}"`, 'write the id with the format in front');
    const read = plan.safeParse(plans[index]);
    if (!read.success)
        return no(`says too little of the plan "${id}"`, 'write it with "carbon-clerk check --json"');
    return passed(report, read.data);
}
function passed({ inputs, policy }, one) {
    if (one.change === undefined || one.change === 'removed') {
        return no(`does not say that the plan "${one.id}" stands`, 'name a plan that is in the commit');
    }
    const hardware = devicesOf(one);
    if (hardware === null) {
        return no(`does not say which accelerators the plan "${one.id}" is for`, 'write its hardware, as "8x H100"');
    }
    const deviceHours = deviceHoursOf(one, hardware);
    if (deviceHours === null) {
        return no(`does not say how many hours the plan "${one.id}" takes`, 'write its hours or its gpu_hours');
    }
    const region = one.region ?? policy.assume.region;
    const { id, gated_kg: kg } = one;
    const commit = { commit: inputs.head, policy: policy.blob ?? '' };
    return { ok: true, value: { plan: id, ...commit, kg, deviceHours, hardware, region } };
}
/** Accelerators whose count is known and whose name a scheduler can compare; `null` when one is not. */
function devicesOf({ hardware }) {
    const boards = hardware.filter(({ kind }) => kind === 'gpu' || kind === 'tpu');
    const counted = boards.flatMap(({ model, count }) => {
        const read = count === null ? null : (0,_hardware_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHardware */ .e)(`${count}x ${model}`);
        return read?.ok ? [{ model: read.value.model, count: read.value.count }] : [];
    });
    return counted.length === boards.length && counted.length > 0 ? counted : null;
}
/** Where a plan says both, the fewer: a permit never allows more than any reading of its plan. */
function deviceHoursOf({ gpu_hours, wall_hours }, hardware) {
    const byClock = wall_hours === null ? null : wall_hours * (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)(hardware.map(({ count }) => count));
    if (gpu_hours === null || byClock === null)
        return gpu_hours ?? byClock;
    return Math.min(gpu_hours, byClock);
}


/***/ })

};
