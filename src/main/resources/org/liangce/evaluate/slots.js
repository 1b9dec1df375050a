// The record or mention of a row, slot by slot, gold beside predicted.

/** slot → how a record [type, trigger, arguments, attributes, nodes] tells it */
const FIGURE_SLOTS = {
  type: r => typeName(r.type),
  value: r => form(r, r.trigger),
  place: r => form(r, r.arguments.Place),
  time: r => form(r, r.arguments.Time),
  indicator: r => form(r, r.arguments.Indicator),
  aspect: r => codeName("aspect", r.attributes.Aspect || ""),
  node: r => r.nodes.map(node => codeName("node", node)).join(", "),
};

const MEASURE_SLOTS = {
  type: r => typeName(r.type),
  text: r => form(r, r.trigger),
  actor: r => form(r, r.arguments.Actor),
  status: r => codeName("status", r.attributes.Status || ""),
  instrument: r => codeName("instrument", r.attributes.Instrument || ""),
  node: r => r.nodes.map(node => codeName("node", node)).join(", "),
};

const MENTION_SLOTS = {
  text: r => labelText(r.article, r.article[r.side].labels[r.trigger]),
  form: r => r.article[r.side].labels[r.trigger][2].join(" "),
};

/** The characters of a label and its normal form. */
function form(r, label) {
  if (label === undefined) {
    return "";
  }
  const told = r.article[r.side].labels[label];
  return labelText(r.article, told) + (told[2].length ? " (" + told[2].join(" ") + ")" : "");
}

function sideOf(row, side) {
  const article = ARTICLES[row.article];
  const record = article[side].records[row[side + "Record"]];
  if (record) {
    const [type, trigger, roles, attributes, nodes] = record;
    return { article, side, type, trigger, arguments: roles, attributes, nodes };
  }
  return row[side] < 0 ? null : { article, side, trigger: row[side] };
}

/** Mentions are wrong in their span or their form; a measure's span is not scored. */
function isWrong(row, slot) {
  return row.causes.includes(slot) || slot === "text" && row.causes.includes("span") || slot === "form" && row.causes.includes("value");
}

function slotTable(row) {
  const [gold, predicted] = ["gold", "predicted"].map(side => sideOf(row, side));
  const slots = row.goldRecord < 0 && row.predictedRecord < 0 ? MENTION_SLOTS : row.type === "Measure" ? MEASURE_SLOTS : FIGURE_SLOTS;
  const rows = Object.entries(slots).map(([slot, tell]) => el("tr", { class: isWrong(row, slot) ? "wrong" : "" },
    el("th", { scope: "row" }, (isWrong(row, slot) ? "✗ " : "") + slotName(slot)),
    [gold, predicted].map(side => el("td", {}, side === null ? "–" : tell(side) || "–"))));
  const head = ["page.slot", "page.gold", "page.predicted"].map(key => el("th", { scope: "col" }, t(key)));
  return el("table", { class: "slots" }, el("thead", {}, el("tr", {}, head)), el("tbody", {}, rows));
}

function slotName(slot) {
  return slot === "text" ? t("page.text") : slot === "form" ? t("page.form") : t("page.cause." + slot);
}
