// A stretch of an article with its labels as bars: gold above the characters, predicted below, in lanes where they lie over each other.

/** Mentions and records of a side that share a character with [from, to), each with its type, fragments and what is said of it. */
function marks(article, side, from, to) {
  const { labels, records } = article[side];
  const mentions = labels.map(([type, parts, forms], i) => ({ side, type, parts, label: i, record: -1, told: forms.join(" ") }))
    .filter(mark => mark.type !== "Measure");
  const triggers = records.map(([type, trigger, , attributes, nodes], i) => ({ side, type, parts: labels[trigger][1], label: trigger, record: i,
    told: Object.values(attributes).concat(nodes).join(" ") }));
  return mentions.concat(triggers).filter(m => m.parts.some(([start, end]) => start < to && end > from));
}

function extent(mark) {
  return [mark.parts[0][0], mark.parts[mark.parts.length - 1][1]];
}

/** Gives each mark the lane nearest to the text that is free over its whole extent; short ones choose first. */
function lay(all) {
  const length = mark => extent(mark)[1] - extent(mark)[0];
  const laid = [];
  for (const mark of all.slice().sort((a, b) => length(a) - length(b))) {
    const [start, end] = extent(mark);
    const taken = new Set(laid.filter(m => extent(m)[0] < end && extent(m)[1] > start).map(m => m.lane));
    mark.lane = 0;
    while (taken.has(mark.lane)) {
      mark.lane++;
    }
    laid.push(mark);
  }
  return all;
}

/** Cuts a stretch where labels begin or end, and what lies between into pieces that a line may be broken between. */
function pieces(text, from, to, all) {
  const cuts = new Set([from, to]);
  all.forEach(mark => mark.parts.flat().filter(at => at > from && at < to).forEach(at => cuts.add(at)));
  const ends = [...cuts].sort((a, b) => a - b);
  const found = [];
  for (let i = 0; i + 1 < ends.length; i++) {
    const labelled = all.some(mark => mark.parts.some(([start, end]) => start <= ends[i] && end > ends[i]));
    let at = ends[i];
    for (const piece of labelled ? characters(text.slice(ends[i], ends[i + 1])) : [text.slice(ends[i], ends[i + 1])]) {
      found.push({ at, piece, labelled });
      at += piece.length;
    }
  }
  return found;
}

/** Runs of digits and Latin letters, else single characters with the marks, joiners and modifiers that belong to them. */
function characters(text) {
  return text.match(/[0-9A-Za-z.,%]+|\r?\n|[“‘（《【]*[^](?:[，。、；：！？”’）》】\p{M}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]|(?<=\u200D)[^])*/gu) || [];
}

/**
 * The stretch of a mark at a piece; null where it is not there. Its first one has the letter, or … where the mark was interrupted.
 *
 * @param look {pale, own, href} of a mark: whether it recedes, is framed, and where its letter leads
 */
function bar(mark, at, piece, look) {
  const part = mark.parts.findIndex(([start, end]) => start <= at && end > at);
  if (part < 0) {
    return null;
  }
  const [start, end] = mark.parts[part];
  const { pale, own, href } = look(mark);
  const first = start === at;
  const classes = ["bar", mark.side, "k-" + mark.type, first && "first", end === at + piece.length && "last", pale && "pale", own && "own"];
  return el(first && href ? "a" : "span", {
    class: classes.filter(name => name).join(" "), style: "--lane:" + mark.lane, href: first && href ? href : null,
    title: t("page." + mark.side) + ": " + typeName(mark.type) + " " + mark.told,
  }, first ? (part > 0 ? "…" : letter(mark.type)) : "");
}

/** How many lanes of a side a character needs. */
function lanes(marks, at) {
  return Math.max(0, ...marks.filter(m => m.parts.some(([start, end]) => start <= at && end > at)).map(m => m.lane + 1));
}

/** Text from one offset to another with the labels of both sides; bar tells what look is. */
function labelledText(article, from, to, look) {
  const [gold, predicted] = ["gold", "predicted"].map(side => lay(marks(article, side, from, to)));
  const all = gold.concat(predicted);
  const shown = pieces(article.text, from, to, all).map(({ at, piece, labelled }) => !labelled || /^\s*\n/.test(piece) ? piece
    : el("span", { class: "char", "data-at": at, style: "--up:" + lanes(gold, at) + ";--down:" + lanes(predicted, at) },
      el("span", { class: "glyph" }, piece, all.map(mark => bar(mark, at, piece, look)))));
  return el("div", { class: "labelled", lang: "zh" }, unbroken(shown));
}

/** Boxes of labelled characters let a line break on either side: closing marks are held to the one before, opening ones to the one behind. */
function unbroken(shown) {
  const held = [];
  let opening = "";
  for (const next of shown) {
    const box = typeof next !== "string";
    const [, closing, rest, open] = box ? [] : next.match(/^([，。、；：！？”’）》】,.;:!?)]*)([^]*?)([“‘（《【(]*)$/);
    if (box) {
      held.push(opening ? el("span", { class: "held" }, opening, next) : next);
    } else if (closing && held.length && typeof held[held.length - 1] !== "string") {
      held.push(el("span", { class: "held" }, held.pop(), closing), rest);
    } else {
      held.push(opening + closing + rest);
    }
    opening = box ? "" : open;
  }
  return held.concat(opening);
}

/** The lines of the article that a row's labels stand on. */
function lines(row) {
  const text = ARTICLES[row.article].text;
  const parts = ["gold", "predicted"].map(side => labelOf(row, side)).filter(label => label !== null).flatMap(label => label[1]);
  const from = text.lastIndexOf("\n", Math.min(...parts.map(part => part[0])) - 1) + 1;
  const to = text.indexOf("\n", Math.max(...parts.map(part => part[1])) - 1);
  return [from, to < 0 ? text.length : to];
}

/** Whether a mark is what a row is about, or an argument of its record. */
function concerns(row) {
  const about = Object.fromEntries(["gold", "predicted"].map(side => {
    const record = ARTICLES[row.article][side].records[row[side + "Record"]];
    return [side, new Set(record ? [row[side], ...Object.values(record[2])] : [row[side]])];
  }));
  return mark => mark.record >= 0 ? mark.record === row[mark.side + "Record"] : about[mark.side].has(mark.label);
}
