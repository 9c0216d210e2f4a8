// A chart of periods: data-chart-points='{"x":[unix seconds],"series":[{"name":"…","y":[…],"state":"late"}],"band":[from,to],"stacked":true}'. Stacked series are areas, the largest first. Loaded only where one stands.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  async connect() {
    const { default: Plot } = await import("uplot");
    if (!this.element.isConnected) return;
    const { x, series, band, stacked } = JSON.parse(this.element.dataset.chartPoints), ink = name => getComputedStyle(this.element).getPropertyValue(`--${name}`).trim();
    const resolve = (name, share = 100) => { const probe = document.body.appendChild(document.createElement("i")); probe.style.color = share < 100 ? `color-mix(in oklab, var(--${name}) ${share}%, var(--surface))` : ink(name) || `var(--${name})`; const colour = getComputedStyle(probe).color; probe.remove(); return colour; };
    const axis = { stroke: resolve("ink-2"), font: "12px Onest Variable, sans-serif", grid: { stroke: resolve("line"), width: 1 }, ticks: { show: false } };
    const lang = document.documentElement.lang || "ru", day = new Intl.DateTimeFormat(lang, { day: "numeric", month: "short" }), number = new Intl.NumberFormat(lang);
    this.plot = new Plot({
      ...this.size(), legend: { show: series.length > 1, live: false }, cursor: { y: false }, padding: [8, 28, 0, 0],
      ...(stacked && { scales: { y: { range: (_, least, most) => [0, Math.max(1, most * 1.05)] } } }),
      axes: [{ ...axis, grid: { show: false }, values: (_, at) => at.map(s => day.format(s * 1000)) }, { ...axis, size: 60, values: (_, at) => at.map(v => number.format(v)) }],
      series: [{ label: "", value: (_, s) => s == null ? "" : day.format(s * 1000) }, ...series.map(s => ({ label: s.name, stroke: resolve(s.state ?? "accent"), width: 1.5, ...(stacked && { fill: resolve(s.state ?? "accent", 28) }), points: { size: 5, show: x.length <= 45 }, value: (_, v) => v == null ? "—" : number.format(v) }))],
      hooks: { drawClear: band ? [plot => { const { ctx, bbox } = plot, top = plot.valToPos(band[1], "y", true), bottom = plot.valToPos(band[0], "y", true); ctx.fillStyle = resolve("intime-soft"); ctx.fillRect(bbox.left, Math.max(top, bbox.top), bbox.width, Math.min(bottom, bbox.top + bbox.height) - Math.max(top, bbox.top)); }] : [] },
    }, [x, ...series.map(s => s.y)], this.element);
    this.watch = new ResizeObserver(() => this.plot.setSize(this.size()));
    this.watch.observe(this.element);
  }
  disconnect() { this.watch?.disconnect(); this.plot?.destroy(); }
  size() { return { width: this.element.clientWidth || 300, height: Number(this.element.dataset.chartHeight ?? 180) }; }
}
