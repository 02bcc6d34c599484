// Hides the indicators that do not match. Without this script the page shows them all.
"use strict";
(function () {
  const form = document.querySelector(".search");
  if (!form) {
    return;
  }
  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
  const cards = Array.from(document.querySelectorAll(".card"), (card) => ({ card, text: plain(card.dataset.search) }));
  const domains = Array.from(document.querySelectorAll(".domain"));
  const count = document.getElementById("search-count");
  const input = document.getElementById("search");
  const update = () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { card, text } of cards) {
      card.hidden = !words.every((word) => text.includes(word));
      shown += card.hidden ? 0 : 1;
    }
    for (const domain of domains) {
      domain.hidden = !domain.querySelector(".card:not([hidden])");
    }
    count.textContent = words.length === 0 ? "" : shown === 0 ? count.dataset.none : count.dataset.text.replace("{0}", shown);
  };
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", update);
  update();
})();
