"""The emitted pages, served as a town would: below a strict content security policy and with nothing else around."""
import contextlib
import functools
import http.server
import threading

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


class PageHandler(http.server.SimpleHTTPRequestHandler):
    """Files of a folder."""

    protocol_version = "HTTP/1.1"
    policy = POLICY

    def do_GET(self):
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.send_header("Content-Length", "0")
            return self.end_headers()
        return super().do_GET()

    def end_headers(self):
        self.send_header("Content-Security-Policy", self.policy)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cache-Control", "max-age=60")
        super().end_headers()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def serve(folder, handler=PageHandler, policy=None):
    """Serves a folder on a free port of this machine; gives the address of its root."""
    if policy is not None:
        handler = type("OtherPolicy", (handler,), {"policy": policy})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
