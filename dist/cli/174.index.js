export const id = 174;
export const ids = [174];
export const modules = {

/***/ 7174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   estimateAll: () => (/* binding */ estimateAll),
/* harmony export */   estimateRecord: () => (/* binding */ estimateRecord),
/* harmony export */   overHorizon: () => (/* binding */ overHorizon)
/* harmony export */ });
/* harmony import */ var _core_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9685);

function estimateRecord(record, context) {
    if (record.kind === 'run')
        return (0,_core_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateRun */ .aG)(record, context);
    return record.kind === 'plan' ? (0,_core_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimatePlan */ .AP)(record, context) : (0,_core_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateServing */ .Z4)(record, context);
}
function estimateAll(items, { accounting, assume }, catalogue) {
    const context = { accounting, assume, catalogue };
    return items.map((item) => {
        const head = item.head ? estimateRecord(item.head, context) : null;
        const base = item.change === 'same' ? head : item.base ? estimateRecord(item.base, context) : null;
        return { item, base, head };
    });
}
/** Servings again, over the days that a budget names. */
function overHorizon({ accounting, assume }, catalogue) {
    return (one, horizonDays) => {
        const context = { accounting, assume, catalogue, horizonDays };
        const again = (record, footprint) => record?.kind === 'serving' ? (0,_core_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateServing */ .Z4)(record, context) : footprint;
        return { item: one.item, base: again(one.item.base, one.base), head: again(one.item.head, one.head) };
    };
}


/***/ })

};
