// Adds to pages that are complete without it: search, sort, filter, span, citation, comparison of areas, the table as a file.
// It asks no server for anything; what it works with stands in the page.
"use strict";
(function () {
  const words = document.body.dataset;
  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
  const all = (css, root) => Array.from((root || document).querySelectorAll(css));
  const make = (name, text, attributes) => {
    const element = document.createElement(name);
    element.textContent = text || "";
    Object.entries(attributes || {}).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };

  // Search: hides what does not match.
  const form = document.querySelector(".search");
  if (form) {
    const cards = all(".card").map((card) => ({ card, text: plain(card.dataset.search) }));
    const domains = all(".domain");
    const count = document.getElementById("search-count");
    const input = document.getElementById("search");
    const update = () => {
      const sought = plain(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { card, text } of cards) {
        card.hidden = !sought.every((word) => text.includes(word));
        shown += card.hidden ? 0 : 1;
      }
      for (const domain of domains) {
        domain.hidden = !domain.querySelector(".card:not([hidden])");
      }
      count.textContent = sought.length === 0 ? "" : shown === 0 ? count.dataset.none : count.dataset.text.replace("{0}", shown);
    };
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    input.addEventListener("input", update);
    update();
  }

  // Tables: a row stays where neither the filter nor the span hides it.
  const rowsOf = (table) => Array.from(table.tBodies[0].rows);
  const year = (row) => {
    const found = (row.dataset.year || "").match(/\d{4}/);
    return found ? Number(found[0]) : 0;
  };
  const show = (table) => {
    const state = table.state || {};
    for (const row of rowsOf(table)) {
      const fits = !state.filter || plain(row.textContent).includes(state.filter);
      const within = !year(row) || (year(row) >= (state.from || 0) && year(row) <= (state.to || 9999));
      row.hidden = !fits || !within;
    }
  };
  const key = (cell) => {
    const number = cell.querySelector("data");
    if (cell.dataset.sort && cell.classList.contains("n")) {
      return Number(cell.dataset.sort);
    }
    return cell.dataset.sort || (number ? Number(number.getAttribute("value")) : cell.textContent.trim());
  };
  const sort = (table, column, down) => {
    const order = (a, b) => {
      const x = key(a.cells[column]), y = key(b.cells[column]);
      if (x === "" || y === "") {
        return x === y ? 0 : x === "" ? 1 : -1;
      }
      const way = typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y), document.documentElement.lang, { numeric: true });
      return down ? -way : way;
    };
    rowsOf(table).sort(order).forEach((row) => table.tBodies[0].append(row));
    Array.from(table.tHead.rows[0].cells).forEach((head, i) =>
      i === column ? head.setAttribute("aria-sort", down ? "descending" : "ascending") : head.removeAttribute("aria-sort"));
  };
  const text = (cell) => {
    const copy = cell.cloneNode(true);
    all(".row-link, .part", copy).forEach((extra) => extra.remove());
    return copy.textContent.trim();
  };
  const csv = (table) => {
    const lines = [table.tHead.rows[0], ...rowsOf(table).filter((row) => !row.hidden)].map((row) =>
      Array.from(row.cells).filter((cell) => !cell.hidden).map((cell) => {
        const number = cell.querySelector("data");
        const value = number ? number.getAttribute("value") : cell.tagName === "TH" && cell.querySelector("button") ? cell.querySelector("button").textContent : text(cell);
        return /[",\n]/.test(value) ? '"' + value.replace(/"/g, '""') + '"' : value;
      }).join(","));
    return "\ufeff" + table.caption.textContent.trim().replace(/,/g, ";") + "\r\n" + lines.join("\r\n") + "\r\n";
  };
  const save = (table) => {
    const link = make("a", "", { download: (table.id || "table") + ".csv", href: "data:text/csv;charset=utf-8," + encodeURIComponent(csv(table)) });
    document.body.append(link);
    link.click();
    link.remove();
  };
  const copy = (line, done) => {
    const area = make("textarea", "", { readonly: "", class: "off" });
    area.value = line;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    done.textContent = words.copied;
  };
  const here = (id) => location.href.replace(/#.*$/, "") + (id ? "#" + id : "");

  for (const table of all("main table:not(.cells)")) {
    if (!table.tHead || !table.tBodies.length) {
      continue;
    }
    table.state = {};
    Array.from(table.tHead.rows[0].cells).forEach((head, column) => {
      const button = make("button", head.textContent, { type: "button", class: "sort", title: words.sort });
      head.textContent = "";
      head.append(button);
      button.addEventListener("click", () => sort(table, column, head.getAttribute("aria-sort") === "ascending"));
    });
    const tools = make("div", "", { class: "tools" });
    if (rowsOf(table).length > 7) {
      const label = make("label", words.filter + " ");
      const input = make("input", "", { type: "search", class: "filter" });
      label.append(input);
      input.addEventListener("input", () => {
        table.state.filter = plain(input.value.trim());
        show(table);
      });
      tools.append(label);
    }
    const years = Array.from(new Set(rowsOf(table).map(year).filter(Boolean))).sort();
    if (years.length > 2) {
      for (const [side, word, first] of [["from", words.from, years[0]], ["to", words.to, years[years.length - 1]]]) {
        const label = make("label", word + " ");
        const select = make("select", "", { class: "span-" + side });
        years.forEach((one) => select.append(make("option", String(one), { value: one })));
        select.value = first;
        select.addEventListener("change", () => {
          table.state[side] = Number(select.value);
          show(table);
          table.dispatchEvent(new Event("span"));
        });
        label.append(select);
        tools.append(label);
      }
    }
    const file = make("button", words.csv, { type: "button", class: "save" });
    file.addEventListener("click", () => save(table));
    tools.append(file);
    table.closest(".scroll").before(tools);

    // A line to paste: that of the table, or of the row whose mark was pressed.
    const cite = table.closest("section, details") && table.closest(".scroll").nextElementSibling;
    if (cite && cite.classList.contains("cite")) {
      const line = cite.querySelector(".cite-line");
      const start = line.textContent;
      const set = (id, words) => line.textContent = (words || start) + " " + here(id);
      set(cite.dataset.id);
      const button = make("button", words.copy, { type: "button", class: "copy" });
      const done = make("span", "", { role: "status" });
      button.addEventListener("click", () => copy(line.textContent, done));
      cite.append(button, done);
      for (const row of rowsOf(table).filter((one) => one.id)) {
        const mark = make("a", "¶", { href: "#" + row.id, class: "row-link", title: words.cite, "aria-label": words.cite });
        mark.addEventListener("click", () => {
          const source = row.querySelector('a[href^="#s"]');
          const origin = source && document.querySelector(source.getAttribute("href"));
          set(row.id, table.caption.textContent.trim() + ", " + text(row.cells[0]) + ": " + text(row.cells[1]) + ". "
            + (origin ? origin.dataset.cite + " " : "") + start);
          done.textContent = "";
        });
        row.cells[0].append(" ", mark);
      }
    }
  }

  // Comparison: one indicator, two areas, a span; the tables hold the figures.
  const choice = document.querySelector(".compare-choice");
  if (choice) {
    const sections = all("section.compared");
    const indicator = make("select", "", { id: "compare-indicator" });
    sections.forEach((section, i) => indicator.append(make("option", section.querySelector("h2").textContent, { value: i })));
    const pair = [make("select", "", { id: "compare-one" }), make("select", "", { id: "compare-two" })];
    const labels = [[words.indicator, indicator], [words.area, pair[0]], [words.with, pair[1]]];
    for (const [word, field] of labels) {
      const label = make("label", word + " ", { for: field.id });
      choice.append(label, field);
    }
    const figure = make("figure", "", { class: "chart" });
    const shape = (name, attributes, parent) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", name);
      Object.entries(attributes).forEach(([k, v]) => element.setAttribute(k, v));
      parent.append(element);
      return element;
    };
    const draw = (table, columns) => {
      figure.textContent = "";
      const heads = Array.from(table.tHead.rows[0].cells);
      const series = columns.map((column) => rowsOf(table).filter((row) => !row.hidden && row.cells[column].querySelector("data")).map((row) =>
        ({ year: year(row), value: Number(row.cells[column].querySelector("data").getAttribute("value")), text: text(row.cells[column]) })).sort((a, b) => a.year - b.year));
      const points = series.flat();
      if (!points.length) {
        return;
      }
      const years = points.map((p) => p.year), values = points.map((p) => p.value);
      const left = Math.min(...years), right = Math.max(...years), low = Math.min(0, ...values), high = Math.max(0, ...values) || 1;
      const x = (y) => 20 + (right === left ? 300 : (y - left) / (right - left) * 600), y = (v) => 280 - (v - low) / (high - low || 1) * 240;
      const names = columns.map((column) => heads[column].textContent);
      const svg = shape("svg", { viewBox: "0 0 800 320", role: "img", "aria-label": table.caption.textContent + ": " + names.join(", ") }, figure);
      shape("line", { x1: 20, x2: 620, y1: y(0), y2: y(0), class: "axis" }, svg);
      [left, right].forEach((one) => shape("text", { x: x(one), y: 305, class: "tick" }, svg).textContent = one);
      series.forEach((line, i) => {
        let path = "";
        line.forEach((p, n) => path += (n && line[n - 1].year === p.year - 1 ? "L" : "M") + x(p.year) + " " + y(p.value));
        shape("path", { d: path || "M0 0", class: "line line" + i }, svg);
        line.forEach((p) => shape("title", {}, shape("circle", { cx: x(p.year), cy: y(p.value), r: 4, class: "dot" + i }, svg)).textContent = names[i] + ", " + p.year + ": " + p.text);
        if (line.length) {
          const last = line[line.length - 1];
          shape("text", { x: x(last.year) + 8, y: y(last.value) + (i ? 16 : -6), class: "label dot" + i }, svg).textContent = names[i] + " " + last.text;
        }
      });
    };
    const table = () => sections[indicator.value].querySelector("table");
    const apply = () => {
      const columns = pair.map((field) => Number(field.value));
      for (const row of [table().tHead.rows[0], ...rowsOf(table())]) {
        Array.from(row.cells).forEach((cell, i) => cell.hidden = i > 0 && !columns.includes(i));
      }
      draw(table(), Array.from(new Set(columns)));
      sections[indicator.value].querySelector(".tools").before(figure);
    };
    const pick = () => {
      sections.forEach((section, i) => section.hidden = i !== Number(indicator.value));
      pair.forEach((field, i) => {
        field.textContent = "";
        Array.from(table().tHead.rows[0].cells).slice(1).forEach((head, n) => field.append(make("option", head.textContent, { value: n + 1 })));
        field.selectedIndex = Math.min(i, field.options.length - 1);
      });
      apply();
    };
    choice.hidden = false;
    indicator.addEventListener("change", pick);
    pair.forEach((field) => field.addEventListener("change", apply));
    sections.forEach((section) => section.querySelector("table").addEventListener("span", apply));
    pick();
  }

  // What an address names is shown, even where it lies in a folded list.
  const open = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = target && target.closest("details:not([open])");
    if (fold) {
      fold.open = true;
      target.scrollIntoView({ block: "center" });
    }
  };
  window.addEventListener("hashchange", open);
  open();
})();
