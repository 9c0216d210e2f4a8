// The workspace: htmx for fragments, Stimulus for behaviours, live topics. Everything here enhances plain links and forms.
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

const application = Application.start();
for (const [name, controller] of controllers) application.register(name, controller);
listen();

// A row of places that does not fit a phone begins with the one that is open in sight.
for (const here of document.querySelectorAll(".seg > [aria-current]")) here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.offsetLeft - 24;
