export const id = 3062;
export const ids = [3062,9681,1048];
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


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPermit: () => (/* binding */ openPermit),
  readPermit: () => (/* binding */ readPermit),
  signPermit: () => (/* binding */ signPermit)
});

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/base64url.js
var base64url = __webpack_require__(1445);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js
var jws_algorithms = __webpack_require__(490);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/validate.js
var validate = __webpack_require__(7784);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var errors = __webpack_require__(5674);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/buffer_utils.js
var buffer_utils = __webpack_require__(7410);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key.js
var lib_key = __webpack_require__(7859);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_sign.js






async function createSignature(input, key, rejectUnencoded) {
  let [payload, protectedHeader, unprotectedHeader, crit] = input, encodedProtectedHeader = "";
  if (protectedHeader !== void 0) {
    const normalized = (0,validate/* serializeJoseHeader */.ji)(errors/* JWSInvalid */.Ye, protectedHeader);
    protectedHeader = normalized[0], encodedProtectedHeader = (0,base64url/* encode */.l)(normalized[1]);
  }
  if (unprotectedHeader !== void 0 && (unprotectedHeader = (0,validate/* serializeJoseHeader */.ji)(errors/* JWSInvalid */.Ye, unprotectedHeader)[0]), !protectedHeader && !unprotectedHeader)
    throw new errors/* JWSInvalid */.Ye("either setProtectedHeader or setUnprotectedHeader must be called before #sign()");
  if (!(0,validate/* isDisjoint */.fz)(protectedHeader, unprotectedHeader))
    throw new errors/* JWSInvalid */.Ye("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...unprotectedHeader };
  (0,validate/* validateCritDuplicates */.BU)(errors/* JWSInvalid */.Ye, protectedHeader);
  const b64 = (0,validate/* validateB64 */.J0)(protectedHeader, (0,validate/* validateCrit */.nI)(errors/* JWSInvalid */.Ye, validate/* JWS_RECOGNIZED */.qc, crit, protectedHeader, joseHeader));
  b64 || rejectUnencoded?.();
  const { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new errors/* JWSInvalid */.Ye('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  const entry = (0,jws_algorithms/* jwsAlgorithm */.q)(alg);
  let encodedPayload = "", signingPayload = payload, signingInput;
  if (b64) {
    const encodedPayloadCache = input[4];
    encodedPayloadCache ? (encodedPayload = encodedPayloadCache[0] ??= (0,base64url/* encode */.l)(payload), signingPayload = encodedPayloadCache[1] ??= (0,buffer_utils/* encode */.lF)(encodedPayload)) : (encodedPayload = (0,base64url/* encode */.l)(payload), signingInput = buffer_utils/* encoder */.Rd.encode(`${encodedProtectedHeader}.${encodedPayload}`));
  }
  signingInput ??= (0,buffer_utils/* concat */.xW)((0,buffer_utils/* encode */.lF)(encodedProtectedHeader), (0,buffer_utils/* encode */.lF)("."), signingPayload);
  const signingKey = await (0,lib_key/* rawKey */.GK)(await (0,lib_key/* prepareKey */.dT)(entry, key, "sign"), entry.subtle, "sign");
  entry.minRsaBits && (0,lib_key/* checkModulusLength */.or)(entry.alg, signingKey);
  const jws = {
    signature: (0,base64url/* encode */.l)(new Uint8Array(await crypto.subtle.sign(entry.signing, signingKey, signingInput))),
    payload: encodedPayload
  };
  return protectedHeader && (jws.protected = encodedProtectedHeader), unprotectedHeader && (jws.header = unprotectedHeader), [jws, b64];
}
async function createCompactSignature(payload, protectedHeader, crit, key, rejectUnencoded) {
  const [jws] = await createSignature([payload, protectedHeader, void 0, crit], key, rejectUnencoded);
  return `${jws.protected}.${jws.payload}.${jws.signature}`;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/compact/sign.js


class CompactSign {
  #payload;
  #protectedHeader;
  constructor(payload) {
    (0,validate/* assertUint8Array */.GT)(payload, "payload"), this.#payload = payload;
  }
  setProtectedHeader(protectedHeader) {
    return (0,validate/* assertNotSet */.ac)(this.#protectedHeader, "setProtectedHeader"), this.#protectedHeader = protectedHeader, this;
  }
  async sign(key, options) {
    return createCompactSignature(this.#payload, this.#protectedHeader, options?.crit, key, () => {
      throw new TypeError("use the flattened module for creating JWS with b64: false");
    });
  }
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_verify.js





function snapshotJws(jws, sharedPayload) {
  const encodedProtectedHeader = jws.protected, inputHeader = jws.header, header = isObject(inputHeader) ? { ...inputHeader } : inputHeader;
  let payload = sharedPayload ? sharedPayload[0] : jws.payload;
  !sharedPayload && payload instanceof Uint8Array && (payload = new Uint8Array(payload));
  const signature = jws.signature, snapshot = { payload, signature };
  if (encodedProtectedHeader !== void 0 && (snapshot.protected = encodedProtectedHeader), inputHeader !== void 0 && (snapshot.header = header), encodedProtectedHeader === void 0 && header === void 0)
    throw new JWSInvalid('Flattened JWS must have either of the "protected" or "header" members');
  if (encodedProtectedHeader !== void 0 && typeof encodedProtectedHeader != "string")
    throw new JWSInvalid("JWS Protected Header incorrect type");
  if (payload === void 0)
    throw new JWSInvalid("JWS Payload missing");
  if (typeof signature != "string")
    throw new JWSInvalid("JWS Signature missing or incorrect type");
  if (header !== void 0 && !isObject(header))
    throw new JWSInvalid("JWS Unprotected Header incorrect type");
  return snapshot;
}
function prepareVerify(options) {
  return [options && (0,validate/* validateAlgorithms */.Fw)("algorithms", options.algorithms), options?.crit];
}
function parseProtectedHeader(encodedProtectedHeader) {
  return encodedProtectedHeader === void 0 ? {} : (0,validate/* parseJoseHeader */.OX)(encodedProtectedHeader, errors/* JWSInvalid */.Ye, "JWS Protected Header is invalid");
}
function encodeJsonUnencodedPayload(payload) {
  const invalid = /[\p{Cs}\p{Cn}]/u.exec(payload)?.[0];
  if (invalid !== void 0)
    throw new JWSInvalid(/\p{Cs}/u.test(invalid) ? "JWS Payload must be a well-formed Unicode string" : "JWS Payload must not contain unassigned Unicode code points");
  return encoder.encode(payload);
}
function encodeCompactUnencodedPayload(payload) {
  try {
    return (0,buffer_utils/* encode */.lF)(payload);
  } catch (cause) {
    throw new errors/* JWSInvalid */.Ye("JWS Compact Serialization payload must use only ASCII characters", {
      cause
    });
  }
}
async function verifySignature(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
  const { protected: encodedProtectedHeader, header, payload: inputPayload } = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
  if (!(0,validate/* isDisjoint */.fz)(protectedHeader, header))
    throw new errors/* JWSInvalid */.Ye("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...header }, b64 = (0,validate/* validateB64 */.J0)(protectedHeader, (0,validate/* validateCrit */.nI)(errors/* JWSInvalid */.Ye, validate/* JWS_RECOGNIZED */.qc, shared[1], protectedHeader, joseHeader)), { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new errors/* JWSInvalid */.Ye('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  if (shared[0] && !shared[0].has(alg))
    throw new errors/* JOSEAlgNotAllowed */.Rb('"alg" (Algorithm) Header Parameter value not allowed');
  if (b64) {
    if (typeof inputPayload != "string")
      throw new errors/* JWSInvalid */.Ye("JWS Payload must be a string");
  } else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array))
    throw new errors/* JWSInvalid */.Ye("JWS Payload must be a string or an Uint8Array instance");
  const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
  let resolvedKey = !1;
  typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = !0);
  const entry = (0,jws_algorithms/* jwsAlgorithm */.q)(alg), signingInput = (0,buffer_utils/* concat */.xW)(encodedProtectedHeader !== void 0 ? (0,buffer_utils/* encode */.lF)(encodedProtectedHeader) : new Uint8Array(), (0,buffer_utils/* encode */.lF)("."), typeof signingPayload == "string" ? shared[2] ??= (0,validate/* encodeAsciiMember */.MV)(signingPayload, "payload", errors/* JWSInvalid */.Ye) : signingPayload), signature = (0,validate/* decodeBase64url */.h2)(jws.signature, "signature", errors/* JWSInvalid */.Ye), verificationKey = await (0,lib_key/* prepareKey */.dT)(entry, key, "verify"), cryptoKey = await (0,lib_key/* rawKey */.GK)(verificationKey, entry.subtle, "verify");
  entry.minRsaBits && (0,lib_key/* checkModulusLength */.or)(entry.alg, cryptoKey);
  let verified = !1;
  try {
    verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
  } catch (cause) {
    throw new errors/* JWSSignatureVerificationFailed */.h2(void 0, { cause });
  }
  if (!verified)
    throw new errors/* JWSSignatureVerificationFailed */.h2();
  const result = { payload: typeof signingPayload == "string" ? (0,validate/* decodeBase64url */.h2)(signingPayload, "payload", errors/* JWSInvalid */.Ye) : signingPayload };
  return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [{ ...result, key: verificationKey }, b64] : [result, b64];
}
async function verifyCompact(jws, shared, key) {
  if (jws instanceof Uint8Array && (jws = buffer_utils/* decoder */.D0.decode(jws)), typeof jws != "string")
    throw new errors/* JWSInvalid */.Ye("Compact JWS must be a string or Uint8Array");
  const { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split(".");
  if (length !== 3)
    throw new errors/* JWSInvalid */.Ye("Invalid Compact JWS");
  return verifySignature({ payload, protected: protectedHeader, signature }, shared, key, encodeCompactUnencodedPayload);
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/compact/verify.js

async function compactVerify(jws, key, options) {
  const [result] = await verifyCompact(jws, prepareVerify(options), key);
  return result;
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key_algorithm.js + 1 modules
var key_algorithm = __webpack_require__(956);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/key/import.js






async function importSPKI(spki, alg, options) {
  if (typeof spki != "string" || spki.indexOf("-----BEGIN PUBLIC KEY-----") !== 0)
    throw new TypeError('"spki" must be SPKI formatted string');
  return fromSPKI(spki, alg, options);
}
async function importX509(x509, alg, options) {
  if (typeof x509 != "string" || x509.indexOf("-----BEGIN CERTIFICATE-----") !== 0)
    throw new TypeError('"x509" must be X.509 formatted string');
  return fromX509(x509, alg, options);
}
async function importPKCS8(pkcs8, alg, options) {
  if (typeof pkcs8 != "string" || pkcs8.indexOf("-----BEGIN PRIVATE KEY-----") !== 0)
    throw new TypeError('"pkcs8" must be PKCS#8 formatted string');
  return fromPKCS8(pkcs8, alg, options);
}
async function importJWK(jwk, alg, options) {
  if (!(0,validate/* isObject */.Gv)(jwk))
    throw new TypeError("JWK must be an object");
  const normalized = (0,lib_key/* normalizeJwk */.oX)(jwk), extractable = (0,lib_key/* validateExtractableOption */.l)(options?.extractable), { alg: jwkAlg } = normalized;
  if (alg ??= jwkAlg, normalized.kty !== "oct" && !alg)
    throw new TypeError('"alg" argument is required when "jwk.alg" is not present');
  switch (normalized.kty) {
    case "oct":
      if (typeof normalized.k != "string")
        throw new TypeError('missing "k" (Key Value) Parameter value');
      return (0,base64url/* decode */.D)(normalized.k);
    case "AKP": {
      if (typeof jwkAlg != "string" || !jwkAlg)
        throw new TypeError('missing "alg" (Algorithm) Parameter value');
      if (alg !== jwkAlg)
        throw new TypeError("JWK alg and alg option value mismatch");
      return (0,lib_key/* jwkToKey */.xY)((0,key_algorithm/* keyAlgorithm */.Ze)(alg), normalized, extractable);
    }
    case "RSA":
    case "EC":
    case "OKP":
      return (0,lib_key/* jwkToKey */.xY)((0,key_algorithm/* keyAlgorithm */.Ze)(alg), normalized, extractable);
    default:
      throw new errors/* JOSENotSupported */.T0('Unsupported "kty" (Key Type) Parameter value');
  }
}


// EXTERNAL MODULE: ./build/parse/permit/claims.js
var claims = __webpack_require__(9681);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/parse/json/document.js + 3 modules
var json_document = __webpack_require__(8820);
// EXTERNAL MODULE: ./build/parse/permit/keys.js
var permit_keys = __webpack_require__(996);
;// CONCATENATED MODULE: ./build/parse/permit/header.js
/** The protected header of a permit. */



/** An explicit type, so that no other token of the same key is taken for a permit (RFC 8725 section 3.11). */
const TYPE = 'carbon-permit+jwt';
const schema = schemas/* strictObject */.rej({ alg: schemas/* string */.YjP(), typ: schemas/* string */.YjP(), kid: schemas/* string */.YjP().min(1).max(100) });
/**
 * Only these three. A token cannot bring its own key (`jwk`, `jku`, `x5c`, `x5u`), nor ask for more to be understood
 * (`crit`, `b64`).
 */
function readHeader(text) {
    const json = (0,json_document/* parseJsonText */.l)('header', text, 1, { maxDepth: 4, maxNodes: 50 });
    const read = json.ok ? schema.safeParse(json.value.value) : null;
    if (!read?.success)
        return { code: 'header', message: 'its header is not that of a permit' };
    const { alg, typ, kid } = read.data;
    const known = permit_keys/* ALGORITHMS */.TM.find((one) => one === alg);
    if (known === undefined)
        return { code: 'algorithm', message: `it is signed with ${alg}, which is not believed` };
    if (typ !== TYPE)
        return { code: 'type', message: `it is a ${typ}, not a permit` };
    return { alg: known, typ, kid };
}

// EXTERNAL MODULE: ./build/permit/keys.js
var build_permit_keys = __webpack_require__(1048);
;// CONCATENATED MODULE: ./build/permit/jws.js
/** Signed tokens: the compact form of RFC 7515, with more refused than a library has to. */








/** The longest token that is looked at, characters. */
const LONGEST = 16 * 1024;
/** @returns the token: deterministic with Ed25519. */
async function signPermit(permit, key) {
    const header = { alg: (0,permit_keys/* algorithmOf */.Hy)(key), typ: TYPE, kid: await (0,build_permit_keys/* idOf */.T)(key) };
    const payload = new TextEncoder().encode(JSON.stringify((0,claims.claimsOf)(permit)));
    return new CompactSign(payload)
        .setProtectedHeader(header)
        .sign(await importJWK({ ...(0,build_permit_keys/* publicPart */.J)(key), d: key.d }, header.alg));
}
/** The permit of a token that one of the keys signed. Time and amounts are another question. */
async function openPermit(token, keys) {
    const parts = partsOf(token);
    if ('code' in parts)
        return { ok: false, refusal: parts };
    const refusal = await signatureRefusal(token, parts.header, keys);
    if (refusal !== null)
        return { ok: false, refusal };
    const permit = (0,claims.readClaims)(parts.payload);
    if (permit !== null)
        return { ok: true, permit };
    return { ok: false, refusal: { code: 'claims', message: 'what is signed is no permit of this version' } };
}
/** What a token says of itself, nobody having looked who signed it. */
function readPermit(token) {
    const parts = partsOf(token);
    if ('code' in parts)
        return { ok: false, refusal: parts };
    const permit = (0,claims.readClaims)(parts.payload);
    if (permit !== null)
        return { ok: true, permit };
    return { ok: false, refusal: { code: 'claims', message: 'it is no permit of this version' } };
}
async function signatureRefusal(token, { alg, kid }, keys) {
    const key = keys.get(kid);
    if (key === undefined)
        return { code: 'key', message: `it is signed with the key ${kid}, which is not among the known` };
    // The key says how it is used; what the token says of it must only agree.
    if ((0,permit_keys/* algorithmOf */.Hy)(key) !== alg)
        return { code: 'algorithm', message: `it says ${alg}, and its key is not for that` };
    try {
        await compactVerify(token, await importJWK((0,build_permit_keys/* publicPart */.J)(key), alg), { algorithms: [alg] });
        return null;
    }
    catch {
        return { code: 'signature', message: 'its signature is not that of its key' };
    }
}
function partsOf(token) {
    if (token.length > LONGEST)
        return { code: 'too-large', message: `it is longer than ${LONGEST} characters` };
    const parts = token.split('.').map(decoded);
    const [head, payload, signature, ...more] = parts;
    if (head === undefined || payload === undefined || signature === undefined || more.length > 0)
        return malformed();
    if (head === null || payload === null || signature === null || signature.length === 0)
        return malformed();
    const [headText, text] = [textOf(head), textOf(payload)];
    if (headText === null || text === null)
        return malformed();
    const header = readHeader(headText);
    return 'code' in header ? header : { header, payload: text };
}
function malformed() {
    return { code: 'malformed', message: 'it is not a signed token: three parts of base64url with points between them' };
}
/** Bytes of base64url in its one spelling: a second one of the same bytes would be another token with the same signature. */
function decoded(part) {
    if (!/^[A-Za-z0-9_-]+$/.test(part))
        return null;
    try {
        const bytes = (0,base64url/* decode */.D)(part);
        return (0,base64url/* encode */.l)(bytes) === part ? bytes : null;
    }
    catch {
        return null;
    }
}
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ publicPart),
/* harmony export */   T: () => (/* binding */ idOf),
/* harmony export */   keysById: () => (/* binding */ keysById),
/* harmony export */   makeKey: () => (/* binding */ makeKey),
/* harmony export */   publicKeyOf: () => (/* binding */ publicKeyOf)
/* harmony export */ });
/* harmony import */ var jose_jwk_thumbprint__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5067);
/* harmony import */ var jose_key_export__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7968);
/* harmony import */ var jose_key_generate_keypair__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9480);
/* harmony import */ var _parse_permit_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(996);
/** Making keys, and telling them apart. */




/** The id that the key has, or the thumbprint of RFC 7638. */
async function idOf(key) {
    return key.kid ?? (0,jose_jwk_thumbprint__WEBPACK_IMPORTED_MODULE_1__/* .calculateJwkThumbprint */ .s)(publicPart(key));
}
/** @returns `null` when two different keys have one id: then nobody knows whose signature it is. */
async function keysById(keys) {
    const found = new Map();
    for (const key of keys) {
        const id = await idOf(key);
        const known = found.get(id);
        if (known !== undefined && known.x !== key.x)
            return null;
        found.set(id, key);
    }
    return found;
}
/** What may be told to everybody. */
async function publicKeyOf(key) {
    return { ...publicPart(key), kid: await idOf(key), use: 'sig' };
}
/** The key itself, without what is said about it. */
function publicPart(key) {
    if (key.kty === 'OKP')
        return { kty: key.kty, crv: key.crv, x: key.x };
    return { kty: key.kty, crv: key.crv, x: key.x, y: key.y };
}
async function makeKey(algorithm) {
    const curve = algorithm === 'EdDSA' ? { crv: 'Ed25519' } : {};
    const { privateKey } = await (0,jose_key_generate_keypair__WEBPACK_IMPORTED_MODULE_2__/* .generateKeyPair */ .T)(algorithm, { ...curve, extractable: true });
    const made = (0,_parse_permit_keys_js__WEBPACK_IMPORTED_MODULE_0__.readPrivateKey)(new TextEncoder().encode(JSON.stringify(await (0,jose_key_export__WEBPACK_IMPORTED_MODULE_3__/* .exportJWK */ .JU)(privateKey))));
    if (!made.ok)
        throw new Error(`a new key ${made.why}`);
    return { ...made.value, kid: await idOf(made.value) };
}


/***/ })

};
