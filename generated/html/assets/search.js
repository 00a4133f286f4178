(() => {
"use strict";
const element = (name) => document.querySelector(`[data-dw="${name}"]`);
const form = element("search");
const list = element("services");
if (!form || !list) return;
const input = form.querySelector("input");
const status = element("status");
const nothing = element("nothing");
const browse = element("browse");
const heading = element("results");
const headings = [heading.textContent, heading.dataset.words];
const fold = (text) => text.normalize("NFKD").toLowerCase().replace(/[\p{M}\p{Cf}·]/gu, "")
.replace(/ß/g, "ss").replace(/æ/g, "a").replace(/ø/g, "o").replace(/([aou])e/g, "$1");
const split = (text) => [...new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, 60)))];
const weak = new Set(split(form.dataset.words));
const entries = [...list.children].map((node) => {
const link = node.querySelector("a");
return {
node,
link,
fields: [
[1, split(link.textContent)],
[0.9, split(node.dataset.words ?? "")],
[0.4, split(node.textContent)],
],
};
});
const likeness = (asked, word) => {
if (asked === word) return 1;
if (asked.length > 1 && word.startsWith(asked)) return 0.9;
if (asked.length > 3 ? word.includes(asked) : asked.length > 2 && word.endsWith(asked)) return 0.8;
if (word.length > 3 && word.length * 2 >= asked.length && asked.includes(word)) return 0.6;
return 0;
};
const distance = (part, whole, fromStart, most) => {
const columns = whole.length + 1;
let before = [];
let above = Array.from({ length: columns }, (_, column) => (fromStart ? column : 0));
for (let row = 1; row <= part.length; row += 1) {
const current = [row];
for (let column = 1; column < columns; column += 1) {
const isSame = part[row - 1] === whole[column - 1];
let least = Math.min(above[column - 1] + (isSame ? 0 : 1), above[column] + 1, current[column - 1] + 1);
if (row > 1 && column > 1 && part[row - 1] === whole[column - 2] && part[row - 2] === whole[column - 1]) {
least = Math.min(least, before[column - 2] + 1);
}
current.push(least);
}
if (Math.min(...current) > most) return Infinity;
[before, above] = [above, current];
}
const least = Math.min(...above);
return least <= most ? least : Infinity;
};
const nearness = (asked, word) => {
if (asked.length < 4 || asked.length > 40 || word.length < 3) return 0;
if (asked.length < 6 && (asked[0] !== word[0] || word.length > asked.length + 2)) return 0;
const found = distance(asked, word, asked.length < 6, asked.length < 8 ? 1 : 2);
if (found < Infinity) return 0.7 - found / 10;
if (word.length < 6 || word.length > 40 || word.length * 2 < asked.length) return 0;
const inside = distance(word, asked, false, word.length < 9 ? 1 : 2);
return inside < Infinity ? 0.5 - inside / 10 : 0;
};
const kinship = (asked, word) => (word.length > 3 && (asked.startsWith(word) || asked.endsWith(word)) ? 0.5 : 0);
const best = (entry, asked, measure) => Math.max(...entry.fields.map(([weight, words], field) => {
if (field === 2 && measure !== likeness) return 0;
const found = words.reduce((most, word) => Math.max(most, measure(asked, word)), 0);
return field === 2 && found < 0.9 ? 0 : found * weight;
}));
const find = (query) => {
const scores = entries.map(() => 0);
for (const asked of split(query.slice(0, 200))) {
let values = [];
for (const measure of [likeness, nearness, kinship]) {
if (!values.some((value) => value)) values = entries.map((entry) => best(entry, asked, measure));
}
const known = values.filter((value) => value).length;
const weight = known ? Math.log(1 + entries.length / known) * (weak.has(asked) ? 0.2 : 1) : 0;
values.forEach((value, index) => { scores[index] += value * weight; });
}
const least = Math.max(...scores) / 2;
return entries
.map((entry, index) => ({ entry, index, score: scores[index] }))
.filter((hit) => hit.score > 0 && hit.score >= least)
.sort((one, other) => other.score - one.score || one.index - other.index)
.map((hit) => hit.entry);
};
const show = () => {
const isAsked = split(input.value).some((word) => word.length > 1);
const hits = isAsked ? find(input.value) : entries;
entries.forEach((entry) => { entry.node.hidden = true; });
hits.forEach((entry) => { entry.node.hidden = false; });
list.append(...hits.map((entry) => entry.node));
browse.hidden = isAsked;
nothing.hidden = !isAsked || hits.length > 0;
heading.textContent = headings[isAsked ? 1 : 0];
const { none, one, many } = status.dataset;
const words = hits.length === 0 ? none : hits.length === 1 ? one : many;
status.textContent = isAsked ? words.replace("#", hits.length) : "";
};
const remember = () => {
const query = input.value.trim();
try {
history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
} catch { /* not on a web server */ }
};
let waiting;
input.addEventListener("input", () => {
clearTimeout(waiting);
waiting = setTimeout(() => { show(); remember(); }, 120);
});
input.addEventListener("keydown", (event) => {
if (event.key !== "Escape" || !input.value) return;
event.preventDefault();
input.value = "";
show();
remember();
});
form.addEventListener("submit", (event) => {
event.preventDefault();
clearTimeout(waiting);
show();
remember();
if (input.value.trim()) heading.focus();
});
element("all").addEventListener("click", () => {
input.value = "";
show();
remember();
input.focus();
});
const asked = new URLSearchParams(location.search).get("q");
if (asked) input.value = asked;
if (input.value) show();
})();
