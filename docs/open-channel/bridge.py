#!/usr/bin/env python3
"""A bridge between Zveno's open channel and another messenger: here the messenger is this terminal.

  ZVENO_DOOR    where to bring messages (shown in «Настройки → Каналы»)
  ZVENO_SECRET  the channel's secret
  python3 bridge.py 8099     and give http://this-host:8099/ to Zveno as the address for answers

A line «id name: words» is a message of that person's; «id name #message: words» is the edit of an earlier one. Answers are printed.
"""
import hashlib, hmac, html, http.server, json, os, re, sys, threading, time, urllib.error, urllib.request

DOOR, SECRET = os.environ["ZVENO_DOOR"], os.environ["ZVENO_SECRET"].encode()


def sign(when: str, body: bytes) -> str:
    return "sha256=" + hmac.new(SECRET, when.encode() + b"." + body, hashlib.sha256).hexdigest()


def bring(message: dict) -> dict:
    """Brings a message; tried until Zveno has it. The same id is one message, however often it is brought."""
    body = json.dumps(message).encode()
    while True:
        when = str(int(time.time()))
        request = urllib.request.Request(DOOR, body, {"Content-Type": "application/json", "Zveno-Time": when, "Zveno-Signature": sign(when, body)})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refused:
            if refused.code not in (429, 500, 502, 503, 504):       # it will not be taken as it is: say why
                return json.load(refused)
        except OSError:
            pass                                                    # nobody there: again
        time.sleep(5)


class Answers(http.server.BaseHTTPRequestHandler):
    done = {}                                                       # ids that were taken: keep them on disk in earnest

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        when = self.headers.get("Zveno-Time", "0")
        if abs(time.time() - int(when)) > 300 or not hmac.compare_digest(sign(when, body), self.headers.get("Zveno-Signature", "")):
            return self.say(401, {})
        piece = json.loads(body)
        if piece["type"] == "message" and piece["id"] not in self.done:
            to = (piece["recipient"] or piece["conversation"])["id"]
            what = html.unescape(re.sub("<[^>]+>", "", piece["html"])) if piece["html"] else f"[{piece['file']['name']}]"
            print(f"{to} < {piece['author']}: {what}", flush=True)  # 503 instead of printing: «not now, bring it again»
            self.done[piece["id"]] = f"sent-{len(self.done) + 1}"
        self.say(200, {"id": self.done.get(piece["id"])})           # our own id, by which a reply can name it

    def say(self, status, answer):
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Answers)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(f"ready at {server.server_address[1]}", flush=True)
count, versions = 0, {}
for line in sys.stdin:
    said = re.match(r"(\S+) (.+?)(?: #(\S+))?: (.+)", line.strip())
    if not said:
        continue
    who, name, edited, text = said.groups()
    count += 0 if edited else 1
    number = edited or f"m{count}"
    versions[number] = versions.get(number, -1) + 1
    print(bring({"id": number, "version": versions[number], "sender": {"id": who, "name": name}, "text": text}), flush=True)
