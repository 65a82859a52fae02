"use strict";
(() => {
  const one = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  document.documentElement.classList.add("js");
  const wide = matchMedia("(min-width: 68rem)");
  const panel = one("sources"), tip = one("tip"), chosen = one("chosen");
  let from = null, quiet = false;

  const say = (text) => { one("said").textContent = ""; one("said").textContent = text; };
  const quoteOf = (cite) => cite.dataset.quote || cite.dataset.hover;
  for (const cite of all(".cite")) {
    cite.dataset.hover = cite.title;
    cite.removeAttribute("title");
  }

  // A citation shows its source, the sentence in the middle; the page itself stays where it is.
  const choose = (cite) => {
    const sentence = one(decodeURIComponent(cite.hash.slice(1)));
    if (!sentence) return;
    leave();
    from = cite;
    showAll();
    sentence.classList.add("active");
    cite.classList.add("active");
    one("chosen-place").textContent = `${cite.lastElementChild.textContent} · ${cite.dataset.place}`;
    const link = one("chosen-link");
    link.hidden = !cite.dataset.link;
    if (cite.dataset.link) link.href = cite.dataset.link;
    chosen.hidden = false;
    sentence.tabIndex = -1;
    sentence.focus({ preventScroll: true });
    sentence.scrollIntoView({ block: "center" });
    history.replaceState(null, "", cite.hash);
  };
  const leave = () => {
    for (const item of all(".active")) item.classList.remove("active");
    chosen.hidden = true;
  };
  const back = () => {
    if (!from) return false;
    const cite = from;
    from = null;
    leave();
    history.replaceState(null, "", location.pathname + location.search);
    quiet = true;
    cite.focus({ preventScroll: true });
    quiet = false;
    const box = cite.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) cite.scrollIntoView({ block: "center" });
    return true;
  };

  // The quotation on hover and on focus: can be pointed at, and Escape puts it away.
  let waiting = 0;
  const show = (cite) => {
    clearTimeout(waiting);
    tip.replaceChildren();
    const quote = document.createElement("q"), place = document.createElement("span");
    quote.textContent = cite.dataset.hover;
    quote.dir = "auto";
    place.textContent = cite.dataset.place;
    tip.append(quote, place);
    tip.hidden = false;
    const at = cite.getBoundingClientRect(), size = tip.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.left - 24, document.documentElement.clientWidth - size.width - 8));
    const above = at.top - size.height - 8;
    tip.style.left = `${left + scrollX}px`;
    tip.style.top = `${(above > 0 ? above : at.bottom + 8) + scrollY}px`;
    cite.setAttribute("aria-describedby", "tip");
  };
  const hide = () => { waiting = setTimeout(() => { tip.hidden = true; }, 150); };
  tip.addEventListener("pointerenter", () => clearTimeout(waiting));
  tip.addEventListener("pointerleave", hide);
  for (const cite of all(".cite")) {
    cite.addEventListener("pointerenter", (event) => { if (event.pointerType === "mouse") show(cite); });
    cite.addEventListener("pointerleave", hide);
    cite.addEventListener("focus", () => { if (!quiet && cite.matches(":focus-visible")) show(cite); });
    cite.addEventListener("blur", hide);
    cite.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      tip.hidden = true;
      choose(cite);
    });
  }

  const copy = async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    say(done);
    return done;
  };
  const flash = (element, text) => {
    const before = element.textContent;
    element.textContent = text;
    element.classList.add("done");
    setTimeout(() => { element.textContent = before; element.classList.remove("done"); }, 1200);
  };
  one("chosen-copy").addEventListener("click", async (event) => {
    if (!from) return;
    await copy(`“${quoteOf(from)}” (${from.dataset.place})`, "Quotation copied");
    flash(event.currentTarget || one("chosen-copy"), "Copied");
  });
  for (const link of all(".perma")) {
    link.title = "Copy a link to this statement";
    link.addEventListener("click", () => {
      copy(link.href, "Link copied");
      flash(link, "✓");
    });
  }
  one("chosen-back").addEventListener("click", back);
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (!tip.hidden) { tip.hidden = true; return; }
    if (event.target.id === "filter-words" && event.target.value) return;
    if (back()) event.preventDefault();
  });

  // A statement that is folded away is unfolded for whoever follows a link to it.
  const unfold = () => {
    const target = one(location.hash.slice(1));
    const fold = target && target.closest("details:not([open])");
    if (fold) { fold.open = true; target.scrollIntoView(); }
  };
  addEventListener("hashchange", unfold);
  unfold();

  // The filter of the source panel.
  const words = one("filter-words"), usedOnly = one("filter-used"), count = one("filter-count");
  const paragraphs = all(".source .p");
  let texts = null;
  const sieve = () => {
    texts = texts || paragraphs.map((p) => p.textContent.toLowerCase());
    const wanted = words.value.trim().toLowerCase();
    let shown = 0;
    paragraphs.forEach((p, n) => {
      const keep = (!usedOnly.checked || p.classList.contains("has")) && texts[n].includes(wanted);
      p.hidden = !keep;
      shown += keep;
    });
    for (const source of all(".source")) source.hidden = !source.querySelector(".p:not([hidden])");
    count.textContent = wanted || usedOnly.checked ? `${shown} of ${paragraphs.length} paragraphs` : "";
  };
  const showAll = () => {
    if (!words.value && !usedOnly.checked) return;
    words.value = "";
    usedOnly.checked = false;
    sieve();
  };
  words.addEventListener("input", sieve);
  usedOnly.addEventListener("change", sieve);
  all(".filter")[0].hidden = false;

  // Full disclosure on paper.
  const opened = [];
  addEventListener("beforeprint", () => {
    for (const item of all("details:not([open])")) { item.open = true; opened.push(item); }
  });
  addEventListener("afterprint", () => { for (const item of opened.splice(0)) item.open = false; });
  if (wide.matches && location.hash.startsWith("#src-")) {
    const target = one(location.hash.slice(1));
    if (target) target.scrollIntoView({ block: "center" });
  }
  panel.classList.add("ready");
})();
