// What all parts of the page use: the data, the words, and elements. Text only ever becomes text nodes.

const DATA = JSON.parse(document.getElementById("data").textContent);
const ROWS = DATA.rows;
const ARTICLES = DATA.articles;

/** In the order of lists and legends. */
const TYPES = ["Quantity", "Time", "Place", "Zone", "Industry", "Indicator", "Organization", "Target", "Outcome", "Measure"];
const CAUSES = ["missed", "spurious", "span", "type", "value", "place", "time", "indicator", "aspect", "actor", "status", "instrument", "node"];

/** The message of a key, its places {0}, {1} … filled. */
function t(key, ...values) {
  const message = key in DATA.words ? DATA.words[key] : key;
  return message.replace(/\{(\d)\}/g, (place, i) => String(values[i]));
}

/** An element; attributes that are functions become listeners, children that are null are left out. */
function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value !== null && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

/** A type of mention or record: the message is its letter, a blank, its name. */
function letter(type) {
  return t("page.type." + type).split(" ")[0];
}

function typeName(type) {
  return t("page.type." + type).split(" ").slice(1).join(" ");
}

/** A code with its Chinese name; English readers get names of schema nodes only, which have no other. Of types the name alone. */
function codeName(field, code) {
  if (field === "type") {
    return TYPES.includes(code) ? typeName(code) : code;
  }
  const name = (DATA.codes[field] || {})[code];
  return name && (DATA.language === "zh" || field === "node") ? name + " " + code : code;
}

function codeNames(field, codes) {
  return codes.split(" ").filter(code => code).map(code => codeName(field, code)).join(", ");
}

function badge(type) {
  return el("span", { class: "badge k-" + type, title: typeName(type) }, letter(type));
}
