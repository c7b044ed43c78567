export const id = 9681;
export const ids = [9681];
export const modules = {

/***/ 9681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimsOf: () => (/* binding */ claimsOf),
/* harmony export */   readClaims: () => (/* binding */ readClaims)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8532);
/* harmony import */ var _core_permit_hardware_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(482);
/* harmony import */ var _hardware_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(478);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8820);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(330);
/** What a permit says, as it stands in the signed token: the names that RFC 7519 registers, and ours. */





/** Seconds since 1970, to the end of the century that readers know. */
const moment = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0).max(4_133_980_800);
const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(200);
const amount = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().max(1e12);
/** One board of a kind: `8x NVIDIA H100 SXM`. */
const board = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const read = (0,_hardware_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHardware */ .e)(text);
    if (read.ok && (read.value.kind === 'gpu' || read.value.kind === 'tpu')) {
        return { model: read.value.model, count: read.value.count };
    }
    context.addIssue({ code: 'custom', message: 'names no accelerators' });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/**
 * Strict: a claim that this version does not know may take back something that the others allow. `v` changes when a
 * permit of the earlier form would mean something else.
 */
const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    jti: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z0-9_-]{16,64}$/),
    iss: name,
    sub: name,
    iat: moment,
    nbf: moment,
    exp: moment,
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    report: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z0-9_-]{43}$/),
    kg: amount,
    device_hours: amount,
    hardware: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(board).min(1).max(16),
    region: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .refine((text) => (0,_region_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRegion */ .c)(text).ok)
        .optional(),
})
    .refine(({ nbf, exp }) => nbf < exp);
function claimsOf(permit) {
    return {
        v: 1,
        jti: permit.id,
        iss: permit.issuer,
        sub: permit.plan,
        iat: permit.issuedAt,
        nbf: permit.notBefore,
        exp: permit.notAfter,
        repository: permit.repository,
        commit: permit.commit,
        policy: permit.policy,
        report: permit.report,
        kg: permit.kg,
        device_hours: permit.deviceHours,
        hardware: permit.hardware.map((device) => (0,_core_permit_hardware_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c)([device])),
        ...(permit.region === null ? {} : { region: permit.region }),
    };
}
/** @returns `null` for what is no permit of this version, whoever signed it. */
function readClaims(text) {
    const json = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .l)('permit', text, 1, { maxDepth: 4, maxNodes: 200 });
    const read = json.ok ? schema.safeParse(json.value.value) : null;
    if (!read?.success)
        return null;
    const { jti, iss, sub, iat, nbf, exp, device_hours, region = null, v: _, ...same } = read.data;
    const times = { issuedAt: iat, notBefore: nbf, notAfter: exp };
    return { id: jti, issuer: iss, plan: sub, ...same, deviceHours: device_hours, region, ...times };
}


/***/ })

};
