export const id = 8969;
export const ids = [8969];
export const modules = {

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   U9: () => (/* binding */ parseBetween),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/**
 * The one grammar of numbers for what people write by hand: the policy and `*.carbon.yml`.
 *
 * `Number('')` is 0, `Number('0x10')` is 16, `parseFloat('1,234')` is 1 and `NaN > 5` is false: each of them would
 * open a gate. So text is matched whole, and what does not match is a problem that says how to write it instead.
 */
/** Up to 15 digits before the point, 30 after it, and a bounded exponent. */
const GRAMMAR = /^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?$/;
/** The longest text that can match the grammar, with room to spare; keeps every check below short. */
const LONGEST = 64;
/** Reads a number of at least zero. `why` completes a sentence that begins with the name of the field. */
function parseNumber(text) {
    const trimmed = trimBlanks(text);
    if (trimmed === '')
        return refuse('E_MISSING', 'is empty', 'write a number such as 1.5');
    if (!GRAMMAR.test(trimmed))
        return explain(trimmed);
    const value = Number(trimmed);
    if (!Number.isFinite(value))
        return refuse('E_NONFINITE', `"${trimmed}" is too large to count`, 'write a smaller number');
    if (value === 0 && /[1-9]/.test(trimmed.split(/e/i)[0] ?? '')) {
        return refuse('E_RANGE', `"${trimmed}" is too small to count`, 'write 0, or check the exponent');
    }
    return { ok: true, value };
}
/** Reads a number between two bounds, both included. */
function parseBetween(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok || (read.value >= low && read.value <= high))
        return read;
    return refuse('E_RANGE', `"${shorten(trimBlanks(text))}" is out of range`, `write a number from ${low} to ${high}`);
}
/** Reads a whole number from `low` to `high`: a count of things. */
function parseCount(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok)
        return read;
    const hint = `write a whole number from ${low} to ${high}`;
    const shown = `"${shorten(trimBlanks(text))}"`;
    if (!Number.isInteger(read.value))
        return refuse('E_NUMBER', `${shown} is not a whole number`, hint);
    return read.value < low || read.value > high ? refuse('E_RANGE', `${shown} is out of range`, hint) : read;
}
/** For messages: enough of a long text to recognise it. */
function shorten(text, length = 40) {
    if (text.length <= length)
        return text;
    const characters = [...text.slice(0, length * 2)];
    return characters.length <= length && text.length <= length * 2
        ? text
        : `${characters.slice(0, length - 1).join('')}…`;
}
/** Spaces and tabs at both ends. By hand, because a pattern such as ` +$` takes quadratic time. */
function trimBlanks(text) {
    let [start, end] = [0, text.length];
    while (start < end && (text[start] === ' ' || text[start] === '\t'))
        start += 1;
    while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end -= 1;
    return text.slice(start, end);
}
function explain(text) {
    const shown = `"${shorten(text)}"`;
    const plain = 'write digits with one point, such as 1234.5';
    if (/^-[ \t]*\.?(?:[0-9]|inf)/i.test(text))
        return refuse('E_NEGATIVE', `${shown} is negative`, 'write a number of at least 0');
    if (/^[+]?\.?inf(?:inity)?$|^\.?nan$/i.test(text))
        return refuse('E_NONFINITE', `${shown} is not a finite number`, plain);
    if (text.length > LONGEST)
        return refuse('E_NUMBER', `${shown} is too long for a number`, plain);
    if (/^[\u2010-\u2015\u2212\ufe63\uff0d]/.test(text)) {
        return refuse('E_NUMBER', `${shown} begins with a dash that is not the minus sign of a number`, plain);
    }
    return separator(text, shown) ?? spelling(text, shown, plain);
}
/** Commas, spaces and underscores between digits, which mean different numbers to different people. */
function separator(text, shown) {
    if (/^[1-9][0-9]{0,2},[0-9]{3}$/.test(text)) {
        const [whole, point] = [text.replace(',', ''), text.replace(',', '.')];
        return refuse('E_NUMBER', `${shown} may mean ${whole} or ${point}`, `write "${whole}" or "${point}"`);
    }
    if (/^[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$/.test(text)) {
        return instead(shown, 'has commas between digits', text.replaceAll(',', ''));
    }
    if (/^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/.test(text)) {
        return instead(shown, 'has points between digits and a decimal comma', text.replaceAll('.', '').replace(',', '.'));
    }
    if (/^[0-9]+,[0-9]+$/.test(text))
        return instead(shown, 'has a decimal comma', text.replace(',', '.'));
    if (/^[0-9]+(?:[_'\u2019 \u00a0\u2009\u202f,.][0-9]{3})+$/.test(text)) {
        return instead(shown, 'has separators between digits', text.replace(/[^0-9]/g, ''));
    }
    return null;
}
function instead(shown, what, better) {
    return refuse('E_NUMBER', `${shown} ${what}`, `write "${better}"`);
}
function spelling(text, shown, plain) {
    if (/^\+[0-9]/.test(text))
        return instead(shown, 'begins with a plus sign', text.slice(1));
    if (/^0[xob][0-9a-f]+$/i.test(text))
        return refuse('E_NUMBER', `${shown} is not a decimal number`, plain);
    if (/^0[0-9]+$/.test(text))
        return instead(shown, 'begins with a zero', text.replace(/^0+(?=[0-9])/, ''));
    if (/^\.[0-9]+$/.test(text))
        return instead(shown, 'begins with a point', `0${text}`);
    if (/^[0-9]{16,}(?:\.[0-9]*)?$/.test(text))
        return refuse('E_NUMBER', `${shown} has more than 15 digits`, plain);
    if (/^[0-9.]*(?![0-9])\p{Nd}/u.test(text))
        return refuse('E_NUMBER', `${shown} has digits other than 0 to 9`, plain);
    const unit = /^([0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)[ \t]*([%‰°/\p{L}\p{Sc}].*)$/u.exec(text);
    if (unit && !/^e[+-]?[0-9]*$/i.test(unit[2] ?? '')) {
        return refuse('E_UNIT', `${shown} has a unit, and this is a plain number`, `write "${unit[1]}", in the unit of the field`);
    }
    return refuse('E_NUMBER', `${shown} is not a number`, plain);
}
function refuse(kind, why, hint) {
    return { ok: false, class: kind, why, hint };
}


/***/ }),

/***/ 6946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ Config),
/* harmony export */   i0: () => (/* binding */ dense),
/* harmony export */   sn: () => (/* binding */ linear)
/* harmony export */ });
/**
 * What an architecture asks of its `config.json`. A number that is missing or cannot be one is NaN, and NaN goes through
 * every sum to the end, so that no formula needs to ask whether what it was given makes sense.
 */
/** No dimension of a real model is larger: vocabularies reach a million, inner widths a hundred thousand. */
const LARGEST = 50_000_000;
class Config {
    #values;
    constructor(value) {
        this.#values = new Map(Object.entries(value));
    }
    get type() {
        const type = this.#values.get('model_type');
        return typeof type === 'string' ? type : '';
    }
    /** A whole number of at least 1, under the first of its names that has a value; NaN where it is none. */
    count(...names) {
        return this.countOr(Number.NaN, ...names);
    }
    /** The same, with what is meant where none of the names has a value. */
    countOr(fallback, ...names) {
        const value = this.#first(names);
        if (value === undefined)
            return fallback;
        return isDimension(value) && value > 0 ? value : Number.NaN;
    }
    /** The same, where zero has a meaning. */
    anyOr(fallback, ...names) {
        const value = this.#first(names);
        if (value === undefined)
            return fallback;
        return isDimension(value) ? value : Number.NaN;
    }
    flag(name, fallback) {
        const value = this.#values.get(name);
        return typeof value === 'boolean' ? value : fallback;
    }
    text(name) {
        const value = this.#values.get(name);
        return typeof value === 'string' ? value : '';
    }
    /** Numbers of a list, such as layers that are different; whatever else stands in it is left out. */
    numbers(name) {
        const value = this.#values.get(name);
        return new Set(Array.isArray(value) ? value.filter((one) => typeof one === 'number') : []);
    }
    /** How many entries a list or an object has; 0 where there is none. */
    entries(name) {
        const value = this.#values.get(name);
        return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
    }
    #first(names) {
        for (const name of names) {
            const value = this.#values.get(name);
            if (value !== undefined && value !== null)
                return value;
        }
        return undefined;
    }
}
function isDimension(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST;
}
/** Weights and bias of a linear layer. */
function linear(from, to, bias) {
    return from * to + (bias ? to : 0);
}
function dense(all) {
    return { all, active: all };
}


/***/ }),

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ decoder),
/* harmony export */   EG: () => (/* binding */ feedForward),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   U3: () => (/* binding */ falcon),
/* harmony export */   YR: () => (/* binding */ DECODERS),
/* harmony export */   dX: () => (/* binding */ mamba),
/* harmony export */   fP: () => (/* binding */ attention),
/* harmony export */   m7: () => (/* binding */ opt),
/* harmony export */   mC: () => (/* binding */ around),
/* harmony export */   mq: () => (/* binding */ norms)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6946);
/** Models that read one token after the other: what they share is counted once, what differs is a row of a table. */

function shapeOf(config) {
    const width = config.count('hidden_size', 'n_embd', 'n_embed', 'd_model');
    return {
        width,
        layers: config.count('num_hidden_layers', 'n_layer', 'n_layers', 'num_layers'),
        inner: config.countOr(4 * width, 'intermediate_size', 'n_inner', 'ffn_dim', 'ffn_hidden_size'),
        heads: config.count('num_attention_heads', 'n_head', 'n_heads', 'num_heads'),
        vocabulary: config.count('vocab_size'),
    };
}
function decoder(config, layout) {
    const shape = shapeOf(config);
    const layer = attention(config, shape, layout) + feedForward(shape, layout) + norms(shape, layout);
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .dense */ .i0)(shape.layers * layer + around(config, shape, layout));
}
/** Embeddings, positions, the last norm and the output layer. */
function around(config, { width, vocabulary }, layout) {
    const embeddings = vocabulary * width;
    const head = config.flag('tie_word_embeddings', layout.tied ?? false) ? 0 : embeddings;
    const positions = layout.positionsBeyond === undefined
        ? 0
        : (config.count('max_position_embeddings', 'n_positions') + layout.positionsBeyond) * width;
    const vectors = layout.normVectors ?? 1;
    const lastNorms = vectors * width * (layout.embeddingNorm ? 2 : 1);
    return embeddings + head + (layout.headBias ? vocabulary : 0) + positions + lastNorms;
}
function attention(config, { width, heads }, layout) {
    const headWidth = config.countOr(width / heads, 'head_dim');
    const kvHeads = config.countOr(layout.kvHeads ?? heads, 'num_key_value_heads', 'num_kv_heads');
    const [queries, keys] = [heads * headWidth, kvHeads * headWidth];
    const bias = config.flag('attention_bias', false);
    const projections = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(width, queries + 2 * keys, layout.qkvBias ?? bias) + (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(queries, width, layout.outBias ?? bias);
    return projections + (layout.qkNorm === 'head' ? 2 * headWidth : layout.qkNorm === 'width' ? queries + keys : 0);
}
function feedForward({ width, inner }, layout) {
    const bias = layout.mlpBias ?? false;
    return (layout.ungated ? 1 : 2) * (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(width, inner, bias) + (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(inner, width, bias);
}
function norms({ width }, layout) {
    return (layout.norms ?? 2) * (layout.normVectors ?? 1) * width;
}
const GPT = { ungated: true, qkvBias: true, outBias: true, mlpBias: true, normVectors: 2 };
/** `model_type` of a configuration, and its layout. */
const DECODERS = {
    llama: {},
    mistral: {},
    granite: {},
    helium: {},
    internlm2: {},
    phi3: {},
    baichuan: {},
    smollm3: { tied: true },
    qwen2: { qkvBias: true, outBias: false },
    qwen3: { qkNorm: 'head' },
    gemma: { tied: true },
    gemma2: { tied: true, norms: 4 },
    gemma3_text: { tied: true, norms: 4, qkNorm: 'head' },
    olmo: { normVectors: 0 },
    olmo2: { qkNorm: 'width' },
    cohere: { tied: true, norms: 1 },
    stablelm: { normVectors: 2, outBias: false },
    starcoder2: { ...GPT, tied: true },
    gpt2: { ...GPT, tied: true, positionsBeyond: 0 },
    gpt_bigcode: { ...GPT, tied: true, positionsBeyond: 0, kvHeads: 1 },
    gpt_neo: { ...GPT, tied: true, qkvBias: false, positionsBeyond: 0 },
    gpt_neox: GPT,
    gptj: { ...GPT, qkvBias: false, outBias: false, norms: 1, headBias: true },
    codegen: { ...GPT, qkvBias: false, outBias: false, norms: 1, headBias: true },
    phi: { ...GPT, norms: 1, headBias: true },
    bloom: { ...GPT, tied: true, embeddingNorm: true },
};
/** OPT: two positions more than named; the 350M model has narrower embeddings and no last norm. */
function opt(config) {
    const layout = { ...GPT, tied: true, positionsBeyond: 2 };
    const shape = shapeOf(config);
    const layers = shape.layers * (attention(config, shape, layout) + feedForward(shape, layout) + norms(shape, layout));
    const narrow = config.countOr(shape.width, 'word_embed_proj_dim');
    const projections = narrow === shape.width ? 0 : 2 * narrow * shape.width;
    const lastNorm = config.flag('do_layer_norm_before', true) ? 2 * shape.width : 0;
    const positions = (config.count('max_position_embeddings') + 2) * shape.width;
    const head = config.flag('tie_word_embeddings', true) ? 0 : shape.vocabulary * narrow;
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .dense */ .i0)(layers + shape.vocabulary * narrow + head + projections + lastNorm + positions);
}
/** Falcon: one head of keys, or several in the newer layout; one norm where attention and MLP stand side by side. */
function falcon(config) {
    const newer = config.flag('new_decoder_architecture', false);
    const bias = config.flag('bias', false);
    const shape = shapeOf(config);
    const single = !newer && config.flag('multi_query', true);
    const kvHeads = single ? 1 : newer ? config.countOr(shape.heads, 'num_kv_heads') : shape.heads;
    const headWidth = shape.width / shape.heads;
    const keys = kvHeads * headWidth;
    const layout = { ungated: true, mlpBias: bias, normVectors: 2, tied: true };
    const attentionSum = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(shape.width, shape.width + 2 * keys, bias) + (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(shape.width, shape.width, bias);
    const normsOf = newer ? config.countOr(2, 'num_ln_in_parallel_attn') : config.flag('parallel_attn', true) ? 1 : 2;
    const layer = attentionSum + feedForward(shape, layout) + norms(shape, { ...layout, norms: normsOf });
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .dense */ .i0)(shape.layers * layer + around(config, shape, layout));
}
/** Mamba: a state instead of attention. */
function mamba(config) {
    const width = config.count('hidden_size', 'd_model');
    const inner = config.countOr(config.countOr(2, 'expand') * width, 'intermediate_size');
    const state = config.countOr(16, 'state_size');
    const step = config.text('time_step_rank') === 'auto'
        ? Math.ceil(width / 16)
        : config.countOr(Math.ceil(width / 16), 'time_step_rank');
    const bias = config.flag('use_bias', false);
    const convolution = inner * config.countOr(4, 'conv_kernel') + (config.flag('use_conv_bias', true) ? inner : 0);
    const scan = inner * (step + 2 * state) + (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(step, inner, true) + inner * state + inner;
    const layer = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(width, 2 * inner, bias) + convolution + scan + (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(inner, width, bias) + width;
    const embeddings = config.count('vocab_size') * width * (config.flag('tie_word_embeddings', true) ? 1 : 2);
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .dense */ .i0)(config.count('num_hidden_layers', 'n_layer') * layer + embeddings + width);
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ everyLayer),
/* harmony export */   Zn: () => (/* binding */ deepseek),
/* harmony export */   bX: () => (/* binding */ qwenMoe)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6946);
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);
/** Mixtures of experts: all of them are parameters, and a token uses a few of them. */


function mixture(config, shape, layout, attentionSum, experts) {
    const { width, layers } = shape;
    const one = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .feedForward */ .EG)({ ...shape, inner: experts.inner }, { ...layout, mlpBias: experts.bias ?? false });
    const plain = (layers - experts.layers) * (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .feedForward */ .EG)(shape, layout);
    const always = layers * (attentionSum + (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .norms */ .mq)(shape, layout)) +
        plain +
        experts.layers * (experts.shared + (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .linear */ .sn)(width, experts.count, experts.bias ?? false)) +
        (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .around */ .mC)(config, shape, layout);
    const isPossible = experts.perToken <= experts.count && experts.layers <= layers;
    if (!isPossible)
        return { all: Number.NaN, active: Number.NaN };
    return {
        all: always + experts.layers * experts.count * one,
        active: always + experts.layers * experts.perToken * one,
    };
}
/** Mixtral and its kind: every layer has experts. */
function everyLayer(layout, bias = false) {
    return (config) => {
        const shape = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(config);
        return mixture(config, shape, layout, (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(config, shape, layout), {
            count: config.count('num_local_experts', 'num_experts'),
            perToken: config.count('num_experts_per_tok', 'experts_per_token'),
            inner: shape.inner,
            shared: 0,
            layers: shape.layers,
            bias,
        });
    };
}
/** Qwen: experts of a width of their own, in every so many-th layer; the second generation shares one expert. */
function qwenMoe(layout) {
    return (config) => {
        const shape = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(config);
        const step = config.countOr(1, 'decoder_sparse_step');
        const without = config.numbers('mlp_only_layers');
        const hasExperts = (layer) => !without.has(layer) && (layer + 1) % step === 0;
        const sharedInner = config.anyOr(0, 'shared_expert_intermediate_size');
        const shared = sharedInner === 0 ? 0 : (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .feedForward */ .EG)({ ...shape, inner: sharedInner }, layout) + shape.width;
        return mixture(config, shape, layout, (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(config, shape, layout), {
            count: config.count('num_experts'),
            perToken: config.count('num_experts_per_tok'),
            inner: config.count('moe_intermediate_size'),
            shared,
            layers: countLayers(shape.layers, hasExperts),
        });
    };
}
/** DeepSeek V2 and V3: the first layers without experts, shared experts, and keys and values through a narrow waist. */
function deepseek(config) {
    const shape = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(config);
    const inner = config.count('moe_intermediate_size');
    const first = config.anyOr(0, 'first_k_dense_replace');
    const step = config.countOr(1, 'moe_layer_freq');
    const sharedExperts = config.anyOr(0, 'n_shared_experts');
    const shared = sharedExperts === 0 ? 0 : (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .feedForward */ .EG)({ ...shape, inner: inner * sharedExperts }, {});
    return mixture(config, shape, {}, latentAttention(config, shape), {
        count: config.count('n_routed_experts'),
        perToken: config.count('num_experts_per_tok'),
        inner,
        shared,
        layers: countLayers(shape.layers, (layer) => layer >= first && layer % step === 0),
    });
}
function latentAttention(config, { width, heads }) {
    const rope = config.count('qk_rope_head_dim');
    const head = config.count('qk_nope_head_dim') + rope;
    const values = config.count('v_head_dim');
    const waist = config.count('kv_lora_rank');
    const queryWaist = config.anyOr(0, 'q_lora_rank');
    const queries = queryWaist === 0 ? width * heads * head : width * queryWaist + queryWaist + queryWaist * heads * head;
    const keys = width * (waist + rope) + waist + waist * heads * (head - rope + values);
    return queries + keys + heads * values * width;
}
/** NaN for more layers than any model has, so that nobody makes this loop long. */
function countLayers(layers, has) {
    if (!(layers <= 10_000))
        return Number.NaN;
    let count = 0;
    for (let layer = 0; layer < layers; layer += 1)
        if (has(layer))
            count += 1;
    return count;
}


/***/ }),

/***/ 877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ publicName)
/* harmony export */ });
/**
 * The name of a model or a data set as a configuration gives it, without where it lies: a folder of somebody's home, a
 * bucket or a cache says more of the person than of the model.
 */
function publicName(text) {
    const name = text.trim().replace(/[\\/]+$/, '');
    if (name === '')
        return null;
    const cached = /(?:models|datasets)--([^/\\]+?)--([^/\\]+)/.exec(name);
    if (cached)
        return `${cached[1]}/${cached[2]}`;
    // A home alone is somebody's name.
    if (/^(?:[A-Za-z]:)?[\\/](?:home|Users|root)(?:[\\/][^\\/]*)?$/.test(name))
        return null;
    // `organisation/name` is a public id; anything with more levels, a scheme, a drive or a dot in front is a place.
    if (/^[\w.-]+\/[\w.-]+$/.test(name) && !/^\.|^~/.test(name))
        return name;
    return name.split(/[\\/]/).at(-1) ?? null;
}


/***/ }),

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMegatron: () => (/* binding */ readMegatron)
});

// EXTERNAL MODULE: ./build/parse/architecture/config.js
var architecture_config = __webpack_require__(6946);
// EXTERNAL MODULE: ./build/parse/architecture/decoder.js
var decoder = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/parse/architecture/mixture.js
var mixture = __webpack_require__(802);
// EXTERNAL MODULE: ./build/parse/text.js + 1 modules
var parse_text = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/parse/yaml/lines.js
var lines = __webpack_require__(6869);
// EXTERNAL MODULE: ./build/parse/readers/training-config/plan.js + 1 modules
var plan = __webpack_require__(5163);
// EXTERNAL MODULE: ./build/parse/readers/training-config/reading.js
var reading = __webpack_require__(9411);
// EXTERNAL MODULE: ./build/parse/readers/training-config/settings.js
var training_config_settings = __webpack_require__(5830);
;// CONCATENATED MODULE: ./build/parse/readers/training-config/shell.js
/**
 * Literal values in a shell script: variables that are assigned a literal, sums and products of them, and the options of
 * a command. Nothing is executed; what depends on a command, an argument or the environment is not known.
 */
const ASSIGNMENT = /(?:^|[;)&]|\b(?:then|else|do))[ \t]*(?:export[ \t]+|local[ \t]+|readonly[ \t]+)?([A-Za-z_][A-Za-z0-9_]{0,63})=("[^"\n]*"|'[^'\n]*'|\$\(\([^()\n]*\)\)|[^\s;&|#]*)/gm;
const MOST_ASSIGNMENTS = 20_000;
/** Variables that stand for variables, so deep and so many in one option. */
const DEEPEST = 8;
const MOST_EXPANSIONS = 200;
/** What a variable has that is assigned different values, in branches that nobody takes here. */
const UNSURE = '$0';
class Script {
    #text;
    #variables = new Map();
    #expansions = 0;
    constructor(text) {
        // Comments become blanks, and a backslash at the end of a line carries on, in place, so that offsets stay.
        const blank = text.replace(/(?:^|[ \t])#[^\n]*/gm, (found) => ' '.repeat(found.length));
        this.#text = blank.replace(/\\\r?\n/g, (found) => ' '.repeat(found.length - 1).concat('\u0085'));
        let seen = 0;
        for (const [, name = '', value = ''] of this.#text.matchAll(ASSIGNMENT)) {
            seen += 1;
            if (seen > MOST_ASSIGNMENTS)
                break;
            this.#assign(name, value);
        }
    }
    /**
     * The value of an option such as `--num-layers`; `null` where the script has none. Where it stands several times with
     * different values, in branches or alternatives, it is not known.
     */
    option(name) {
        const pattern = new RegExp(`(?:^|[\\s"'(\u0085])--${name}(?:[ \\t=\u0085]+("[^"\\n]*"|'[^'\\n]*'|[^\\s"'\u0085]+))?(?=[\\s"')\u0085]|$)`, 'gm');
        let found = null;
        for (const match of this.#text.matchAll(pattern)) {
            // The last option of an array has the bracket of the array behind it.
            const written = (match[1] ?? '').replace(/^([^(]*)\)+$/, '$1');
            const isSwitch = written === '' || written.startsWith('--');
            const value = isSwitch ? '' : this.#whole(written) || null;
            if (found !== null && found.value !== value)
                return { ...found, value: null };
            found ??= { value, offset: match.index + match[0].indexOf('--') };
        }
        return found;
    }
    #whole(word) {
        this.#expansions = 0;
        return this.#expand(word, 0);
    }
    /** A word with its variables replaced; `null` where one of them is not known. */
    #expand(word, depth) {
        this.#expansions += 1;
        if (this.#expansions > MOST_EXPANSIONS)
            return null;
        const bare = word.replace(/^(["'])(.*)\1$/, '$2');
        if (depth > DEEPEST || /`|\$\((?!\()|\$[0-9@*#?]/.test(bare))
            return null;
        let isKnown = true;
        const replaced = bare.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)(?::?-([^}]*))?\}|\$([A-Za-z_][A-Za-z0-9_]*)/g, (_all, name, other, plain) => {
            const value = this.#variables.get(name ?? plain ?? '') ?? other;
            const whole = value === undefined ? null : this.#expand(value, depth + 1);
            isKnown &&= whole !== null;
            return whole ?? '';
        });
        if (!isKnown || replaced.includes('${'))
            return null;
        const sum = /^\$\(\((.*)\)\)$/.exec(replaced);
        return sum === null ? replaced : calculated(sum[1] ?? '', (name) => this.#number(name, depth + 1));
    }
    #number(name, depth) {
        const value = this.#variables.get(name);
        return value === undefined ? null : this.#expand(value, depth);
    }
    #assign(name, value) {
        // `N=${1:-8}`: the argument is not known, and what stands for it is what the author meant.
        const meant = /^"?\$\{[0-9]+:-([^}]*)\}"?$/.exec(value)?.[1] ?? value;
        // A variable that keeps its own value where it has one: `N=${N:-8}`.
        const own = new RegExp(`^"?\\$\\{${name}:-([^}]*)\\}"?$`).exec(meant)?.[1];
        const before = this.#variables.get(name);
        if (own !== undefined && before !== undefined)
            return;
        this.#variables.set(name, before === undefined || before === (own ?? meant) ? (own ?? meant) : UNSURE);
    }
}
/** Products, quotients, sums and differences of whole numbers, from left to right by their rank. */
function calculated(formula, lookUp) {
    const tokens = formula.match(/[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[-+*/]/g) ?? [];
    if (tokens.join('') !== formula.replace(/\s/g, '') || tokens.length > 50)
        return null;
    const numbers = [];
    let sign = '+';
    for (const [index, token] of tokens.entries()) {
        if (index % 2 === 1) {
            sign = token;
            continue;
        }
        const value = Number(/^[0-9]/.test(token) ? token : (lookUp(token) ?? 'unknown'));
        if (!Number.isSafeInteger(value))
            return null;
        const last = numbers.pop() ?? 0;
        if (sign === '*')
            numbers.push(last * value);
        else if (sign === '/')
            numbers.push(Math.trunc(last / value));
        else
            numbers.push(last, sign === '-' ? -value : value);
    }
    const sum = numbers.reduce((all, one) => all + one, 0);
    return tokens.length % 2 === 1 && Number.isSafeInteger(sum) ? String(sum) : null;
}

;// CONCATENATED MODULE: ./build/parse/readers/training-config/megatron.js
/**
 * Megatron-LM as shell scripts start it: the architecture, the tokens and the devices are options of one command. What an
 * option needs from the environment or an argument is not known.
 */









/** Layers that are not those of GPT, so that the size is not known. */
const OTHERS = [
    'multi-latent-attention',
    'kv-lora-rank',
    'moe-layer-freq',
    'moe-shared-expert-intermediate-size',
    'hybrid-override-pattern',
    'hybrid-attention-ratio',
    'is-hybrid-model',
    'linear-attention-freq',
    'linear-attention-type',
    'experimental-attention-variant',
    'encoder-num-layers',
    'decoder-num-layers',
    'mtp-num-layers',
];
/** Programs that train something else than a decoder of text or BERT. */
const OTHER_PROGRAM = /t5|ict|retro|vision|vit|vlm|_vl|omni|llava|dino|inpaint|mamba|hybrid|biencoder/;
/** Options of Megatron-LM and torchrun that are read; underscores of forks stand for hyphens. */
const OPTIONS = [
    'num-layers',
    'hidden-size',
    'ffn-hidden-size',
    'num-attention-heads',
    'num-query-groups',
    'kv-channels',
    'max-position-embeddings',
    'position-embedding-type',
    'normalization',
    'swiglu',
    'disable-bias-linear',
    'add-qkv-bias',
    'untie-embeddings-and-output-weights',
    'vocab-size',
    'padded-vocab-size',
    'make-vocab-size-divisible-by',
    'tokenizer-type',
    'group-query-attention',
    'num-experts',
    'moe-router-topk',
    'moe-ffn-hidden-size',
    'seq-length',
    'global-batch-size',
    'train-iters',
    'train-samples',
    'train-tokens',
    'tensor-model-parallel-size',
    'pipeline-model-parallel-size',
    'context-parallel-size',
    'nproc-per-node',
    'nproc_per_node',
    'nnodes',
    'no-position-embedding',
    'qk-layernorm',
    ...OTHERS,
    'use-rotary-position-embeddings',
];
const readMegatron = (0,reading/* reading */.h)('megatron', (bytes, path) => {
    const decoded = (0,parse_text/* decodeText */.g7)(path, bytes, 'allow');
    return decoded.ok ? { ok: true, value: [optionsOf(decoded.value.text, path)] } : decoded;
}, (settings) => {
    const size = sizeOf(settings);
    return (0,plan/* readOf */.C)(settings, {
        params: size?.all ?? null,
        activeParams: size !== null && size.active < size.all ? size.active : null,
        tokens: tokensOf(settings),
        devices: devicesOf(settings),
        workload: 'pretraining',
    });
});
/** The options as settings; those of unknown value are there and empty of meaning. */
function optionsOf(text, file) {
    const script = new Script(text);
    const placeAt = (0,lines/* placesIn */.y)(text, file, 1);
    const entries = new Map();
    for (const key of OPTIONS) {
        const option = script.option(key);
        if (option === null)
            continue;
        const at = placeAt(option.offset);
        const value = option.value === '' ? 'true' : (option.value ?? '$');
        entries.set(key, { key, keyAt: at, value: { kind: 'scalar', text: value, plain: true, at } });
    }
    const start = { file, line: 1, column: 1 };
    const key = 'program';
    const program = programOf(text);
    entries.set(key, { key, keyAt: start, value: { kind: 'scalar', text: program, plain: true, at: start } });
    return { kind: 'map', entries, at: start };
}
/** `gpt` of `pretrain_gpt.py`; `other` where one of the programs that are named trains something else. */
function programOf(text) {
    const names = [...text.matchAll(/\bpretrain_([a-z0-9_]{1,60})\.py\b/g)].map(([, name = '']) => name);
    return names.some((name) => OTHER_PROGRAM.test(name)) ? 'other' : (names[0] ?? 'other');
}
function tokensOf(settings) {
    const length = count(settings, 'seq-length');
    const tokens = count(settings, 'train-tokens');
    if (tokens !== null)
        return tokens;
    const samples = count(settings, 'train-samples');
    return (0,training_config_settings/* product */.q)(samples ?? (0,training_config_settings/* product */.q)(count(settings, 'train-iters'), count(settings, 'global-batch-size')), length);
}
/** Devices that the launcher starts; fewer than one copy of the model needs are a placeholder, and not known. */
function devicesOf(settings) {
    const perNode = count(settings, 'nproc-per-node') ?? count(settings, 'nproc_per_node');
    const devices = (0,training_config_settings/* product */.q)(perNode, settings.countOr(1, 'nnodes'));
    const model = (0,training_config_settings/* product */.q)(settings.countOr(1, 'tensor-model-parallel-size'), settings.countOr(1, 'pipeline-model-parallel-size'), settings.countOr(1, 'context-parallel-size'));
    if (devices === null || model === null || devices % model === 0)
        return devices;
    const key = settings.has('nproc-per-node') ? 'nproc-per-node' : 'nproc_per_node';
    const message = `${devices} devices are started, and one copy of the model takes ${model}`;
    settings.conflict([key], message, 'write as many devices as the degrees of parallelism multiply to, or a multiple of it');
    return null;
}
/** Vocabularies that belong to a kind of tokenizer; others are in a file. */
const VOCABULARIES = { GPT2BPETokenizer: 50257, Llama2Tokenizer: 32000 };
/** Exact but for the embeddings where nothing tells the vocabulary: those are then left out. */
function sizeOf(settings) {
    if (settings.text('program') === 'other' || OTHERS.some((name) => settings.has(name)))
        return null;
    const width = count(settings, 'hidden-size');
    const isGated = settings.isOn('swiglu');
    const hasBias = !settings.isOn('disable-bias-linear');
    const isRotary = settings.text('position-embedding-type') !== null || settings.isOn('use-rotary-position-embeddings');
    const hasPositions = !settings.isOn('no-position-embedding') &&
        (!isRotary || settings.text('position-embedding-type') === 'learned_absolute');
    const vocabulary = vocabularyOf(settings);
    const experts = settings.has('num-experts');
    const inner = count(settings, experts && settings.has('moe-ffn-hidden-size') ? 'moe-ffn-hidden-size' : 'ffn-hidden-size');
    const config = new architecture_config/* Config */.TS({
        hidden_size: width,
        num_hidden_layers: count(settings, 'num-layers'),
        num_attention_heads: count(settings, 'num-attention-heads'),
        num_key_value_heads: settings.has('group-query-attention') ? settings.countOr(1, 'num-query-groups') : null,
        head_dim: count(settings, 'kv-channels'),
        // With a gate the three matrices are to weigh as much as two without.
        intermediate_size: inner ?? (width === null ? null : isGated ? Math.trunc((4 * width * 2) / 3 / 64) * 64 : 4 * width),
        vocab_size: vocabulary ?? 1,
        max_position_embeddings: count(settings, 'max-position-embeddings'),
        tie_word_embeddings: vocabulary === null || !settings.isOn('untie-embeddings-and-output-weights'),
        num_experts: count(settings, 'num-experts'),
        num_experts_per_tok: settings.countOr(2, 'moe-router-topk'),
    });
    const layout = {
        ...(isGated ? {} : { ungated: true }),
        qkvBias: hasBias || settings.isOn('add-qkv-bias'),
        outBias: hasBias,
        mlpBias: hasBias,
        normVectors: settings.text('normalization') === 'RMSNorm' ? 1 : 2,
        ...(hasPositions ? { positionsBeyond: 0 } : {}),
        ...(settings.isOn('qk-layernorm') ? { qkNorm: 'head' } : {}),
    };
    const sum = experts ? (0,mixture/* everyLayer */.$n)(layout)(config) : (0,decoder/* decoder */.D0)(config, layout);
    const without = vocabulary === null ? (width ?? 0) : 0;
    return Number.isSafeInteger(sum.all) ? { all: sum.all - without, active: sum.active - without } : null;
}
/** Rounded up, so that the devices that share it get the same. */
function vocabularyOf(settings) {
    const padded = count(settings, 'padded-vocab-size');
    if (padded !== null)
        return padded;
    // What pretrain_gpt.py takes where the script is silent.
    const usual = settings.text('program') === 'gpt' && !settings.has('tokenizer-type') ? 'GPT2BPETokenizer' : '';
    const known = VOCABULARIES[settings.text('tokenizer-type') ?? usual];
    const words = count(settings, 'vocab-size') ?? known ?? null;
    const step = (0,training_config_settings/* product */.q)(settings.countOr(128, 'make-vocab-size-divisible-by'), settings.countOr(1, 'tensor-model-parallel-size'));
    return words === null || step === null ? null : Math.ceil(words / step) * step;
}
function count(settings, name) {
    return settings.count(name);
}


/***/ }),

/***/ 5163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readOf)
});

// EXTERNAL MODULE: ./build/parse/model-name.js
var model_name = __webpack_require__(877);
;// CONCATENATED MODULE: ./build/parse/model-size-in-name.js
const FIGURE = /^([0-9]{1,4}(?:\.[0-9]{1,3})?)([bm])$/i;
/** Parameters in use: `30B-A3B`. */
const ACTIVE = /^a([0-9]{1,3}(?:\.[0-9]{1,3})?)b$/i;
/**
 * Mixtures whose names give all parameters alone, with those in use, from the reports of their makers: OpenAI gpt-oss
 * (arXiv:2508.10925), DeepSeek V2 (arXiv:2405.04434), V3 and R1 (arXiv:2412.19437), Qwen1.5-MoE by its own name.
 */
const MIXTURES = [
    [/gpt-oss-20b/i, 20.9e9, 3.6e9],
    [/gpt-oss-120b/i, 116.8e9, 5.1e9],
    [/deepseek[-_]?v2[-_]lite|deepseek[-_]?v[23][-_]16b/i, 15.7e9, 2.4e9],
    [/deepseek[-_]?v[23][-_]236b/i, 236e9, 21e9],
    [/deepseek[-_]?v3[-_]671b/i, 671e9, 37e9],
];
/** Kinds of mixtures whose names do not say what is in use. */
const OTHER_MIXTURES = /mixtral|\bmoe\b|[0-9]x[0-9]|deepseek[-_]?(?:v[23]|r1)(?!.*distill)/i;
/** @param model A name without its folder: the last part counts. */
function sizeInName(model) {
    const name = model.split('/').at(-1) ?? '';
    if (name.length > 200)
        return null;
    const mixture = MIXTURES.find(([pattern]) => pattern.test(name));
    if (mixture)
        return { params: mixture[1], activeParams: mixture[2] };
    const words = name.split(/[-_ :]/);
    const active = words.flatMap((word) => ACTIVE.exec(word)?.[1] ?? []);
    if (active.length === 0 && OTHER_MIXTURES.test(name))
        return null;
    const figures = words.flatMap((word) => millions(word) ?? []);
    const [figure] = figures;
    if (figure === undefined || figures.length > 1 || active.length > 1)
        return null;
    return { params: figure * 1e6, activeParams: active[0] === undefined ? null : Number(active[0]) * 1e9 };
}
function millions(word) {
    const parts = FIGURE.exec(word);
    if (parts === null)
        return null;
    const value = Number(parts[1]);
    return value === 0 ? null : parts[2]?.toLowerCase() === 'b' ? Math.round(value * 1e3) : value;
}

;// CONCATENATED MODULE: ./build/parse/readers/training-config/plan.js


/** One plan, or the word that the file says neither how much nor on how many devices. */
function readOf(settings, said) {
    const { tokens = null, tokensPerDevice = null, devices = null } = said;
    const problems = settings.problems;
    if (tokens === null && tokensPerDevice === null && devices === null) {
        const what = 'a configuration with neither an amount of work nor a number of devices';
        const unused = [{ path: settings.path, line: settings.root.at.line, reason: 'no-amount', what }];
        return { runs: [], plans: [], servings: [], problems, unused };
    }
    return { runs: [], plans: [planOf(settings, said)], servings: [], problems };
}
function planOf(settings, said) {
    const { path, format, root } = settings;
    const source = { format, path, line: root.at.line, column: root.at.column };
    const model = said.model === undefined || said.model === null ? null : (0,model_name/* publicName */.p)(said.model);
    const size = sizeOf(said, model);
    const refers = (said.refers ?? []).filter((one) => one !== null);
    return {
        kind: 'plan',
        id: `${format}:${path}`,
        source,
        model,
        hardware: hardwareOf(said.devices ?? null),
        site: { region: said.region ?? null, provider: null, fallback: false },
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: [...(said.warnings ?? []), ...(size.byName ? ['size_by_name'] : [])],
        wallHours: null,
        gpuHours: null,
        params: size.params,
        activeParams: size.activeParams,
        tokens: said.tokens ?? null,
        workload: said.workload ?? null,
        ...halfOf(said, (size.params ?? size.activeParams) !== null),
        ...(said.tokens == null && said.tokensPerDevice != null ? { tokensPerDevice: said.tokensPerDevice } : {}),
        ...(refers.length > 0 ? { refers } : {}),
    };
}
/** Work and devices together are whole, if the work is known by its size as well; each alone is half. */
function halfOf({ tokens = null, devices = null }, isSized) {
    if (devices !== null && tokens === null)
        return { half: 'launch' };
    return devices === null || !isSized ? { half: 'work' } : {};
}
function sizeOf(said, model) {
    const { params = null, activeParams = null } = said;
    if (params !== null || activeParams !== null)
        return { params, activeParams, byName: false };
    const named = model === null ? null : sizeInName(model);
    if (named === null)
        return { params: null, activeParams: null, byName: false };
    return { ...named, byName: true };
}
function hardwareOf(devices) {
    return devices === null ? [] : [{ kind: 'gpu', model: '', count: devices }];
}


/***/ }),

/***/ 6995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf)
/* harmony export */ });
/* unused harmony exports accelerateProblems, axolotlProblems, deepspeedProblems, litgptProblems, llamaFactoryProblems, megatronProblems, nanotronProblems, torchtitanProblems, trlProblems, configProblems */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/** What can be wrong with a configuration of a training tool; each tool prefixes the codes with its name. */

const configKinds = {
    unreadable: {
        class: 'E_SYNTAX',
        severity: 'warning',
        means: 'The file begins as a configuration of this tool and cannot be read to its end. Nothing of it is planned with.',
        fix: 'Correct the line that the message names.',
    },
    number: {
        class: 'E_NUMBER',
        severity: 'warning',
        means: 'A quantity is not a number that it can be: a text, a fraction, infinite, or below one. It is taken as unknown.',
        fix: 'Write a whole number, or leave the key out.',
    },
    conflict: {
        class: 'E_CONFLICT',
        severity: 'warning',
        means: 'Quantities that depend on each other do not fit together, so that what follows from them is taken as unknown.',
        fix: 'Correct the one that is wrong.',
    },
};
function tableOf(area) {
    const entries = Object.entries(configKinds).map(([what, kind]) => [`${area}/${what}`, kind]);
    return Object.fromEntries(entries);
}
const accelerateProblems = tableOf('accelerate');
const axolotlProblems = tableOf('axolotl');
const deepspeedProblems = tableOf('deepspeed');
const litgptProblems = tableOf('litgpt');
const llamaFactoryProblems = tableOf('llama-factory');
const megatronProblems = tableOf('megatron');
const nanotronProblems = tableOf('nanotron');
const torchtitanProblems = tableOf('torchtitan');
const trlProblems = tableOf('trl');
const configProblems = {
    ...accelerateProblems,
    ...axolotlProblems,
    ...deepspeedProblems,
    ...litgptProblems,
    ...llamaFactoryProblems,
    ...megatronProblems,
    ...nanotronProblems,
    ...torchtitanProblems,
    ...trlProblems,
};
function reportOf(format) {
    const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(configProblems);
    return (what, at, message, hint) => report(`${format}/${what}`, at, message, hint);
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6995);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5830);



const NOTHING = { runs: [], plans: [], servings: [] };
/**
 * @param parse The text as documents; of several, the first that is a mapping is the configuration.
 * @param read What they say.
 */
function reading(format, parse, read) {
    return async (file) => {
        const parsed = parse(await (0,_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeBytes */ .f)(file), file.path);
        if (!parsed.ok)
            return { ...NOTHING, problems: [unreadable(format, parsed.problems[0])] };
        const root = parsed.value.find(({ kind }) => kind === 'map');
        if (root === undefined)
            return { ...NOTHING, problems: [] };
        return read(new _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .Settings */ .w(format, root));
    };
}
/** The problem of the text, as one that blocks nobody: nothing that was spent is lost with a configuration. */
function unreadable(format, { at, message, hint }) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)(format)('unreadable', at, message, hint);
}


/***/ }),

/***/ 5830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ product),
/* harmony export */   w: () => (/* binding */ Settings)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6995);
/** A configuration as a tree of settings, and what a reader asks of it. What is wrong is noted, and taken as not said. */



/** Whole numbers as YAML, TOML and Python write them, decimals and exponents where they come to a whole number. */
const NUMBER = /^[+-]?[0-9][0-9_]{0,24}(?:\.[0-9]{0,24})?(?:[eE][+-]?[0-9]{1,3})?$/;
/** More tokens, steps or devices than this are a mistake of the keyboard. */
const MOST = 1e16;
/** Filled in by somebody else later: DeepSpeed's `auto`, variables, places in a template such as `CONFIG_GBSIZE`. */
const LATER = /^(?:[Aa]uto|[Nn]ull|[Nn]one|[A-Z][A-Z0-9_]{2,})$|[$%{<]/;
class Settings {
    format;
    path;
    root;
    problems = [];
    #report;
    #told = new Set();
    constructor(format, root) {
        this.format = format;
        this.path = root.at.file;
        this.root = root;
        this.#report = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)(format);
    }
    /** A whole number of at least 1; `null` where none is said, or one that cannot be. */
    count(...keys) {
        const value = this.#whole(keys);
        if (value === null || value >= 1)
            return value;
        this.#refuse(keys, `is ${value}`);
        return null;
    }
    /** The same, where zero and less stand for nothing: `max_steps: -1`. */
    countIfPositive(...keys) {
        const value = this.#whole(keys);
        return value === null || value < 1 ? null : value;
    }
    /** The same, or what the tool takes where nothing is written; `null` where something is, and is not known. */
    countOr(fallback, ...keys) {
        return (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)(this.root, ...keys) === null ? fallback : this.count(...keys);
    }
    text(...keys) {
        return (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textUnder */ .I5)(this.root, ...keys);
    }
    /** `true`, `yes`, `1`: as PyYAML, argparse and TOML have it. */
    isOn(...keys) {
        return /^(?:true|yes|on|1)$/i.test(this.text(...keys) ?? '');
    }
    has(...keys) {
        return (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)(this.root, ...keys) !== null;
    }
    placeOf(...keys) {
        return (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)(this.root, ...keys)?.at ?? this.root.at;
    }
    conflict(keys, message, hint) {
        this.problems.push(this.#report('conflict', this.placeOf(...keys), message, hint));
    }
    #whole(keys) {
        const node = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)(this.root, ...keys);
        if (node === null)
            return null;
        const text = node.kind === 'scalar' ? node.text.trim() : null;
        if (text === null || text === '' || LATER.test(text))
            return null;
        const value = NUMBER.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
        if (Number.isInteger(value) && Math.abs(value) <= MOST)
            return value;
        this.#refuse(keys, `is "${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text)}"`);
        return null;
    }
    #refuse(keys, what) {
        const name = keys.join('.');
        if (this.#told.has(name))
            return;
        this.#told.add(name);
        const message = `${keys.at(-1)} ${what}, which is no count`;
        this.problems.push(this.#report('number', this.placeOf(...keys), message, 'write a whole number of at least 1'));
    }
}
/** The product; `null` when one of the factors is not known. */
function product(...factors) {
    let all = 1;
    for (const factor of factors) {
        if (factor === null)
            return null;
        all *= factor;
    }
    return all <= Number.MAX_SAFE_INTEGER ? all : null;
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ wholeBytes)
/* harmony export */ });
/**
 * The bytes of a file in one piece, for readers that need all of it. Each chunk is copied when it comes, because its
 * memory is used again for a later one.
 */
async function wholeBytes({ chunks, size }) {
    let all = new Uint8Array(size);
    let at = 0;
    for await (const chunk of chunks) {
        if (at + chunk.length > all.length)
            all = grown(all, at + chunk.length);
        all.set(chunk, at);
        at += chunk.length;
    }
    return all.subarray(0, at);
}
/** A size is what was said of the file, and its chunks are what it holds. */
function grown(bytes, least) {
    const more = new Uint8Array(Math.max(least, 2 * bytes.length));
    more.set(bytes);
    return more;
}


/***/ }),

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/** Turns offsets in a text into places. Line ends are LF, CRLF and a lone CR, as in YAML. */
function placesIn(text, file, firstLine) {
    const starts = [0];
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10))
            starts.push(at + 1);
    }
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { file, line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
    };
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

/***/ 78:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ itemsUnder),
/* harmony export */   I5: () => (/* binding */ textUnder),
/* harmony export */   hG: () => (/* binding */ under)
/* harmony export */ });
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3996);
/** What a reader asks of a located tree: `null` where a value is not there or is of another kind. */

/** What keys lead to, one after the other; `null` where the way ends, or ends in nothing. */
function under(node, ...keys) {
    let found = node;
    for (const key of keys)
        found = (found?.kind === 'map' ? found.entries.get(key)?.value : null) ?? null;
    return found === null || (0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(found) ? null : found;
}
/** A text, without blanks around it; `null` of an empty one. */
function textUnder(node, ...keys) {
    const found = under(node, ...keys);
    if (found?.kind !== 'scalar')
        return null;
    const text = found.text.trim();
    return text === '' ? null : text;
}
function itemsUnder(node, ...keys) {
    const found = under(node, ...keys);
    return found?.kind === 'list' ? found.items : [];
}


/***/ })

};
