// One stream for all tabs: over HTTP/1.1 a browser opens six connections to a host, and each tab would keep one.
import { openSource } from "./live_source.js";

const streams = new Map();      // url → { source, ports }

onconnect = ({ ports: [port] }) => {
  let mine;
  port.onmessage = ({ data }) => {
    if (data.bye) return leave(mine, port);
    mine = data.url;
    let stream = streams.get(mine);
    if (stream) port.postMessage({ type: "state", open: stream.source.state.open, again: false, id: stream.source.state.id });
    else {
      const ports = new Set();
      streams.set(mine, stream = { ports, source: openSource(mine, message => ports.forEach(each => each.postMessage(message))) });
    }
    stream.ports.add(port);
  };
};

function leave(url, port) {
  const stream = streams.get(url);
  if (!stream?.ports.delete(port) || stream.ports.size) return;
  stream.source.close();
  streams.delete(url);
}
