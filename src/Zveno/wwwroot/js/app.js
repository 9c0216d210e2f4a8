// The workspace: htmx for fragments, Stimulus for behaviours, live topics. Everything here enhances plain links and forms.
import htmx from "htmx.org/dist/htmx.esm.js";
import { Application } from "@hotwired/stimulus";
import controllers from "controllers";
import "./fragments.js";
import { listen } from "./live.js";
import "./shortcuts.js";
import "./undo.js";
import "./kept_time.js";
import "./theme.js";
import "./links.js";
import "./due.js";

const application = new Application();
for (const [name, controller] of controllers) application.register(name, controller);
await application.start();
htmx.initialize();             // left to itself it would take the page up in a task of its own, after «loaded»: a key or a click before that was lost
listen();

// A row of places that does not fit a phone begins with the one that is open in sight.
for (const here of document.querySelectorAll(".seg > [aria-current]")) here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.offsetLeft - 24;
