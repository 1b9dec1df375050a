// The page as a whole: the overview with the list, or one article in full; both follow the fragment.

const MAIN = document.querySelector("main");
/** Made once: what is folded open stays so. */
const OVERVIEW = tables();

function overview(state) {
  const counts = t("page.articles", ARTICLES.length, ROWS.length) + " · " + t("page.offline");
  return [el("h1", {}, t("page.title")), el("p", {}, counts), ...OVERVIEW, list(state)];
}

function articleView(state) {
  const index = ARTICLES.findIndex(article => article.id === state.view);
  const article = ARTICLES[index];
  const wrong = wrongMarks(index);
  const about = [article.genre, article.split, t("page.own", new Set(wrong.values()).size)];
  return [el("h1", { tabindex: "-1" }, article.id), way(index, state.row), el("p", {}, about.filter(part => part).join(" · ")), legend(),
    el("p", { class: "note" }, t("page.legend-article")), labelledText(article, 0, article.text.length, lookIn(index, wrong, ROWS[Number(state.row || NaN)]))];
}

/** Leads back to the list, and to the articles before and behind. */
function way(index, row) {
  const beside = (other, key) => other ? el("a", { href: fragment({ view: other.id }) }, t(key) + ": " + other.id) : null;
  return el("p", { class: "way" }, el("a", { class: "back", href: fragment({ article: ARTICLES[index].id, row }) }, t("page.back")),
    beside(ARTICLES[index - 1], "page.previous"), beside(ARTICLES[index + 1], "page.next"));
}

/** Marks of an article that are not right, by name → number of the row. */
function wrongMarks(index) {
  const wrong = new Map();
  ROWS.forEach((row, i) => {
    for (const side of row.article === index ? ["gold", "predicted"] : []) {
      wrong.set(row[side + "Record"] < 0 ? side + row[side] : side + "Record" + row[side + "Record"], i);
    }
  });
  return wrong;
}

/** Marks that are not right lead to their row; those of the row shown are framed. */
function lookIn(index, wrong, shown) {
  const own = shown && shown.article === index ? concerns(shown) : () => false;
  return mark => {
    const row = wrong.get(mark.record < 0 ? mark.side + mark.label : mark.side + "Record" + mark.record);
    return { pale: row === undefined && !own(mark), own: own(mark), href: row === undefined ? null : fragment({ article: ARTICLES[index].id, row }) };
  };
}

function legend() {
  return el("p", { class: "legend" }, TYPES.map(type => el("span", {}, badge(type), " " + typeName(type))));
}

function show() {
  const state = readState();
  if (ARTICLES.some(article => article.id === state.view)) {
    MAIN.replaceChildren(...articleView(state));
    place(target(state) || MAIN.querySelector("h1"), "center");
    return;
  }
  const control = document.activeElement?.closest(".conditions [name]")?.name;
  const old = MAIN.querySelector("section.list");
  if (old) {
    old.replaceWith(list(state));
  } else {
    MAIN.replaceChildren(...overview(state));
  }
  if (control || old && location.hash.length < 2) {
    (MAIN.querySelector('.conditions [name="' + control + '"]') || MAIN.querySelector(".list h2")).focus({ preventScroll: true });
  } else if (location.hash.length > 1) {
    place(MAIN.querySelector(state.row ? 'tr[data-row="' + Number(state.row) + '"] button' : ".list h2"), "start");
  }
}

/** Leads the reader there. */
function place(element, block) {
  if (element) {
    element.scrollIntoView({ block });
    element.focus({ preventScroll: true });
  }
}

/** The first character of the row that the fragment names. */
function target(state) {
  const row = ROWS[Number(state.row)];
  const label = state.row && row ? labelOf(row, "gold") || labelOf(row, "predicted") : null;
  const found = label === null ? null : document.querySelector('.char[data-at="' + label[1][0][0] + '"]');
  if (found) {
    found.tabIndex = -1;
  }
  return found;
}

function move(by) {
  const buttons = [...document.querySelectorAll("button.open")];
  const at = buttons.indexOf(document.activeElement);
  const next = buttons[at < 0 ? 0 : Math.max(0, Math.min(buttons.length - 1, at + by))];
  if (next) {
    next.focus();
  }
}

const KEYS = {
  ArrowDown: () => move(1), j: () => move(1), ArrowUp: () => move(-1), k: () => move(-1),
  "/": () => document.querySelector("input[type=search]")?.focus(),
  Escape: () => document.querySelector("a.back")?.click(),
};

document.addEventListener("keydown", event => {
  const writing = event.target.closest("input, select") !== null;
  const arrow = event.key.startsWith("Arrow") && !event.target.closest("button.open");
  if (event.key in KEYS && !writing && !arrow && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    KEYS[event.key]();
  }
});
window.addEventListener("hashchange", show);
document.documentElement.lang = DATA.language;
document.title = t("page.title");
show();
